import type { Location, Position } from 'vscode-languageserver-protocol';
import type { Passage } from '../corpus/comparison.ts';
import { carriedAt, carriedWithin, type LinkedContext, mentionAt, quoteAt } from './context.ts';
import { introduction } from './introduction.ts';

/** Every mention of an entity, or every version of a passage, in all articles of the event. */
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
    : versions(context, offset, includeDeclaration);
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
