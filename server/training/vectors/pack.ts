import { levels } from '../../src/corpus/words/vectors.ts';

/** Values are cut at this many times their spread. */
const widest = 2.4;

/** The source of the module that holds the table: keys sorted, and for each vector a number of four bits for each axis. */
export function packVectors(keys: readonly string[], vectors: readonly Float64Array[]): string {
  const dimensions = vectors[0]?.length ?? 0;
  const spreads = Array.from({ length: dimensions }, (_, axis) =>
    Math.sqrt(vectors.reduce((sum, vector) => sum + (vector[axis] ?? 0) ** 2, 0) / vectors.length),
  );
  const order = keys.map((key, index) => ({ key, vector: vectors[index] ?? new Float64Array(dimensions) }));
  order.sort((left, right) => (left.key < right.key ? -1 : 1));
  const nibbles = order.flatMap(({ vector }) =>
    [...vector].map((value, axis) => {
      const step = (value / ((spreads[axis] ?? 1) * widest) + 1) / 2;
      return Math.max(0, Math.min(levels - 1, Math.round(step * (levels - 1))));
    }),
  );
  const bytes = Uint8Array.from(
    { length: Math.ceil(nibbles.length / 2) },
    (_, index) => ((nibbles[2 * index] ?? 0) << 4) | (nibbles[2 * index + 1] ?? 0),
  );
  const scales = spreads.map((spread) => (spread * widest).toPrecision(3)).join(' ');
  return `// Made by server/training/train-vectors.ts; vectors-card.md says from what.
/** The largest value along each axis. */
export const scales = '${scales}';

/** The keys of words in the order of the alphabet, each with how many letters it shares with the one before. */
export const keys =
  '${frontCoded(order.map(({ key }) => key))}';

/** Four bits for each axis of each word, in base64. */
export const values =
  '${Buffer.from(bytes).toString('base64').replace(/=+$/, '')}';
`;
}

function frontCoded(sorted: readonly string[]): string {
  let last = '';
  return sorted
    .map((key) => {
      let shared = 0;
      while (shared < Math.min(9, key.length, last.length) && key[shared] === last[shared]) shared++;
      last = key;
      return `${String(shared)}${key.slice(shared)}`;
    })
    .join(' ');
}
