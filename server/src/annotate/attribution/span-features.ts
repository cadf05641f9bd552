import type { CueContext } from './cue-features.ts';
import { numberFeatures, pair, valueAt } from './hash.ts';
import { hashText, mark, type Passage, pos } from './passage.ts';

/** So many features has a token by itself, and by its place relative to a cue. */
export const tokenFeatureCount = 33;
export const placeFeatureCount = 56;

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

/** From where on the templates of both kinds are numbered. */
const tokenTemplates = 64;
const placeTemplates = 128;

/** Writes what a token says about itself, whatever the cue, to `out`. */
export function tokenFeatures(passage: Passage, context: CueContext, at: number, out: Int32Array): void {
  const { word, lemma, likeness, shape, quotation, phrase, head, sentenceStart, sentenceEnd } = passage;
  const q = (i: number) => (i >= 0 && i < passage.length ? (quotation[i] ? 1 : 0) : 2);
  const word0 = word[at] as number;
  const wordBefore = valueAt(word, at - 1, outside);
  const wordAfter = valueAt(word, at + 1, outside);
  const p0 = passage.pos[at] as number;
  const posBefore = valueAt(passage.pos, at - 1, 31);
  const posBefore2 = valueAt(passage.pos, at - 2, 31);
  const posAfter = valueAt(passage.pos, at + 1, 31);
  const posAfter2 = valueAt(passage.pos, at + 2, 31);
  const shape0 = shape[at] as number;
  const mark0 = passage.mark[at] as number;
  const head0 = head[at] as number;
  const lemmaOfHead = lemma[head0] as number;
  const quotedAfter = q(at + 1);
  const place = at === sentenceStart[at] ? 1 : at + 1 === sentenceEnd[at] ? 2 : 0;
  const inPhrase = phrase[at] ? (head0 === at ? 2 : 1) + (phrase[at] === (at ? phrase[at - 1] : 0) ? 2 : 0) : 0;
  let n = 0;
  out[n++] = 0;
  out[n++] = valueAt(word, at - 2, outside);
  out[n++] = wordBefore;
  out[n++] = word0;
  out[n++] = wordAfter;
  out[n++] = valueAt(word, at + 2, outside);
  out[n++] = lemma[at] as number;
  out[n++] = posBefore2;
  out[n++] = posBefore;
  out[n++] = p0;
  out[n++] = posAfter;
  out[n++] = posAfter2;
  out[n++] = pair(posBefore2, posBefore);
  out[n++] = pair(posBefore, p0);
  out[n++] = pair(p0, posAfter);
  out[n++] = pair(posAfter, posAfter2);
  out[n++] = pair(posBefore, pair(p0, posAfter));
  out[n++] = pair(wordBefore, word0);
  out[n++] = pair(word0, wordAfter);
  out[n++] = shape0;
  out[n++] = pair(shape0, pair(p0, place));
  out[n++] = passage.suffix[at] as number;
  out[n++] = pair(valueAt(passage.mark, at - 1, 15), pair(mark0, valueAt(passage.mark, at + 1, 15)));
  out[n++] = pair(mark0, quotedAfter);
  out[n++] = pair(q(at - 1), pair(q(at), quotedAfter));
  out[n++] = place;
  out[n++] = inPhrase;
  out[n++] = pair(inPhrase, p0);
  out[n++] = lemmaOfHead;
  out[n++] = pair(lemmaOfHead, inPhrase);
  out[n++] = pair(likeness[at] as number, p0);
  out[n++] = pair(passage.speaking[head0] as number, inPhrase);
  const stop = context.markBefore[at] as number;
  out[n] = stop < 0 ? 0 : (passage.mark[stop] as number);
  numberFeatures(out, 0, tokenFeatureCount, tokenTemplates);
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
  const cueLemma = lemma[cueHead] as number;
  const cueTag = tag[cueHead] as number;
  const cueSentence = sentence[start] as number;
  const cueQuoted = quotation[start] ? 1 : 0;
  const leftOf = beside(passage, start - 1);
  const rightOf = beside(passage, end);
  const pattern = pair(leftOf, pair(rightOf, cueTag));
  const rightNext = beside(passage, end + 1);
  const leftNext = beside(passage, start - 2);
  const form = shapeOfCue(passage, start, end);
  const isQuoteNear = (i: number) => (i >= 0 && i < length && quotation[i] ? (quotation[i] as number) : 0);
  const quoteLeft = isQuoteNear(start - 1) || isQuoteNear(start - 2);
  const quoteRight = isQuoteNear(end) || isQuoteNear(end + 1) || isQuoteNear(end + 2);
  const quotes = (quoteLeft ? 1 : 0) + (quoteRight ? 2 : 0);

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
      const d = bucket(distance);
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
      const inNear = quoted ? (quoted === quoteLeft || quoted === quoteRight ? 2 : 1) : 0;
      const nth = Math.min(3, phrases);
      const inNth = phrase[at] ? nth : 0;
      const speaking = phrase[at] ? (passage.speaking[head[at] as number] as number) : 9;
      const inPhrase = phrase[at] ? (head[at] === at ? 2 : 1) : 0;
      const edge = at === passage.sentenceStart[at] ? 1 : at + 1 === passage.sentenceEnd[at] ? 2 : 0;
      const near = pair(side, offset);
      const before = at ? (tag[at - 1] as number) : 31;
      const after = at + 1 < length ? (tag[at + 1] as number) : 31;
      const first = (at - from) * placeFeatureCount;
      let n = first;
      out[n++] = side;
      out[n++] = pair(side, d);
      out[n++] = near;
      out[n++] = pair(near, p0);
      out[n++] = pair(near, inNear);
      out[n++] = pair(near, pair(inNear, quotes));
      out[n++] = pair(near, pair(d, rightOf));
      out[n++] = pair(near, pair(d, leftOf));
      out[n++] = pair(near, pattern);
      out[n++] = pair(near, pair(pattern, inNear));
      out[n++] = pair(near, pair(pattern, d));
      out[n++] = pair(near, pair(rightOf, rightNext));
      out[n++] = pair(near, pair(leftOf, leftNext));
      out[n++] = pair(near, pair(cueTag, d));
      out[n++] = pair(near, pair(cueLemma, p0));
      out[n++] = pair(near, cueLemma);
      out[n++] = pair(near, pair(cueLemma, pair(inNth, inPhrase)));
      out[n++] = pair(near, pair(cueLemma, pair(rightOf, commas)));
      out[n++] = pair(near, pair(form, inNth));
      out[n++] = pair(near, pair(form, pair(p0, d)));
      out[n++] = pair(near, pair(commas, verbs));
      out[n++] = pair(near, pair(commas, pair(quotes, inNear)));
      out[n++] = pair(near, pair(commas, pair(p0, rightOf)));
      out[n++] = pair(near, pair(verbs, p0));
      out[n++] = pair(near, pair(verbs, pair(commas, leftOf)));
      out[n++] = pair(near, pair(cues, verbs));
      out[n++] = pair(near, pair(cues, pair(commas, inNear)));
      out[n++] = pair(near, quotesBetween);
      out[n++] = pair(near, pair(quotesBetween, inNear));
      out[n++] = pair(near, pair(thats, pair(verbs, commas)));
      out[n++] = pair(near, pair(thats, rightOf));
      out[n++] = pair(side, pair(nth, pair(inPhrase, p0)));
      out[n++] = pair(side, pair(inNth, pair(inPhrase, pair(rightOf, leftOf))));
      out[n++] = pair(side, pair(inNth, lemma[head[at] as number] as number));
      out[n++] = pair(side, pair(inNth, pair(shape[at] as number, commas)));
      out[n++] = pair(side, pair(word[at] as number, offset === 0 ? 1 : 0));
      out[n++] = pair(side, pair(d, word[at] as number));
      out[n++] = pair(side, pair(d, p0));
      out[n++] = pair(near, pair(speaking, pair(inNth, inPhrase)));
      out[n++] = pair(side, pair(speaking, pair(rightOf, pair(leftOf, inNth))));
      out[n++] = pair(side, pair(speaking, pair(nth, pair(commas, verbs))));
      out[n++] = pair(side, pair(before, pair(p0, after)));
      out[n++] = pair(near, pair(edge, pair(leftOf, rightOf)));
      out[n++] = pair(near, pair(edge, pair(p0, inNear)));
      out[n++] = pair(near, pair(m0, pair(commas, quotes)));
      out[n++] = pair(near, pair(m0, pair(rightOf, leftOf)));
      out[n++] = pair(near, pair(lastMark, p0));
      out[n++] = pair(near, pair(lastMark, pair(commas, form)));
      out[n++] = pair(near, marks);
      out[n++] = pair(near, pair(marks, pair(rightOf, leftOf)));
      out[n++] = distance <= 5 ? pair(side, between) : 0;
      out[n++] = distance <= 5 ? pair(side, pair(between, cueLemma)) : 0;
      out[n++] = pair(cueQuoted, pair(near, inNear));
      out[n++] = pair(side, pair(likeness[at] as number, pair(p0, d)));
      out[n++] = pair(side, pair(at ? (word[at - 1] as number) : outside, pair(inNth, p0)));
      out[n] = pair(side, pair(at + 1 < length ? (word[at + 1] as number) : outside, pair(inNth, p0)));

      numberFeatures(out, first, first + placeFeatureCount, placeTemplates);

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
