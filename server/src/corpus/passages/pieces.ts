import type { Figure, Quote } from '../../annotate/annotation.ts';
import type { Span } from '../../article/article.ts';
import type { Word } from '../words/word.ts';
import { clausesOf } from './clauses.ts';
import type { SpanIndex } from './span-index.ts';
import { covers, weight, wordsWithin } from './stretches.ts';

/** A passage as it is cut out of a sentence. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly speech: 'direct' | 'indirect' | 'plain';
  readonly fragment: boolean;
  readonly quote: Quote | null;
  readonly figures: readonly Figure[];
}

/** What an article's passages are cut by. */
export interface Cuts {
  readonly quotes: SpanIndex<{ readonly span: Span; readonly quote: Quote }>;
  readonly figures: SpanIndex<Figure>;
}

/** Cuts a sentence into its smallest passages, in the order of the text. `marks` are the quotations of its paragraph. */
export function piecesOf(
  text: string,
  cuts: Cuts,
  marks: SpanIndex<Span>,
  sentence: Span,
  words: readonly Word[],
): Piece[] {
  const quotes = [...new Set(cuts.quotes.overlapping(sentence).map(({ quote }) => quote))];
  const marked = marks.overlapping(sentence).map((span) => intersection(span, sentence));
  const whole = marked.filter((span) => isWhole(text, span, sentence, words));
  const cues = quotes.flatMap(({ cue, source }) =>
    [cue, source].filter((span): span is Span => span !== null).map((span) => withoutFigure(span, cuts.figures)),
  );
  const contentsOf = new Map(
    quotes.map((quote) => [
      quote,
      quote.content
        .filter((span) => span[0] < sentence[1] && sentence[0] < span[1])
        .map((span) => intersection(withFigure(text, span, cuts.figures), sentence)),
    ]),
  );
  const contents = [...contentsOf.values()].flat();
  const pieces: Piece[] = [];

  const add = (span: Span, fragment: boolean): void => {
    const own = wordsWithin(words, span);
    if (weight(own) <= 0) return;
    const quote =
      quotes.find((each) => contentsOf.get(each)?.some((content) => covers(content, span))) ??
      (fragment ? quotes.find(({ content }) => content.some((each) => covers(span, each))) : undefined) ??
      null;
    const inMarks = marked.some((each) => covers(each, span));
    pieces.push({
      start: span[0],
      end: span[1],
      words: own,
      speech: inMarks || quote?.kind === 'direct' ? 'direct' : quote ? 'indirect' : 'plain',
      fragment,
      quote,
      figures: cuts.figures.overlapping(span),
    });
  };

  const places = [...whole, ...contents, ...cues.filter((cue) => cue[0] < sentence[1])].flat();
  const fragments = joinSiblings(
    text,
    marked.filter((each) => !whole.includes(each)),
  );
  for (const clause of clausesOf(text, sentence, places, marked)) {
    if (![...cues, ...fragments].some((span) => covers(span, clause))) add(clause, false);
  }
  for (const span of fragments) add(span, true);
  return pieces.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** A quote's content with the whole of the figure within which it starts: "said about | a quarter of it was lost". */
function withFigure(text: string, [start, end]: Span, figures: SpanIndex<Figure>): Span {
  if (/["“‘«]/.test(text[start] ?? '')) return [start, end];
  const cut = figures.overlapping([start, start + 1]).find((figure) => figure.start < start);
  return [cut?.start ?? start, end];
}

/** The words of a cue without the figure within which they end: "put it at about | 40". */
function withoutFigure([start, end]: Span, figures: SpanIndex<Figure>): Span {
  const cut = figures.overlapping([end - 1, end]).find((figure) => start < figure.start && figure.end > end);
  return [start, cut?.start ?? end];
}

/** A quotation that is a sentence or more, rather than some words in the sentence of another. */
function isWhole(text: string, span: Span, sentence: Span, words: readonly Word[]): boolean {
  const inside = wordsWithin(words, span).length;
  const opens = /^["“‘'«]\s*\p{Lu}/u.test(text.slice(span[0], span[0] + 4));
  return inside >= 4 && (opens || inside >= 0.7 * wordsWithin(words, sentence).length || inside >= 9);
}

/** Fragments that one sentence joins by a word or two ("very good" and "long") are one passage. */
function joinSiblings(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && /^[\s,]*(?:and|or|but)?\s*$/.test(text.slice(last[1], span[0])))
      joined.splice(-1, 1, [last[0], span[1]]);
    else joined.push(span);
  }
  return joined;
}

/** Words that say that something is said, and no more: "accused" or "endorsed" tell something themselves. */
const saying = /\b(?:sa(?:ys?|id|ying)|t(?:ells?|old|elling)|add(?:s|ed|ing)?|stat(?:es?|ed|ing)|according to)\b/i;

/** The sentence as one passage, and what somebody says in it without marks, where they have several smaller ones. */
export function widePieces(
  text: string,
  cuts: Cuts,
  span: Span,
  words: readonly Word[],
  pieces: readonly Piece[],
): Piece[] {
  const found: Piece[] = [];
  const attributing = [...new Set(cuts.quotes.overlapping(span).map(({ quote }) => quote))].flatMap(
    ({ cue, source }) => (cue && saying.test(text.slice(...cue)) ? [cue, ...(source ? [source] : [])] : []),
  );
  /** Whether all that a stretch tells is what one passage in it does, and who says so. */
  const onlySays = (stretch: readonly Word[], { words: said, fragment }: Piece): boolean =>
    !fragment &&
    weight(stretch.filter(({ start, end }) => !attributing.some((each) => covers(each, [start, end])))) <= weight(said);
  const add = (start: number, end: number, quote: Quote | null): void => {
    const inside = pieces.filter((piece) => start <= piece.start && piece.end <= end);
    const own = start === span[0] && end === span[1] ? words : wordsWithin(words, [start, end]);
    const [only] = inside.length === 1 ? inside : [];
    if (only && ((only.start === start && only.end === end) || onlySays(own, only))) return;
    if (inside.some(({ speech, fragment }) => speech === 'direct' && !fragment)) return;
    found.push({
      start,
      end,
      words: own,
      speech: quote ? 'indirect' : 'plain',
      fragment: false,
      quote,
      figures: cuts.figures.overlapping([start, end]),
    });
  };
  for (const quote of new Set(pieces.map((piece) => piece.quote))) {
    if (!quote) continue;
    const own = pieces.filter((piece) => piece.quote === quote && !piece.fragment);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last && own.length > 1) add(first.start, last.end, quote);
  }
  add(span[0], span[1], pieces.find(({ quote, fragment }) => quote !== null && !fragment)?.quote ?? null);
  return found;
}

function intersection(left: Span, right: Span): Span {
  return [Math.max(left[0], right[0]), Math.min(left[1], right[1])];
}
