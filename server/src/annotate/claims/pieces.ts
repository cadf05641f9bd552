import { firstFrom } from '../../article/ordered.ts';

/** A stretch of the text with what it stands for. */
export interface Piece<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** How far back a long piece that begins earlier is looked for. */
const reach = 8;

/** The pieces, sorted by their start, that share text with `[start, end)`. Takes logarithmic time and the pieces found. */
export function within<Value>(pieces: readonly Piece<Value>[], start: number, end: number): readonly Piece<Value>[] {
  const found: Piece<Value>[] = [];
  for (let at = Math.max(0, firstFrom(pieces, start) - reach); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= end) break;
    if (piece.end > start) found.push(piece);
  }
  return found;
}
