import type { Span } from './article.ts';

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

const wrapWidth = { least: 40, most: 100 };

/**
 * True where lines were cut at a width and not at a paragraph's end, as in text pasted from mail:
 * several lines in a row, all about as long, most of them ending within a sentence.
 */
function isHardWrapped(text: string, run: readonly Span[]): boolean {
  if (run.length < 3) return false;
  const full = run.slice(0, -1);
  const longest = Math.max(...full.slice(0, 1000).map(([start, end]) => end - start));
  if (longest < wrapWidth.least || longest > wrapWidth.most) return false;
  const cut = full.filter(
    ([start, end]) => end - start > longest * 0.75 && /[\p{L}\p{N},;–—-]\s*$/u.test(text.slice(start, end)),
  );
  return cut.length >= full.length * 0.75;
}

/**
 * The paragraphs of a text up to `end`: separated by blank lines, or by single line ends where lines are not hard-wrapped.
 * Trimmed, never empty, in order.
 */
export function paragraphs(text: string, end: number): Span[] {
  const found: Span[] = [];
  let run: Span[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      if (isHardWrapped(text, run)) found.push([first[0], last[1]]);
      else found.push(...run);
    }
    run = [];
  };
  for (const line of lines(text, end)) {
    const trimmed = trim(text, line);
    if (trimmed) run.push(trimmed);
    else close();
  }
  close();
  return found;
}
