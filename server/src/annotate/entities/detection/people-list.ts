import { isFirstName } from '../knowledge.ts';
import type { Cutting } from './plain-ends.ts';

/** Words of a run from which on it is a list of people that lost what stood between them. */
const fewestInList = 6;

/** The last word of the first person in such a list: two words, or three where the next person plainly starts then. */
export function endInList({ words, index, found }: Cutting, stop: number): number {
  const isFirst = (at: number): boolean => at < stop && isFirstName(words[at]?.text ?? '');
  const isFurther = found.at(-1)?.last === index - 1 && found.length > 1;
  if (stop - index + 1 < (isFurther ? 4 : fewestInList)) return stop;
  let starts = 0;
  for (let at = index + 2; at < stop && starts < 2; at++) if (isFirst(at) && !isFirst(at - 1)) starts++;
  if (starts < 2 && !isFurther) return stop;
  return !isFirst(index + 2) && isFirst(index + 3) && !isFirst(index + 4) ? index + 2 : index + 1;
}
