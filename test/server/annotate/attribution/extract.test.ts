import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { extractAttributions } from '../../../../server/src/annotate/attribution/extract.ts';
import type { Span } from '../../../../server/src/article/article.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

const read = (text: string) => readArticle({ path: 'article.txt', text });

/** What was found, in words: `source | cue | content / content`. */
function found(text: string, confidence = 0.5): string[] {
  const words = (span: Span | null) => (span ? text.slice(...span) : '');
  return extractAttributions(read(text))
    .filter((attribution) => attribution.confidence >= confidence)
    .map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' / ')}`);
}

/** Invented sentences, with what somebody is said to have said in them. */
const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'a direct quote before its source',
    '“The bridge will open again in March,” Mayor Ada Lindqvist said.',
    ['Mayor Ada Lindqvist | said | “The bridge will open again in March,”'],
  ],
  [
    'an inverted cue',
    '“Nobody asked the fishermen,” said Tom Okafor, who has worked the harbour for thirty years.',
    ['Tom Okafor, who has worked the harbour for thirty years | said | “Nobody asked the fishermen,”'],
  ],
  [
    'an indirect quote',
    'The harbour master said the ferries would run as usual on Monday.',
    ['The harbour master | said | the ferries would run as usual on Monday'],
  ],
  [
    'a mixed quote',
    'The minister said the plan was “a gift to smugglers” and would be withdrawn.',
    ['The minister | said | the plan was “a gift to smugglers” and would be withdrawn'],
  ],
  [
    'a source after "according to"',
    'About forty houses were flooded, according to the fire brigade.',
    ['the fire brigade | according to | About forty houses were flooded'],
  ],
  [
    'a quotation in two pieces',
    '“We saw the water rise,” she said, “and then we ran.”',
    ['she | said | “We saw the water rise,” / “and then we ran.”'],
  ],
  [
    'two quotes in one sentence',
    'Lindqvist said the dam had held, but the fire brigade warned that it could still break.',
    ['Lindqvist | said | the dam had held', 'the fire brigade | warned | that it could still break'],
  ],
  [
    'two verbs of one subject',
    'The minister said the tolls would rise, but promised that the buses would run.',
    ['The minister | said | the tolls would rise', 'The minister | promised | that the buses would run'],
  ],
];

describe('extractAttributions', () => {
  for (const [what, text, expected] of cases)
    it(`finds ${what}`, () => {
      assert.deepEqual(found(text), expected);
    });

  it('finds nothing where nobody says anything', () => {
    assert.deepEqual(found('The ferry left at noon. It carried two hundred passengers and a cargo of timber.'), []);
  });

  it('finds the same in a paragraph wherever it stands', () => {
    const paragraph = 'The harbour master said the ferries would run as usual on Monday.';
    assert.deepEqual(found(`The storm passed in the night.\n\n${paragraph}`), found(paragraph));
  });

  it('returns spans within the text, in order, and a confidence that is a probability', () => {
    const word = fc.constantFrom(
      'said',
      'Merz',
      '“',
      '”',
      '"',
      ',',
      '.',
      'that',
      'he',
      'the',
      'report',
      ':',
      '\n\n',
      '’',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const { content, cue, source, confidence } of extractAttributions(read(text))) {
            let last = 0;
            for (const [start, end] of content) {
              assert.ok(start >= last && end > start && end <= text.length);
              last = end;
            }
            for (const span of [cue, source]) if (span) assert.ok(span[0] < span[1] && span[1] <= text.length);
            assert.ok(content.length > 0 && confidence >= 0 && confidence <= 1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes time that grows with the length of the text, and no faster', () => {
    const sentence =
      'The harbour master said that the ferries, which “nobody” wanted, would run as he had told reporters';
    const time = (count: number) => {
      const article = read(`${Array.from({ length: count }, (_, i) => `${sentence} on day ${i}`).join(', and ')}.`);
      const started = process.cpuUsage().user;
      extractAttributions(article);
      return (process.cpuUsage().user - started) / 1000;
    };
    time(20);
    const short = time(80);
    const long = time(800);
    assert.ok(long < 40 * Math.max(short, 5), `${short} ms, ten times as long a text ${long} ms`);
  }).timeout(60_000);
});
