// Scores the names that the engine finds against test/gold/names.json:
// npx tsx server/training/score-names.ts [--part tuning|final|blind-tuning|blind-final|world-tuning|world-final|world-second|world-third|world-fourth|world-fifth|world-sixth|world-seventh|invented|learned] [--list]
// The articles' texts are not in the repository: they are read from CORPORA (default ../shared/corpora), else there is nothing to score.
// Without --part only the half that tuning may look at is scored. `invented` are the reports of test/gold/names/held and
// `learned` those that weights were learned from; both are in the repository, and do not tell who is who.
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findEntities } from '../src/annotate/entities/entities.ts';
import { readArticle } from '../src/article/read.ts';
import { readMarkedTexts } from './marked-names.ts';

const partSchema = v.picklist([
  'tuning',
  'final',
  'blind-tuning',
  'blind-final',
  'world-tuning',
  'world-final',
  'world-second',
  'world-third',
  'world-fourth',
  'world-fifth',
  'world-sixth',
  'world-seventh',
  'invented',
  'learned',
]);
const mentionSchema = v.tuple([v.number(), v.number(), v.picklist(['person', 'organisation', 'place']), v.string()]);
const articleSchema = v.object({
  event: v.string(),
  file: v.string(),
  part: partSchema,
  mentions: v.array(mentionSchema),
  /** Where the part of the article ends that was labelled; all of it where there is none. */
  end: v.optional(v.number()),
});
type GoldArticle = Omit<v.InferOutput<typeof articleSchema>, 'part'>;

/** A predicted mention fits a gold one where they share at least this part of the longer of the two. */
const leastOverlap = 0.6;

const counts = { gold: 0, found: 0, typed: 0, predicted: 0, right: 0, cubedPrecision: 0, cubedRecall: 0 };

function score(
  { event, file, mentions, end: last = Infinity }: GoldArticle,
  text: string,
  note: (line: string) => void,
): void {
  const names = findEntities(readArticle({ path: file, text })).flatMap(({ id, type, mentions: all }) =>
    all
      .filter(({ kind, start }) => kind === 'name' && start < last)
      .map(({ start, end }) => ({ start, end, id, type })),
  );
  const shown = (start: number, end: number): string =>
    `${event}: ${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(
      /\s+/g,
      ' ',
    );
  const matched = new Map<number, (typeof names)[number]>();
  for (const [index, [start, end, type]] of mentions.entries()) {
    const name = names.find(
      (each) =>
        Math.min(each.end, end) - Math.max(each.start, start) >=
        leastOverlap * Math.max(each.end - each.start, end - start),
    );
    if (name === undefined) note(`missed ${type} ${shown(start, end)}`);
    else {
      matched.set(index, name);
      if (name.type === type) counts.typed++;
      else note(`${name.type} for ${type} ${shown(start, end)}`);
    }
  }
  const right = new Set(matched.values());
  for (const name of names) if (!right.has(name)) note(`no name: ${name.type} ${shown(name.start, name.end)}`);
  for (const [index, name] of matched) {
    const entity = mentions[index]?.[3];
    const sharing = [...matched].filter(([, each]) => each.id === name.id);
    const same = sharing.filter(([other]) => mentions[other]?.[3] === entity).length;
    const all = mentions.filter(([, , , other]) => other === entity).length;
    counts.cubedPrecision += same / sharing.length;
    counts.cubedRecall += same / all;
    if (same < all / 2 && !isInvented) note(`apart: ${entity ?? ''} ${shown(name.start, name.end)}`);
    if (same < sharing.length / 2 && !isInvented) note(`joined: ${entity ?? ''} ${shown(name.start, name.end)}`);
  }
  counts.gold += mentions.length;
  counts.found += matched.size;
  counts.predicted += names.length;
  counts.right += right.size;
}

const corpora = process.env.CORPORA ?? '../shared/corpora';
const part = v.parse(partSchema, process.argv[process.argv.indexOf('--part') + 1 || process.argv.length] ?? 'tuning');
const isInvented = part === 'invented' || part === 'learned';
if (!isInvented && !existsSync(corpora)) {
  console.log(`No texts under ${corpora}: nothing to score.`);
  process.exit(0);
}
const note = (line: string): void => {
  if (process.argv.includes('--list')) console.log(line);
};
if (isInvented) {
  for (const { file, text, mentions } of readMarkedTexts(part === 'invented' ? 'held' : 'learned')) {
    const each = mentions.map(([start, end, type], index) => v.parse(mentionSchema, [start, end, type, String(index)]));
    score({ event: 'invented', file, mentions: each }, text, note);
  }
} else {
  const gold = v.parse(
    v.array(articleSchema),
    JSON.parse(readFileSync(new URL('../../test/gold/names.json', import.meta.url), 'utf8')),
  );
  for (const article of gold.filter((each) => each.part === part))
    score(article, readFileSync(`${corpora}/events/${article.event}/${article.file}`, 'utf8'), note);
}
const share = (some: number, all: number): string => `${((100 * some) / all).toFixed(1)} %`;
const precision = counts.cubedPrecision / counts.found;
const recall = counts.cubedRecall / counts.gold;
console.log(
  `${part}: ${String(counts.gold)} mentions, ${String(counts.predicted)} predicted
found ${share(counts.found, counts.gold)}, typed right ${share(counts.typed, counts.gold)}, precision ${share(counts.right, counts.predicted)}`,
);
if (!isInvented)
  console.log(
    `who is who, B-cubed: precision ${share(precision, 1)}, recall ${share(recall, 1)}, F1 ${share(2 * precision * recall, precision + recall)}`,
  );
