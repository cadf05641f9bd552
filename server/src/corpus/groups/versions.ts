import type { Speaker } from '../../annotate/annotation.ts';
import { compareMeaning } from '../differences/rewording.ts';
import { compareWording, type Change } from '../differences/wording.ts';
import { likeness, sequenceShare } from '../matching/likeness.ts';
import { compareSpeakers } from '../matching/speakers.ts';
import type { Unit } from '../passages/units.ts';
import { rememberPairs } from '../remember-pairs.ts';

/** Fewer words in the same order than this share, and two quotations are not versions of each other, word by word. */
const leastInOrder = 0.5;

/** How two passages word what they tell: only what somebody says is compared, and only what is in marks word by word. */
export const wordingBetween = rememberPairs((left: Unit, right: Unit): readonly Change[] => {
  const [here, there] = [left.speech === 'direct', right.speech === 'direct'];
  if (here && there) return sequenceShare(left, right) >= leastInOrder ? compareWording(left, right) : [];
  if (here === there || !left.quote || !right.quote) return [];
  return compareSpeakers(left.quote.speaker, right.quote.speaker) === 'same' ? compareMeaning(left, right) : [];
});

/** Of the words of a longer quotation, a share below which what another outlet quotes of it is a mere part. */
const leastQuoted = 0.5;

/** The longer of two quotations where the other gives a small part of it, on its side; else undefined. */
export function wholeOfPart(left: Unit, right: Unit): { left: string; right: string } | undefined {
  if (left.speech !== 'direct' || right.speech !== 'direct') return undefined;
  const [here, there] = [left.profile.words.length, right.profile.words.length];
  if (Math.min(here, there) >= leastQuoted * Math.max(here, there)) return undefined;
  if (sequenceShare(left, right) < leastInOrder) return undefined;
  return here < there ? { left: '', right: textOf(right) } : { left: textOf(left), right: '' };
}

function textOf({ article, start, end }: Unit): string {
  return article.text.slice(start, end);
}

/** Other speakers of the same words; two who only say something alike are no difference. */
export function speakerDifference(
  left: Unit,
  right: Unit,
  speakerOf: (unit: Unit) => string | null,
): { left: string; right: string } | undefined {
  const [here, there] = [left.quote?.speaker, right.quote?.speaker];
  if (!here || !there || !left.quote?.source || !right.quote?.source) return undefined;
  if (left.speech !== 'direct' && right.speech !== 'direct') return undefined;
  const names = { left: speakerOf(left) ?? here.name, right: speakerOf(right) ?? there.name };
  if (sameName(names.left, names.right)) return undefined;
  const { sequence, count } = likeness(left, right);
  if (sequence < leastSameWords || count < 2 / 8) return undefined;
  const agreement = compareSpeakers(here, there);
  const unnamed = isUnnamed(here) || isUnnamed(there);
  return agreement === 'different' || (agreement === 'open' && unnamed) ? names : undefined;
}

/** The share of words in order that two passages have in common where they are the same words. */
const leastSameWords = 0.6;

function sameName(left: string, right: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^(?:the|an?|one) /, '')
      .replace(/\./g, '');
  return plain(left) === plain(right);
}

function isUnnamed(speaker: Speaker): boolean {
  return speaker.anonymous || speaker.kind === 'unnamed';
}
