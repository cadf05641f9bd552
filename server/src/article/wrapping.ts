import type { Span } from './article.ts';

/** Lines cut at a width have at most this many code units, and the longest of them at least the other. */
const width = { least: 40, most: 120 };

/** So many of a text's line ends must look cut before any is taken for one. */
const leastCut = 3;

/**
 * The least shares where a text is hard-wrapped: of all line ends those that are cut, of those within a sentence the ones
 * where a line was full, of the cut ones those that a word in lower case follows. Lists and headlines have none of these.
 */
const share = { cut: 0.25, full: 0.75, lowerCase: 0.4 };

/** A line of a ragged column may be this much of the longest. */
const ragged = 0.75;

/** A line of an even column is at least this much of it. */
const even = 0.95;

/** Of the lines that were cut, the share that may be shorter than what is taken for a full line. */
const short = 0.02;

const bullet = /^(?:[-–—*•·]|\d{1,2}[.)])\s/;
const quotationMarks = /^(?:>[ \t]?)*/;

/**
 * How long a line is, in code units, that has no place for the next one's first word, where a text's lines were cut at a
 * width, as in text pasted from mail or from a page in print; null where lines are paragraphs. `runs` are the lines,
 * trimmed, that follow one another without a blank line.
 */
export function fullLine(text: string, runs: readonly (readonly Span[])[]): number | null {
  const columns = runs.filter((run) => run.length > 1).map((run) => run.map((line) => withoutMarks(text, line)));
  const lengths = columns.flatMap((run) => run.map(([start, end]) => end - start));
  const narrow = lengths.filter((length) => length <= width.most);
  const widest = narrow.reduce((most, length) => Math.max(most, length), 0);
  if (widest < width.least || narrow.length < 0.95 * lengths.length) return null;
  let [ends, within, cut] = [0, 0, 0];
  const followed: number[] = [];
  for (const run of columns) {
    for (let at = 1; at < run.length; at++) {
      const [before, line] = [run[at - 1], run[at]];
      if (!before || !line) continue;
      ends++;
      if (!isWithinSentence(text, before, line)) continue;
      within++;
      const length = lengthWithNext(text, before, line);
      if (length < ragged * widest) continue;
      cut++;
      if (isLowerCase(text, line)) followed.push(length);
    }
  }
  const isWrapped = cut >= Math.max(leastCut, share.cut * ends, share.full * within);
  if (!isWrapped || followed.length < share.lowerCase * cut) return null;
  followed.sort((left, right) => left - right);
  return Math.min(followed[Math.floor(short * followed.length)] ?? 0, even * widest);
}

/** Whether a paragraph goes on from one line to the next; `full` is how long a line is where the next word has no place. */
export function goesOn(text: string, before: Span, line: Span, full: number): boolean {
  const [one, other] = [withoutMarks(text, before), withoutMarks(text, line)];
  if (one[0] > before[0] !== other[0] > line[0]) return false;
  if (bullet.test(text.slice(other[0], other[0] + 4)) || indent(text, line) > indent(text, before)) return false;
  return isLowerCase(text, other) || endsInHyphen(text, one) || lengthWithNext(text, one, other) >= full;
}

/** A line without the marks of a quotation in mail and Markdown. */
function withoutMarks(text: string, [start, end]: Span): Span {
  if (text[start] !== '>') return [start, end];
  return [start + (quotationMarks.exec(text.slice(start, Math.min(end, start + width.most)))?.[0].length ?? 0), end];
}

/** How long a line would be with the first word of the next. */
function lengthWithNext(text: string, [start, end]: Span, [next, nextEnd]: Span): number {
  const word = /^\S*/.exec(text.slice(next, Math.min(nextEnd, next + width.most)))?.[0].length ?? 0;
  return end - start + 1 + word;
}

function isWithinSentence(text: string, before: Span, line: Span): boolean {
  return isLowerCase(text, line) || /[\p{L}\p{N},;–—-]$/u.test(text.slice(before[1] - 2, before[1]));
}

const endsInHyphen = (text: string, [, end]: Span): boolean => /\p{L}-$/u.test(text.slice(end - 2, end));

const isLowerCase = (text: string, [start]: Span): boolean => /^\p{Ll}/u.test(text.slice(start, start + 2));

/** The white space before a line. */
function indent(text: string, [start]: Span): number {
  let at = start;
  while (at > 0 && /[ \t\u00a0]/.test(text[at - 1] ?? '')) at--;
  return start - at;
}
