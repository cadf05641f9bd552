import type { CueContext } from './cue-features.ts';
import { pair, valueAt } from './hash.ts';
import { hashText, mark, type Passage, pos } from './passage.ts';
import { readTemplates, writeFeatures } from './templates.ts';

/** A candidate: the cue's tokens `[start, end)`. */
export interface CueCandidate {
  readonly start: number;
  readonly end: number;
  /** The cue model's probability. */
  readonly probability: number;
}

const that = hashText('that');
const to = hashText('to');
const outside = 0x5bd1e995;

/** What a token says about itself, whatever the cue: words (w), parts of speech (p), marks (m) and quotations (q) around it. */
const tokenTemplates = readTemplates(
  64,
  `bias w-2 w-1 w0 w+1 w+2 lemma p-2 p-1 p0 p+1 p+2 m-1 m0 m+1 q-1 q0 q+1 shape suffix like place inPhrase lHead
   speaking stop`,
  `bias, w-2, w-1, w0, w+1, w+2, lemma, p-2, p-1, p0, p+1, p+2,
   p-2 p-1, p-1 p0, p0 p+1, p+1 p+2, p-1 p0 p+1, w-1 w0, w0 w+1,
   shape, shape p0 place, suffix, m-1 m0 m+1, m0 q+1, q-1 q0 q+1,
   place, inPhrase, inPhrase p0, lHead, lHead inPhrase, like p0, speaking inPhrase, stop`,
);

/**
 * What the place of a token relative to a cue says: its side, its distance and how many sentences lie between (near); the
 * cue's own form and what stands left and right of it; what lies between the two; the token's phrase, and its own words.
 */
const placeTemplates = readTemplates(
  128,
  `quotes rightOf leftOf pattern rightNext leftNext cueTag cueLemma form cueQuoted
   side distance near close p0 inNear inPhrase inNth nth commas verbs cues quotesBetween thats marks lastMark between
   speaking lHead shape word sameSentence p-1 p+1 edge mark like w-1 w+1`,
  `side, side distance, near, near p0, near inNear, near inNear quotes, near distance rightOf, near distance leftOf,
   near pattern, near pattern inNear, near pattern distance, near rightOf rightNext, near leftOf leftNext,
   near cueTag distance, near cueLemma p0, near cueLemma, near cueLemma inNth inPhrase, near cueLemma rightOf commas,
   near form inNth, near form p0 distance, near commas verbs, near commas quotes inNear, near commas p0 rightOf,
   near verbs p0, near verbs commas leftOf, near cues verbs, near cues commas inNear,
   near quotesBetween, near quotesBetween inNear, near thats verbs commas, near thats rightOf,
   side nth inPhrase p0, side inNth inPhrase rightOf leftOf, side inNth lHead, side inNth shape commas,
   side word sameSentence, side distance word, side distance p0,
   near speaking inNth inPhrase, side speaking rightOf leftOf inNth, side speaking nth commas verbs,
   side p-1 p0 p+1, near edge leftOf rightOf, near edge p0 inNear,
   near mark commas quotes, near mark rightOf leftOf, near lastMark p0, near lastMark commas form,
   near marks, near marks rightOf leftOf, close: side between, close: side between cueLemma,
   cueQuoted near inNear, side like p0 distance, side w-1 inNth p0, side w+1 inNth p0`,
);

/** So many features has a token by itself, and by its place relative to a cue. */
export const tokenFeatureCount = tokenTemplates.count;
export const placeFeatureCount = placeTemplates.count;

/** A function that writes what the token at a place says about itself, whatever the cue. */
export function tokenFeatures(passage: Passage, context: CueContext): (at: number, out: Int32Array) => void {
  const { word, lemma, length, likeness, shape, suffix, quotation, phrase, head, sentenceStart, sentenceEnd } = passage;
  const atoms = new Int32Array(tokenTemplates.atoms);
  return (at, out) => {
    let n = 0;
    atoms[n++] = 0;
    for (let i = at - 2; i <= at + 2; i++) atoms[n++] = valueAt(word, i, outside);
    atoms[n++] = lemma[at] as number;
    for (let i = at - 2; i <= at + 2; i++) atoms[n++] = valueAt(passage.pos, i, 31);
    for (let i = at - 1; i <= at + 1; i++) atoms[n++] = valueAt(passage.mark, i, 15);
    for (let i = at - 1; i <= at + 1; i++) atoms[n++] = i < 0 || i >= length ? 2 : quotation[i] ? 1 : 0;
    atoms[n++] = shape[at] as number;
    atoms[n++] = suffix[at] as number;
    atoms[n++] = likeness[at] as number;
    atoms[n++] = at === sentenceStart[at] ? 1 : at + 1 === sentenceEnd[at] ? 2 : 0;
    const headOf = head[at] as number;
    const goesOn = at > 0 && phrase[at] === phrase[at - 1];
    atoms[n++] = phrase[at] ? (headOf === at ? 2 : 1) + (goesOn ? 2 : 0) : 0;
    atoms[n++] = lemma[headOf] as number;
    atoms[n++] = passage.speaking[headOf] as number;
    const stop = context.markBefore[at] as number;
    atoms[n] = stop < 0 ? 0 : (passage.mark[stop] as number);
    writeFeatures(tokenTemplates, atoms, out, 0);
  };
}

const bucket = (distance: number): number =>
  distance <= 3
    ? distance
    : distance <= 5
      ? 4
      : distance <= 8
        ? 5
        : distance <= 12
          ? 6
          : distance <= 20
            ? 7
            : distance <= 35
              ? 8
              : 9;

/** What stands directly beside a cue, in classes: a mark, a word that opens a clause, else the part of speech. */
function beside(passage: Passage, at: number): number {
  if (at < 0 || at >= passage.length) return 63;
  if (passage.mark[at]) return 32 + (passage.mark[at] as number);
  if (passage.word[at] === that) return 60;
  if (passage.word[at] === to) return 61;
  return passage.pos[at] as number;
}

/**
 * Writes for each token of the window `[from, to)` what its place relative to the cue says: `placeFeatureCount` features
 * each, in the order of the tokens; none for the cue's own. Time linear in the window.
 */
export function placeFeatures(
  passage: Passage,
  { start, end }: CueCandidate,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const { word, lemma, length, likeness, shape, quotation, phrase, head, sentence } = passage;
  const tag = passage.pos;
  let cueHead = end - 1;
  for (let i = start; i < end; i++)
    if (tag[i] === pos.verb || tag[i] === pos.noun) {
      cueHead = i;
      break;
    }
  const cueTag = tag[cueHead] as number;
  const cueSentence = sentence[start] as number;
  const leftOf = beside(passage, start - 1);
  const rightOf = beside(passage, end);
  const isQuoteNear = (i: number) => (i >= 0 && i < length && quotation[i] ? (quotation[i] as number) : 0);
  const quoteLeft = isQuoteNear(start - 1) || isQuoteNear(start - 2);
  const quoteRight = isQuoteNear(end) || isQuoteNear(end + 1) || isQuoteNear(end + 2);
  const atoms = new Int32Array(placeTemplates.atoms);
  // What is the cue's own comes first and stays.
  let own = 0;
  atoms[own++] = (quoteLeft ? 1 : 0) + (quoteRight ? 2 : 0);
  atoms[own++] = rightOf;
  atoms[own++] = leftOf;
  atoms[own++] = pair(leftOf, pair(rightOf, cueTag));
  atoms[own++] = beside(passage, end + 1);
  atoms[own++] = beside(passage, start - 2);
  atoms[own++] = cueTag;
  atoms[own++] = lemma[cueHead] as number;
  atoms[own++] = shapeOfCue(passage, start, end);
  atoms[own++] = quotation[start] ? 1 : 0;

  for (const side of [0, 1]) {
    let commas = 0;
    let verbs = 0;
    let quotesBetween = 0;
    let cues = 0;
    let phrases = 0;
    let thats = 0;
    let between = 0;
    let marks = 0;
    let lastPhrase = 0;
    let lastQuotation = quotation[side ? end - 1 : start] as number;
    let lastMark = 0;
    const step = side ? 1 : -1;
    for (let at = side ? end : start - 1; side ? at < to : at >= from; at += step) {
      const distance = side ? at - end + 1 : start - at;
      const p0 = tag[at] as number;
      const m0 = passage.mark[at] as number;
      const quoted = quotation[at] as number;
      if (phrase[at] && phrase[at] !== lastPhrase) {
        phrases++;
        lastPhrase = phrase[at] as number;
      }
      if (quoted && quoted !== lastQuotation) quotesBetween++;
      if (quoted) lastQuotation = quoted;
      const offset = Math.max(-3, Math.min(3, (sentence[at] as number) - cueSentence));
      const headOf = head[at] as number;
      const nth = Math.min(3, phrases);
      let n = own;
      atoms[n++] = side;
      atoms[n++] = bucket(distance);
      atoms[n++] = pair(side, offset);
      atoms[n++] = distance <= 5 ? 1 : 0;
      atoms[n++] = p0;
      atoms[n++] = quoted ? (quoted === quoteLeft || quoted === quoteRight ? 2 : 1) : 0;
      atoms[n++] = phrase[at] ? (headOf === at ? 2 : 1) : 0;
      atoms[n++] = phrase[at] ? nth : 0;
      atoms[n++] = nth;
      atoms[n++] = commas;
      atoms[n++] = verbs;
      atoms[n++] = cues;
      atoms[n++] = quotesBetween;
      atoms[n++] = thats;
      atoms[n++] = marks;
      atoms[n++] = lastMark;
      atoms[n++] = between;
      atoms[n++] = phrase[at] ? (passage.speaking[headOf] as number) : 9;
      atoms[n++] = lemma[headOf] as number;
      atoms[n++] = shape[at] as number;
      atoms[n++] = word[at] as number;
      atoms[n++] = offset === 0 ? 1 : 0;
      atoms[n++] = valueAt(tag, at - 1, 31);
      atoms[n++] = valueAt(tag, at + 1, 31);
      atoms[n++] = at === passage.sentenceStart[at] ? 1 : at + 1 === passage.sentenceEnd[at] ? 2 : 0;
      atoms[n++] = m0;
      atoms[n++] = likeness[at] as number;
      atoms[n++] = valueAt(word, at - 1, outside);
      atoms[n] = valueAt(word, at + 1, outside);
      writeFeatures(placeTemplates, atoms, out, (at - from) * placeFeatureCount);

      if (m0 === mark.comma) commas = Math.min(3, commas + 1);
      if (p0 === pos.verb || p0 === pos.auxiliary) verbs = Math.min(3, verbs + 1);
      if ((likeness[at] as number) >= 6) cues = Math.min(2, cues + 1);
      if (word[at] === that) thats = 1;
      if (m0 && m0 !== mark.hyphen) {
        lastMark = m0;
        if (distance <= 40) marks = pair(marks, m0);
      }
      between = pair(between, p0);
    }
  }
}

/** The cue's form: part of speech, ending and the auxiliary or "to" before it. */
function shapeOfCue(passage: Passage, start: number, end: number): number {
  const before = start > 0 ? (passage.pos[start - 1] as number) : 31;
  const helper =
    start > 0 && (before === pos.auxiliary || before === pos.particle) ? (passage.lemma[start - 1] as number) : 0;
  return pair(passage.suffix[end - 1] as number, pair(helper, pair(passage.pos[start] as number, end - start)));
}
