import { numberFeatures, pair, valueAt } from './hash.ts';
import { hashText, mark, type Passage, pos } from './passage.ts';

/** So many features has a token. */
export const cueFeatureCount = 81;

const that = hashText('that');
const to = hashText('to');
const outside = 0x5bd1e995;

/** What stands near a token: found once a passage, in linear time. */
export interface CueContext {
  /** The nearest noun phrase's head to the left within the sentence, and to the right; -1 where there is none. */
  readonly nounBefore: Int32Array;
  readonly nounAfter: Int32Array;
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** The nearest mark of punctuation to the left and right, as an index; -1 where there is none in the sentence. */
  readonly markBefore: Int32Array;
  readonly markAfter: Int32Array;
  /** The nearest likely cue besides the token itself. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** Whether the sentence has a quotation: 1 before, 2 after the token. */
  readonly quoteBefore: Uint8Array;
  readonly quoteAfter: Uint8Array;
}

/** The class of likeness from which on a word counts as a likely cue. */
const likely = 5;

export function cueContext(passage: Passage): CueContext {
  const { length } = passage;
  const make = () => new Int32Array(length).fill(-1);
  const context = {
    nounBefore: make(),
    nounAfter: make(),
    verbBefore: make(),
    verbAfter: make(),
    markBefore: make(),
    markAfter: make(),
    cueBefore: make(),
    cueAfter: make(),
    quoteBefore: new Uint8Array(length),
    quoteAfter: new Uint8Array(length),
  };
  const scan = (start: number, end: number, step: 1 | -1) => {
    const [nouns, verbs, marks, cues, quotes] =
      step === 1
        ? [context.nounBefore, context.verbBefore, context.markBefore, context.cueBefore, context.quoteBefore]
        : [context.nounAfter, context.verbAfter, context.markAfter, context.cueAfter, context.quoteAfter];
    let noun = -1;
    let verb = -1;
    let stop = -1;
    let cue = -1;
    let quote = 0;
    for (let at = step === 1 ? start : end - 1; at >= start && at < end; at += step) {
      nouns[at] = noun;
      verbs[at] = verb;
      marks[at] = stop;
      cues[at] = cue;
      quotes[at] = quote;
      const tag = passage.pos[at];
      if (passage.phrase[at] && passage.head[at] === at) noun = at;
      if (tag === pos.verb || tag === pos.auxiliary) verb = at;
      if (passage.mark[at] && passage.mark[at] !== mark.hyphen) stop = at;
      if ((passage.likeness[at] as number) >= likely) cue = at;
      if (passage.quotation[at]) quote = 1;
    }
  };
  for (let start = 0; start < length;) {
    const end = Math.max(start + 1, passage.sentenceEnd[start] as number);
    scan(start, end, 1);
    scan(start, end, -1);
    start = end;
  }
  return context;
}

const bucket = (distance: number): number =>
  distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : distance < 20 ? 6 : 7;

/** Writes the features that tell whether the token is of a cue to `out`. */
export function cueFeatures(passage: Passage, context: CueContext, at: number, out: Int32Array): void {
  const { word, lemma, likeness, shape, suffix, quotation, length, sentenceStart, sentenceEnd } = passage;
  const m = (i: number) => passage.mark[i] as number;
  const l = (i: number) => lemma[i] as number;
  const p = (i: number) => passage.pos[i] as number;
  const wordBefore = valueAt(word, at - 1, outside);
  const wordAfter = valueAt(word, at + 1, outside);
  const lemma0 = l(at);
  const lemmaBefore = valueAt(lemma, at - 1, outside);
  const lemmaAfter = valueAt(lemma, at + 1, outside);
  const p0 = p(at);
  const posBefore = valueAt(passage.pos, at - 1, 31);
  const posBefore2 = valueAt(passage.pos, at - 2, 31);
  const posAfter = valueAt(passage.pos, at + 1, 31);
  const posAfter2 = valueAt(passage.pos, at + 2, 31);
  const like0 = likeness[at] as number;
  const quoted = quotation[at] ? 1 : 0;

  let n = 0;
  out[n++] = 0;
  out[n++] = valueAt(word, at - 2, outside);
  out[n++] = wordBefore;
  out[n++] = word[at] as number;
  out[n++] = wordAfter;
  out[n++] = valueAt(word, at + 2, outside);
  out[n++] = valueAt(lemma, at - 3, outside);
  out[n++] = valueAt(lemma, at - 2, outside);
  out[n++] = lemmaBefore;
  out[n++] = lemma0;
  out[n++] = lemmaAfter;
  out[n++] = valueAt(lemma, at + 2, outside);
  out[n++] = valueAt(lemma, at + 3, outside);
  out[n++] = valueAt(passage.pos, at - 3, 31);
  out[n++] = posBefore2;
  out[n++] = posBefore;
  out[n++] = p0;
  out[n++] = posAfter;
  out[n++] = posAfter2;
  out[n++] = valueAt(passage.pos, at + 3, 31);
  out[n++] = pair(posBefore2, posBefore);
  out[n++] = pair(posBefore, p0);
  out[n++] = pair(p0, posAfter);
  out[n++] = pair(posAfter, posAfter2);
  out[n++] = pair(posBefore, pair(p0, posAfter));
  out[n++] = pair(posBefore2, pair(posBefore, p0));
  out[n++] = pair(p0, pair(posAfter, posAfter2));
  out[n++] = pair(lemma0, p0);
  out[n++] = pair(lemmaBefore, lemma0);
  out[n++] = pair(lemma0, lemmaAfter);
  out[n++] = pair(lemma0, posAfter);
  out[n++] = pair(lemma0, posBefore);
  out[n++] = pair(lemma0, pair(posBefore, posAfter));
  out[n++] = pair(like0, pair(posBefore, posAfter));
  out[n++] = pair(like0, pair(posAfter, posAfter2));
  out[n++] = pair(like0, pair(posBefore2, posBefore));
  out[n++] = pair(like0, lemmaAfter);
  out[n++] = pair(like0, lemmaBefore);
  out[n++] = pair(valueAt(likeness, at - 1, 15), pair(like0, valueAt(likeness, at + 1, 15)));
  out[n++] = shape[at] as number;
  out[n++] = suffix[at] as number;
  out[n++] = pair(suffix[at] as number, p0);

  // Quotation marks around it.
  const stopBefore = context.markBefore[at] as number;
  const stopAfter = context.markAfter[at] as number;
  const left = stopBefore < 0 ? 0 : pair(m(stopBefore), bucket(at - stopBefore));
  const right = stopAfter < 0 ? 0 : pair(m(stopAfter), bucket(stopAfter - at));
  const quotes = quoted * 4 + (context.quoteBefore[at] as number) * 2 + (context.quoteAfter[at] as number);
  out[n++] = quotes;
  out[n++] = pair(quotes, lemma0);
  out[n++] = pair(quotes, like0);
  out[n++] = pair(quotes, pair(left, like0));
  out[n++] = pair(quotes, pair(right, like0));
  out[n++] = left;
  out[n++] = right;
  out[n++] = pair(left, right);
  out[n++] = pair(pair(left, right), like0);
  out[n++] = pair(right, lemma0);
  out[n++] = pair(left, lemma0);

  // Its likely subject and what follows it.
  const subject = context.nounBefore[at] as number;
  const object = context.nounAfter[at] as number;
  const verbLeft = context.verbBefore[at] as number;
  const verbRight = context.verbAfter[at] as number;
  out[n++] = subject < 0 ? 0 : l(subject);
  out[n++] = subject < 0 ? 0 : pair(l(subject), like0);
  out[n++] = subject < 0 ? 0 : pair(p(subject), pair(shape[subject] as number, pair(bucket(at - subject), like0)));
  out[n++] = subject < 0 ? 0 : pair(p(subject), pair(bucket(at - subject), lemma0));
  const speaking = (i: number) => (i < 0 ? 9 : (passage.speaking[i] as number));
  out[n++] = pair(speaking(subject), pair(like0, quotes));
  out[n++] = pair(speaking(subject), lemma0);
  out[n++] = pair(speaking(object), pair(like0, quotes));
  out[n++] = pair(speaking(subject), pair(speaking(object), pair(p0, bucket(Math.max(0, at - subject)))));
  out[n++] = object < 0 ? 0 : pair(l(object), like0);
  out[n++] = object < 0 ? 0 : pair(p(object), pair(bucket(object - at), like0));
  out[n++] = object < 0 ? 0 : pair(lemma0, l(object));
  out[n++] = verbLeft < 0 ? 0 : pair(l(verbLeft), pair(bucket(at - verbLeft), like0));
  out[n++] = verbLeft < 0 ? 0 : pair(p(verbLeft), pair(bucket(at - verbLeft), p0));
  out[n++] = verbRight < 0 ? 0 : pair(bucket(verbRight - at), pair(p(verbRight), like0));
  out[n++] = verbRight < 0 ? 0 : pair(l(verbRight), like0);
  out[n++] = verbRight < 0 ? 0 : pair(lemma0, p(verbRight));
  out[n++] = pair(like0, verbRight >= 0 && (stopAfter < 0 || verbRight < stopAfter) ? 1 : 0);
  let complement = 0;
  for (let i = 1; i <= 4 && at + i < length; i++)
    if (word[at + i] === that) {
      complement = i;
      break;
    }
  const infinitive = wordAfter === to ? 1 : wordBefore === to ? 2 : 0;
  out[n++] = pair(complement, like0);
  out[n++] = pair(complement, lemma0);
  out[n++] = pair(infinitive, lemma0);
  out[n++] = pair(infinitive, like0);

  // Its place.
  const start = sentenceStart[at] as number;
  const end = sentenceEnd[at] as number;
  out[n++] = pair(bucket(at - start), like0);
  out[n++] = pair(bucket(end - 1 - at), like0);
  out[n++] = pair(bucket(at - start), pair(p0, posAfter));
  const cueLeft = context.cueBefore[at] as number;
  const cueRight = context.cueAfter[at] as number;
  out[n++] = cueLeft < 0 ? 0 : pair(bucket(at - cueLeft), like0);
  out[n++] = cueRight < 0 ? 0 : pair(bucket(cueRight - at), like0);
  out[n++] = cueLeft < 0 ? 0 : pair(l(cueLeft), like0);
  out[n] = pair(lemma0, valueAt(word, start, outside));
  numberFeatures(out, 0, cueFeatureCount, 0);
}
