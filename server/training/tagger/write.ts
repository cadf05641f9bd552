import type { PackedTagger } from '../../src/article/tagger/packed.ts';
import { packWeights, quantise } from '../pack-weights.ts';
import type { FittedTagger } from './fit.ts';

/** Packs what was learned as `unpackTagger` reads it. */
export function packTagger({ weights, known }: FittedTagger): PackedTagger {
  return { weights: packWeights(quantise(weights).levels), known: Buffer.from(known).toString('base64') };
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
