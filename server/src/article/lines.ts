import type { Span } from './article.ts';
import { fullLine, goesOn } from './wrapping.ts';

/** The lines of a text without their ends: CRLF, LF, CR, and Unicode's line and paragraph separators. */
function lines(text: string, end: number): Span[] {
  const spans: Span[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;
  let start = 0;
  for (let match = lineEnd.exec(text); match && match.index < end; match = lineEnd.exec(text)) {
    spans.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < end) spans.push([start, end]);
  return spans;
}

/** A span without the white space at its ends; null where nothing else is in it. */
export function trim(text: string, [start, end]: Span): Span | null {
  const slice = text.slice(start, end);
  const left = slice.length - slice.trimStart().length;
  const right = slice.trimEnd().length;
  return left < right ? [start + left, start + right] : null;
}

/**
 * The paragraphs of a text up to `end`: separated by blank lines, or by single line ends where lines were not cut at a
 * width. Trimmed, never empty, in order.
 */
export function paragraphs(text: string, end: number): Span[] {
  const runs = withoutSpacing(text, runsOf(text, end));
  const full = fullLine(text, runs);
  if (full === null) return runs.flat();
  const found: Span[] = [];
  for (const run of runs) {
    let before: Span | undefined;
    for (const line of run) {
      const last = found.at(-1);
      if (before && last && goesOn(text, before, line, full)) found[found.length - 1] = [last[0], line[1]];
      else found.push(line);
      before = line;
    }
  }
  return found;
}

/** Lines that follow one another without a blank line between them, trimmed. */
function runsOf(text: string, end: number): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const line of lines(text, end)) {
    const trimmed = trim(text, line);
    if (trimmed && !isMarkAlone(text, trimmed)) run.push(trimmed);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Fewer lines than this are paragraphs, though each stands alone. */
const leastSpaced = 8;

/** The runs of a text in which a blank line stands after every line: there, runs end where there are several. */
function withoutSpacing(text: string, runs: Span[][]): Span[][] {
  if (runs.length < leastSpaced || runs.some(({ length }) => length > 1)) return runs;
  const spaced: Span[][] = [];
  let last: Span | undefined;
  for (const run of runs) {
    const [line] = run;
    const isNext = last && line && (text.slice(last[1], line[0]).match(/\r\n|[\n\r]/g) ?? []).length <= 2;
    if (isNext) spaced.at(-1)?.push(...run);
    else spaced.push([...run]);
    last = line;
  }
  return spaced;
}

/** An empty line of a quotation in mail and Markdown. */
const isMarkAlone = (text: string, [start, end]: Span): boolean =>
  text[start] === '>' && /^[>\s]+$/.test(text.slice(start, Math.min(end, start + 200)));
