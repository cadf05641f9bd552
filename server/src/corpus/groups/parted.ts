import type { Span } from '../../article/article.ts';
import { shownWords } from '../../article/shown-words.ts';
import type { Difference } from '../comparison.ts';
import { partings, readOnce, type ToldOnce } from '../differences/told-once.ts';
import type { Unit } from '../passages/units.ts';
import { wordsAcross } from '../passages/stretches.ts';
import type { Word } from '../words/word.ts';
import { pairsAmong } from './pairs.ts';

/**
 * Where passages that tell one thing part in an age, a day or a time of day that each gives once, so that the two cannot
 * both hold. The words for it are added to the marks of their passages.
 */
export function partedIn(units: readonly Unit[], marks: readonly Set<Word>[]): readonly Difference[] {
  const told = units.map((unit) => readOnce(unit.article, unit));
  const telling = [...told.keys()].filter((index) => tells(told[index]));
  return pairsAmong(telling).flatMap(([left, right]): Difference[] => {
    const [here, there] = [units[left], units[right]];
    const [one, other] = [told[left], told[right]];
    if (!here || !there || !one || !other || here.article === there.article) return [];
    return partings(one, other).map(([own, others]) => ({
      kind: 'figure',
      between: [left, right],
      left: mark(here, own, marks[left]),
      right: mark(there, others, marks[right]),
    }));
  });
}

const tells = (told: ToldOnce | undefined): boolean =>
  (told?.age ?? told?.date ?? told?.time ?? told?.day) !== undefined;

function mark({ article, profile }: Unit, [start, end]: Span, marks: Set<Word> | undefined): string {
  for (const word of wordsAcross(profile.words, [start, end])) marks?.add(word);
  return shownWords(article.text.slice(start, end));
}
