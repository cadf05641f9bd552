import { type PackedTagger, weightLetters, weightLevels } from '../../src/article/tagger/packed.ts';
import type { TaggerModel } from '../../src/article/tagger/model.ts';
import type { FittedTagger } from './fit.ts';

/** What the trained weights are cut to: the few that are larger than this share of them by far. */
const share = 0.9995;

/** Levels lie closer where weights are small; the bounds between them are taken on that curve. */
const curve = 0.6;

/** Cuts the weights to the levels that can be kept. */
function quantise(weights: Float32Array): TaggerModel['weights'] {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor(sizes.length * share)] ?? 1;
  const positive = [...weightLevels].filter((level) => level >= 0);
  const steps = positive.length - 1;
  return Int8Array.from(weights, (weight) => {
    const step = Math.min(steps, Math.round((Math.abs(weight) / top) ** curve * steps));
    return Math.sign(weight) * (positive[step] ?? 0);
  });
}

/** Packs what was learned as `unpackTagger` reads it. */
export function packTagger({ weights, known }: FittedTagger): PackedTagger {
  const levels = quantise(weights);
  const place = new Map([...weightLevels].map((level, index) => [level, index]));
  const at = (index: number) => place.get(levels[index] ?? 0) ?? 0;
  const letters: string[] = [];
  for (let i = 0; i < levels.length; i += 2)
    letters.push(weightLetters.charAt(at(i) * weightLevels.length + at(i + 1)));
  return { weights: letters.join(''), known: Buffer.from(known).toString('base64') };
}

/** The source of the module that holds a model. */
export function moduleOf({ weights, known }: PackedTagger): string {
  return `import type { PackedTagger } from './packed.ts';

/** Learned by \`npm run train:tagger\`, see model-card.md. */
export const weights: PackedTagger = {
  weights: '${weights}',
  known: '${known}',
};
`;
}
