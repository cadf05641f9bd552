import type { Steps } from '../steps.ts';

/** How two things hold together, as log odds, and what a group asks of its pairs. */
export interface Ground<Item> {
  /** `score` is that of the link between the two; undefined where they have none. */
  odds(left: Item, right: Item, score: number | undefined): number;
  /** What each pair of a group must reach. */
  readonly each: number;
  /** What the pairs between two groups must reach on average for them to become one. */
  readonly average: number;
  /**
   * What a link must reach that the first turn leaves out, to open a group, and what those that join it must reach on
   * average: what tells of two things tells less of the other.
   */
  readonly leftOut: number;
}

/** Odds beyond this make up for no others. */
const mostOdds = 3;

/**
 * Groups things by their links, the surest first. Two groups become one only where each thing of one is grounded in each
 * of the other, so that no chain of likenesses glues unlike things together. Each of the surer links that this leaves out
 * opens a group of its own, of all that is linked with all of it, for one thing may tell of two. A change costs what is
 * connected with it by links; the groups of all others stay the same arrays.
 */
export interface Grouping<Item> {
  connect(left: Item, right: Item, score: number): void;
  disconnect(left: Item, right: Item): void;
  /** Says that two things are grounded in each other now, or no more. */
  touch(left: Item, right: Item): void;
  /** The score of a link; undefined where there is none. */
  score(left: Item, right: Item): number | undefined;
  /**
   * The groups that count: those of the first turn, then those that links left out by it open; each turn's in the order
   * of the link that each began with.
   */
  groups(): Steps<readonly (readonly Item[])[]>;
}

/** A thing with its links. */
interface Node<Item> {
  readonly item: Item;
  readonly edges: Map<Node<Item>, Edge<Item>>;
  component: Component<Item> | undefined;
  /** While a component is grouped: what it is joined with in the first turn, and its groups of the second. */
  joined: Joined<Item> | undefined;
  opened: Set<readonly Node<Item>[]> | undefined;
}

interface Edge<Item> {
  readonly left: Node<Item>;
  readonly right: Node<Item>;
  readonly score: number;
  isGone: boolean;
}

/** What a link that was left out opened. */
interface Opened<Item> {
  readonly nodes: readonly Node<Item>[];
  readonly first: Edge<Item>;
}

interface Group<Item> {
  readonly items: readonly Item[];
  readonly first: Edge<Item>;
}

/** Things that links lead to from each other, with their groups. */
interface Component<Item> {
  readonly nodes: Node<Item>[];
  /** Their links, the surest first. */
  edges: Edge<Item>[];
  turns: readonly (readonly Group<Item>[])[];
}

/** `counts` tells which groups are given. */
export function createGrouping<Item>(
  compare: (left: Item, right: Item) => number,
  ground: Ground<Item>,
  counts: (items: readonly Item[]) => boolean,
): Grouping<Item> {
  const nodes = new Map<Item, Node<Item>>();
  const components = new Set<Component<Item>>();
  /** Things whose links changed, and the links that came. */
  const stale = new Set<Node<Item>>();
  let fresh: Edge<Item>[] = [];
  let all: readonly (readonly Item[])[] | undefined;

  const surestFirst = (one: Edge<Item>, other: Edge<Item>): number =>
    other.score - one.score || compare(one.left.item, other.left.item) || compare(one.right.item, other.right.item);

  /** Whether each of some things is grounded in each of others, and all of them well enough on average. */
  const fit = (here: readonly Node<Item>[], there: readonly Node<Item>[]): boolean => {
    let sum = 0;
    for (const left of here) {
      for (const right of there) {
        const odds = ground.odds(left.item, right.item, left.edges.get(right)?.score);
        if (odds < ground.each) return false;
        sum += Math.min(mostOdds, odds);
      }
    }
    return sum >= ground.average * here.length * there.length;
  };

  const nodeOf = (item: Item): Node<Item> => {
    const known = nodes.get(item);
    if (known) return known;
    const node: Node<Item> = { item, edges: new Map(), component: undefined, joined: undefined, opened: undefined };
    nodes.set(item, node);
    return node;
  };

  const edgeBetween = (left: Item, right: Item): Edge<Item> | undefined => {
    const other = nodes.get(right);
    return other && nodes.get(left)?.edges.get(other);
  };

  const cut = (edge: Edge<Item>): void => {
    const { left, right } = edge;
    edge.isGone = true;
    left.edges.delete(right);
    right.edges.delete(left);
    stale.add(left).add(right);
  };

  /** The ends of a link, and of what is linked with both, the best first, as much as is linked as surely with the rest. */
  const around = ({ left, right }: Edge<Item>): readonly Node<Item>[] => {
    const group = [left, right];
    const near = new Map<Node<Item>, number>();
    for (const node of left.edges.keys()) {
      const sureness = surenessOf(node, group);
      if (sureness !== undefined) near.set(node, sureness);
    }
    const bestFirst = [...near].sort(([one, own], [other, theirs]) => theirs - own || compare(one.item, other.item));
    for (const [node] of bestFirst) if ((surenessOf(node, group) ?? -Infinity) >= ground.leftOut) group.push(node);
    return group;
  };

  /** The groups that the links left out open, each link whose ends have no group in common. */
  function* open(edges: readonly Edge<Item>[]): Steps<readonly Opened<Item>[]> {
    const groups: Opened<Item>[] = [];
    for (const [index, edge] of edges.entries()) {
      if (index % atOnce === 0) yield;
      if (haveOneGroup(edge)) continue;
      const found = around(edge);
      for (const node of found) (node.opened ??= new Set()).add(found);
      groups.push({ nodes: found, first: edge });
    }
    return groups;
  }

  /** The groups of a component that count; those that are as they were are the same arrays as before. */
  function* group(component: Component<Item>, known: ReadonlyMap<Item, readonly Group<Item>[]>): Steps {
    const { edges, nodes: own } = component;
    const given = (found: readonly Node<Item>[], first: Edge<Item> | undefined): Group<Item>[] => {
      const items = found.map(({ item }) => item);
      if (!first || !counts(items)) return [];
      items.sort(compare);
      const same = items[0] !== undefined && known.get(items[0])?.find((other) => isSame(other.items, items));
      return [{ items: same ? same.items : items, first }];
    };
    const joined = yield* join(edges, own.length, fit);
    const end = edges.findIndex(({ score }) => score < ground.leftOut);
    const opened = yield* open(end < 0 ? edges : edges.slice(0, end));
    component.turns = [
      joined.flatMap(({ nodes: found, first }) => given(found, edges[first])),
      opened.flatMap(({ nodes: found, first }) => given(found, first)),
    ];
    for (const node of own) node.joined = node.opened = undefined;
  }

  /** All that links lead to from one thing, as a component that is to be grouped. */
  const reach = (from: Node<Item>): Component<Item> => {
    const component: Component<Item> = { nodes: [from], edges: [], turns: [] };
    from.component = component;
    for (const node of component.nodes) {
      for (const other of node.edges.keys()) {
        if (other.component === component) continue;
        other.component = component;
        component.nodes.push(other);
      }
    }
    return component;
  };

  function* update(): Steps {
    const open = new Set(stale);
    const known = new Map<Item, Group<Item>[]>();
    const old: Edge<Item>[][] = [];
    for (const { component } of stale) {
      if (!component || !components.delete(component)) continue;
      old.push(component.edges);
      for (const node of component.nodes) {
        node.component = undefined;
        open.add(node);
      }
      for (const each of component.turns.flat()) {
        const [first] = each.items;
        if (first !== undefined) known.set(first, [...(known.get(first) ?? []), each]);
      }
    }
    const found: Component<Item>[] = [];
    for (const node of open) {
      if (node.edges.size === 0) nodes.delete(node.item);
      else if (!node.component) found.push(reach(node));
    }
    for (const edges of [...old, yield* inOrder(fresh, surestFirst)]) {
      yield;
      const runs = new Map<Component<Item>, Edge<Item>[]>();
      let [component, run]: [Component<Item> | undefined, Edge<Item>[]] = [undefined, []];
      for (const edge of edges) {
        if (edge.isGone) continue;
        const home = edge.left.component;
        if (home && home !== component) {
          component = home;
          run = runs.get(home) ?? [];
          runs.set(home, run);
        }
        run.push(edge);
      }
      for (const [home, more] of runs) home.edges = merge(home.edges, more, surestFirst);
    }
    stale.clear();
    fresh = [];
    for (const component of found) {
      yield* group(component, known);
      components.add(component);
    }
  }

  return {
    connect: (left, right, score) => {
      const before = edgeBetween(left, right);
      if (before?.score === score) return;
      if (before) cut(before);
      const [one, other] = compare(left, right) < 0 ? [nodeOf(left), nodeOf(right)] : [nodeOf(right), nodeOf(left)];
      const edge = { left: one, right: other, score, isGone: false };
      one.edges.set(other, edge);
      other.edges.set(one, edge);
      fresh.push(edge);
      stale.add(one).add(other);
    },
    disconnect: (left, right) => {
      const edge = edgeBetween(left, right);
      if (edge) cut(edge);
    },
    touch: (left, right) => {
      const [here, there] = [nodes.get(left), nodes.get(right)];
      if (here?.component && here.component === there?.component) stale.add(here);
    },
    score: (left, right) => edgeBetween(left, right)?.score,
    *groups() {
      if (all && stale.size === 0) return all;
      yield* update();
      const turns = [0, 1].flatMap((place) =>
        [...components]
          .flatMap(({ turns: own }) => own[place] ?? [])
          .sort((left, right) => surestFirst(left.first, right.first)),
      );
      return (all = turns.map(({ items }) => items));
    },
  };
}

/** The mean of the links of a thing with each of some others; undefined where one of them is not linked with it. */
function surenessOf<Item>(node: Node<Item>, others: readonly Node<Item>[]): number | undefined {
  let sum = 0;
  for (const other of others) {
    const edge = node.edges.get(other);
    if (!edge) return undefined;
    sum += Math.min(mostOdds, edge.score);
  }
  return sum / others.length;
}

/** Whether the ends of a link are together in a group already. */
function haveOneGroup<Item>({ left, right }: Edge<Item>): boolean {
  if (left.joined === right.joined) return true;
  for (const group of left.opened ?? []) if (right.opened?.has(group)) return true;
  return false;
}

interface Joined<Item> {
  readonly nodes: Node<Item>[];
  /** The place of the first of its links among all. */
  first: number;
  /** Those that it was found not to fit. */
  readonly barred: Set<Joined<Item>>;
}

/** So many links are put in order, or joined, in one step. */
const atOnce = 1024;

/** A list in order: parts of it, then these together. */
function* inOrder<Item>(list: readonly Item[], compare: (left: Item, right: Item) => number): Steps<Item[]> {
  let parts: Item[][] = [];
  for (let from = 0; from < list.length; from += atOnce) {
    parts.push(list.slice(from, from + atOnce).sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const wider: Item[][] = [];
    for (let at = 0; at < parts.length; at += 2) {
      wider.push(merge(parts[at] ?? [], parts[at + 1] ?? [], compare));
      yield;
    }
    parts = wider;
  }
  return parts[0] ?? [];
}

/** Two lists in order as one. What is few is looked up in what is many. */
function merge<Item>(left: Item[], right: Item[], compare: (left: Item, right: Item) => number): Item[] {
  const [many, few] = left.length < right.length ? [right, left] : [left, right];
  if (few.length === 0) return many;
  const merged: Item[] = [];
  let from = 0;
  for (const item of few) {
    let [low, reach] = [from, 1];
    while (low + reach <= many.length && compare(many[low + reach - 1] as Item, item) < 0) {
      low += reach;
      reach *= 2;
    }
    let high = Math.min(low + reach - 1, many.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(many[middle] as Item, item) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from++) merged.push(many[from] as Item);
    merged.push(item);
  }
  for (; from < many.length; from++) merged.push(many[from] as Item);
  return merged;
}

/** Joins the two ends of each link, and what they are joined with, where these fit. There are `size` things in all. */
function* join<Item>(
  edges: readonly Edge<Item>[],
  size: number,
  fit: (here: readonly Node<Item>[], there: readonly Node<Item>[]) => boolean,
): Steps<readonly Joined<Item>[]> {
  const all = new Set<Joined<Item>>();
  for (let first = 0; first < edges.length; first++) {
    if (first % atOnce === atOnce - 1) yield;
    const { left, right } = edges[first] as Edge<Item>;
    const here = left.joined;
    const there = right.joined;
    if (here && there && (here === there || here.barred.has(there))) continue;
    const [nodes, others] = [here?.nodes ?? [left], there?.nodes ?? [right]];
    if (!fit(nodes, others)) {
      if (here && there) {
        here.barred.add(there);
        there.barred.add(here);
      }
      continue;
    }
    const [home, guest, guests] = nodes.length < others.length ? [there, here, nodes] : [here, there, others];
    const joined = home ?? begin(left, first);
    all.add(joined);
    for (const node of guests) {
      joined.nodes.push(node);
      node.joined = joined;
    }
    if (guest) {
      all.delete(guest);
      joined.first = Math.min(joined.first, guest.first);
      for (const other of guest.barred) {
        joined.barred.add(other);
        other.barred.add(joined);
      }
    }
    // All are one: no link is left that joins anything.
    if (joined.nodes.length === size) break;
  }
  return [...all];
}

function begin<Item>(node: Node<Item>, first: number): Joined<Item> {
  return (node.joined = { nodes: [node], first, barred: new Set() });
}

function isSame<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}
