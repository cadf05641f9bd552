import { weightLetters, weightLevels } from '../src/article/packed-weights.ts';

/** What the trained weights are cut to: the few that are larger than this share of them by far. */
const share = 0.9995;

/** Levels lie closer where weights are small; the bounds between them are taken on that curve. */
const curve = 0.6;

/** Cuts trained weights to the levels that can be kept; `top` is the weight that the highest level stands for. */
export function quantise(weights: Float32Array): { readonly levels: Int8Array; readonly top: number } {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor(sizes.length * share)] ?? 1;
  const positive = [...weightLevels].filter((level) => level >= 0);
  const steps = positive.length - 1;
  const levels = Int8Array.from(weights, (weight) => {
    const step = Math.min(steps, Math.round((Math.abs(weight) / top) ** curve * steps));
    return Math.sign(weight) * (positive[step] ?? 0);
  });
  return { levels, top };
}

/** Weights that have one of the levels each, as `unpackWeights` reads them. */
export function packWeights(levels: ArrayLike<number>): string {
  const place = new Map([...weightLevels].map((level, index) => [level, index]));
  const at = (index: number) => place.get(levels[index] ?? 0) ?? 0;
  const letters: string[] = [];
  for (let i = 0; i < levels.length; i += 2)
    letters.push(weightLetters.charAt(at(i) * weightLevels.length + at(i + 1)));
  return letters.join('');
}
