import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Span, Token } from './article.ts';

/** wink-nlp keeps all tokens of one call in memory at once, so that long text goes to it in pieces of about this length. */
const pieceLength = 4000;

let tagger: WinkMethods | undefined;

/** Made at first use: loading the model takes longer than a server should need to answer `initialize`. */
const loadTagger = (): WinkMethods => (tagger ??= winkNLP(model, ['sbd', 'pos']));

/** The words and marks of a stretch of text with their parts of speech (wink-nlp, universal part-of-speech tags). */
export function tokenize(text: string, [start, end]: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    let cut = Math.min(end, at + pieceLength);
    if (cut < end) {
      const space = text.lastIndexOf(' ', cut);
      if (space > at) cut = space;
    }
    tokenizePiece(text, at, cut, tokens);
    at = cut;
  }
  return tokens;
}

function tokenizePiece(text: string, start: number, end: number, tokens: Token[]): void {
  const { its, readDoc } = loadTagger();
  const piece = text.slice(start, end);
  const words = readDoc(piece).tokens();
  const values = words.out(its.value) as readonly string[];
  const tags = words.out(its.pos) as readonly string[];
  // The library declares another second parameter for `lemma` than for the helpers that `out` takes; it calls all alike.
  const lemmas = words.out(its.lemma as typeof its.pos) as readonly string[];
  let at = 0;
  for (const [index, value] of values.entries()) {
    const found = piece.indexOf(value, at);
    if (found < 0 || value.trim() === '') continue;
    at = found + value.length;
    const lemma = (lemmas[index] ?? value).toLowerCase();
    tokens.push({ start: start + found, end: start + at, pos: tags[index] ?? 'X', lemma });
  }
}
