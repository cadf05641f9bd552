import type { Token } from '../../article/article.ts';
import { set } from './word-set.ts';

/** "the trickiest", "most beautiful". */
export function isSuperlative(tokens: readonly Token[], lowers: readonly string[], at: number): boolean {
  if (lowers[at] === 'most') return tokens[at + 1]?.pos === 'ADJ';
  return tokens[at]?.pos === 'ADJ' && /[a-z]{3}est$/.test(lowers[at] ?? '') && lowers[at] !== 'latest';
}

/** Words that rank what they stand before. */
export const ranks =
  set(`first second third fourth last only latest earliest largest biggest smallest longest shortest worst best
  deadliest highest lowest oldest youngest fastest`);

const places = set('in since ever of to outside on at');

/** Whether it is said where or when the word at `at` ranks: "the deadliest attack in the history of", "the first time since". */
export function isPlaced(lowers: readonly string[], at: number, end: number): boolean {
  for (let place = at + 1; place < Math.min(end, at + 8); place++) if (places.has(lowers[place] ?? '')) return true;
  return false;
}
