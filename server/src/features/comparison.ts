import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { shownPieces } from '../article/shown-words.ts';
import type { Group, LinkedEvent, OnlyIn } from '../corpus/comparison.ts';
import type { EventComparison, PanelOnlyIn, PanelRow, PanelSource } from '../protocol.ts';
import { type EventView, viewEvent } from './event-view.ts';
import { readingOrder } from './reading-order.ts';
import { isTranslated } from './translated.ts';
import { sentenceAround } from './sentence-around.ts';
import { fileName } from './uri.ts';

/** All that the comparison panel shows of an event. `order` are the articles' paths as the manifest lists them. */
export function comparison(
  linked: LinkedEvent,
  name: string,
  revision: number,
  order: readonly string[] = [],
): EventComparison {
  const view = viewEvent(linked);
  const articles = inOrder(linked.articles, order);
  const sourceOf = new Map(articles.map(({ path }, index) => [path, index]));
  const indexOf = (path: string): number => sourceOf.get(path) ?? -1;
  const nearest = nearestPassages(linked);
  return {
    folder: linked.event,
    event: name,
    revision,
    sources: articles.map((article) => panelSource(view, article)),
    ...(linked.events && linked.events.length > 1
      ? { events: linked.events.map(({ id, label, paths }) => ({ id, label, sources: paths.map(indexOf) })) }
      : {}),
    rows: readingOrder(view).flatMap((together) =>
      together.map((group, index) => ({
        ...row(view, group, indexOf, nearest),
        ...(index > 0 ? { continues: true as const } : {}),
      })),
    ),
    onlyIn: withIds(linked.onlyIn).map(([id, passage]) => onlyIn(view, id, passage, indexOf)),
    people: people(linked),
  };
}

function inOrder(articles: readonly AnnotatedArticle[], order: readonly string[]): readonly AnnotatedArticle[] {
  const rank = new Map(order.map((path, index) => [path, index]));
  const rankOf = ({ path }: AnnotatedArticle): number => rank.get(path) ?? order.length;
  return [...articles].sort((left, right) => rankOf(left) - rankOf(right));
}

/** An article as views name and cite it. */
export function panelSource(
  view: EventView,
  { path, text, language, metadata: { outlet, title, published, url } }: AnnotatedArticle,
): PanelSource {
  return {
    uri: path,
    file: fileName(path),
    name: view.sourceName(path),
    outlet,
    title,
    published,
    url,
    unread: text.trim() === '' ? 'empty' : language === 'en' ? null : 'not in English',
  };
}

function row(
  view: EventView,
  group: Group,
  indexOf: (path: string) => number,
  nearest: ReadonlyMap<string, readonly OnlyIn[]>,
): PanelRow {
  const { id, kind, relation, label, members, differences, origins, evidence } = group;
  const versions = members.map((member) => ({
    source: indexOf(member.path),
    ...view.location(member),
    speaker: member.speaker,
    ...(member.origin === undefined ? {} : { origin: member.origin }),
    ...(member.from === undefined ? {} : { from: member.from }),
    segments: shownPieces(member.segments),
  }));
  const has = new Set(members.map(({ path }) => path));
  const near = members
    .flatMap(({ path, start, end }) =>
      (nearest.get(path) ?? []).filter((each) => each.nearest && each.nearest.start < end && start < each.nearest.end),
    )
    .filter(({ path }) => !has.has(path));
  const bySource = new Map(near.map((passage) => [indexOf(passage.path), view.location(passage)]));
  return {
    id,
    kind,
    relation,
    ...(isTranslated(view, group) ? { translated: true } : {}),
    label,
    versions,
    differences,
    origins,
    ...(group.event === undefined ? {} : { event: group.event }),
    evidence,
    nearest: [...bySource].map(([index, location]) => ({ source: index, location })),
  };
}

/** What only one article has, by the article in which its nearest passage stands. */
function nearestPassages({ onlyIn: passages }: LinkedEvent): ReadonlyMap<string, readonly OnlyIn[]> {
  const found = new Map<string, OnlyIn[]>();
  for (const passage of passages) {
    if (!passage.nearest) continue;
    const { path } = passage.nearest;
    const list = found.get(path);
    if (list) list.push(passage);
    else found.set(path, [passage]);
  }
  return found;
}

/** Names that stay the same while the words do, wherever an edit moves them; the same words again get a number. */
function withIds(passages: readonly OnlyIn[]): readonly (readonly [string, OnlyIn])[] {
  const times = new Map<string, number>();
  return passages.map((passage) => {
    const name = `${passage.kind} ${passage.path} ${passage.text}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [time === 1 ? name : `${name} ${String(time)}`, passage];
  });
}

function onlyIn(view: EventView, id: string, passage: OnlyIn, indexOf: (path: string) => number): PanelOnlyIn {
  const { path, kind, speaker, nearest } = passage;
  const article = view.article(path);
  const around = article && kind === 'claim' ? sentenceAround(article, passage) : ['', ''];
  const [before, own, after] = shownPieces([around[0], passage.text, around[1]].map((text = '') => ({ text })));
  return {
    id,
    source: indexOf(path),
    kind,
    ...view.location(passage),
    ...(before?.text ? { before: before.text } : {}),
    text: own?.text ?? '',
    ...(after?.text ? { after: after.text } : {}),
    speaker,
    nearest: nearest && view.location(nearest),
  };
}

/** Speakers with how many quotes they have in all articles, under the event's one name for each. */
function people(linked: LinkedEvent): EventComparison['people'] {
  const view = viewEvent(linked);
  const speakers = new Map<string, { quotes: number; isPerson: boolean }>();
  for (const article of linked.articles) {
    for (const { speaker } of article.quotes) {
      if (!speaker || speaker.anonymous) continue;
      const known = speaker.entity === null ? undefined : view.entity(article.path, speaker.entity);
      const name = known?.name ?? speaker.name;
      const before = speakers.get(name);
      const isPerson = before?.isPerson === true || known?.type === 'person';
      speakers.set(name, { quotes: (before?.quotes ?? 0) + 1, isPerson });
    }
  }
  return [...speakers]
    .map(([name, speaker]) => ({ name, ...speaker }))
    .sort((left, right) => right.quotes - left.quotes || (left.name < right.name ? -1 : 1));
}
