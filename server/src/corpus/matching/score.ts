import { type Feature, features, type Likeness } from './features.ts';
import { bias, weights } from './weights.ts';

/** Passages that reach this are linked; sentences as a whole, which tell more than one thing, must reach more. */
export const linkThreshold = 0.4;
export const wideThreshold = 1;
/** Passages of one group reach at least this pair by pair, and the pairs between two that become one this on average. */
export const groundThreshold = -1;
export const averageThreshold = 0.5;
/** Links that no group has both ends of reach this to open one, and so do those of what joins it, on average. */
export const leftOutThreshold = 1;

/** A word in marks may be anybody's. */
const oneWord = 1 / 40;

/** Below this, what a fragment shares is a word that anybody may use. */
const leastRare = 0.5;

/** Whether two passages share too little for any likeness of the rest to count: names alone, or a common word in marks. */
function isAccident(likeness: Likeness): boolean {
  const { substance, rarest, fragment, count, sameSpeaker, contextNear, fewerWords } = likeness;
  if (substance === 0) return true;
  if (fragment > 0 && sameSpeaker === 0 && fewerWords <= oneWord) return true;
  if (fragment === 0 || count > 0.3 || rarest >= leastRare) return false;
  return contextNear < leastContext ? !isLongRun(likeness) : sameSpeaker === 0 && !isWhole(likeness);
}

/** So much of a sentence stands in the other by chance. */
const leastContext = 0.3;

/** Whether all words of one passage, two or more, stand in the other one after the other. */
const isWhole = ({ run, runShare }: Likeness): boolean => runShare === 1 && run >= 2 / 12;

/** Whether passages share so many words one after the other, common ones too, that nobody says them by chance. */
const isLongRun = ({ run, sequence }: Likeness): boolean => run >= 5 / 12 && sequence >= 0.8;

/** The least that words in marks tell, in tens of rarity, which two articles have one after the other: few, or five of them. */
const leastVerbatim = 1;
const leastLongVerbatim = 0.5;

/** Two words in a row are said again by chance unless so much of the sentences around them is alike. */
const leastAround = 0.5;

/** Passages in marks of which one stands whole in the other are one quotation, whatever is written around them. */
const verbatimScore = 1;

/** Whether all words of one quotation, and not such as anybody uses, stand in the other one after the other. */
function isVerbatim({ bothDirect, runShare, run, rareInformation, contextNear }: Likeness): boolean {
  if (bothDirect === 0 || runShare < 1 || run < 2 / 12) return false;
  if (run < 3 / 12 && contextNear < leastAround) return false;
  return rareInformation >= (run < 5 / 12 ? leastVerbatim : leastLongVerbatim);
}

const weightAt = features.map((feature) => weights[feature]);

/** How likely two passages tell the same thing, as log odds: 0 is undecided. */
export function score(likeness: Likeness): number {
  const verbatim = isVerbatim(likeness);
  if (!verbatim && isAccident(likeness)) return -Infinity;
  let total = bias;
  for (let at = 0; at < features.length; at++) total += (weightAt[at] as number) * likeness[features[at] as Feature];
  return verbatim ? Math.max(total, verbatimScore) : total;
}
