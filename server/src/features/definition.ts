import type { Location, LocationLink, Position, Range } from 'vscode-languageserver-protocol';
import type { Passage } from '../corpus/comparison.ts';
import { carriedAt, carriedWithin, type LinkedContext, mentionAt, type MentionAt, quoteAt } from './context.ts';
import { type Carried, otherMembers } from './event-view.ts';
import { introduction } from './introduction.ts';

/** From a mention to the entity's full introduction; from a quote or another passage to its versions elsewhere. */
export function definition(context: LinkedContext, position: Position): readonly LocationLink[] {
  const offset = context.lines.offset(position);
  const named = mentionAt(context, offset);
  if (named) return links(context, [named.mention.start, named.mention.end], introductions(context, named));
  const quote = quoteAt(context, offset);
  const span = quote?.content.find(([start, end]) => start <= offset && offset <= end) ?? quote?.cue ?? quote?.source;
  const here = carriedAt(context, offset);
  const carried = here.length > 0 ? here : quote ? carriedWithin(context, quote.content) : [];
  const [first] = carried;
  if (!first) return [];
  return links(context, span ?? [first.member.start, first.member.end], versions(carried));
}

/** For clients that know no `LocationLink`. */
export function asLocations(found: readonly LocationLink[]): readonly Location[] {
  return found.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

/** The introduction in this article; from there, those in the others. */
function introductions({ article, event }: LinkedContext, { entity, mention }: MentionAt): readonly Passage[] {
  const own = introduction(article, entity);
  if (own.start !== mention.start || own.end !== mention.end) return [{ path: article.path, ...own }];
  const elsewhere = (event.entity(article.path, entity.id)?.members ?? []).flatMap(({ path, entity: id }) => {
    const source = path === article.path ? undefined : event.article(path);
    const local = source?.entities.find((each) => each.id === id);
    return source && local ? [{ path, ...introduction(source, local) }] : [];
  });
  return elsewhere.length > 0 ? elsewhere : [{ path: article.path, ...own }];
}

function versions(carried: readonly Carried[]): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const member of carried.flatMap(otherMembers)) {
    passages.set(`${String(member.start)} ${String(member.end)} ${member.path}`, member);
  }
  return [...passages.values()];
}

function links(
  { event, lines }: LinkedContext,
  origin: readonly [number, number],
  targets: readonly Passage[],
): readonly LocationLink[] {
  const originSelectionRange: Range = lines.range(...origin);
  return targets.map((target) => {
    const { uri, range } = event.location(target);
    return { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range };
  });
}
