/** Things that are found to be one (union and find). */
export interface Union<Thing> {
  join(left: Thing, right: Thing): void;
  /** The same for all things that are one with a thing. */
  root(thing: Thing): Thing;
}

export function createUnion<Thing>(): Union<Thing> {
  const parents = new Map<Thing, Thing>();
  const root = (thing: Thing): Thing => {
    let at = thing;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) {
      // Shortens the way for the next time.
      parents.set(at, parents.get(parent) ?? parent);
      at = parent;
    }
    return at;
  };
  return {
    join: (left, right) => void parents.set(root(left), root(right)),
    root,
  };
}
