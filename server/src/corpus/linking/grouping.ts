/**
 * Groups things by their links, the surest first. Two groups become one only where each thing of one is grounded in each
 * of the other, so that no chain of likenesses glues unlike things together. The links that this leaves out are
 * grouped among themselves: one thing may tell of two. A change costs what is connected with it by links; the groups of
 * all others stay the same arrays.
 */
export interface Grouping<Item> {
  connect(left: Item, right: Item, score: number): void;
  disconnect(left: Item, right: Item): void;
  /** Says that two things are grounded in each other now, or no more. */
  touch(left: Item, right: Item): void;
  /** The score of a link; undefined where there is none. */
  score(left: Item, right: Item): number | undefined;
  /** The groups that count: those of the first turn, then those of what it left out; each turn's in the order of the link that each began with. */
  groups(): readonly (readonly Item[])[];
}

interface Edge<Item> {
  readonly left: Item;
  readonly right: Item;
  readonly score: number;
}

interface Group<Item> {
  readonly items: readonly Item[];
  readonly first: Edge<Item>;
}

/** Things that links lead to from each other, with their groups. */
interface Component<Item> {
  readonly items: readonly Item[];
  /** Their links, the surest first. */
  readonly edges: readonly Edge<Item>[];
  readonly turns: readonly (readonly Group<Item>[])[];
}

/**
 * `isGrounded` is given the score of the link between the two; undefined where they have none. `counts` tells which groups
 * are given.
 */
export function createGrouping<Item>(
  compare: (left: Item, right: Item) => number,
  isGrounded: (left: Item, right: Item, score: number | undefined) => boolean,
  counts: (items: readonly Item[]) => boolean,
): Grouping<Item> {
  const links = new Map<Item, Map<Item, number>>();
  const homes = new Map<Item, Component<Item>>();
  const components = new Set<Component<Item>>();
  /** Things whose links changed, and the links that came. */
  const stale = new Set<Item>();
  let fresh: Edge<Item>[] = [];
  let all: readonly (readonly Item[])[] | undefined;

  const surestFirst = (one: Edge<Item>, other: Edge<Item>): number =>
    other.score - one.score || compare(one.left, other.left) || compare(one.right, other.right);

  const set = (from: Item, to: Item, score: number | undefined): void => {
    const own = links.get(from);
    if (score !== undefined) {
      if (own) own.set(to, score);
      else links.set(from, new Map([[to, score]]));
    } else if (own?.delete(to) && own.size === 0) links.delete(from);
    stale.add(from);
  };

  /** All that links lead to from one thing. */
  const reach = (from: Item): Item[] => {
    const found = new Set([from]);
    for (const item of found) for (const other of links.get(item)?.keys() ?? []) found.add(other);
    return [...found];
  };

  const group = (
    items: readonly Item[],
    all: Edge<Item>[],
    known: ReadonlyMap<Item, readonly Group<Item>[]>,
  ): Component<Item> => {
    all.sort(surestFirst);
    const edges = all.filter(
      ({ left, right }, index) => left !== all[index - 1]?.left || right !== all[index - 1]?.right,
    );
    const grounded = (left: Item, right: Item): boolean => isGrounded(left, right, links.get(left)?.get(right));
    const first = join(edges, grounded);
    const leftOut = edges.filter(({ left, right }) => first.get(left) !== first.get(right));
    const turns = [
      { edges, homes: first },
      { edges: leftOut, homes: join(leftOut, grounded) },
    ].map((turn) =>
      [...new Set(turn.homes.values())].flatMap(({ items: joined, first: place }): Group<Item>[] => {
        const edge = turn.edges[place];
        if (!edge || !counts(joined)) return [];
        const sorted = joined.sort(compare);
        const same = sorted[0] && known.get(sorted[0])?.find((other) => isSame(other.items, sorted));
        return [{ items: same?.items ?? sorted, first: edge }];
      }),
    );
    return { items, edges, turns };
  };

  const update = (): void => {
    const open = new Set(stale);
    const known = new Map<Item, Group<Item>[]>();
    const edges: Edge<Item>[] = [];
    for (const item of stale) {
      const home = homes.get(item);
      if (!home || !components.delete(home)) continue;
      for (const edge of home.edges) edges.push(edge);
      for (const each of home.items) {
        homes.delete(each);
        open.add(each);
      }
      for (const each of home.turns.flat()) {
        const [first] = each.items;
        if (first !== undefined) known.set(first, [...(known.get(first) ?? []), each]);
      }
    }
    const found: { readonly items: readonly Item[]; readonly edges: Edge<Item>[] }[] = [];
    const places = new Map<Item, number>();
    for (const item of open) {
      if (places.has(item) || !links.has(item)) continue;
      const items = reach(item);
      for (const each of items) places.set(each, found.length);
      found.push({ items, edges: [] });
    }
    // Those that were in order stay in order, which makes sorting them quick.
    const isThere = ({ left, right, score }: Edge<Item>): boolean => links.get(left)?.get(right) === score;
    for (const some of [edges, fresh])
      for (const edge of some) if (isThere(edge)) found[places.get(edge.left) ?? -1]?.edges.push(edge);
    stale.clear();
    fresh = [];
    for (const { items, edges: own } of found) {
      const component = group(items, own, known);
      components.add(component);
      for (const each of items) homes.set(each, component);
    }
  };

  return {
    connect: (left, right, score) => {
      fresh.push(compare(left, right) < 0 ? { left, right, score } : { left: right, right: left, score });
      set(left, right, score);
      set(right, left, score);
    },
    disconnect: (left, right) => {
      set(left, right, undefined);
      set(right, left, undefined);
    },
    touch: (left, right) => {
      const home = homes.get(left);
      if (home && home === homes.get(right)) stale.add(left);
    },
    score: (left, right) => links.get(left)?.get(right),
    groups: () => {
      if (all && stale.size === 0) return all;
      update();
      const turns = [0, 1].flatMap((turn) =>
        [...components]
          .flatMap(({ turns: own }) => own[turn] ?? [])
          .sort((left, right) => surestFirst(left.first, right.first)),
      );
      return (all = turns.map(({ items }) => items));
    },
  };
}

interface Joined<Item> {
  readonly items: Item[];
  /** The place of the first of its links among all. */
  first: number;
  /** Those that it cannot become one with, however much both grow. */
  readonly barred: Set<Joined<Item>>;
}

/** Joins the two ends of each link, and the groups they are in, where all are grounded in each other. */
function join<Item>(
  edges: readonly Edge<Item>[],
  isGrounded: (left: Item, right: Item) => boolean,
): ReadonlyMap<Item, Joined<Item>> {
  const homes = new Map<Item, Joined<Item>>();
  for (const [first, { left, right }] of edges.entries()) {
    const here: Joined<Item> = homes.get(left) ?? { items: [left], first, barred: new Set() };
    const there: Joined<Item> = homes.get(right) ?? { items: [right], first, barred: new Set() };
    if (here === there || here.barred.has(there)) continue;
    if (!here.items.every((one) => there.items.every((other) => isGrounded(one, other)))) {
      here.barred.add(there);
      there.barred.add(here);
      continue;
    }
    const [home, guest] = here.items.length < there.items.length ? [there, here] : [here, there];
    home.items.push(...guest.items);
    home.first = Math.min(home.first, guest.first);
    for (const other of guest.barred) {
      home.barred.add(other);
      other.barred.add(home);
    }
    for (const item of home.items.length === 2 ? home.items : guest.items) homes.set(item, home);
  }
  return homes;
}

function isSame<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
