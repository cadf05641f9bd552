import type { AnnotatedArticle, Figure, Quote } from '../../annotate/annotation.ts';
import type { Block, BlockKind, Span } from '../../article/article.ts';
import type { Word } from '../words/word.ts';
import { lookOf, type Look, type Marked, type Paragraph, readMarks, readParagraph } from './paragraphs.ts';
import { type Piece, piecesOf, widePieces } from './pieces.ts';
import { profileOf, type Profile } from './profile.ts';
import { indexSpans } from './span-index.ts';

/** A passage small enough to tell one thing: a quoted sentence, a fragment in marks, or a clause. What linking compares. */
export interface Unit {
  readonly article: AnnotatedArticle;
  readonly paragraph: Paragraph;
  /** Position among the article's units. */
  readonly order: number;
  readonly start: number;
  readonly end: number;
  readonly profile: Profile;
  /** The sentence around it, itself included. */
  readonly sentence: Profile;
  /** Its words as they are compared, one after the other. */
  readonly wording: string;
  /** `direct` where all stands in quotation marks, `indirect` where it is reported speech, `plain` where the article speaks. */
  readonly speech: 'direct' | 'indirect' | 'plain';
  /** True for a few words in marks inside somebody else's sentence. */
  readonly fragment: boolean;
  readonly place: Place;
  /** The smaller passages in a sentence, or in what somebody says in it; empty for the smallest. */
  readonly parts: readonly Unit[];

  readonly quote: Quote | null;
  /** Figures within it. */
  readonly figures: readonly Figure[];
  /** Who and what it is about, by name, description or pronoun: keys that are the same in other articles. */
  readonly about: ReadonlySet<string>;
}

/** Where in its article a passage stands: what is told first is what the article is about. */
export type Place = 'headline' | 'opening' | 'later';

/** An article with its units: the smallest in the order of the text, then the wide ones. */
export interface Reading {
  readonly article: AnnotatedArticle;
  readonly units: readonly Unit[];
  /** Those that are compared with others: each text once, and no more than any article has. */
  readonly distinct: readonly Unit[];
  readonly passages: readonly Passages[];
}

/** The passages of one paragraph. */
interface Passages {
  readonly paragraph: Paragraph;
  readonly place: Place;
  /** In how many sentences of the article each of its telling words stood when the passages were made. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly narrow: readonly Unit[];
  readonly wide: readonly Unit[];
}

/** Passages of one article that are compared, so that no text, however long, takes linking with it. */
const mostPassages = 800;

/** Blocks that tell what happened. */
const tellingBlocks: ReadonlySet<BlockKind> = new Set(['headline', 'paragraph', 'caption', 'standfirst']);

/** How many blocks after the headline open an article. */
const openingBlocks = 3;

/**
 * Reads the passages of an article that can be compared. Where an earlier reading of it is given, paragraphs that are as
 * they were keep their passages, the same objects, which are moved to where they stand now: that reading is used up.
 */
export function readUnits(article: AnnotatedArticle, previous?: Reading): Reading {
  const { text } = article;
  const marked = readMarks(article);
  const known = new Map<string, Passages[]>();
  for (const each of previous?.passages ?? []) {
    const alike = known.get(each.paragraph.look);
    if (alike) alike.push(each);
    else known.set(each.paragraph.look, [each]);
  }
  let order = 0;
  const read = article.blocks
    .filter(({ kind }) => tellingBlocks.has(kind))
    .map((block) => {
      const place: Place = block.kind === 'headline' ? 'headline' : order++ < openingBlocks ? 'opening' : 'later';
      const look = lookOf(text, block, marked);
      const kept = known.get(look.look)?.shift();
      if (kept) move(kept, article, block.start, look);
      return { block, place, kept, paragraph: kept?.paragraph ?? readParagraph(text, block, marked, look) };
    });
  // A headline only says again what the article tells: its words are no more common for it.
  const frequency = frequencies(
    read.filter(({ block }) => block.kind !== 'headline').map(({ paragraph }) => paragraph),
  );
  const passages = read.map(({ block, place, kept, paragraph }) =>
    kept?.place === place && isUpToDate(kept, frequency)
      ? kept
      : cut(article, block, place, paragraph, marked, frequency),
  );
  const units = [...passages.flatMap(({ narrow }) => narrow), ...passages.flatMap(({ wide }) => wide)];
  units.forEach((unit: Movable<Unit>, index) => (unit.order = index));
  return { article, units, distinct: distinctUnits(units), passages };
}

type Movable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** Moves the passages of a paragraph to where it stands now, with the annotations that the article has now. */
function move({ paragraph, narrow, wide }: Passages, article: AnnotatedArticle, start: number, look: Look): void {
  const by = start - paragraph.start;
  const quotes = new Map<Quote | null, Quote | undefined>(
    paragraph.quotes.map((quote, index) => [quote, look.quotes[index]]),
  );
  const figures = new Map(paragraph.figures.map((figure, index) => [figure, look.figures[index]]));
  for (const units of [narrow, wide]) {
    for (const unit of units as readonly Movable<Unit>[]) {
      unit.article = article;
      unit.start += by;
      unit.end += by;
      unit.quote = quotes.get(unit.quote) ?? null;
      if (unit.figures.length > 0) unit.figures = unit.figures.flatMap((figure) => figures.get(figure) ?? []);
    }
  }
  if (by !== 0) {
    for (const word of paragraph.words as readonly Movable<Word>[]) {
      word.start += by;
      word.end += by;
    }
    for (const sentence of paragraph.sentences as readonly Movable<Paragraph['sentences'][number]>[])
      sentence.span = [sentence.span[0] + by, sentence.span[1] + by];
  }
  Object.assign<Movable<Paragraph>, Partial<Paragraph>>(paragraph, { ...look, start });
}

/** In how many of an article's sentences each word stands. */
function frequencies(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { counts } of paragraphs)
    for (const [key, count] of counts) frequency.set(key, (frequency.get(key) ?? 0) + count);
  return frequency;
}

function isUpToDate(passages: Passages, frequency: ReadonlyMap<string, number>): boolean {
  for (const [key, count] of passages.frequency) if (frequency.get(key) !== count) return false;
  return true;
}

/** Cuts a paragraph into its passages. */
function cut(
  article: AnnotatedArticle,
  block: Block,
  place: Place,
  paragraph: Paragraph,
  marked: Marked,
  all: ReadonlyMap<string, number>,
): Passages {
  const frequency = new Map([...paragraph.telling].map((key) => [key, all.get(key) ?? 1]));
  const marks = indexSpans(
    block.quotations.map(({ start, end }): Span => [start, end]),
    (span) => span,
  );
  const narrow: Unit[] = [];
  const wide: Unit[] = [];
  for (const { span, words } of paragraph.sentences) {
    const sentence = profileOf(words, frequency);
    const unitOf = ({ words: own, ...piece }: Piece, parts: readonly Unit[]): Unit => ({
      ...piece,
      article,
      paragraph,
      place,
      order: 0,
      profile: own === words ? sentence : profileOf(own, frequency),
      sentence,
      wording: own.map(({ plain }) => plain).join(' '),
      about: new Set(marked.about.overlapping([piece.start, piece.end]).map(({ key }) => key)),
      parts,
    });
    const pieces = piecesOf(article.text, marked, marks, span, words);
    const parts = pieces.map((piece) => unitOf(piece, []));
    narrow.push(...parts);
    for (const piece of widePieces(article.text, marked, span, words, pieces)) {
      wide.push(
        unitOf(
          piece,
          parts.filter(({ start, end }) => piece.start <= start && end <= piece.end),
        ),
      );
    }
  }
  return { paragraph, place, frequency, narrow, wide };
}

function distinctUnits(units: readonly Unit[]): readonly Unit[] {
  const seen = new Set<string>();
  return units.filter(({ wording }) => !seen.has(wording) && seen.add(wording)).slice(0, mostPassages);
}
