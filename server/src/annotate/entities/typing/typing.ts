import type { EntityType } from '../../annotation.ts';
import { isOnlyCredited, isPhotographerOf } from '../evidence/credits.ts';
import { factsOfWords, featuresOf, mostFeatures, whatIsShown } from './features.ts';
import { scoresOf } from './model.ts';
import type { Candidate } from '../detection/candidate.ts';
import type { Looked } from '../evidence/look.ts';
import { marginOf, type Scores } from '../evidence/scores.ts';
import { sumOf, weigh } from './weigh.ts';
import type { Word } from '../word.ts';

/** A candidate with its type. */
export interface TypedName extends Candidate {
  readonly type: EntityType;
  readonly evidence: readonly string[];
}

/** How much the hand-set weights count beside the learned ones. Set on the tuning half of the gold. */
export const roughShare = 2;
/** Taken from the score of "no name": a name missed costs a reader more than one too many. */
const leaning = 1.5;

/** A margin of the hand-set weights that the learned ones would not overturn, so that they are not asked. */
const clear = 5;
const nothing: Scores = { person: 0, organisation: 0, place: 0, none: 0 };

/** A margin between the best and the next type above which an occurrence keeps its own type. */
const certain = 4;

/** Gives each candidate the type for which its form, its context and its other occurrences speak; drops what is no name. */
export function typeNames(words: readonly Word[], candidates: readonly Looked[]): TypedName[] {
  const facts = factsOfWords(words);
  const space = new Int32Array(mostFeatures);
  const seen = whatIsShown(words, facts);
  const totals = new Map<string, Scores>();
  const scored = weigh(words, candidates).map((weighed) => {
    const rough = sumOf(words, weighed);
    const learned =
      marginOf(rough) >= clear ? nothing : scoresOf(featuresOf(words, facts, seen, weighed, rough, space));
    const scores: Scores = {
      person: learned.person + roughShare * rough.person,
      organisation: learned.organisation + roughShare * rough.organisation,
      place: learned.place + roughShare * rough.place,
      none: learned.none + roughShare * rough.none - leaning,
    };
    const { candidate } = weighed;
    const total = totals.get(candidate.text);
    totals.set(candidate.text, total === undefined ? scores : sumOfBoth(total, scores));
    return { candidate, scores };
  });
  const named: TypedName[] = [];
  for (const { candidate, scores } of scored) {
    if (candidate.thing) continue;
    const total = totals.get(candidate.text);
    const isOne = candidate.last > candidate.first;
    const type = best(total !== undefined && (isOne || marginOf(scores) < certain) ? total : scores);
    if (type === 'organisation' && isOnlyCredited(words, candidate)) continue;
    if (type === undefined || (type === 'person' && isPhotographerOf(words, candidate))) continue;
    const { first, last, start, end, text, known, titleFirst, thing } = candidate;
    const evidence = [`name “${text}”`];
    named.push({ first, last, start, end, text, known, titleFirst, thing, type, evidence });
  }
  return named;
}

const sumOfBoth = (one: Scores, other: Scores): Scores => ({
  person: one.person + other.person,
  organisation: one.organisation + other.organisation,
  place: one.place + other.place,
  none: one.none + other.none,
});

function best({ person, organisation, place, none }: Scores): EntityType | undefined {
  const top = Math.max(person, organisation, place);
  if (top <= none) return undefined;
  if (top === person) return 'person';
  return top === place ? 'place' : 'organisation';
}
