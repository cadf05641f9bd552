import { ordinaryWords } from '../../lexicon/filters.ts';
import { bodyOpeners, clubOpeners } from '../../lexicon/organisations.ts';
import { typeOfKnown } from '../knowledge.ts';

/** How surely a name of several words is a body's by the word it opens with: "Banco Tarn", "Real Tarn", not "Real Life". */
export function bodyByOpening(parts: readonly string[]): number {
  const [head = '', second = ''] = parts;
  if (bodyOpeners.has(head)) return 4;
  if (!clubOpeners.has(head)) return 0;
  return !ordinaryWords(second.toLowerCase()) || typeOfKnown(second) === 'place' ? 4 : 0;
}
