import { bytesOf } from '../base64.ts';
import { unpackWeights } from '../packed-weights.ts';
import type { TaggerModel } from './model.ts';

/** A model as it is kept: text that a module can hold. */
export interface PackedTagger {
  /** The weights, two to a letter of `weightLetters`. */
  readonly weights: string;
  /** The filter of known words, in base64. */
  readonly known: string;
}

/** Reads a model that training wrote. */
export function unpackTagger({ weights, known }: PackedTagger): TaggerModel {
  return { weights: unpackWeights(weights), known: bytesOf(known) };
}
