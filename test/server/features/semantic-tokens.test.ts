import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createContext } from '../../../server/src/features/context.ts';
import { createLines } from '../../../server/src/features/lines.ts';
import { semanticTokens, semanticTokensEdits, tokenTypes } from '../../../server/src/features/semantic-tokens.ts';
import { articleOf, harbour } from './fixture.ts';

/** The coloured words with their types. */
function read(text: string, data: readonly number[]): readonly string[] {
  const lines = createLines(text);
  const result: string[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, unsure = 0] = data.slice(index, index + 5);
    character = deltaLine === 0 ? character + deltaStart : deltaStart;
    line += deltaLine;
    const start = lines.offset({ line, character });
    result.push(`${String(tokenTypes[type])}${unsure === 1 ? ', unsure' : ''}: ${text.slice(start, start + length)}`);
  }
  return result;
}

describe('semantic tokens', () => {
  it('colour names, cues, figures and what stands in marks', () => {
    const { courier } = harbour();
    assert.deepEqual(read(courier.text, semanticTokens(createContext(courier))), [
      'quotation: “The harbour will stay shut until spring,”',
      'cue: said',
      'person: Mara Lind',
      'person: She',
      'cue: added',
      'figure: 40',
    ]);
  });

  it('cut a quotation at what stands in it and at the end of a line', () => {
    const text = '“We left\nOslo with 3 men,” a source said.';
    const article = articleOf('file:///a', text, {
      entities: [{ name: 'Oslo', type: 'place', mentions: ['Oslo'] }],
      figures: [{ words: '3 men' }],
      quotes: [
        {
          content: ['“We left\nOslo with 3 men,”'],
          cue: 'said',
          source: 'a source',
          speaker: { name: 'a source', kind: 'unnamed', entity: null, anonymous: true },
        },
      ],
    });
    assert.deepEqual(read(text, semanticTokens(createContext(article))), [
      'quotation: “We left',
      'place: Oslo',
      'quotation:  with ',
      'figure: 3 men',
      'quotation: ,”',
      'unnamedSource: a source',
      'cue: said',
    ]);
  });

  it('leave marks around mere terms alone', () => {
    const article = articleOf('file:///a', 'The “28-point” plan.');
    assert.deepEqual(semanticTokens(createContext(article)), []);
  });

  it('stay within a range', () => {
    const { courier } = harbour();
    const from = courier.text.indexOf('She');
    assert.deepEqual(read(courier.text, semanticTokens(createContext(courier), from, from + 4)), ['person: She']);
  });

  it('turn into those of the next version by one edit', () => {
    const numbers = fc.array(fc.nat(3), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const result = [...before];
        for (const { start, deleteCount, data = [] } of semanticTokensEdits(before, after)) {
          result.splice(start, deleteCount, ...data);
        }
        assert.deepEqual(result, after);
      }),
    );
  });

  it('have the types that the manifest declares', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const { contributes } = manifest as { contributes: { semanticTokenTypes: { id: string }[] } };
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      tokenTypes,
    );
  });
});
