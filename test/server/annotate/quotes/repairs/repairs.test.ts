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
    ['Lind it was “late again.”', 'it was “late again.”'],
    ['the whole court that the road was closed', 'that the road was closed'],
    ['reporters the road was closed', 'the road was closed'],
    ['the truth the road had hidden', 'the truth the road had hidden'],
    ['how the captain called, “We are late again.”', 'how the captain called, “We are late again.”'],
  ] as const)
    it(`keeps “${kept}” of what is told as “${told}”`, () => {
      assert.deepEqual(repair(`Moe told ${told}`, 'Moe', 'told', [told]).pieces, [kept]);
    });

  for (const [said, kept] of [
    ['Monday the road was closed', 'the road was closed'],
    ['earlier this week that the road was closed', 'that the road was closed'],
    ['Monday traffic was slow', 'Monday traffic was slow'],
    ['the report that he wrote was late', 'the report that he wrote was late'],
  ] as const)
    it(`keeps “${kept}” of what is said as “${said}”`, () => {
      assert.deepEqual(repair(`Moe said ${said}`, 'Moe', 'said', [said]).pieces, [kept]);
    });

  for (const [rest, kept] of [
    ['that the road is safe was rejected.', 'that the road is safe'],
    ['that the bridge built by Moe was “weak” has not aged well.', 'that the bridge built by Moe was “weak”'],
    ['to keep the road open lasted a week.', 'to keep the road open'],
    ['that the road which they built is safe.', 'that the road which they built is safe'],
  ] as const)
    it(`ends what a claim is before its sentence goes on: “${rest}”`, () => {
      const whole = rest.replace(/\.$/, '');
      assert.deepEqual(repair(`Lind’s promise ${rest}`, 'Lind’s', 'promise', [whole]).pieces, [kept]);
    });

  for (const [lead, rest, pieces] of [
    ['The bridge', 'would be closed in May', ['The bridge', 'would be closed in May']],
    ['That', 'was the whole point', ['That', 'was the whole point']],
    ['On Monday', 'the bridge would be closed', ['the bridge would be closed']],
    ['As the rain fell', 'the bridge would be closed', ['the bridge would be closed']],
  ] as const)
    it(`goes on before the speaker: “${lead}”`, () => {
      assert.deepEqual(repair(`${lead}, Lind said, ${rest}.`, 'Lind', 'said', [rest]).pieces, pieces);
    });

  for (const [said, rest, kept] of [
    ['that nine roads were shut', ', including two in Halden.', 'that nine roads were shut, including two in Halden'],
    ['the road shut at four', ' (1600 GMT).', 'the road shut at four (1600 GMT)'],
    ['that the road from Halden', ' was shut.', 'that the road from Halden was shut'],
    ['a car', ', a van and two buses were stuck.', 'a car, a van and two buses were stuck'],
    ['the road was shut', ', police confirmed.', 'the road was shut'],
    ['the road was “shut for good and all,” which is not so', '.', 'the road was “shut for good and all,”'],
    ['Why it matters: “The road is shut.”', '', '“The road is shut.”'],
  ] as const)
    it(`keeps “${kept}” of “${said}${rest}”`, () => {
      assert.deepEqual(repair(`Moe said ${said}${rest}`, 'Moe', 'said', [said]).pieces, [kept]);
    });

  it('takes the one of whom something is said for a part of what is said', () => {
    const text = 'The mayor of Halden is said to have left in May.';
    assert.deepEqual(repair(text, 'The mayor of Halden', 'is said', ['to have left in May']), {
      source: null,
      pieces: ['The mayor of Halden', 'to have left in May'],
    });
  });

  it('takes what tells of the source after “according to” for no part of what is said', () => {
    const said = 'who built it for nothing, the bridge is old';
    assert.deepEqual(repair(`According to Lind, ${said}.`, 'Lind', 'According to', [said]), {
      source: 'Lind, who built it for nothing',
      pieces: ['the bridge is old'],
    });
  });

  it('ends a headline’s quotation before what happens', () => {
    const said = '‘worst is over’ as the river falls';
    assert.deepEqual(
      repair(
        `Mayor says ${said}\n\nThe river at Halden fell by a metre on Monday, and the road is open again.`,
        'Mayor',
        'says',
        [said],
      ).pieces,
      ['‘worst is over’'],
    );
  });

  it('drops what tells only how it was said', () => {
    const rest = 'as he closed the heavy door';
    const text = `“The bridge is old,” Lind said ${rest}.`;
    assert.deepEqual(repair(text, 'Lind', 'said', ['“The bridge is old,”', rest]).pieces, ['“The bridge is old,”']);
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
