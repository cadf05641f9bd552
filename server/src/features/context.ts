import type { AnnotatedArticle, Entity, Figure, Mention, Quote } from '../annotate/annotation.ts';
import type { Span } from '../article/article.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { type Carried, type EventView, viewEvent } from './event-view.ts';
import { type Lines, linesOf } from './lines.ts';
import { type Show, shownQuotes } from './shown-quotes.ts';

/** What a request on one annotated article needs. */
export interface Context {
  readonly article: AnnotatedArticle;
  readonly lines: Lines;
  readonly show: Show;
  /** The quotes to show: all, or those that are likely right. */
  readonly quotes: readonly Quote[];
}

/** What a request on an article and its event needs. */
export interface LinkedContext extends Context {
  readonly event: EventView;
}

export function createContext(article: AnnotatedArticle, show: Show = 'all'): Context {
  return { article, lines: linesOf(article), show, quotes: shownQuotes(article, show) };
}

export function createLinkedContext(article: AnnotatedArticle, linked: LinkedEvent, show: Show = 'all'): LinkedContext {
  return { ...createContext(article, show), event: viewEvent(linked) };
}

export interface MentionAt {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The narrowest mention at an offset; one that ends there counts where none goes on. */
export function mentionAt({ article }: Context, offset: number): MentionAt | undefined {
  const found = article.entities.flatMap((entity) =>
    entity.mentions.filter((mention) => touches(mention, offset)).map((mention) => ({ entity, mention })),
  );
  return narrowest(found, offset, ({ mention }) => mention);
}

/** The narrowest quote whose content, cue or source is at an offset. */
export function quoteAt({ quotes }: Context, offset: number): Quote | undefined {
  const found = quotes.flatMap((quote) =>
    quoteSpans(quote)
      .filter(([start, end]) => start <= offset && offset <= end)
      .map(([start, end]) => ({ quote, start, end })),
  );
  return narrowest(found, offset, (each) => each)?.quote;
}

export function figureAt({ article }: Context, offset: number): Figure | undefined {
  return narrowest(
    article.figures.filter((figure) => touches(figure, offset)),
    offset,
    (figure) => figure,
  );
}

/** The passages at an offset that belong to groups, the narrowest first. */
export function carriedAt({ article, event }: LinkedContext, offset: number): readonly Carried[] {
  return event
    .carried(article.path)
    .filter(({ member }) => touches(member, offset))
    .sort((left, right) => left.member.end - left.member.start - (right.member.end - right.member.start));
}

/** The passages that belong to groups and share text with spans. */
export function carriedWithin({ article, event }: LinkedContext, spans: readonly Span[]): readonly Carried[] {
  return event
    .carried(article.path)
    .filter(({ member }) => spans.some(([start, end]) => start < member.end && member.start < end));
}

/** Content, cue and source. */
export function quoteSpans(quote: Quote): readonly Span[] {
  return [...quote.content, ...[quote.cue, quote.source].filter((span) => span !== null)];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const touches = ({ start, end }: Stretch, offset: number): boolean => start <= offset && offset <= end;

function narrowest<T>(found: readonly T[], offset: number, stretch: (item: T) => Stretch): T | undefined {
  const rank = (item: T): number => {
    const { start, end } = stretch(item);
    return end - start + (offset === end ? Number.MAX_SAFE_INTEGER / 2 : 0);
  };
  return found.reduce<T | undefined>(
    (best, item) => (best === undefined || rank(item) < rank(best) ? item : best),
    undefined,
  );
}
