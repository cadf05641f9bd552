import type { AnnotatedArticle, Figure, Quote } from '../../annotate/annotation.ts';
import type { Block, Span } from '../../article/article.ts';
import { country } from '../words/countries.ts';
import { remember } from '../../article/remember.ts';
import { foldLetters, soundOf, type Word } from '../words/word.ts';
import { readWords, withKinds, type NameSpan } from '../words/words.ts';
import type { Cuts } from './pieces.ts';
import { indexSpans, type SpanIndex } from './span-index.ts';
import { wordsWithin } from './stretches.ts';

/** A key for somebody or something that the text is about, the same in other articles, and where it stands. */
interface About {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What is marked in an article, as far as its passages depend on it. */
export interface Marked extends Cuts {
  /** Names of people. */
  readonly names: SpanIndex<NameSpan>;
  readonly about: SpanIndex<About>;
}

/** A paragraph as linking knows it. Its offsets count from the start of the article's text. */
export interface Paragraph {
  /** All that its passages depend on, but for the rest of the article, as text without regard to where it stands. */
  readonly look: string;
  readonly start: number;
  readonly words: readonly Word[];
  readonly sentences: readonly { readonly span: Span; readonly words: readonly Word[] }[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  /** In how many of its sentences each word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** The keys of the words that tell something. */
  readonly telling: ReadonlySet<string>;
}

export function readMarks(article: AnnotatedArticle): Marked {
  return {
    names: indexSpans(personNames(article), (span) => span),
    quotes: indexSpans(
      article.quotes.flatMap((quote) => quote.content.map((span) => ({ span, quote }))),
      ({ span }) => span,
    ),
    figures: indexSpans(article.figures, ({ start, end }) => [start, end]),
    about: indexSpans(mentionsOf(article), ({ start, end }) => [start, end]),
  };
}

/** What a block is told apart by: its text and all that is marked in it. */
export interface Look {
  readonly look: string;
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

export function lookOf(text: string, { start, end, quotations }: Block, marked: Marked): Look {
  const span: Span = [start, end];
  const at = (place: Span | null): string =>
    place && place[0] < end && start < place[1] ? `${place[0] - start}-${place[1] - start}` : String(place !== null);
  const contents = marked.quotes.overlapping(span);
  const quotes = [...new Set(contents.map(({ quote }) => quote))];
  const figures = marked.figures.overlapping(span);
  const look = [
    text.slice(start, end),
    ...quotations.map((each) => at([each.start, each.end])),
    ...marked.names.overlapping(span).map((name) => `n${at(name)}`),
    ...marked.about.overlapping(span).map(({ key, ...each }) => `a${key} ${at([each.start, each.end])}`),
    ...contents.map((each) => `c${quotes.indexOf(each.quote)} ${at(each.span)}`),
    ...quotes.map(({ cue, source, speaker }) => {
      const { name, kind, anonymous, entity } = speaker ?? {};
      return `q${at(cue)} ${at(source)} ${kind} ${anonymous} ${typeof entity} ${name}`;
    }),
    ...figures.map(({ low, high, unit, hedge, of, ofSpan, head, ...each }) =>
      ['f', at([each.start, each.end]), low, high, unit, hedge, of, at(ofSpan), head].join(' '),
    ),
  ].join('\n');
  return { look, quotes, figures };
}

export function readParagraph(text: string, block: Block, marked: Marked, look: Look): Paragraph {
  const words = withKinds(wordsOf(text, block, marked.names), block.tokens, block.start);
  const sentences = block.sentences.map(({ start, end }) => ({
    span: [start, end] as const,
    words: wordsWithin(words, [start, end]),
  }));
  const telling = new Set(words.filter(({ weight }) => weight > 0).map(({ key }) => key));
  return { ...look, start: block.start, words, sentences, counts: countSentences(sentences), telling };
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

function countSentences(sentences: Paragraph['sentences']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const key of new Set(words.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function mentionsOf(article: AnnotatedArticle): About[] {
  return article.entities.flatMap(({ name, type, mentions }) => {
    const last = name.split(' ').at(-1) ?? name;
    const key = type === 'person' ? `~${soundOf(foldLetters(last))}` : (country(name)?.country ?? foldLetters(name));
    return mentions.map(({ start, end }) => ({ key, start, end }));
  });
}

function personNames(article: AnnotatedArticle): NameSpan[] {
  return article.entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ start, end }): NameSpan => [start, end]),
    )
    .sort((left, right) => left[0] - right[0]);
}
