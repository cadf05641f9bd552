import assert from 'node:assert/strict';
import { createContext } from '../../../server/src/features/context.ts';
import { inlayHints } from '../../../server/src/features/inlay-hints.ts';
import { articleOf, harbour, spanOf } from './fixture.ts';

const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The text with its hints in braces. */
function hinted(article: ReturnType<typeof articleOf>, range = all): string {
  const context = createContext(article);
  const hints = inlayHints(context, range).map(({ position, label }) => ({
    at: context.lines.offset(position),
    label,
  }));
  return hints
    .sort((left, right) => right.at - left.at)
    .reduce((text, { at, label }) => `${text.slice(0, at)}{${String(label)}}${text.slice(at)}`, article.text);
}

describe('inlay hints', () => {
  it('name the speaker after a pronoun, not after a name', () => {
    const { courier } = harbour();
    const text = hinted(courier);
    assert.ok(text.includes('She{Mara Lind} added'), text);
    assert.equal(text.split('{').length, 2);
  });

  it('use the name that the article uses, after a description, a bare cue or before a quotation', () => {
    const text = '“A.” Mara Lind came. Lind left, Lind said. The master said no, adding yes. “B.” An aide said so.';
    const article = articleOf('file:///a.txt', text, {
      entities: [{ name: 'Mara Lind', mentions: ['Mara Lind', 'Lind@2', 'Lind@3'] }],
      quotes: [
        { content: ['“A.”'], speaker: 'Mara Lind' },
        { content: ['no'], cue: 'said@2', source: 'The master', speaker: 'Mara Lind' },
        { content: ['yes'], cue: 'adding', source: 'The master', speaker: 'Mara Lind' },
        { content: ['“B.”'], cue: 'adding', speaker: 'Mara Lind', confidence: 0.3 },
        {
          content: ['so'],
          source: 'An aide',
          speaker: { name: 'an aide', kind: 'unnamed', entity: null, anonymous: true },
        },
      ],
    });
    assert.equal(
      hinted(article),
      '{Lind:}“A.” Mara Lind came. Lind left, Lind said. The master{Lind} said no, adding{Lind?} yes. “B.” An aide said so.',
    );
  });

  it('stay within the range that is asked for', () => {
    const { courier } = harbour();
    assert.equal(hinted(courier, { start: all.start, end: { line: 3, character: 0 } }), courier.text);
  });

  it('escape the grounds and give the label as plain text', () => {
    const article = articleOf('file:///a.txt', '“Go,” he said.', {
      quotes: [
        {
          content: ['“Go,”'],
          cue: 'said',
          source: 'he',
          speaker: { name: '<b>[x](command:y)\n</b>', kind: 'person', entity: null, anonymous: false },
          evidence: ['“he” is <i>: [y](command:z)'],
        },
      ],
    });
    const [hint] = inlayHints(createContext(article), all);
    assert.ok(hint && typeof hint.label === 'string' && !hint.label.includes('\n'));
    assert.deepEqual(hint.position, { line: 0, character: spanOf(article.text, 'he')[1] });
    const tooltip = typeof hint.tooltip === 'object' ? hint.tooltip.value : '';
    assert.match(tooltip, /How we know: “he said”/);
    assert.doesNotMatch(tooltip, /(?<!\\)<|\]\(command/);
  });
});
