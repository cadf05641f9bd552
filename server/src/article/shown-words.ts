/**
 * What a reader is not shown: blanks before a mark that closes, after one that opens, and all but the last of several,
 * which stand where marks of Markdown were read as blanks, though not the blanks of “. . .”; and marks at the ends that
 * belong to words outside.
 */
const unshown =
  /^[\s,;:)\]]+|(?<![\s([])[\s([]+$|(?<!\s)\s+(?=[,;:!?)\]”]|’(?![\p{L}\p{N}]))|(?<![.\s])\s+(?=\.(?:$|[”’")\]]|\s(?!\.)))|(?<=[([“‘])\s+|(?<![^\S\n])[^\S\n]+(?=\s)/gu;

/** Words of an article as they are shown on one line. */
export function shownWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unshown, '').trim();
}

/** A passage as it is shown, in the pieces that it is given in; its lines stay lines. */
export function shownPieces<Piece extends { readonly text: string }>(pieces: readonly Piece[]): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const gaps = [...text.matchAll(unshown)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  if (gaps.length === 0) return pieces;
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    const within = gaps.filter(([from, to]) => from < end && start < to);
    let shown = '';
    let at = start;
    for (const [from, to] of within) {
      shown += text.slice(at, Math.max(at, from));
      at = Math.max(at, Math.min(to, end));
    }
    return { ...piece, text: shown + text.slice(at, end) };
  });
}

/** Words on one line, cut in their middle to about a length, at blanks where there are some. */
export function shortenedWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.max(1, Math.floor(length / 2));
  const head = text.slice(0, half).replace(/\s+\S*$/, '');
  const tail = text.slice(-half).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}
