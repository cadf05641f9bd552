/**
 * Scores the speakers shown on real articles against judgements by hand (`speakers.json`). The articles are not part of
 * the repository; a judgement is the event, the file, the offsets of a passage in quotation marks, and those of the words
 * that name who says it (null where nobody is quoted). Its part tells how the article was used: `known` ones were read
 * while the rules were written; `fresh` and `held` ones were judged before any rule was written for them, the `held` ones
 * to be looked at no more than their judging took. Rules for errors of both have been written since. `second` are twelve
 * articles of a later draw, judged before their quotes had been looked at: 116 of 131 speakers given were right then,
 * 112 of 126 of those shown by default. `third` are twenty more, of events that no earlier draw has, and `unmarked` the
 * quotes without marks of the same twenty, of which every one that was given a speaker was judged (null: nobody says it):
 * of those shown by default 116 of 126 passages in marks had the right speaker, 96 of 107 quotes without marks.
 * `fourth` (and in `unmarked`) are eight more, judged when the rules for the errors of the third had been written: of the
 * quotes shown by default 54 of 60 with marks and 54 of 61 without had the right speaker. `fifth` are fourteen articles,
 * quotes with marks and without: of those shown by default 74 of 80 with marks and 74 of 83 without had the right speaker.
 * `sixth` are eight more, judged when the rules for the errors of the fifth had been written: 51 of 54 and 39 of 41.
 * `seventh` are eight more, of all kinds of quotes too: 56 of 59 and 56 of 59. `eighth` are fourteen more: 86 of 106 and
 * 96 of 105; 36 more that the articles have were missed, unsure or without a speaker. `ninth` are fourteen more, of which
 * every passage in marks was judged from the text alone, before any output was seen, and every other quote that was shown:
 * 107 of 122 and 63 of 68.
 *
 *     npx tsx test/gold/speakers.ts FOLDER-OF-EVENTS [--list]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { findEntities } from '../../server/src/annotate/entities/entities.ts';
import { findQuotes } from '../../server/src/annotate/quotes/quotes.ts';
import { readArticle } from '../../server/src/article/read.ts';

const parts = [
  'known',
  'fresh',
  'held',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'unmarked',
] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const judgement = v.object({
  event: v.string(),
  file: v.string(),
  start: offset,
  end: offset,
  speaker: v.nullable(v.tuple([offset, offset])),
  part: v.optional(v.picklist(parts), 'known'),
});

type Part = v.InferOutput<typeof judgement>['part'];

/** What is shown by default has at least this confidence (see `features/shown-quotes.ts`). */
const confident = 0.62;

export interface Score {
  /** Passages with a judgement. */
  readonly judged: number;
  /** Those for which a speaker is shown. */
  readonly shown: number;
  /** Those shown with the right speaker. */
  readonly right: number;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

/** Scores the speakers shown on the articles of a folder of events, of quotes with at least so much confidence. */
export function scoreSpeakers(events: string, least = 0, of: readonly Part[] = parts): Score {
  const gold = v.parse(
    v.array(judgement),
    JSON.parse(readFileSync(path.join(import.meta.dirname, 'speakers.json'), 'utf8')),
  );
  const score = { judged: 0, shown: 0, right: 0, misses: [] as string[] };
  const articles = new Map<string, ReturnType<typeof annotated>>();
  for (const { event, file, start, end, speaker, part } of gold) {
    if (!of.includes(part)) continue;
    const name = path.join(events, event, file);
    const article = articles.get(name) ?? annotated(name);
    articles.set(name, article);
    const { text, quotes, entities } = article;
    const quote = quotes
      .filter(({ confidence }) => confidence >= least)
      .filter(({ content }) =>
        content.some(([from, to]) => Math.min(to, end) - Math.max(from, start) >= 0.5 * (end - start)),
      )
      .sort(
        (left, right) =>
          right.confidence - left.confidence || farFrom(start, left.content) - farFrom(start, right.content),
      )[0];
    score.judged++;
    if (!quote?.speaker) continue;
    score.shown++;
    const { entity, name: shown } = quote.speaker;
    const overlaps = (span: { start: number; end: number }) =>
      speaker !== null && span.start < speaker[1] && speaker[0] < span.end;
    const isRight = entity
      ? entities.some(({ id, mentions }) => id === entity && mentions.some(overlaps))
      : speaker !== null &&
        ((quote.source !== null && overlaps({ start: quote.source[0], end: quote.source[1] })) ||
          text.slice(...speaker).toLowerCase() === shown.toLowerCase());
    if (isRight) score.right++;
    else
      score.misses.push(
        `${event}/${file} ${String(start)}: ${speaker ? 'another speaker' : 'nobody is quoted'}, shown ${shown}`,
      );
  }
  return score;
}

/** How far from a passage's start the nearest piece of a content begins: of words that are passed on, each has its own. */
const farFrom = (start: number, content: readonly (readonly [number, number])[]) =>
  Math.min(...content.map(([from]) => Math.abs(from - start)));

function annotated(name: string) {
  const article = readArticle({ path: name, text: readFileSync(name, 'utf8').replace(/^\uFEFF/, '') });
  return { text: article.text, ...findQuotes(article, findEntities(article)) };
}

const folder = process.argv[2];
if (process.argv[1] === import.meta.filename && folder && existsSync(folder)) {
  for (const part of parts) {
    for (const least of [0, confident]) {
      const { judged, shown, right, misses } = scoreSpeakers(folder, least, [part]);
      if (process.argv.includes('--list') && least === 0) console.log(misses.join('\n'));
      const share = `${((100 * right) / shown).toFixed(1)} %`;
      console.log(
        `${part}, confidence from ${String(least)}: ${String(right)} of ${String(shown)} right (${share}), ${String(judged)} judged`,
      );
    }
  }
}
