/**
 * Scores the claims of real articles against sentences labelled from the texts alone (`claims-articles.json`): every
 * sentence of an article that plainly claims something, or plainly nothing. The articles are not part of the repository.
 * A claim is found where one of ours overlaps with at least half of the shorter of the two.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { AnnotatedArticle, Claim } from '../../server/src/annotate/annotation.ts';
import { readArticle } from '../../server/src/article/read.ts';

/**
 * `tuning` articles were read for their errors, and the weights are learned from them too; `held` ones are only counted;
 * `fresh` ones were labelled when most rules stood, and counted before any was written for their errors; so were those of
 * the `second` fresh part, when words were learned as well.
 */
export const parts = ['tuning', 'held', 'fresh', 'second'] as const;
export type Part = (typeof parts)[number];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const sentenceSchema = v.object({
  start: offset,
  end: offset,
  /** All kinds that are right; none where the sentence claims nothing, and then `why` tells what it is. */
  kinds: v.array(v.picklist(['quantity', 'event', 'commitment', 'prediction', 'position'])),
  /** Who makes the claim; null for the article itself; left out where both can be said. */
  by: v.optional(v.nullable(v.string())),
  why: v.optional(v.string()),
});
const articleSchema = v.object({
  event: v.string(),
  file: v.string(),
  part: v.picklist(parts),
  sentences: v.array(sentenceSchema),
});
type Sentence = v.InferOutput<typeof sentenceSchema>;

/** How many of how many were right. */
export type Rate = readonly [right: number, of: number];

export interface Score {
  readonly found: Rate;
  readonly kind: Rate;
  readonly claimer: Rate;
  readonly alone: Rate;
  /** What went wrong, an entry each, with the words. */
  readonly misses: readonly string[];
}

/** Scores the labelled articles of some parts. `events` is the folder of events that holds their texts. */
export function scoreClaims(events: string, of: readonly Part[]): Score {
  const gold = v.parse(
    v.array(articleSchema),
    JSON.parse(readFileSync(path.join(import.meta.dirname, 'claims-articles.json'), 'utf8')),
  );
  const judged = gold
    .filter(({ part }) => of.includes(part))
    .flatMap(({ event, file, sentences }) => {
      const article = annotatedOf(events, event, file);
      return sentences.map((sentence) => judge(article, sentence));
    });
  const rate = (tell: (each: (typeof judged)[number]) => boolean | null): Rate => {
    const told = judged.map(tell).filter((each) => each !== null);
    return [told.filter(Boolean).length, told.length];
  };
  return {
    found: rate(({ found }) => found),
    kind: rate(({ kind }) => kind),
    claimer: rate(({ claimer }) => claimer),
    alone: rate(({ alone }) => alone),
    misses: judged.flatMap(({ misses }) => misses),
  };
}

/** Judges one sentence; null where a measure has nothing to say of it. */
function judge(article: AnnotatedArticle, { start, end, kinds, by, why }: Sentence) {
  const words = (span: { start: number; end: number }) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const sentence = `[${article.path}] ${words({ start, end })}`;
  const hits = article.claims.filter((claim) => {
    const shared = Math.min(claim.end, end) - Math.max(claim.start, start);
    return shared >= 0.5 * Math.min(claim.end - claim.start, end - start);
  });
  if (kinds.length === 0) {
    const alone = hits.length === 0;
    const misses = hits.map(
      (claim) => `claims nothing (${why ?? '?'}): ${claim.kind} “${words(claim)}”\n   ${sentence}`,
    );
    return { found: null, kind: null, claimer: null, alone, misses };
  }
  const found = hits.length > 0;
  const kind = hits.some((claim) => kinds.includes(claim.kind));
  const makers = hits.map((claim) => makerOf(article, claim));
  const claimer = by === undefined ? null : makers.some((maker) => isMaker(by, maker));
  const misses = [
    ...(found ? [] : [`missed [${kinds.join()}]: ${sentence}`]),
    ...(found && !kind ? [`kind: want ${kinds.join()}, got ${hits.map((hit) => hit.kind).join()}: ${sentence}`] : []),
    ...(found && claimer === false
      ? [`claimer: want ${by ?? 'the article'}, got ${makers.map((each) => each ?? 'the article').join()}: ${sentence}`]
      : []),
  ];
  return { found, kind, claimer, alone: null, misses };
}

function makerOf(article: AnnotatedArticle, { quote }: Claim): string | null {
  return article.quotes.find(({ id }) => id === quote)?.speaker?.name ?? null;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '')
    .trim();

/** Whether the name that is shown stands for the one that is wanted: one holds the other, or both end alike. */
function isMaker(wanted: string | null, shown: string | null): boolean {
  if (wanted === null || shown === null) return wanted === shown;
  const [want, got] = [plain(wanted), plain(shown)];
  const source = /\b(?:official|source|diplomat)/;
  if (source.test(want)) return source.test(got);
  return got.includes(want) || want.includes(got) || got.split(' ').at(-1) === want.split(' ').at(-1);
}

function annotatedOf(events: string, event: string, file: string): AnnotatedArticle {
  const text = readFileSync(path.join(events, event, file), 'utf8').replace(/^\uFEFF/, '');
  return annotate(readArticle({ path: `${event}/${file}`, text }));
}
