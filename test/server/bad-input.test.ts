import fc from 'fast-check';
import assert from 'node:assert/strict';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { AnnotatedArticle } from '../../server/src/annotate/annotation.ts';
import { readArticle } from '../../server/src/article/read.ts';
import { createCorpus } from '../../server/src/corpus/corpus.ts';
import { check } from '../../server/src/rules/rules.ts';
import { decode } from '../../server/src/workspace/decode.ts';

const good =
  'OSLO — The council approved the plan on Tuesday. “It was time,” said Mayor Ann Lee, who had asked for 40 new ships.\n\n' +
  'A city official said the work would cost up to €210 million. “We will see,” she added.';

/** Reads, annotates, links with a sound article and checks, as the server and the command line do. */
function whole(text: string): AnnotatedArticle {
  const article = annotate(readArticle({ path: 'bad.txt', text }));
  const corpus = createCorpus();
  corpus.put('event', annotate(readArticle({ path: 'good.txt', text: good })));
  corpus.put('event', article);
  const event = corpus.linked('event');
  for (const each of event.articles) {
    for (const finding of check(each, event, {})) assertWithin(each.text, finding);
  }
  for (const group of event.groups)
    for (const member of group.members) assertWithin(corpus.article(member.path)?.text ?? '', member);
  return article;
}

function assertWithin(text: string, { start, end }: { readonly start: number; readonly end: number }): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
    `[${start}, ${end}) in ${text.length}`,
  );
}

function assertSound(article: AnnotatedArticle): void {
  const { text, entities, quotes, figures, claims } = article;
  for (const entity of entities) {
    assert.ok(entity.mentions.length > 0);
    for (const mention of entity.mentions) assertWithin(text, mention);
  }
  for (const { content, cue, source, speaker, confidence, evidence } of quotes) {
    for (const span of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
      assertWithin(text, { start: span[0], end: span[1] });
    assert.ok(content.length > 0 && evidence.length > 0 && confidence >= 0 && confidence <= 1);
    if (speaker?.entity) assert.ok(entities.some(({ id }) => id === speaker.entity));
  }
  for (const each of [...figures, ...claims]) assertWithin(text, each);
  for (const { quote, figures: indexes } of claims) {
    assert.ok(quote === null || quotes.some(({ id }) => id === quote));
    assert.ok(indexes.every((index) => figures[index] !== undefined));
  }
}

const latin1 = (text: string) => decode(new Uint8Array(Buffer.from(text, 'latin1'))).text ?? '';

/** Texts that are no tidy article. Each is read whole or in part, and nothing falls over. */
const cases: Readonly<Record<string, () => string>> = {
  nothing: () => '',
  'white space alone': () => ' \n\t\r\n \u2028 ',
  'five megabytes': () => `${good}\n\n`.repeat(Math.ceil(5_000_000 / good.length)),
  'one line of 300,000 characters': () =>
    good
      .replace(/\s+/g, ' ')
      .repeat(Math.ceil(300_000 / good.length))
      .slice(0, 300_000),
  'one word of 300,000 characters': () => 'x'.repeat(300_000),
  'NUL and binary': () => `${good}\u0000\u0001\u0002PK\u0003\u0004${'\u0000'.repeat(1000)}${good}`,
  'Latin-1': () => latin1('Málaga’s mayor, Zoë Peña, said the work cost £5m.'.replace('’', "'")),
  'lone surrogates': () => `\udc00“It \ud800 was time,” said Mayor Ann Lee.\ud83d`,
  CRLF: () => good.replaceAll('\n', '\r\n'),
  CR: () => good.replaceAll('\n', '\r'),
  'ten thousand quotation marks that never close': () => '“It was time '.repeat(10_000),
  'ten thousand straight quotation marks': () => '"It was time '.repeat(10_001),
  'ten thousand marks with nothing between': () => '“'.repeat(10_000),
  'ten thousand brackets and ellipses': () => '[…] (. . .) '.repeat(5_000),
  'a name ten thousand times': () => 'Ann Lee '.repeat(10_000),
  'ten thousand names': () =>
    Array.from({ length: 10_000 }, (_, index) => `Mayor Ann${index} Lee${index} said it was time.`).join(' '),
  'ten thousand figures': () => Array.from({ length: 10_000 }, (_, index) => `${index} ships`).join(', '),
  German: () =>
    'Der Rat hat am Dienstag den Plan für den Hafen angenommen. „Es war Zeit“, sagte die Bürgermeisterin, die mit den Bürgern in der Stadt gesprochen hatte.',
  Japanese: () => '市議会は火曜日に計画を承認した。「時間だった」と市長は述べた。'.repeat(20),
  'right-to-left text': () => 'قال رئيس البلدية إن الوقت قد حان. '.repeat(50),
  HTML: () => `<html><body><script>alert(1)</script><p>${good}</p></body></html>`,
  JSON: () => JSON.stringify({ text: Array(500).fill(good) }),
};

describe('bad input', function () {
  this.timeout(120_000);
  for (const [what, text] of Object.entries(cases)) it(what, () => assertSound(whole(text())));

  it('that is another language is left alone', () => {
    for (const what of ['German', 'Japanese', 'right-to-left text'] as const) {
      const { quotes, entities } = whole(cases[what]?.() ?? '');
      assert.deepEqual([quotes, entities], [[], []]);
    }
  });

  it('that is otherwise sound is read in spite of its line ends', () => {
    for (const what of ['CRLF', 'CR'] as const)
      assert.equal(whole(cases[what]?.() ?? '').quotes.length, whole(good).quotes.length);
  });

  it('of any kind neither throws nor leads out of the text, and survives JSON', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      "''",
      '‘',
      '’',
      'said ',
      'Ann Lee ',
      'Mr. Berg ',
      'the council ',
      'he ',
      'according to ',
      'told reporters ',
      '. ',
      ', ',
      ': ',
      '\n\n',
      '40 per cent ',
      'up to €210 million ',
      '[',
      ']',
      '…',
      'US officials ',
      'a source ',
      'that ',
      'It was time ',
      '\ud800',
      '—',
      'Smith reported that ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 8, arbitrary: pieces }, fc.string({ maxLength: 5 })), { maxLength: 50 }),
        (parts) => {
          const article = whole(`The council said that it was time and that the work would be done. ${parts.join('')}`);
          assertSound(article);
          assert.deepEqual(JSON.parse(JSON.stringify(article)), article);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to its length', () => {
    const shapes: readonly ((length: number) => string)[] = [
      (length) => `${good}\n\n`.repeat(length),
      (length) => `${good} `.replace(/\s+/g, ' ').repeat(length),
      (length) => '“It was time, he said '.repeat(length * 8),
      (length) => 'Ann Lee said '.repeat(length * 12),
      (length) =>
        Array.from({ length: length * 6 }, (_, index) => `Mayor Ann${index} Lee${index} said it was time.`).join(' '),
      (length) => Array.from({ length: length * 12 }, (_, index) => `${index} ships`).join(', '),
    ];
    for (const [index, shape] of shapes.entries()) {
      // Each run has a text of its own, so that nothing remembered makes it short.
      let turn = 0;
      const time = (length: number) => {
        const text = `${++turn} ${shape(length)}`;
        const started = process.cpuUsage().user;
        annotate(readArticle({ path: 'a.txt', text }));
        return (process.cpuUsage().user - started) / 1000;
      };
      time(40);
      const short = Math.max(5, Math.min(time(100), time(100)));
      const long = Math.min(time(800), time(800));
      assert.ok(
        long < short * 8 * 4,
        `shape ${index}: 8 times the text took ${(long / short).toFixed(1)} times as long`,
      );
    }
  });
});
