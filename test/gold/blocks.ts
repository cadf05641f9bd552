/**
 * Scores the blocks of real articles against judgements by hand (`blocks.json`). The articles are not part of the
 * repository; a judgement is the offsets of a block and the kinds that are right for it (`caption/promo`).
 *
 *     npx tsx test/gold/blocks.ts FOLDER-OF-EVENTS [--list] [--split held-back]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readArticle } from '../../server/src/article/read.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const judged = v.object({
  event: v.string(),
  file: v.string(),
  split: v.picklist(['tuning', 'held-back']),
  blocks: v.array(v.tuple([offset, offset, v.string()])),
});

export interface Score {
  /** Blocks that are no part of the report: captions, links, prompts, credits, dates, headings. */
  readonly furniture: number;
  /** Those of them that are not read as paragraphs. */
  readonly caught: number;
  /** Paragraphs of the report. */
  readonly paragraphs: number;
  /** Those of them that are read as something else. */
  readonly lost: number;
  /** Blocks of the right kind. */
  readonly right: number;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

const isRead = (kind: string) => kind === 'paragraph' || kind === 'standfirst';

/** Scores the blocks of the judged articles. */
export function scoreBlocks(events: string, split: 'tuning' | 'held-back'): Score {
  const gold = v.parse(
    v.array(judged),
    JSON.parse(readFileSync(path.join(import.meta.dirname, 'blocks.json'), 'utf8')),
  );
  const score = { furniture: 0, caught: 0, paragraphs: 0, lost: 0, right: 0, misses: [] as string[] };
  for (const article of gold.filter((each) => each.split === split)) {
    const name = `${article.event}/${article.file}`;
    const text = readFileSync(path.join(events, name), 'utf8').replace(/^\uFEFF/, '');
    const { blocks } = readArticle({ path: name, text });
    for (const [start, end, kinds] of article.blocks) {
      const kind = kindAt(blocks, start, end);
      const expected = kinds.split('/');
      const isRight = expected.includes(kind);
      if (isRight) score.right++;
      const isMiss = !isRight && expected.some(isRead) !== isRead(kind);
      if (expected.some(isRead)) {
        score.paragraphs++;
        if (isMiss) score.lost++;
      } else {
        score.furniture++;
        if (!isMiss) score.caught++;
      }
      if (isMiss) score.misses.push(`${name} ${String(start)}: ${kinds} read as ${kind}`);
    }
  }
  return score;
}

/** The kind that most of a stretch is read as. */
function kindAt(blocks: readonly { kind: string; start: number; end: number }[], start: number, end: number): string {
  const shares = new Map<string, number>();
  for (const block of blocks) {
    const shared = Math.min(block.end, end) - Math.max(block.start, start);
    if (shared > 0) shares.set(block.kind, (shares.get(block.kind) ?? 0) + shared);
  }
  return [...shares].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 'nothing';
}

const folder = process.argv[2];
if (process.argv[1] === import.meta.filename && folder && existsSync(folder)) {
  const split = process.argv.includes('held-back') ? 'held-back' : 'tuning';
  const { furniture, caught, paragraphs, lost, right, misses } = scoreBlocks(folder, split);
  if (process.argv.includes('--list')) console.log(misses.join('\n'));
  console.log(
    `${split}: ${String(caught)} of ${String(furniture)} blocks of page furniture caught, ` +
      `${String(lost)} of ${String(paragraphs)} paragraphs lost, ${String(right)} of ${String(furniture + paragraphs)} kinds right`,
  );
}
