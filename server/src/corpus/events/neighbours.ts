import { leastRareShared, likeness, type Topic } from './topic.ts';

/** An article of a folder, with the articles that it is like. */
export interface Place {
  readonly path: string;
  readonly topic: Topic;
  /** How alike, in units of `likenessUnit`; the relation is mutual. */
  readonly likes: Map<Place, number>;
}

/** Which articles are about like things. Found by the rare words they share: no other pair is looked at. */
export interface NeighbourIndex {
  add(path: string, topic: Topic): Place;
  remove(place: Place): void;
}

/** What rounding may take off a sum of shares. */
const tolerance = 0.001;

export function createNeighbourIndex(): NeighbourIndex {
  const byTerm = new Map<string, Set<Place>>();
  return {
    add: (path, topic) => {
      const place: Place = { path, topic, likes: new Map() };
      const shared = new Map<Place, number>();
      for (const term of topic.rare) {
        const own = topic.terms.get(term) ?? 0;
        const places = byTerm.get(term);
        if (!places) {
          byTerm.set(term, new Set([place]));
          continue;
        }
        for (const other of places)
          shared.set(other, (shared.get(other) ?? 0) + own * (other.topic.terms.get(term) ?? 0));
        places.add(place);
      }
      for (const [other, value] of shared) {
        if (value < leastRareShared - tolerance) continue;
        const alike = path < other.path ? likeness(topic, other.topic) : likeness(other.topic, topic);
        if (alike === 0) continue;
        place.likes.set(other, alike);
        other.likes.set(place, alike);
      }
      return place;
    },
    remove: (place) => {
      for (const term of place.topic.rare) {
        const places = byTerm.get(term);
        places?.delete(place);
        if (places?.size === 0) byTerm.delete(term);
      }
      for (const other of place.likes.keys()) other.likes.delete(place);
    },
  };
}
