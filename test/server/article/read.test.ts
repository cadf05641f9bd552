import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { Article } from '../../../server/src/article/article.ts';
import { longestArticle, readArticle } from '../../../server/src/article/read.ts';

const read = (text: string, previous?: Article) => readArticle({ path: 'a.txt', text }, previous);

/** Texts such as people paste: words, marks, line ends, and things that do not belong in one. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The council',
        ' said',
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '.',
        '?',
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        ', ',
        'U.S.',
        'EPA',
        'By Jane Roe',
        'OSLO — ',
        '\u0000',
        '\ud800',
        '…',
        '. . .',
        '€210',
        '日本',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function assertSound(article: Article): void {
  const { text, blocks } = article;
  let at = 0;
  for (const block of blocks) {
    assert.ok(block.start >= at && block.end > block.start && block.end <= text.length, 'blocks stand in order');
    at = block.end;
    let sentence = block.start;
    for (const { start, end, firstToken, lastToken } of block.sentences) {
      assert.ok(start >= sentence && end > start && end <= block.end, 'sentences stand in order');
      assert.ok(firstToken <= lastToken && lastToken <= block.tokens.length);
      sentence = end;
    }
    let token = block.start;
    for (const { start, end } of block.tokens) {
      assert.ok(start >= token && end > start && end <= block.end, 'tokens stand in order');
      token = end;
    }
    for (const { start, end } of block.quotations) assert.ok(start >= block.start && end <= block.end && end > start);
  }
}

describe('reading', () => {
  it('never throws, and keeps to the text', () => fc.assert(fc.property(pasted, (text) => assertSound(read(text)))));

  it('gives the same after an edit as anew', () =>
    fc.assert(
      fc.property(pasted, pasted, (before, after) => assert.deepEqual(read(after, read(before)), read(after))),
    ));

  it('survives JSON', () =>
    fc.assert(
      fc.property(pasted, (text) => {
        const article = read(text);
        assert.deepEqual(JSON.parse(JSON.stringify(article)), article);
      }),
    ));

  it('takes over the paragraphs that an edit left alone', () => {
    const before = read('The council met on Monday in the hall.\n\nNobody spoke to the press after it.');
    const after = read('The council met on Friday in the hall.\n\nNobody spoke to the press after it.', before);
    assert.equal(after.blocks[1]?.tokens, before.blocks[1]?.tokens);
    assert.notEqual(after.blocks[0]?.tokens, before.blocks[0]?.tokens);
  });

  it('leaves the blocks before an edit as they are', () => {
    const first = 'The council met on Monday in the hall.\n\nNobody spoke to the press after it.';
    const before = read(`${first}\n\nThe talks go on.`);
    const after = read(`${first}\n\nThe talks will go on.`, before);
    assert.equal(after.blocks[0], before.blocks[0]);
    assert.equal(after.blocks[1], before.blocks[1]);
  });

  it('knows English from other languages', () => {
    const german =
      'Der Rat hat am Dienstag den Plan für den Hafen nach einer langen Debatte in der Stadt angenommen, und die Bürger waren nicht dabei.';
    const english =
      'The council approved the plan for the harbour on Tuesday after a long debate in the city, and the residents were not there.';
    assert.equal(read(german).language, 'de');
    assert.equal(read(english).language, 'en');
    assert.equal(read('市議会は火曜日に計画を承認した。').language, 'und');
  });

  it('reads a text that is too long up to a point', () => {
    const article = read('The council met on Monday. '.repeat(50_000));
    assert.equal(article.readTo, longestArticle);
    assert.ok(article.blocks.every(({ end }) => end <= longestArticle));
  }).timeout(60_000);

  it('takes time in proportion to the length, whatever the text', () => {
    const shapes = [
      (length: number) => 'The council met on Monday and did not decide. '.repeat(length),
      (length: number) => 'word '.repeat(length * 8),
      (length: number) => '“ab '.repeat(length * 4),
      (length: number) => "'ab ".repeat(length * 4),
      (length: number) => 'ab\n'.repeat(length * 4),
      (length: number) => 'x'.repeat(length * 40),
      (length: number) => 'The council met.\n' + `${'X'.repeat(400)}\n`.repeat(length / 10),
      (length: number) => 'The council met.\n' + `A ${"A-'".repeat(130)} x\n`.repeat(length / 10),
      (length: number) => 'The council met.\n' + `By Jane Roe${' '.repeat(400)}x\n`.repeat(length / 10),
      (length: number) => '“ab\nab,” he said. “ab\n'.repeat(length),
      (length: number) => 'a hide caption 1 of 2 '.repeat(length),
      (length: number) => 'â€œab â€ &amp; Ã©\u00a0'.repeat(length * 2),
      (length: number) => `the har-\nbour of the old city and its ferries\n`.repeat(length),
      (length: number) => `By ${'Jane Roe, '.repeat(40)}\n`.repeat(length / 10),
      (length: number) => `${'Why? '.repeat(50)}tell\n`.repeat(length / 10),
      (length: number) => `${'<a>'.repeat(100)}x\n`.repeat(length / 10),
      (length: number) => `${'OSLO and OSLO/'.repeat(20)}\n`.repeat(length / 10),
      (length: number) => `Share Tweet ${'Email x '.repeat(50)}\n`.repeat(length / 10),
    ];
    read(shapes[0]?.(200) ?? '');
    for (const shape of shapes) {
      const time = (length: number) => {
        const text = shape(length);
        const started = process.cpuUsage().user;
        read(text);
        return (process.cpuUsage().user - started) / 1000;
      };
      const short = Math.max(4, Math.min(time(250), time(250)));
      const long = Math.min(time(2000), time(2000));
      assert.ok(long < short * 8 * 5, `8 times the text took ${(long / short).toFixed(1)} times as long: ${shape(1)}`);
    }
  }).timeout(60_000);
});
