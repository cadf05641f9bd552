import { groupBy } from '../article/group-by.ts';
import type { EventComparison, PanelOnlyIn, PanelRow } from '../protocol.ts';

/**
 * A comparison whose rows keep the ids that they had in the one before, also where their passages were edited: a row
 * is the one with which it shares most versions, a passage of one source the one between the same neighbours.
 */
export function withStableIds(now: EventComparison, before: EventComparison | undefined): EventComparison {
  if (!before) return now;
  return { ...now, rows: stableRows(now.rows, before.rows), onlyIn: stableOnlyIn(now.onlyIn, before.onlyIn) };
}

const versionsOf = ({ kind, versions }: PanelRow): readonly string[] =>
  versions.map(({ uri, segments }) => `${kind}\n${uri}\n${segments.map(({ text }) => text).join('')}`);

function stableRows(now: readonly PanelRow[], before: readonly PanelRow[]): readonly PanelRow[] {
  const byVersion = new Map<string, PanelRow[]>();
  for (const row of before) {
    for (const version of versionsOf(row)) {
      const list = byVersion.get(version);
      if (list) list.push(row);
      else byVersion.set(version, [row]);
    }
  }
  const shared = now.flatMap((row) => {
    const counts = new Map<PanelRow, number>();
    for (const version of versionsOf(row)) {
      for (const old of byVersion.get(version) ?? []) counts.set(old, (counts.get(old) ?? 0) + 1);
    }
    return [...counts].map(([old, count]) => ({ row, old, count: isSame(row, old, count) ? Infinity : count }));
  });
  const ids = createIds<PanelRow>();
  for (const { row, old } of shared.sort((left, right) => right.count - left.count)) ids.take(row, old);
  return now.map((row) => ({ ...row, id: ids.of(row) }));
}

const isSame = (row: PanelRow, old: PanelRow, count: number): boolean =>
  count === row.versions.length && count === old.versions.length;

function stableOnlyIn(now: readonly PanelOnlyIn[], before: readonly PanelOnlyIn[]): readonly PanelOnlyIn[] {
  const ids = createIds<PanelOnlyIn>();
  const wordsOf = ({ kind, uri, text }: PanelOnlyIn): string => `${kind}\n${uri}\n${text}`;
  const byWords = groupBy(before, wordsOf);
  for (const passage of now) {
    const old = byWords.get(wordsOf(passage))?.shift();
    if (old) ids.take(passage, old);
  }
  const bySource = ({ kind, uri }: PanelOnlyIn): string => `${kind}\n${uri}`;
  const olds = groupBy([...before].sort(byPlace), bySource);
  for (const [key, passages] of groupBy([...now].sort(byPlace), bySource)) {
    const waiting = groupBy(
      afterKept(olds.get(key) ?? [], ids.isTaken, ({ id }) => id),
      ([after]) => after,
    );
    for (const [after, passage] of afterKept(passages, ids.has, ids.of)) {
      const old = waiting.get(after)?.shift()?.[1];
      if (old) ids.take(passage, old);
    }
  }
  return now.map((passage) => ({ ...passage, id: ids.of(passage) }));
}

/** The passages that are not kept, each with the id of the kept one before it. */
function afterKept(
  passages: readonly PanelOnlyIn[],
  isKept: (passage: PanelOnlyIn) => boolean,
  idOf: (passage: PanelOnlyIn) => string,
): readonly (readonly [string, PanelOnlyIn])[] {
  let after = '';
  return passages.flatMap((passage) => {
    if (!isKept(passage)) return [[after, passage] as const];
    after = idOf(passage);
    return [];
  });
}

const byPlace = ({ range: { start: left } }: PanelOnlyIn, { range: { start: right } }: PanelOnlyIn): number =>
  left.line - right.line || left.character - right.character;

/** Gives each item an id that one item alone has: that of an old one, else its own. */
function createIds<Item extends { readonly id: string }>() {
  const ids = new Map<Item, string>();
  const taken = new Set<Item>();
  const used = new Set<string>();
  const own = (item: Item): string => {
    let id = item.id;
    for (let time = 2; used.has(id); time++) id = `${item.id} ${String(time)}`;
    used.add(id);
    ids.set(item, id);
    return id;
  };
  return {
    take(item: Item, old: Item): void {
      if (ids.has(item) || taken.has(old)) return;
      ids.set(item, old.id);
      taken.add(old);
      used.add(old.id);
    },
    has: (item: Item): boolean => ids.has(item),
    isTaken: (old: Item): boolean => taken.has(old),
    of: (item: Item): string => ids.get(item) ?? own(item),
  };
}
