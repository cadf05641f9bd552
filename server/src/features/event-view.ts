import type { Location } from 'vscode-languageserver-protocol';
import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { EventEntity, Group, LinkedEvent, Member, Passage } from '../corpus/comparison.ts';
import { sourceName } from '../corpus/source-names.ts';
import { type Lines, linesOf } from './lines.ts';

/** A passage that belongs to a group: the member, its index there and the others. */
export interface Carried {
  readonly group: Group;
  readonly index: number;
  readonly member: Member;
}

/** A linked event, laid out for requests: what a passage or an entity has to do with is found without a search. */
export interface EventView {
  readonly linked: LinkedEvent;
  article(path: string): AnnotatedArticle | undefined;
  /** The passages of an article that belong to groups, in the order of the text. */
  carried(path: string): readonly Carried[];
  entity(path: string, id: string): EventEntity | undefined;
  location(passage: Passage): Location;
  /** The outlet's name, with what tells its articles apart where it has several; else the file's. */
  sourceName(path: string): string;
}

const views = new WeakMap<LinkedEvent, EventView>();

/** The view of an event, made once for each time it is linked. */
export function viewEvent(linked: LinkedEvent): EventView {
  const known = views.get(linked);
  if (known) return known;
  const view = createView(linked);
  views.set(linked, view);
  return view;
}

const noLines: Lines = linesOf({ text: '' });

function createView(linked: LinkedEvent): EventView {
  const articles = new Map(linked.articles.map((article) => [article.path, article]));
  const carried = new Map<string, Carried[]>();
  for (const group of linked.groups) {
    for (const [index, member] of group.members.entries()) {
      const list = carried.get(member.path);
      if (list) list.push({ group, index, member });
      else carried.set(member.path, [{ group, index, member }]);
    }
  }
  for (const list of carried.values()) list.sort((left, right) => left.member.start - right.member.start);
  const entities = new Map<string, EventEntity>();
  for (const entity of linked.entities) {
    for (const member of entity.members) entities.set(`${member.entity} ${member.path}`, entity);
  }
  return {
    linked,
    article: (path) => articles.get(path),
    carried: (path) => carried.get(path) ?? [],
    entity: (path, id) => entities.get(`${id} ${path}`),
    location({ path, start, end }) {
      const article = articles.get(path);
      return { uri: path, range: (article ? linesOf(article) : noLines).range(start, end) };
    },
    sourceName: (path) => sourceName(linked.articles, path),
  };
}

/** The other members of a passage's group, this article's own last. */
export function otherMembers({ group, index, member }: Carried): readonly Member[] {
  const others = group.members.filter((_, other) => other !== index);
  return [
    ...others.filter((other) => other.path !== member.path),
    ...others.filter((other) => other.path === member.path),
  ];
}
