import { likeness, type Topic } from './topic.ts';

/** An article of a folder, with the articles that it is like. */
export interface Place {
  readonly path: string;
  readonly topic: Topic;
  /** How alike, in units of `likenessUnit`; the relation is mutual. */
  readonly likes: Map<Place, number>;
}

/** So many rare terms two articles share at least that are compared. */
const leastShared = 2;

/** Which articles are about like things. Found by the rare words they share: no other pair is looked at. */
export interface NeighbourIndex {
  add(path: string, topic: Topic): Place;
  remove(place: Place): void;
}

export function createNeighbourIndex(): NeighbourIndex {
  /** By term of their signatures; most terms have one article. */
  const byTerm = new Map<number, Place | Set<Place>>();
  return {
    add: (path, topic) => {
      const place: Place = { path, topic, likes: new Map() };
      const shared = new Map<Place, number>();
      const share = (other: Place): void => void shared.set(other, (shared.get(other) ?? 0) + 1);
      for (const term of topic.signature) {
        const there = byTerm.get(term);
        if (there === undefined) byTerm.set(term, place);
        else if (there instanceof Set) {
          there.forEach(share);
          there.add(place);
        } else {
          share(there);
          byTerm.set(term, new Set([there, place]));
        }
      }
      for (const [other, terms] of shared) {
        const alike = terms < leastShared ? 0 : likeness(topic, other.topic);
        if (alike === 0) continue;
        place.likes.set(other, alike);
        other.likes.set(place, alike);
      }
      return place;
    },
    remove: (place) => {
      for (const term of place.topic.signature) {
        const there = byTerm.get(term);
        if (there === place) byTerm.delete(term);
        else if (there instanceof Set) {
          there.delete(place);
          if (there.size === 0) byTerm.delete(term);
        }
      }
      for (const other of place.likes.keys()) other.likes.delete(place);
    },
  };
}
