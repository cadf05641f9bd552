/** What the panel's table shows from top to bottom, under the reader's filters. */
import type { EventComparison, PanelOnlyIn, PanelRow, PanelSource } from '../../../server/src/protocol.ts';
import { onlyPasses, rowPasses } from './filters.ts';
import { openEvents } from './open-events.ts';
import { passing, readTogether, repeatedKey, setRepeatedApart, type Together } from './read-together.ts';
import { differs } from './relation.ts';
import type { ViewState } from './view-state.ts';

export type Item =
  | {
      readonly type: 'section';
      readonly key: string;
      readonly title: string;
      readonly summary: string;
    }
  /** Over the sections of one event, where the sources are on several. */
  | {
      readonly type: 'event';
      readonly key: string;
      readonly id: string;
      readonly title: string;
      readonly summary: string;
      readonly folded: boolean;
    }
  | {
      readonly type: 'row';
      readonly key: string;
      readonly row: PanelRow;
      readonly differs: boolean;
      /** The rows above with which it is read together, since they share passages. */
      readonly under: readonly PanelRow[];
    }
  | { readonly type: 'only'; readonly key: string; readonly only: PanelOnlyIn }
  | { readonly type: 'fold'; readonly key: string; readonly title: string; readonly folded: boolean };

export interface ItemList {
  readonly items: readonly Item[];
  /** Rows that pass the filters, folded ones too. */
  readonly matching: number;
  readonly differing: number;
}

const kinds = [
  { kind: 'quote', title: 'Quotes', one: 'quote', many: 'quotes' },
  { kind: 'claim', title: 'Claims', one: 'claim', many: 'claims' },
  { kind: 'figure', title: 'Figures', one: 'figure', many: 'figures' },
] as const;

/**
 * The items of a comparison: sections by kind in the order of its rows, agreement folded; then what one source has.
 * Rows that share passages stand together, in the section of the first.
 * Where the sources are on several events, all of that for each event under its head, which can be folded.
 */
export function listItems(
  comparison: EventComparison,
  view: Pick<ViewState, 'filters' | 'folds' | 'events'>,
): ItemList {
  const { filters } = view;
  const { sources } = comparison;
  const lists = passing(readTogether(comparison.rows), (row) => rowPasses(row, filters, sources));
  const rows = lists.flat();
  const only = comparison.onlyIn.filter((each) => onlyPasses(each, filters, sources));
  const open = openEvents(comparison, view);
  // Where nothing differs, what agrees is all there is to see.
  const agreementIsOpen = !comparison.rows.some(differs);
  const isFolded = (key: string) =>
    filters.search.trim() === '' && !(view.folds[key] ?? (agreementIsOpen && key.startsWith(agreement)));
  const within = (ofLists: readonly Together[], ofOnly: readonly PanelOnlyIn[], event = ''): readonly Item[] => [
    ...inOrderOf(ofLists).flatMap((kind) =>
      kindItems(
        kind,
        ofLists.filter(([first]) => first.kind === kind.kind),
        event,
        isFolded,
      ),
    ),
    ...onlyItems(ofOnly, sources, event, isFolded),
  ];
  const items = comparison.events
    ? comparison.events.flatMap(({ id, label, sources: indexes }) => {
        const ofEvent = lists.filter(([{ event }]) => event === id);
        const items = within(
          ofEvent,
          only.filter(({ source }) => indexes.includes(source)),
          id,
        );
        const folded = open?.has(id) !== true;
        const differing = ofEvent.flat().filter(differs).length;
        const summary = [
          counted(indexes.length, 'article', 'articles'),
          ...(differing > 0 ? [counted(differing, 'differs', 'differ')] : []),
        ].join(' · ');
        const head: Item = { type: 'event', key: `event:${id}`, id, title: label, summary, folded };
        return items.length === 0 ? [] : [head, ...(folded ? [] : items)];
      })
    : within(lists, only);
  return { items, matching: rows.length + only.length, differing: rows.filter(differs).length };
}

const agreement = 'agree';

/** The key of the fold under which rows that agree are put away. */
export const agreementKey = ({ kind, event }: Pick<PanelRow, 'kind' | 'event'>): string =>
  [agreement, ...(event === undefined || event === '' ? [] : [event]), kind].join(':');

/** Tells which sources are on the event of a row: all, where there is but one event. */
export function sharesEvent({ events }: EventComparison): (row: PanelRow, source: number) => boolean {
  const sources = new Map(events?.map(({ id, sources: indexes }) => [id, new Set(indexes)]));
  return ({ event }, source) => sources.get(event ?? '')?.has(source) ?? true;
}

/** The kinds as they follow each other in the rows. */
function inOrderOf(lists: readonly Together[]): readonly (typeof kinds)[number][] {
  const order = [...new Set(lists.map(([{ kind }]) => kind))];
  return order.flatMap((kind) => kinds.filter((each) => each.kind === kind));
}

function kindItems(
  { kind, title, one, many }: (typeof kinds)[number],
  ofKind: readonly Together[],
  event: string,
  isFolded: (key: string) => boolean,
): readonly Item[] {
  const differing = ofKind.filter(([first]) => differs(first));
  const agreeing = ofKind.filter(([first]) => !differs(first));
  if (ofKind.length === 0) return [];
  const all = ofKind.flat();
  const differingCount = all.filter(differs).length;
  const summary = [
    ...(differingCount > 0 ? [counted(differingCount, 'differs', 'differ')] : []),
    ...(differingCount < all.length ? [counted(all.length - differingCount, 'agrees', 'agree')] : []),
  ].join(' · ');
  const head: Item = {
    type: 'section',
    key: event === '' ? `section:${kind}` : `section:${event}:${kind}`,
    title,
    summary,
  };
  const items = [head, ...differing.flatMap((rows) => rowItems(rows, isFolded))];
  if (agreeing.length === 0) return items;
  const key = agreementKey({ kind, event });
  const folded = isFolded(key);
  const count = agreeing.flat().length;
  const ofOneKind = agreeing.flat().every((row) => row.kind === kind);
  const [each, every] = ofOneKind ? [one, many] : ['row', 'rows'];
  items.push({
    type: 'fold',
    key,
    folded,
    title: count === 1 ? `1 ${each} that agrees` : `${count} ${every} that agree`,
  });
  return folded ? items : [...items, ...agreeing.flatMap((rows) => rowItems(rows, isFolded))];
}

function onlyItems(
  only: readonly PanelOnlyIn[],
  sources: readonly PanelSource[],
  event: string,
  isFolded: (key: string) => boolean,
): readonly Item[] {
  if (only.length === 0) return [];
  const summary = counted(only.length, 'passage', 'passages');
  const head = event === '' ? 'section:only' : `section:${event}:only`;
  const items: Item[] = [{ type: 'section', key: head, title: 'Found in one source only', summary }];
  sources.forEach((source, index) => {
    const mine = only.filter((each) => each.source === index);
    if (mine.length === 0) return;
    const key = `only:${source.uri}`;
    const folded = isFolded(key);
    items.push({
      type: 'fold',
      key,
      folded,
      title: `${counted(mine.length, 'passage', 'passages')} only in ${source.name}`,
    });
    if (!folded) items.push(...mine.map((each): Item => ({ type: 'only', key: `only-row:${each.id}`, only: each })));
  });
  return items;
}

/** Rows that are read together; of many that repeat each other, the most under a fold. */
function rowItems(rows: Together, isFolded: (key: string) => boolean): readonly Item[] {
  const { shown, repeated } = setRepeatedApart(rows);
  const inOrder = [...shown, ...repeated];
  const items = inOrder.map((row, index): Item => ({
    ...{ type: 'row', key: `row:${row.id}`, row, differs: differs(row) },
    under: inOrder.slice(0, index),
  }));
  if (repeated.length === 0) return items;
  const key = repeatedKey(rows);
  const folded = isFolded(key);
  const title = `${repeated.length} more rows with most of these passages`;
  const fold: Item = { type: 'fold', key, title, folded };
  return [...items.slice(0, shown.length), fold, ...(folded ? [] : items.slice(shown.length))];
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
