/** Things that are found to be one, by name (union and find). */
export interface Union {
  join(left: string, right: string): void;
  /** The same for all things that are one with a thing. */
  root(name: string): string;
}

export function createUnion(): Union {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
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
