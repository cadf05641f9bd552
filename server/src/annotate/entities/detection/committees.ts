import type { Word } from '../word.ts';

const chamber = /^(?:House|Senate|Commons|Lords|Congressional|Knesset|Bundestag)$/;
/** What the committees of parliaments are for. */
const subject =
  /^(?:select|joint|special|standing|intelligence|intel|judiciary|justice|ethics|budget|finance|rules|oversight|appropriations|armed|services|foreign|affairs|relations|ways|and|means|homeland|security|banking|commerce|trade|energy|science|technology|education|agriculture|veterans|administration|reform|resources|transport|transportation|infrastructure|health|labor|labour|treasury|defence|defense|environment|culture|media|sport)$/;
const committee = /^(?:committee|subcommittee|panel)$/;
/** Words between the chamber and the committee at most. */
const longest = 6;

/** Index of the last word of a chamber's committee in lower case ("Senate armed services committee"); -1 where none starts. */
export function committeeEnd(words: readonly Word[], first: number): number {
  const opening = words[first];
  if (opening === undefined || !chamber.test(opening.text)) return -1;
  let at = first + 1;
  while (at - first <= longest && words[at]?.block === opening.block && subject.test(words[at]?.text ?? '')) at++;
  const isCommittee = words[at]?.block === opening.block && committee.test(words[at]?.text ?? '');
  return isCommittee && at > first + 1 ? at : -1;
}

/** True for a name that ends with the committee of a chamber in lower case. */
export const isCommittee = (word: Word | undefined): boolean => committee.test(word?.text ?? '');
