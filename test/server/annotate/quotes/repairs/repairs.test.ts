import assert from 'node:assert/strict';
import { repaired } from '../../../../../server/src/annotate/quotes/repairs/repairs.ts';
import { readArticle } from '../../../../../server/src/article/read.ts';

/** The source and the pieces of an attribution whose source, cue and pieces these words are. */
function repair(text: string, source: string, cue: string, pieces: readonly string[]) {
  const article = readArticle({ path: 'article.txt', text });
  const block = article.blocks[0];
  assert.ok(block);
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const found = repaired(text, block, {
    source: span(source),
    cue: span(cue),
    content: pieces.map(span),
    confidence: 1,
    evidence: [],
  });
  return { source: found.source && text.slice(...found.source), pieces: found.content.map((at) => text.slice(...at)) };
}

describe('repaired', () => {
  for (const [taken, kept] of [
    ['Marta Lind', 'Marta Lind'],
    ['Marta Lind, speaking in Halden', 'Marta Lind'],
    ['Marta Lind, the transport minister', 'Marta Lind, the transport minister'],
    ['Marta Lind this month', 'Marta Lind'],
    ['Marta Lind opened the tunnel', 'Marta Lind'],
  ] as const)
    it(`keeps “${kept}” of “${taken}”`, () => {
      const text = `${taken} said the bridge was old and would be closed in May.`;
      assert.equal(repair(text, taken, 'said', ['the bridge was old']).source, kept);
    });

  for (const [told, kept] of [
    ['Lind, “We are late again.”', '“We are late again.”'],
    ['the Post the following statement: “We are late again.”', '“We are late again.”'],
    ['Lind it was “late again.”', 'Lind it was “late again.”'],
    ['how the captain called, “We are late again.”', 'how the captain called, “We are late again.”'],
  ] as const)
    it(`keeps “${kept}” of what is told as “${told}”`, () => {
      assert.deepEqual(repair(`Moe told ${told}`, 'Moe', 'told', [told]).pieces, [kept]);
    });

  it('drops a piece that says nothing by itself, and keeps one that goes on', () => {
    const rest = 'the radio programme “Good Evening”';
    const text = `“The bridge is old and we know it,” Lind told ${rest}.`;
    assert.deepEqual(repair(text, 'Lind', 'told', ['“The bridge is old and we know it,”', rest]).pieces, [
      '“The bridge is old and we know it,”',
    ]);
    const second = '“and we know it.”';
    const split = `“The bridge is old,” Lind said, ${second}`;
    assert.equal(repair(split, 'Lind', 'said', ['“The bridge is old,”', second]).pieces.length, 2);
  });
});
