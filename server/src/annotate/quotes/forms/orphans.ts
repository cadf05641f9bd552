import { afterComma, isTerm, signature, subjectAndVerb, verbBefore } from './beside.ts';
import { framesOf } from '../grammar/cues.ts';
import { append, inheriting, position, spanOf, type Draft } from '../drafts.ts';
import { isWork } from './named-marks.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { isColon, isComma, isQuotation, type Clauses, type Unit } from '../grammar/units.ts';
import { canSpeak, speaks, subjectBefore } from '../grammar/subjects.ts';
import { isFull, isWhole, lastOf, unclaimed, type Orphan } from './orphan.ts';
import { standingAlone } from './standing-alone.ts';
import { isPutTo } from '../questions.ts';

/** Finds whose a quotation is that no attribution claims. Null where it is nobody's quote, or nothing tells. */
export function claimOrphan(orphan: Orphan): Draft | null {
  const { gathering, block, quotation } = orphan;
  const { text } = gathering.article;
  if (block.kind === 'paragraph' && isWork(text, quotation)) return null;
  if (isPutTo(text, block, [quotation.start, quotation.end])) return null;
  return continued(orphan) ?? announced(orphan) ?? besideOwn(orphan) ?? inSentence(orphan) ?? standingAlone(orphan);
}

/** The quotation of the paragraph before goes on here: it was not closed there. */
function continued({ gathering, quotation, index }: Orphan): Draft | null {
  const last = gathering.lastQuotation;
  if (!quotation.continues || !last || last.block < index - 3) return null;
  return last.draft && append(last.draft, quotation);
}

/** The paragraph before ended with a cue and a colon. */
function announced({ pending, block, quotation, gathering }: Orphan): Draft | null {
  if (!pending || quotation !== block.quotations[0]) return null;
  const between = gathering.article.text.slice(block.start, quotation.start);
  if (between.trim() !== '') return null;
  pending.content = [[quotation.start, quotation.end]];
  if (!gathering.drafts.includes(pending)) gathering.drafts.push(pending);
  return pending;
}

/** A sentence that is all quotation goes on from the quote of the sentence before, or belongs to the cue after it. */
function besideOwn(orphan: Orphan): Draft | null {
  const { sentences, quotation, touching, index, at } = orphan;
  const units = sentences[at];
  if (!units || !isWhole(units, quotation)) return null;
  const before = sentences[at - 1];
  if (!before) return null;
  const quoted = before.findLast((unit) => unit.quotation && orphan.owners.get(unit.quotation))?.quotation;
  const quoting = quoted && orphan.owners.get(quoted);
  if (quoting) return append(quoting, quotation);
  const previous = touching.get(at - 1)?.at(-1);
  if (!previous) return null;
  return inheriting(previous, quotation, index, 'the sentence before tells what the same speaker said', 0.85);
}

/** A sentence, with the one after it where that only goes on ("“Who are you!” | the mayor demanded."). */
function withRest(sentences: readonly Clauses[], at: number): Clauses | undefined {
  const units = sentences[at];
  const next = sentences[at + 1];
  return units && next && isQuotation(units.at(-1)) && /^[a-z]/.test(next[0]?.text ?? '') ? [...units, ...next] : units;
}

/** A cue that the lexicon lacks, a colon, a signature: what stands beside the quotation in its sentence tells whose it is. */
function inSentence(orphan: Orphan): Draft | null {
  const { sentences, quotation, index, at } = orphan;
  const units = withRest(sentences, at);
  const here = units?.findIndex((unit) => unit.quotation === quotation) ?? -1;
  if (!units || here < 0 || here > 400) return null;
  const full = isFull(orphan);
  if (isColon(units[here - 1])) return afterColon(orphan, units, here);
  const answer = !full && isAnswer(orphan, units, here);
  if (!full && !answer) return fragment(orphan, units, here);
  const after = isComma(units[here + 1]) ? here + 2 : here + 1;
  const found = answer
    ? verbBefore(units, here)
    : (signature(units, here) ??
      subjectAndVerb(units, after) ??
      verbBefore(units, here) ??
      (here === 0 && endsWithComma(orphan) ? afterComma(units, here) : null));
  return (
    found && {
      block: index,
      content: [[quotation.start, quotation.end]],
      sameAs: null,
      confidence: 0.75,
      evidence: [found.why],
      cue: found.cue,
      source: found.source,
    }
  );
}

const endsWithComma = ({ gathering, quotation }: Orphan): boolean =>
  /,\W{1,2}$/.test(gathering.article.text.slice(quotation.end - 4, quotation.end));

/** `The crowd answered, “No!”`: few words, but a verb of speech and a comma before them. */
function isAnswer({ gathering, quotation }: Orphan, units: Clauses, here: number): boolean {
  const frames = framesOf(units[here - 2]?.lemma ?? '');
  return (
    isComma(units[here - 1]) &&
    (frames.has('say') || frames.has('ask')) &&
    /[.!?]\W*$/.test(gathering.article.text.slice(quotation.start, quotation.end))
  );
}

/** `Berg spoke of a new dawn: “…”` */
function afterColon({ touching, at, quotation, index }: Orphan, units: Clauses, here: number): Draft | null {
  const said = touching.get(at)?.findLast((draft) => position(draft) < quotation.start);
  if (said)
    return {
      ...inheriting(said, quotation, index, 'a colon joins it to what the same speaker said', 0.9),
      cue: said.cue,
      source: said.source,
    };
  const label = phraseAfter(units, 0);
  if (label && label.last === here - 1 && canSpeak(units, label)) {
    const colon = units[here - 1];
    return {
      block: index,
      content: [[quotation.start, quotation.end]],
      cue: colon ? [colon.start, colon.end] : null,
      source: spanOf(units, label),
      sameAs: null,
      confidence: 0.85,
      evidence: ['the name stands before a colon'],
    };
  }
  const subject = subjectBefore(units, here);
  if (!subject) return null;
  return {
    block: index,
    content: [[quotation.start, quotation.end]],
    cue: null,
    source: spanOf(units, subject),
    sameAs: null,
    confidence: 0.75,
    evidence: ['a colon joins the quotation to a sentence with this subject'],
  };
}

/** A few words in marks: the speaker's of this sentence, or of the sentence before where this one is not about somebody else. */
function fragment(orphan: Orphan, units: Clauses, here: number): Draft | null {
  const { touching, at, quotation, index, gathering } = orphan;
  const words = gathering.article.text.slice(quotation.start + 1, quotation.end - 1);
  if (orphan.block.kind !== 'paragraph' || isTerm(units, here, words)) return null;
  const beside = touching.get(at)?.[0];
  if (beside)
    return inheriting(
      beside,
      quotation,
      index,
      'words in marks in a sentence that tells what the same speaker said',
      0.6,
    );
  const opensSmall = isWrittenSmall(orphan, units[0]);
  const nearest = subjectBefore(units, here);
  const subject = opensSmall && nearest?.first === 0 && nearest.last === 1 ? null : nearest;
  if (subject && !/^(?:this|these|that|those|it|such)$/.test(units[subject.first]?.word ?? '')) {
    // What a person does who does not speak tells nothing of whose the words are.
    if (!speaks(units, subject.last, here)) return null;
    const why = 'words in marks in a sentence with this subject';
    return { ...unclaimed(orphan, 0.45, why), source: spanOf(units, subject) };
  }
  // Only a sentence that begins with the thing spoken of may go on with the same speaker's words.
  if (!opensSmall && !/^(?:DET|NOUN|ADJ|PRON)$/.test(units[0]?.pos ?? '')) return null;
  const previous =
    touching.get(at - 1)?.at(-1) ??
    (at === 0 || touching.size === 0 ? lastOf(gathering, (draft) => draft.block >= index - 1) : undefined);
  if (previous && previous.content.length > 0)
    return inheriting(previous, quotation, index, 'words in marks after what the same speaker said', 0.4);
  return words.split(/\s+/).length >= 4 ? unclaimed(orphan, 0.3, 'words in marks, and nothing tells whose') : null;
}

/** True for a word that the article writes with a small letter elsewhere: its capital at a sentence's start makes it no name. */
const isWrittenSmall = ({ gathering }: Orphan, unit: Unit | undefined): boolean =>
  unit !== undefined && unit.pos !== 'QUOTE' && gathering.smallWords().has(unit.word);
