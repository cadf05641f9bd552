import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { headsOf } from '../../lexicon/name-parts.ts';
import { placeHeads } from '../../lexicon/places.ts';
import { isFirstName, isOrganisationHead, typeOfKnown } from '../knowledge.ts';
import { isCapitalised, nextCapital, type Word } from '../word.ts';

/** Whether "and" after a word belongs to a name: "Department of Health and Human Services", "Trinidad and Tobago". */
export function joinsByAnd(words: readonly Word[], first: number, last: number): boolean {
  const before = words[last];
  const after = words[last + 2];
  if (before === undefined || after === undefined) return false;
  if (typeOfKnown(`${before.text} and ${after.text}`)) return true;
  // "House Democrats and Senate Republicans", "House and Senate Democrats"
  if (/^(?:House|Senate|Democrats|Republicans)$/.test(before.text)) return false;
  // "Director Mara Coats and National Security Agency officials"
  if (last > first && isFirstName(words[last - 1]?.text ?? '') && !isOrganisationHead(before.text)) return false;
  const isOrdinary = (text: string): boolean => ordinaryWords(text.toLowerCase());
  const isUnknown = (text: string): boolean => typeOfKnown(text) === undefined && !isFirstName(text);
  if (last > first && endsAsPair(words, last)) return true;
  for (let index = first; index < last; index++) {
    if (!/^(?:of|for|on)$/.test(words[index]?.text ?? '')) continue;
    const head = words[index - 1]?.text ?? '';
    return (
      (headsOfPairs.has(head) && isUnknown(after.text)) ||
      (headsOf.has(head) && isOrdinary(before.text) && isOrdinary(after.text) && !nextCapital(words, last + 2))
    );
  }
  const ending = words[last + 3]?.text ?? '';
  // Not "the Guardian and Sky News", which are two.
  if (typeOfKnown(`${after.text} ${ending}`) !== undefined) return false;
  const areOrdinary = isOrdinary(before.text) && isOrdinary(after.text);
  if (/^(?:Resort|Hotel)$/.test(before.text) && /^(?:Casino|Spa|Resort)$/.test(after.text)) return true;
  // "Tarn Zoo and Botanical Garden", "Orel Museum and Sculpture Park"
  const isBothAtOnce =
    last > first &&
    sharedHeads.has(before.text) &&
    isOrdinary(after.text) &&
    isUnknown(after.text) &&
    !/^(?:Central|North|South|East|West|Main|High)$/.test(after.text);
  if (isBothAtOnce && (isOrganisationHead(ending) || placeHeads.has(ending))) return true;
  if (!isCapitalised(ending) || !(isUnknown(before.text) || areOrdinary)) return false;
  // "Power and Light Building", unlike "Fifth Avenue and Main Street"
  const isHead = isOrganisationHead(ending) || (placeHeads.has(ending) && first === last);
  // "Tax Cuts and Jobs Act"
  return pairedHeads.has(ending) || ((isHead || /^(?:Act|Bill|Agreement|Treaty)$/.test(ending)) && areOrdinary);
}

/** "National Drugs and Organised Crime Bureau": ordinary words on both sides, and a head that both stand before. */
function endsAsPair(words: readonly Word[], last: number): boolean {
  const isPart = (text: string): boolean =>
    ordinaryWords(text.toLowerCase()) && !surnames(text) && !isOrganisationHead(text) && !placeHeads.has(text);
  if (!isPart(words[last]?.text ?? '')) return false;
  for (let index = last + 2; index < last + 2 + longestPair && isPart(words[index]?.text ?? ''); index++) {
    if (!nextCapital(words, index)) return false;
    if (/^(?:Bureau|Unit|Union|Squad|Directorate|Commission|Agency|Authority)$/.test(words[index + 1]?.text ?? ''))
      return true;
  }
  return false;
}

/** Words of the second of two things before their head at most. */
const longestPair = 3;

/** Heads that what follows "of" is often two things: "Department of Health and Human Services". */
const headsOfPairs = new Set(
  'Department Ministry Committee Office Commission Institute Centre Center Bureau Agency Foundation Council School Board Representative Organization Organisation'.split(
    ' ',
  ),
);
/** Heads that another one follows in the name of one body: "Zoo and Botanical Garden". */
const sharedHeads = new Set(
  'Zoo Aquarium Museum Gallery Library Observatory Planetarium Institute Hospital'.split(' '),
);
/** Heads that two things often stand before: "Food and Drug Administration". */
const pairedHeads = new Set(
  'Committee Administration Agency Department Commission Association Company Institute Ministry Services Control Service Council Enforcement'.split(
    ' ',
  ),
);
