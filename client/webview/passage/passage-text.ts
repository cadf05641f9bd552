/** A passage as a cell shows it: in pieces, long common stretches shortened, found words marked. */
import { findInText, joined } from '../model/search.ts';

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
  /** True where the text is what the reader searches for. */
  readonly found: boolean;
  /** True for the mark that stands for words that were left out of the cell, not of the source. */
  readonly elision: boolean;
}

type Segment = { readonly text: string; readonly differs: boolean };

/** How much of a passage is shown, in UTF-16 units. */
interface Room {
  /** Passages up to this length are shown whole. */
  readonly wholeUpTo: number;
  /** How much of a common stretch stays beside words that differ. */
  readonly context: number;
}

const wide: Room = { wholeUpTo: 320, context: 90 };
const narrow: Room = { wholeUpTo: 64, context: 28 };

/**
 * The pieces of a passage, in brief where a reader has just seen it; with a search, the passage stands whole so that
 * nothing found is hidden.
 */
export function passagePieces(segments: readonly Segment[], search: string, brief = false): readonly Piece[] {
  return search.trim() === '' ? shortened(segments, brief ? narrow : wide) : withFound(segments, search);
}

/** The pieces of a passage with nothing left out. */
export const wholePieces = (segments: readonly Segment[]): readonly Piece[] => segments.map(piece);

function shortened(segments: readonly Segment[], { wholeUpTo, context }: Room): readonly Piece[] {
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= wholeUpTo) return segments.map(piece);
  const parting = segments.some((segment) => segment.differs);
  return segments.flatMap((segment, position) => {
    const { text } = segment;
    const first = position === 0;
    const last = position === segments.length - 1;
    const head = first && parting ? 0 : parting || segment.differs ? context : wholeUpTo - context;
    const tail = last && !first ? 0 : last ? 0 : context;
    const most = segment.differs ? wholeUpTo : head + tail + 40;
    if (text.length <= most) return [piece(segment)];
    if (segment.differs) return [piece({ ...segment, text: startOf(text, wholeUpTo) }), elision];
    return [
      ...(head > 0 ? [piece({ ...segment, text: startOf(text, head) })] : []),
      elision,
      ...(tail > 0 ? [piece({ ...segment, text: endOf(text, tail) })] : []),
    ];
  });
}

const elision: Piece = { text: ' […] ', differs: false, found: false, elision: true };

function piece({ text, differs }: Segment): Piece {
  return { text, differs, found: false, elision: false };
}

/** About the first `length` units of a text, up to the end of a word. */
function startOf(text: string, length: number): string {
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > length / 2 ? end : length).replace(/[\uD800-\uDBFF]$/, '');
}

/** About the last `length` units of a text, from the start of a word. */
function endOf(text: string, length: number): string {
  const start = text.indexOf(' ', text.length - length);
  return text
    .slice(start >= 0 && start < text.length - length / 2 ? start + 1 : text.length - length)
    .replace(/^[\uDC00-\uDFFF]/, '');
}

function withFound(segments: readonly Segment[], search: string): readonly Piece[] {
  const ranges = findInText(joined(segments), search);
  const pieces: Piece[] = [];
  let offset = 0;
  for (const { text, differs } of segments) {
    const end = offset + text.length;
    const cuts = ranges.flatMap((range) => [...range]).filter((cut) => cut > offset && cut < end);
    const borders = [offset, ...cuts, end];
    for (let index = 0; index + 1 < borders.length; index += 1) {
      const from = borders[index] ?? offset;
      const to = borders[index + 1] ?? end;
      const found = ranges.some(([start, stop]) => start <= from && to <= stop);
      if (to > from) pieces.push({ text: text.slice(from - offset, to - offset), differs, found, elision: false });
    }
    offset = end;
  }
  return pieces;
}

/** The share of a passage that differs, from 0 to 1. */
export function differingShare(segments: readonly Segment[]): number {
  const length = joined(segments).length;
  return length === 0 ? 0 : joined(segments.filter(({ differs }) => differs)).length / length;
}
