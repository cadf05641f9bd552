import type { Position, Range } from 'vscode-languageserver-protocol';

/** Offsets to lines and columns and back, for one version of a text. Lines end at `\n`, `\r\n` or `\r`. */
export interface Lines {
  readonly count: number;
  position(offset: number): Position;
  /** The offset of a position; a column past the line's end is its end, a line past the last is the text's end. */
  offset(position: Position): number;
  range(start: number, end: number): Range;
}

const computed = new WeakMap<object, Lines>();

/** The lines of an article, computed once for each version of it. */
export function linesOf(article: { readonly text: string }): Lines {
  const known = computed.get(article);
  if (known) return known;
  const lines = createLines(article.text);
  computed.set(article, lines);
  return lines;
}

export function createLines(text: string): Lines {
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const position = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(inside);
    return { line, character: inside - (starts[line] ?? 0) };
  };
  return {
    count: starts.length,
    position,
    offset({ line, character }) {
      const start = starts[line];
      if (start === undefined) return line < 0 ? 0 : text.length;
      let end = starts[line + 1] ?? text.length;
      while (end > start && isLineBreak(text.charCodeAt(end - 1))) end--;
      return Math.min(start + Math.max(0, character), end);
    },
    range: (start, end) => ({ start: position(start), end: position(end) }),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isLineBreak(code)) continue;
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    starts.push(index + 1);
  }
  return starts;
}

const isLineBreak = (code: number): boolean => code === 10 || code === 13;
