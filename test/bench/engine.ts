import { readFileSync, readdirSync } from 'node:fs';
import type { Entity, Figure, Quote } from '../../server/src/annotate/annotation.ts';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { findClaims } from '../../server/src/annotate/claims/claims.ts';
import { findEntities } from '../../server/src/annotate/entities/entities.ts';
import { findFigures } from '../../server/src/annotate/figures/figures.ts';
import { findQuotes } from '../../server/src/annotate/quotes/quotes.ts';
import type { Article } from '../../server/src/article/article.ts';
import { readArticle, type ArticleSource } from '../../server/src/article/read.ts';
import { tokenize } from '../../server/src/article/tokens.ts';
import { createCorpus } from '../../server/src/corpus/corpus.ts';
import { createSplit } from '../../server/src/corpus/events/split.ts';
import { check } from '../../server/src/rules/rules.ts';
import { articleInOwnWords, inventedArticle } from './articles.ts';
import { low, median, report, timed } from './measure.ts';

const seeds = new URL('../../seeds/berlin-talks/', import.meta.url);

/**
 * Linking as one event grows: what its first link and an edit of one article cost. Of the invented articles all tell the
 * same three things, as where many print one wire story, and those of one chapter the same ten.
 */
async function benchLinking(): Promise<void> {
  console.log('\nLinking one event of many articles of 200 words, ms');
  for (const count of [50, 200]) {
    const articles = Array.from({ length: count }, (_, version) =>
      annotate(readArticle({ path: `${version}.txt`, text: inventedArticle(3, version, 200) })),
    );
    const corpus = createCorpus();
    corpus.keepWhole('event', true);
    for (const article of articles) corpus.put('event', article);
    report(`  ${count} articles: all at once`, median(await timed(1, () => corpus.linked('event'))), 'ms');
    const [, , third] = articles;
    if (!third) continue;
    const edits = ['', 'However, '].map((words) =>
      annotate(readArticle({ path: third.path, text: third.text.replace('\n\n', `\n\n${words}`) }, third)),
    );
    const edit = (turn: number): void => {
      for (const edited of edits.slice(turn % 2, (turn % 2) + 1)) corpus.put('event', { ...edited });
      corpus.linked('event');
    };
    await timed(4, edit);
    report(`  ${count} articles: one again after an edit, linking alone`, low(await timed(21, edit)), 'ms');
  }
}

/** Articles that were not read before, with what each step needs and no more: what a step found is remembered. */
interface Version {
  readonly unread: readonly ArticleSource[];
  readonly untouched: readonly ArticleSource[];
  readonly read: readonly Article[];
  readonly named: readonly { readonly article: Article; readonly entities: readonly Entity[] }[];
  readonly quoted: readonly {
    readonly article: Article;
    readonly quotes: readonly Quote[];
    readonly figures: readonly Figure[];
  }[];
}

/** The texts with other words at their paragraphs' ends. */
function versionOf(texts: readonly ArticleSource[], turn: number): Version {
  const other = (letter: string): ArticleSource[] =>
    texts.map(({ path, text }) => ({ path, text: text.replace(/\n+/g, ` ${letter.repeat(turn + 1)}.$&`) }));
  const read = (letter: string): Article[] => other(letter).map((source) => readArticle(source));
  return {
    unread: other('v'),
    untouched: other('w'),
    read: read('x'),
    named: read('y').map((article) => ({ article, entities: findEntities(article) })),
    quoted: read('z').map((article) => ({
      article,
      quotes: findQuotes(article, findEntities(article)).quotes,
      figures: findFigures(article),
    })),
  };
}

const steps: Readonly<Record<string, (version: Version) => void>> = {
  'tagging alone': ({ read }) =>
    read.forEach(({ text, blocks }) => blocks.forEach(({ start, end }) => tokenize(text, [start, end]))),
  'reading, tagging included': ({ unread }) => unread.forEach((source) => readArticle(source)),
  entities: ({ read }) => read.forEach(findEntities),
  'quotes and speakers': ({ named }) => named.forEach(({ article, entities }) => findQuotes(article, entities)),
  figures: ({ read }) => read.forEach(findFigures),
  claims: ({ quoted }) => quoted.forEach(({ article, quotes, figures }) => findClaims(article, quotes, figures)),
  'all of it': ({ untouched }) => untouched.forEach((source) => annotate(readArticle(source))),
};

/** The engine alone, warm, in one process: what each step takes, and how it grows with the length of a text. */
export async function benchEngine(): Promise<void> {
  const texts = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ path: file, text: readFileSync(new URL(file, seeds), 'utf8') }));
  const thousands = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / 1000;
  const articles = texts.map((source) => readArticle(source));
  const annotated = articles.map((article) => annotate(article));

  console.log(`\nThe engine, warm: ms for 1,000 words not read before`);
  const versions = Array.from({ length: 20 }, (_, turn) => versionOf(texts, turn));
  const measured = versions.splice(5);
  let tagging = 1;
  for (const [what, step] of Object.entries(steps)) {
    versions.forEach(step);
    const time =
      median(await timed(measured.length, (turn) => measured.slice(turn, turn + 1).forEach(step))) / thousands;
    if (what.startsWith('tagging')) tagging = time;
    report(`  ${what}`, time, `ms  ${(time / tagging).toFixed(1)} x tagging`);
  }

  console.log('\nReading and annotating again after an edit of one paragraph, ms');
  for (const { path, text } of texts) {
    const lines = text.split('\n');
    const prose = lines.flatMap((line, index) => (line.length > 100 ? [index] : []));
    let before = readArticle({ path, text });
    const edit = (turn: number) => {
      const changed = prose[turn % prose.length];
      const edited = lines.map((line, index) => (index === changed ? `${line} They met ${turn + 2} others.` : line));
      before = readArticle({ path, text: edited.join('\n') }, before);
      annotate(before);
    };
    const times = await timed(80, edit);
    report(`  ${text.split(/\s+/).length} words`, median(times.slice(40)), 'ms');
  }

  await benchLinking();

  console.log('\nLinking the seeds, ms');
  const corpus = createCorpus();
  report(
    '  all five at once, cold',
    median(
      await timed(1, () => {
        for (const article of annotated) corpus.put('event', article);
        corpus.linked('event');
      }),
    ),
    'ms',
  );
  const first = texts[0];
  if (first) {
    const edit = (turn: number) => {
      corpus.put(
        'event',
        annotate(
          readArticle(
            { ...first, text: `${first.text}\n\nThe talks will go on for ${turn + 2} days, officials said.` },
            articles[0],
          ),
        ),
      );
      corpus.linked('event');
    };
    report('  one again after an edit, with reading and annotating', median(await timed(15, edit)), 'ms');
  }
  const linked = corpus.linked('event');
  report(
    '  all rules on the five',
    median(await timed(9, () => linked.articles.map((article) => check(article, linked, {})))),
    'ms',
  );

  console.log('\nTelling events apart in one folder: an article again after an edit, ms');
  const apart: number[] = [];
  for (const count of [50, 5000]) {
    const split = createSplit();
    const read = (number: number, words: string) => ({
      ...readArticle({ path: `${number}.txt`, text: `${words}${articleInOwnWords(Math.floor(number / 10), number)}` }),
      ...{ entities: [], quotes: [], figures: [], claims: [] },
    });
    for (let number = 0; number < count; number++) split.put(read(number, ''));
    const edits = [0, 1].map((turn) => read(23, 'However, '.repeat(turn)));
    const cost = median(
      await timed(41, (turn) => {
        for (const edit of edits.slice(turn % 2, (turn % 2) + 1)) split.put(edit);
        split.with('23.txt');
      }),
    );
    apart.push(cost);
    report(`  ${count} articles on ${split.all().length} events`, cost, 'ms');
  }
  report('  flat: 5,000 over 50', (apart[1] ?? Number.NaN) / (apart[0] ?? 1), '', 1.5);

  console.log('\nGrowth with length: time of 100,000 words over ten times that of 10,000 (1 is linear)');
  const words = texts.map(({ text }) => text).join('\n\n');
  const long = (count: number) => `${words}\n\n`.repeat(Math.ceil(count / 1000 / thousands));
  for (const [what, shape] of [
    ['in paragraphs', (text: string) => text],
    ['in one line', (text: string) => text.replace(/\s+/g, ' ')],
  ] as const) {
    const time = async (count: number, turns: number) => {
      const text = shape(long(count));
      return median(await timed(turns, () => annotate(readArticle({ path: 'long', text }))));
    };
    const short = await time(10_000, 5);
    const tenfold = await time(100_000, 1);
    report(`  ${what} (${tenfold.toFixed(0)} ms)`, tenfold / short / 10, '', 2.5);
  }
}
