import type { AnnotatedArticle, Claim, Figure, Quote } from '../../annotate/annotation.ts';
import type { Block, BlockKind, Span } from '../../article/article.ts';
import { country } from '../words/countries.ts';
import { remember } from '../words/remember.ts';
import { foldLetters, readWords, soundOf, withKinds, type NameSpan, type Word } from '../words/words.ts';
import { clausesOf } from './clauses.ts';
import { profileOf, type Profile } from './profile.ts';
import { indexSpans, type SpanIndex } from './span-index.ts';

/** A passage small enough to tell one thing: a quoted sentence, a fragment in marks, or a clause. What linking compares. */
export interface Unit {
  readonly article: AnnotatedArticle;
  /** Position among the article's units. */
  readonly order: number;
  readonly start: number;
  readonly end: number;
  readonly profile: Profile;
  /** The sentence around it, itself included. */
  readonly sentence: Profile;
  /** `direct` where all stands in quotation marks, `indirect` where it is reported speech, `plain` where the article speaks. */
  readonly speech: 'direct' | 'indirect' | 'plain';
  /** True for a few words in marks inside somebody else's sentence. */
  readonly fragment: boolean;
  /** The smaller passages in a sentence, or in what somebody says in it; empty for the smallest. */
  readonly parts: readonly Unit[];

  readonly quote: Quote | null;
  readonly claim: Claim | null;
  /** Figures within it. */
  readonly figures: readonly Figure[];
  /** Who and what it is about, by name, description or pronoun: keys that are the same in other articles. */
  readonly about: ReadonlySet<string>;
}

/** An article with its units: the smallest in the order of the text, then the wide ones. */
export interface Reading {
  readonly article: AnnotatedArticle;
  readonly units: readonly Unit[];
  /** Those that are compared with others: each text once, and no more than any article has. */
  readonly distinct: readonly Unit[];
}

/** Passages of one article that are compared, so that no text, however long, takes linking with it. */
const mostPassages = 800;

/** Blocks that tell what happened. */
const tellingBlocks: ReadonlySet<BlockKind> = new Set(['paragraph', 'caption', 'standfirst']);

/** Reads the passages of an article that can be compared. */
export function readUnits(article: AnnotatedArticle): Reading {
  const names = indexSpans(personNames(article), (span) => span);
  const annotations: Annotations = {
    quotes: indexSpans(
      article.quotes.flatMap((quote) => quote.content.map((span) => ({ span, quote }))),
      ({ span }) => span,
    ),
    claims: indexSpans(article.claims, ({ start, end }) => [start, end]),
    figures: indexSpans(article.figures, ({ start, end }) => [start, end]),
  };
  const paragraphs = article.blocks
    .filter(({ kind }) => tellingBlocks.has(kind))
    .map((block) => {
      const words = withKinds(wordsOf(article.text, block, names), block.tokens, block.start);
      const sentences = block.sentences.map(({ start, end }) => ({
        span: [start, end] as const,
        words: wordsWithin(words, [start, end]),
      }));
      return { block, words, sentences };
    });
  const frequency = frequencies(paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.words)));
  const read = paragraphs.flatMap(({ block, words, sentences }) => {
    const marks = indexSpans(
      block.quotations.map(({ start, end }): Span => [start, end]),
      (span) => span,
    );
    return sentences.map(({ span, words: spoken }) => ({
      span,
      sentence: profileOf(spoken, frequency),
      pieces: piecesOf(article.text, annotations, marks, span, words),
    }));
  });
  const aboutIn = entityKeys(article);
  const units: Unit[] = [];
  const wide: Omit<Unit, 'order'>[] = [];
  for (const { span, sentence, pieces } of read) {
    const unitOf = ({ words: own, ...piece }: Piece, parts: readonly Unit[]): Omit<Unit, 'order'> => ({
      ...piece,
      article,
      profile: own === sentence.words ? sentence : profileOf(own, frequency),
      sentence,
      about: aboutIn([piece.start, piece.end]),
      parts,
    });
    const parts = pieces.map((piece, place): Unit => ({ ...unitOf(piece, []), order: units.length + place }));
    units.push(...parts);
    for (const piece of widePieces(annotations, span, sentence, pieces)) {
      wide.push(
        unitOf(
          piece,
          parts.filter(({ start, end }) => piece.start <= start && end <= piece.end),
        ),
      );
    }
  }
  for (const unit of wide) units.push({ ...unit, order: units.length });
  return { article, units, distinct: distinctUnits(units) };
}

/** The sentence as one passage, and what somebody says in it without marks, where they have several smaller ones. */
function widePieces(annotations: Annotations, span: Span, { words }: Profile, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  const add = (start: number, end: number, quote: Quote | null): void => {
    const inside = pieces.filter((piece) => start <= piece.start && piece.end <= end);
    const only = inside.length === 1 && inside[0]?.start === start && inside[0].end === end;
    if (only || inside.some(({ speech, fragment }) => speech === 'direct' && !fragment)) return;
    found.push({
      start,
      end,
      words: start === span[0] && end === span[1] ? words : wordsWithin(words, [start, end]),
      speech: quote ? 'indirect' : 'plain',
      fragment: false,
      quote,
      claim: annotations.claims.overlapping([start, end])[0] ?? null,
      figures: annotations.figures.overlapping([start, end]),
    });
  };
  for (const quote of new Set(pieces.map((piece) => piece.quote))) {
    if (!quote) continue;
    const own = pieces.filter((piece) => piece.quote === quote && !piece.fragment);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last && own.length > 1) add(first.start, last.end, quote);
  }
  const saying = pieces.find(({ quote, fragment }) => quote !== null && !fragment);
  add(span[0], span[1], saying?.quote ?? null);
  return found;
}

/** How many blocks' words are kept: an edit leaves nearly all as they were. */
const blocksRemembered = 400;

/** The words of a block's text, given after the places of the names in it. */
const readBlock = remember((key) => {
  const at = key.indexOf('\n');
  const places = key.slice(0, at).split(' ').filter(Boolean).map(Number);
  const names = places.flatMap((start, index): NameSpan[] =>
    index % 2 === 0 ? [[start, places[index + 1] ?? start]] : [],
  );
  return readWords(key.slice(at + 1), 0, key.length - at - 1, names);
}, blocksRemembered);

/** The words of a block, their offsets counted from its start. */
function wordsOf(text: string, { start, end }: Block, names: SpanIndex<NameSpan>): readonly Word[] {
  const places = names.overlapping([start, end]).flatMap((span) => [span[0] - start, span[1] - start]);
  return readBlock(`${places.join(' ')}\n${text.slice(start, end)}`);
}

function distinctUnits(units: readonly Unit[]): readonly Unit[] {
  const seen = new Set<string>();
  return units
    .filter(({ profile }) => {
      const text = profile.words.map(({ plain }) => plain).join(' ');
      return !seen.has(text) && seen.add(text);
    })
    .slice(0, mostPassages);
}

/** In how many sentences each word stands. */
function frequencies(sentences: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    for (const key of new Set(words.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

type Piece = Omit<Unit, 'article' | 'order' | 'profile' | 'sentence' | 'about' | 'parts'> & {
  readonly words: readonly Word[];
};

interface Annotations {
  readonly quotes: SpanIndex<{ readonly span: Span; readonly quote: Quote }>;
  readonly claims: SpanIndex<Claim>;
  readonly figures: SpanIndex<Figure>;
}

function piecesOf(
  text: string,
  annotations: Annotations,
  marks: SpanIndex<Span>,
  sentence: Span,
  words: readonly Word[],
): Piece[] {
  const quotes = [...new Set(annotations.quotes.overlapping(sentence).map(({ quote }) => quote))];
  const marked = marks.overlapping(sentence).map((span) => intersection(span, sentence));
  const whole = marked.filter((span) => isWhole(text, span, sentence, words));
  const cues = quotes.flatMap(({ cue, source }) => [cue, source].filter((span): span is Span => span !== null));
  const contents = quotes.flatMap(({ content }) =>
    content
      .filter((span) => span[0] < sentence[1] && sentence[0] < span[1])
      .map((span) => intersection(span, sentence)),
  );
  const pieces: Piece[] = [];

  const add = (span: Span, fragment: boolean): void => {
    const own = wordsWithin(words, span);
    if (weight(own) <= 0) return;
    const quote =
      quotes.find(({ content }) => content.some((each) => covers(each, span))) ??
      (fragment ? quotes.find(({ content }) => content.some((each) => covers(span, each))) : undefined) ??
      null;
    const inMarks = marked.some((each) => covers(each, span));
    pieces.push({
      start: span[0],
      end: span[1],
      words: own,
      speech: inMarks ? 'direct' : quote ? 'indirect' : 'plain',
      fragment,
      quote,
      claim: annotations.claims.overlapping(span)[0] ?? null,
      figures: annotations.figures.overlapping(span),
    });
  };

  const cuts = [...whole, ...contents, ...cues.filter((cue) => cue[0] < sentence[1])].flat();
  const fragments = joinSiblings(
    text,
    marked.filter((each) => !whole.includes(each)),
  );
  for (const clause of clausesOf(text, sentence, cuts, marked)) {
    if (![...cues, ...fragments].some((span) => covers(span, clause))) add(clause, false);
  }
  for (const span of fragments) add(span, true);
  return pieces.sort((left, right) => left.start - right.start || right.end - left.end);
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

/** Finds who and what a stretch of an article is about. */
function entityKeys(article: AnnotatedArticle): (span: Span) => ReadonlySet<string> {
  const mentions = article.entities.flatMap(({ name, type, mentions: places }) => {
    const last = name.split(' ').at(-1) ?? name;
    const key = type === 'person' ? `~${soundOf(foldLetters(last))}` : (country(name)?.country ?? foldLetters(name));
    return places.map(({ start, end }) => ({ key, start, end }));
  });
  const index = indexSpans(mentions, ({ start, end }) => [start, end]);
  return (span) => new Set(index.overlapping(span).map(({ key }) => key));
}

function personNames(article: AnnotatedArticle): NameSpan[] {
  return article.entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ start, end }): NameSpan => [start, end]),
    )
    .sort((left, right) => left[0] - right[0]);
}

/** How much a stretch of words tells. */
export function weight(words: readonly Word[]): number {
  return words.reduce((sum, each) => sum + each.weight, 0);
}

/** The words that lie in a span; `words` are in the order of the text. */
export function wordsWithin(words: readonly Word[], [start, end]: Span): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && (words[last]?.end ?? Infinity) <= end) last++;
  return words.slice(low, last);
}

function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function intersection(left: Span, right: Span): Span {
  return [Math.max(left[0], right[0]), Math.min(left[1], right[1])];
}
