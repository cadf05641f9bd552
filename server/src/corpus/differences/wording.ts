import { diffArrays } from 'diff';
import type { Figure } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';
import type { DifferenceKind, Segment } from '../comparison.ts';
import { compareFigures } from '../matching/compare-figures.ts';
import type { Unit } from '../passages/units.ts';
import { remember } from '../../article/remember.ts';
import { stem } from '../words/stem.ts';
import type { Word } from '../words/word.ts';
import { readWords } from '../words/words.ts';
import { segmentsOf } from './segments.ts';

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
    'probably perhaps maybe likely unlikely possibly potentially apparently allegedly reportedly seemingly seems seem appears appear suggests suggested ' +
    'might may could would should will must hopes hope expects expected intends intend plans plan planned considering consider prospect ' +
    'nearly almost about around roughly approximately certainly definitely surely always agreed agree promised promise pledged pledge committed vowed'
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
  const put = new Set([...insertedWords(left), ...insertedWords(right)]);
  return changesBetween(here, there).flatMap((change) => {
    const { left: own, right: theirs } = change;
    const [from, to] = change.at;
    if (explains(left, here, from, from + own.length) || explains(right, there, to, to + theirs.length)) return [];
    if (adapts(change, here, there)) return [];
    if ([...change.left, ...change.right].every(({ plain }) => put.has(plain))) return [];
    if (sameLetters(textOf(left, change.left), textOf(right, change.right))) return [];
    if (figuresConflict(change, left, right)) return [{ kind: 'figure' as const, left: own, right: theirs }];
    const kind = kindOf(change, here, there);
    return kind ? [{ kind, left: own, right: theirs }] : [];
  });
}

/** A text in pieces, marked where another text of the same passage has other words. */
export function segmentsAgainst(text: string, other: string): readonly Segment[] {
  const [here, there] = [text, other].map((each) => withoutBrackets(each, readWords(each, 0, each.length, [])));
  if (!here || !there) return [{ text, differs: false }];
  const marks = new Set(
    changesBetween(here, there).flatMap((change) => (kindOf(change, here, there) ? change.left : [])),
  );
  return segmentsOf(text, [0, text.length], here, marks);
}

const [between, sides] = ['\u0001', '\u0002'];

/** The difference of two lists of words, given as one text; an edit leaves most pairs of passages as they were. */
const partsOf = remember((pair) => {
  const [here = '', there = ''] = pair.split(sides);
  const words = (side: string): string[] => (side === '' ? [] : side.split(between));
  return diffArrays(words(here), words(there)).map(({ count = 0, added, removed }) => ({ count, added, removed }));
}, 2000);

/** Where two lists of words part, with the places in both at which they do. */
interface Parting extends Omit<Change, 'kind'> {
  readonly at: readonly [left: number, right: number];
}

/** The stretches where two lists of words part. */
function changesBetween(here: readonly Word[], there: readonly Word[]): readonly Parting[] {
  const parts = partsOf([here, there].map((words) => words.map(({ plain }) => plain).join(between)).join(sides));
  const changes: { left: Word[]; right: Word[]; at: [number, number] }[] = [];
  let [atLeft, atRight] = [0, 0];
  let open: { left: Word[]; right: Word[]; at: [number, number] } | undefined;
  for (const { count, added, removed } of parts) {
    if (!added && !removed) {
      atLeft += count;
      atRight += count;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { left: [], right: [], at: [atLeft, atRight] };
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
  return changes;
}

/** The words that an outlet puts into a quotation in brackets: another may have them in the open. */
function insertedWords(unit: Unit): readonly string[] {
  const kept = new Set(spoken(unit));
  return unit.profile.words.filter((word) => !kept.has(word)).map(({ plain }) => plain);
}

/** Whether an outlet has words in brackets where two passages part: they explain, or stand for what the other has. */
function explains({ article: { text } }: Unit, words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from - 1]?.end ?? words[from]?.start, words[to]?.start ?? words[to - 1]?.end];
  return first !== undefined && last !== undefined && /[[\]]/.test(text.slice(first, last));
}

const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you']);

/** Whether a quotation begins with another form of the verb alone, since the sentence around it has the subject. */
function adapts(
  { left, right }: { left: readonly Word[]; right: readonly Word[] },
  here: readonly Word[],
  there: readonly Word[],
): boolean {
  if (left[0] !== here[0] && right[0] !== there[0]) return false;
  const [one, other] = [left, right].map((words) => words.filter(({ plain }) => !subjects.has(plain)));
  if (!one || !other || one.length !== other.length || one.length === left.length + right.length) return false;
  return one.length > 0 && one.every(({ plain }, index) => stem(plain) === stem(other[index]?.plain ?? ''));
}

function textOf({ article }: Unit, words: readonly Word[]): string {
  return article.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** One in the other letter by letter: a name read in two ways, or letters masked for decency. */
function sameLetters(left: string, right: string): boolean {
  if (/\p{L}\*+|\*+\p{L}/u.test(`${left} ${right}`)) return true;
  const [here, there] = [left, right].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (!here || !there) return false;
  return here.endsWith(there) || there.endsWith(here);
}

/** The words that a passage puts into somebody's mouth, without what the outlet adds in brackets. */
function spoken(unit: Unit): readonly Word[] {
  return withoutBrackets(unit.article.text, unit.profile.words);
}

function withoutBrackets(text: string, words: readonly Word[]): readonly Word[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const brackets = bracketed(text, Math.max(0, first.start - 1), last.end + 1);
  return words.filter(
    (word) => !word.optional && !brackets.some(([start, end]) => start <= word.start && word.end <= end),
  );
}

function bracketed(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\[[^\]\n]*\]|\([^)\n]*\)/g)].map((match): Span => [
    start + match.index,
    start + match.index + match[0].length,
  ]);
}

/** Whether both sides of a change give a figure, in one unit, that cannot both hold. A date or an age is none. */
function figuresConflict(change: { left: readonly Word[]; right: readonly Word[] }, left: Unit, right: Unit): boolean {
  const within = (unit: Unit, words: readonly Word[]): readonly Figure[] =>
    unit.figures.filter(
      ({ start, end, unit: kind }) => kind !== 'date' && words.some((word) => word.start < end && start < word.end),
    );
  const others = within(right, change.right);
  return within(left, change.left).some((figure) =>
    others.some((other) => other.unit === figure.unit && compareFigures(figure, other) === 'conflict'),
  );
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
