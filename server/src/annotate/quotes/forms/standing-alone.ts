import { inheriting, isQuoting, spanOf, type Draft } from '../drafts.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { isQuotation } from '../grammar/units.ts';
import { isTitle } from './beside.ts';
import { endsWithColon, isFull, isWhole, lastOf, unclaimed, type Gathering, type Orphan } from './orphan.ts';

/** A quotation by itself: the one who spoke last speaks on, or the subject of the sentence before. */
export function standingAlone(orphan: Orphan): Draft | null {
  const { gathering, block, index, sentences, quotation, touching, at } = orphan;
  if (!isFull(orphan) || block.kind !== 'paragraph') return null;
  const here = sentences[at] ?? [];
  if (!isWhole(here, quotation) && isTitle(gathering.article.text.slice(quotation.start + 1, quotation.end - 1)))
    return null;
  const nobody = unclaimed(orphan, 0.4, 'a quotation with no cue and no speaker beside it');
  if (!isWhole(here, quotation)) {
    const beside = touching.get(at)?.at(-1);
    return beside ? inheriting(beside, quotation, index, 'the sentence tells what the same speaker said', 0.6) : nobody;
  }
  // A mark that nothing closes, before words that attribute: where what is said ends is not known, nor by whom it is.
  if (!quotation.closed && attributing.test(gathering.article.text.slice(quotation.start, quotation.end)))
    return nobody;
  const before = sentences[at - 1];
  const subject = before && !before.some(isQuotation) ? subjectBefore(before, before.length) : null;
  if (before && subject) {
    return { ...unclaimed(orphan, 0.6, 'the sentence before has this subject'), source: spanOf(before, subject) };
  }
  // "The transcript reads as follows: | “…”": what was announced is another's.
  if (at === 0 && endsWithColon(gathering.article.text, gathering.article.blocks[index - 1])) return nobody;
  const last = lastOf(gathering, (draft) => draft.block >= index - 2);
  const { introduced } = gathering;
  if (introduced && (last?.block ?? -1) < introduced.block) {
    return inheriting(introduced, quotation, index, 'the subheading names who speaks', 0.8);
  }
  const earlier =
    quotingBefore(orphan) ??
    (at === 0 && last?.block === index - 1 && isIntroduced(gathering, last) ? last : undefined) ??
    lastOf(gathering, (draft) => draft.block >= index - 2 && isQuoting(draft));
  if (!earlier || (at === 0 && isAsked(gathering, earlier, index))) return nobody;
  const confidence = isParted(gathering, earlier, index) ? 0.5 : 0.65;
  return inheriting(earlier, quotation, index, 'no other speaker is named since the quotation before', confidence);
}

/** So many sentences back somebody who is quoted in the same paragraph still speaks. */
const furthest = 4;

/** The last quote of the paragraph that stands before this one. */
function quotingBefore({ touching, at }: Orphan): Draft | undefined {
  for (let before = at - 1; before >= 0 && before >= at - furthest; before--) {
    const quoting = touching.get(before)?.findLast(isQuoting);
    if (quoting) return quoting;
  }
  return undefined;
}

const attributing = /,\s[^,.“”"]{3,60}\s(?:said|says|told)\s/;

/** True where the paragraph before ends with a question that somebody asked, who is named there: another answers it. */
function isAsked({ article: { text } }: Gathering, { block, cue, source, content }: Draft, index: number): boolean {
  const last = content.at(-1);
  if (block !== index - 1 || !last || !source || !/\?\W*$/.test(text.slice(last[1] - 3, last[1]))) return false;
  return cue === null || /^ask/i.test(text.slice(...cue));
}

/** True where the article tells something for a whole paragraph between what somebody said and this one: another may speak then. */
function isParted({ article: { text, blocks }, drafts }: Gathering, earlier: Draft, index: number): boolean {
  const between = blocks[index - 1];
  if (earlier.block >= index - 1 || between?.kind !== 'paragraph') return false;
  // A quotation that was not closed, or the words beside a picture.
  if (!/^[^“"‘'][^]*[.!?]$/.test(text.slice(between.start, between.end).trim())) return false;
  return between.quotations.length === 0 && drafts.slice(-20).every(({ block }) => block !== index - 1);
}

/** True where the source is given with a first name: who was introduced in the paragraph before speaks, though it quotes nothing. */
const isIntroduced = ({ article }: Gathering, { source }: Draft): boolean =>
  source !== null && /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(article.text.slice(...source));
