import type { Unit } from '../passages/units.ts';
import { stem } from '../words/stem.ts';
import { nearness, vectorOf } from '../words/vectors.ts';
import type { Word } from '../words/word.ts';
import type { Change } from './wording.ts';

/** Words nearer than this say the same in another way. */
const leastNear = 0.7;

/**
 * Words of one passage for which the other has words of the same meaning, where only one of the two stands in quotation
 * marks, so that they are not compared word by word.
 */
export function compareMeaning(left: Unit, right: Unit): readonly Change[] {
  const [here, there] = [left, right].map(({ profile }) =>
    profile.words.filter(({ weight, kind, key }) => weight > 0 && kind !== 'name' && !key.startsWith('#')),
  );
  if (!here || !there) return [];
  const isIn = (word: Word, words: readonly Word[]): boolean =>
    words.some(({ plain }) => stem(plain) === stem(word.plain));
  const [own, other] = [here.filter((word) => !isIn(word, there)), there.filter((word) => !isIn(word, here))];
  return own.flatMap((word): Change[] => {
    const twin = other.find((each) => each.key === word.key) ?? other.find((each) => isNear(word, each));
    return twin ? [{ kind: 'wording', left: [word], right: [twin] }] : [];
  });
}

function isNear(left: Word, right: Word): boolean {
  const [here, there] = [vectorOf(left.key), vectorOf(right.key)];
  return left.kind === right.kind && here !== undefined && there !== undefined && nearness(here, there) >= leastNear;
}
