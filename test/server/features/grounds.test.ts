import assert from 'node:assert/strict';
import { createContext } from '../../../server/src/features/context.ts';
import { grounds } from '../../../server/src/features/grounds.ts';
import { articleOf } from './fixture.ts';

const text = '“We stay,” said the harbour master. “For now,” he added. Lind, the voice of the port, told us: “Go.”';

function groundsOf(source: string, cue: string, evidence: readonly string[]): string {
  const article = articleOf('file:///a.txt', text, {
    entities: [{ name: 'Mara Lind', mentions: ['Lind'] }],
    quotes: [{ content: ['“Go.”'], cue, source, speaker: 'Mara Lind', evidence }],
  });
  const [quote] = article.quotes;
  assert.ok(quote);
  return grounds(createContext(article), quote);
}

describe('the grounds of a quote', () => {
  it('give the cue and the source once', () => {
    const evidence = ['“Lind” … “told”', '“told” attributes the words', '“Lind” is named as the source'];
    assert.equal(groundsOf('Lind', 'told', evidence), '“Lind” … “told”');
    assert.equal(groundsOf('Lind', 'told', ['“Lind” is Mara Lind']), '“Lind” … “told”');
    assert.equal(
      groundsOf('Lind, the voice of the port', 'told', ['“Lind, the voice of the port,” is named as the source']).split(
        ';',
      ).length,
      1,
    );
  });

  it('say how a pronoun or a description is read', () => {
    assert.equal(
      groundsOf('he@2', 'added', ['“he” is named as the source', '“he” is Mara Lind: the last person named']),
      '“he added”; “he” is Mara Lind: the last person named',
    );
    assert.match(
      groundsOf('the harbour master', 'said', ['“the harbour master” is Mara Lind']),
      /; “the harbour master” is Mara Lind$/,
    );
    assert.match(groundsOf('he@2', 'added', ['“he” is one of “the men”']), /; “he” is one of “the men”$/);
  });

  it('say nothing twice of a source that is too long to be shown whole', () => {
    const long =
      'Lind, the voice of the port and of all who have worked there since the war of the pilots in the north,';
    const article = articleOf('file:///a.txt', `${long} told us: “Go.”`, {
      quotes: [{ content: ['“Go.”'], cue: 'told', source: long, evidence: [`cue “told”, source “${long}”`] }],
    });
    const [quote] = article.quotes;
    assert.ok(quote);
    assert.match(grounds(createContext(article), quote), /^“Lind, the voice .* … .* told”$/);
  });

  it('keep what is no matter of words', () => {
    assert.match(groundsOf('he@2', 'added', ['a colon joins them']), /; a colon joins them$/);
  });
});
