import type { AnnotatedArticle, Entity, Quote, Speaker } from '../annotate/annotation.ts';
import type { Passage } from '../corpus/comparison.ts';
import type { LinkedContext } from './context.ts';
import { shownQuotes } from './shown-quotes.ts';

/**
 * The quotes of a speaker in all articles of the event, this article's first; empty where no speaker is known. A speaker without an entity is known elsewhere by the same name; an unnamed source or a document in this article only.
 */
export function quotesOfSpeaker(
  { article, event, show }: LinkedContext,
  speaker: Speaker | null,
): readonly { readonly quote: Quote; readonly passage: Passage }[] {
  if (!speaker) return [];
  const isTheSpeaker = matching(speaker, (id) => event.entity(article.path, id)?.members, article.path);
  const others = event.linked.articles.filter(({ path }) => path !== article.path);
  return [article, ...others].flatMap((source) =>
    shownQuotes(source, show)
      .filter((quote) => quote.speaker && isTheSpeaker(source, quote.speaker))
      .flatMap((quote) =>
        quote.content.slice(0, 1).map(([start, end]) => ({ quote, passage: { path: source.path, start, end } })),
      ),
  );
}

/** An entity as one that may speak. */
export const asSpeaker = ({ id, name, type }: Entity): Speaker => ({ name, kind: type, entity: id, anonymous: false });

type Members = readonly { readonly path: string; readonly entity: string }[];

function matching(
  speaker: Speaker,
  membersOf: (id: string) => Members | undefined,
  own: string,
): (source: AnnotatedArticle, other: Speaker) => boolean {
  const { entity } = speaker;
  if (entity !== null) {
    const members = new Set(
      (membersOf(entity) ?? [{ path: own, entity }]).map((each) => `${each.entity} ${each.path}`),
    );
    return ({ path }, other) => other.entity !== null && members.has(`${other.entity} ${path}`);
  }
  const isLocal = speaker.anonymous || speaker.kind === 'unnamed' || speaker.kind === 'document';
  const name = speaker.name.toLowerCase();
  return ({ path }, other) =>
    other.entity === null &&
    other.anonymous === speaker.anonymous &&
    other.name.toLowerCase() === name &&
    (!isLocal || path === own);
}
