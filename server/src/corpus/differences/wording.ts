import { diffArrays } from 'diff';
import type { Span } from '../../article/article.ts';
import type { DifferenceKind } from '../comparison.ts';
import type { Unit } from '../passages/units.ts';
import type { Word } from '../words/words.ts';

/** A stretch where two passages part: the words that one has and the other has not. */
export interface Change {
  readonly kind: DifferenceKind;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

const negations = new Set([
  'not',
  'no',
  'never',
  'nor',
  'none',
  'nobody',
  'nothing',
  'neither',
  'without',
  'hardly',
  'cannot',
  'refuse',
  'refused',
  'deny',
  'denied',
  'reject',
  'rejected',
  'fail',
  'failed',
]);
const hedges = new Set(
  (
    'probably perhaps maybe likely unlikely possibly possible might may could would should can will must potentially apparently allegedly reportedly seemingly seems seem appears appear suggests suggested prospect ' +
    'considering consider hopes hope expects expected intends plans planned nearly almost about around roughly approximately some least most more than up over under fewer less always all every certainly definitely ' +
    'clearly literally agreed agree promised pledged committed vowed willing ready prepared'
  ).split(' '),
);
/** Words whose presence or absence changes nothing that anybody would ask about. */
const fillers = new Set(
  'a an the that and so well oh um uh you know i mean but also now then just very really'.split(' '),
);

/**
 * Compares two passages word by word. Not compared: titles and given names, words in square brackets or parentheses that
 * explain, and a run at either end that only one of them quotes.
 */
export function compareWording(left: Unit, right: Unit): readonly Change[] {
  const [here, there] = [spoken(left), spoken(right)];
  const parts = diffArrays(
    here.map(({ plain }) => plain),
    there.map(({ plain }) => plain),
  );
  const changes: { left: Word[]; right: Word[] }[] = [];
  let [atLeft, atRight] = [0, 0];
  let open: { left: Word[]; right: Word[] } | undefined;
  for (const { count = 0, added, removed } of parts) {
    if (!added && !removed) {
      atLeft += count;
      atRight += count;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { left: [], right: [] };
      changes.push(open);
    }
    if (removed) {
      open.left.push(...here.slice(atLeft, atLeft + count));
      atLeft += count;
    } else {
      open.right.push(...there.slice(atRight, atRight + count));
      atRight += count;
    }
  }
  return changes.flatMap((change) => {
    const kind = kindOf(change, here, there);
    return kind ? [{ kind, ...change }] : [];
  });
}

/** The words that a passage puts into somebody's mouth, without what the outlet adds in brackets. */
function spoken(unit: Unit): readonly Word[] {
  const brackets = bracketed(unit.article.text, unit.start, unit.end);
  return unit.words.filter(
    (word) => !word.optional && !brackets.some(([start, end]) => start <= word.start && word.end <= end),
  );
}

function bracketed(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\[[^\]\n]*\]|\([^)\n]*\)/g)].map((match): Span => [
    start + match.index,
    start + match.index + match[0].length,
  ]);
}

/** What kind of difference a change is; undefined where it is none. */
function kindOf(
  { left, right }: { left: readonly Word[]; right: readonly Word[] },
  here: readonly Word[],
  there: readonly Word[],
): DifferenceKind | undefined {
  const shorter = left.length === 0 ? right : right.length === 0 ? left : undefined;
  if (shorter && atEdge(shorter, left.length === 0 ? there : here)) return undefined;
  const [one, other] = [words(left), words(right)];
  if (one.every((word) => fillers.has(word)) && other.every((word) => fillers.has(word))) return undefined;
  if (one.join('') === other.join('')) return undefined;
  const numbers = (list: readonly string[]): string =>
    list
      .filter((word) => word.startsWith('#'))
      .sort()
      .join();
  if (numbers(one) !== numbers(other) && (numbers(one) !== '' || !shorter)) return 'figure';
  if (has(one, negations) !== has(other, negations)) return 'negation';
  const [loose, tight] = [one.filter((word) => hedges.has(word)), other.filter((word) => hedges.has(word))];
  if (loose.join() !== tight.join() && Math.max(one.length, other.length) <= 6) return 'hedge';
  return shorter ? 'cut' : 'wording';
}

function words(list: readonly Word[]): string[] {
  return list.map(({ plain }) => plain);
}

function has(list: readonly string[], set: ReadonlySet<string>): boolean {
  return list.some((word) => set.has(word));
}

/** True for a run with which a passage begins or ends: the other only quotes less. */
function atEdge(run: readonly Word[], all: readonly Word[]): boolean {
  return run[0] === all[0] || run.at(-1) === all.at(-1);
}
