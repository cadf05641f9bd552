import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { joinQuotations } from '../../../server/src/article/broken-quotations.ts';
import { readArticle } from '../../../server/src/article/read.ts';

const before = 'The council approved the plan on Tuesday after a long debate in the town hall of the city.';
const after = 'Residents had protested against the plan for weeks, and some of them were in the gallery on Tuesday.';
const blocksOf = (lines: readonly string[], between = '\n') => {
  const text = [before, ...lines, after].join(between);
  return readArticle({ path: 'a.txt', text }).blocks.map(({ start, end }) => text.slice(start, end).split(between));
};

const one: readonly (readonly string[])[] = [
  ['“We have waited nine years.', 'Nobody listened to us.', 'Now they have to,” Ole Berg said.'],
  ['Ole Berg said: “We have waited nine years.', 'Nobody listened.”'],
  ['"We have waited nine years.', 'Nobody listened to us.', 'Now they have to," Ole Berg said.'],
  ['“We have waited.', 'Nobody came,” he said. “We wrote.', 'Nobody answered.”'],
];
const several: readonly (readonly string[])[] = [
  ['“We have waited nine years.', '“Nobody listened to us.', '“Now they have to,” Ole Berg said.'],
  ['“We have waited nine years.', 'Nobody knows what he meant.', '“It is over,” Ole Berg said.'],
  ['"We have waited nine years.', 'Ole Berg left.', '"It is over," he said.'],
  ['The quay is 5" too short.', 'The ferry is 6" too long.'],
  ['He called it "a plan" and left.', 'It was "nobody\'s," he said.'],
];

describe('a quotation over several lines', () => {
  for (const lines of one)
    for (const between of ['\n', '\r\n'])
      it(`is one paragraph: ${JSON.stringify(lines.join(between))}`, () =>
        assert.deepEqual(blocksOf(lines, between), [[before], lines, [after]]));
  it('is one paragraph where two stand apart', () => {
    const lines = ['Ole Berg said: “We have waited nine years.', 'Nobody listened.”'];
    assert.deepEqual(blocksOf(lines, '\n\n'), [[before], lines, [after]]);
  });
  it('is left as it is where a paragraph stands between', () => {
    const lines = one[0] ?? [];
    assert.deepEqual(blocksOf(lines, '\n\n'), [[before], ...lines.map((line) => [line]), [after]]);
  });
  for (const lines of several)
    it(`is left as it is: ${lines.join(' / ')}`, () =>
      assert.deepEqual(blocksOf(lines), [[before], ...lines.map((line) => [line]), [after]]));

  it('has one speaker', () => {
    const text = ['Council approves plan', before, ...(one[0] ?? []), after].join('\n');
    const quote = annotate(readArticle({ path: 'a.txt', text })).quotes.find(({ kind }) => kind === 'direct');
    assert.equal(quote?.speaker?.name, 'Ole Berg');
    assert.equal(
      quote.content.map(([start, end]) => text.slice(start, end)).join(' '),
      '“We have waited nine years.\nNobody listened to us.\nNow they have to,”',
    );
  });

  it('keeps paragraphs in order, and all of them', () => {
    const line = fc.constantFrom('“a b', 'c d.', 'e,” f said.', '"g', 'h," i said.', '”', '“', '"');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        let at = 0;
        const spans = lines.map((words) => [at, (at += words.length + 1) - 1] as const);
        const joined = joinQuotations(lines.join('\n'), spans);
        const starts = new Set(spans.map(([start]) => start));
        assert.ok(joined.every(([start, end], index) => starts.has(start) && end <= (joined[index + 1]?.[0] ?? at)));
        assert.equal(joined.at(-1)?.[1], spans.at(-1)?.[1]);
      }),
    );
  });
});
