import type { Location, Position } from 'vscode-languageserver-protocol';
import type { Passage } from '../corpus/comparison.ts';
import { carriedAt, carriedWithin, type LinkedContext, mentionAt, quoteAt } from './context.ts';
import { introduction } from './introduction.ts';
import { quotesOfSpeaker } from './speaker-quotes.ts';

/**
 * In all articles of the event: on a name, a description or a pronoun every mention of its entity; on the cue of a quote,
 * or on a source that is no mention, every quote of its speaker; on its content, or another passage, every version of it.
 */
export function references(
  context: LinkedContext,
  position: Position,
  includeDeclaration: boolean,
): readonly Location[] {
  const { event, lines } = context;
  const offset = lines.offset(position);
  const named = mentionAt(context, offset);
  const passages = named
    ? mentions(context, named.entity.id, includeDeclaration)
    : (quotesOfCue(context, offset, includeDeclaration) ?? versions(context, offset, includeDeclaration));
  return passages.map((passage) => event.location(passage));
}

function mentions({ article, event }: LinkedContext, id: string, includeDeclaration: boolean): readonly Passage[] {
  const members = event.entity(article.path, id)?.members ?? [{ path: article.path, entity: id }];
  const ownFirst = [...members].sort(
    (left, right) => Number(right.path === article.path) - Number(left.path === article.path),
  );
  return ownFirst.flatMap(({ path, entity }) => {
    const source = path === article.path ? article : event.article(path);
    const local = source?.entities.find((each) => each.id === entity);
    if (!source || !local) return [];
    const declared = path === article.path ? introduction(source, local) : undefined;
    return local.mentions
      .filter(({ start }) => includeDeclaration || start !== declared?.start)
      .map(({ start, end }) => ({ path, start, end }));
  });
}

/** Undefined where no cue or source of a quote with a known speaker stands at the offset. */
function quotesOfCue(
  context: LinkedContext,
  offset: number,
  includeDeclaration: boolean,
): readonly Passage[] | undefined {
  const quote = quoteAt(context, offset);
  const isAttribution = [quote?.cue, quote?.source].some((span) => span && span[0] <= offset && offset <= span[1]);
  if (!quote?.speaker || !isAttribution) return undefined;
  return quotesOfSpeaker(context, quote.speaker)
    .filter((each) => includeDeclaration || each.quote !== quote)
    .map(({ passage }) => passage);
}

function versions(context: LinkedContext, offset: number, includeDeclaration: boolean): readonly Passage[] {
  const here = carriedAt(context, offset);
  const quote = here.length > 0 ? undefined : quoteAt(context, offset);
  const carried = quote ? carriedWithin(context, quote.content) : here;
  const own = new Set(carried.map(({ member }) => member));
  const members = carried
    .flatMap(({ group }) => group.members)
    .filter((member) => includeDeclaration || !own.has(member));
  return [...new Map(members.map((each) => [`${String(each.start)} ${String(each.end)} ${each.path}`, each])).values()];
}
