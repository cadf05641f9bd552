import { callingsOf } from './calling.ts';
import type { Candidate } from '../detection/candidate.ts';
import { scoreContext } from './context.ts';
import { scoreForm } from './form.ts';
import { nameParts } from '../detection/name-parts.ts';
import type { Scores } from './scores.ts';
import { isThing } from './things.ts';
import { folded, type Word } from '../word.ts';
import { partOfTitle, type TitlePart } from './work-titles.ts';

/** A candidate with what its own words and those of its paragraph say of it, in rough hand-set weights. */
export interface Looked {
  readonly candidate: Candidate;
  /** Its words as occurrences are compared by. */
  readonly key: string;
  /** The words that carry the name. */
  readonly parts: readonly string[];
  readonly form: Scores;
  readonly context: Scores;
  /** True where the text calls it a thing: a device, a ship, a work. */
  readonly isThing: boolean;
  /** Whether it stands within the title of a work. */
  readonly inTitle: TitlePart | undefined;
}

/** Looks at a candidate among the words of its paragraph. */
export function lookAt(words: readonly Word[], candidate: Candidate): Looked {
  const parts = nameParts(words, candidate);
  const form = scoreForm(words, candidate, parts);
  const callings = callingsOf(words, candidate);
  const context = scoreContext(words, candidate, callings);
  return {
    candidate,
    key: folded(candidate.text),
    parts,
    form,
    context,
    isThing: candidate.thing || isThing(words, candidate, callings),
    inTitle: partOfTitle(words, candidate),
  };
}

/** The same a number of words and of code units further along the article. */
export function moved(
  { candidate, key, parts, form, context, isThing, inTitle }: Looked,
  words: number,
  units: number,
): Looked {
  const { first, last, start, end, text, known, titleFirst, thing } = candidate;
  return {
    candidate: {
      first: first + words,
      last: last + words,
      start: start + units,
      end: end + units,
      text,
      known,
      titleFirst: titleFirst + words,
      thing,
    },
    key,
    parts,
    form,
    context,
    isThing,
    inTitle,
  };
}
