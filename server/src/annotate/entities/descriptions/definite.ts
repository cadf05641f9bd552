import type { NamedCluster } from '../coreference/cluster.ts';
import type { Word } from '../word.ts';

/** A mention that describes an entity: "the US leader", "the company". */
export interface Description {
  readonly start: number;
  readonly end: number;
  readonly cluster: NamedCluster;
  readonly evidence: string;
}

/** Finds what "the …" stands for: `resolve` reads what follows each "the" that nothing else has taken. */
export function findDefinite(
  words: readonly Word[],
  isTaken: (start: number) => boolean,
  resolve: (index: number, word: Word) => Omit<Description, 'start'> | undefined,
): Description[] {
  const found: Description[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || (word.text !== 'the' && word.text !== 'The') || isTaken(word.start)) continue;
    const description = resolve(index, word);
    if (description !== undefined) found.push({ start: word.start, ...description });
  }
  return found;
}
