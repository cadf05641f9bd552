import { pair, valueAt } from './hash.ts';
import { hashText, mark, type Passage, pos } from './passage.ts';
import { readTemplates, writeFeatures } from './templates.ts';

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

/**
 * What tells whether a token is of a cue: words (w), lemmas (l), parts of speech (p) and likeness (like) around it, the
 * quotation marks, its likely subject and object, the verbs and likely cues beside it, and its place in the sentence.
 */
const templates = readTemplates(
  0,
  `bias w-2 w-1 w0 w+1 w+2 l-3 l-2 l-1 l0 l+1 l+2 l+3 p-3 p-2 p-1 p0 p+1 p+2 p+3 like-1 like like+1 shape suffix
   quotes left right marks subject lSubject pSubject shapeSubject dSubject speakingSubject
   object lObject pObject dObject speakingObject verbLeft lVerbLeft pVerbLeft dVerbLeft
   verbRight lVerbRight pVerbRight dVerbRight verbFirst complement infinitive dStart dEnd wStart
   cueLeft lCueLeft dCueLeft cueRight dCueRight`,
  `bias, w-2, w-1, w0, w+1, w+2, l-3, l-2, l-1, l0, l+1, l+2, l+3, p-3, p-2, p-1, p0, p+1, p+2, p+3,
   p-2 p-1, p-1 p0, p0 p+1, p+1 p+2, p-1 p0 p+1, p-2 p-1 p0, p0 p+1 p+2,
   l0 p0, l-1 l0, l0 l+1, l0 p+1, l0 p-1, l0 p-1 p+1,
   like p-1 p+1, like p+1 p+2, like p-2 p-1, like l+1, like l-1, like-1 like like+1, shape, suffix, suffix p0,
   quotes, quotes l0, quotes like, quotes left like, quotes right like,
   left, right, marks, marks like, right l0, left l0,
   subject: lSubject, subject: lSubject like, subject: pSubject shapeSubject dSubject like, subject: pSubject dSubject l0,
   speakingSubject like quotes, speakingSubject l0, speakingObject like quotes, speakingSubject speakingObject p0 dSubject,
   object: lObject like, object: pObject dObject like, object: l0 lObject,
   verbLeft: lVerbLeft dVerbLeft like, verbLeft: pVerbLeft dVerbLeft p0,
   verbRight: dVerbRight pVerbRight like, verbRight: lVerbRight like, verbRight: l0 pVerbRight, like verbFirst,
   complement like, complement l0, infinitive l0, infinitive like,
   dStart like, dEnd like, dStart p0 p+1,
   cueLeft: dCueLeft like, cueRight: dCueRight like, cueLeft: lCueLeft like, l0 wStart`,
);

/** So many features has a token. */
export const cueFeatureCount = templates.count;

/** A function that writes the features of the token at a place, which tell whether it is of a cue. */
export function cueFeatures(passage: Passage, context: CueContext): (at: number, out: Int32Array) => void {
  const { word, lemma, likeness, shape, suffix, quotation, length, sentenceStart, sentenceEnd } = passage;
  const tag = passage.pos;
  const atoms = new Int32Array(templates.atoms);
  /** The atoms of a place to which nothing may be near: whether something is, and what. */
  const presence = (place: number) => (place < 0 ? 0 : 1);
  const distance = (place: number, at: number) => (place < 0 ? 0 : bucket(Math.abs(at - place)));
  const lemmaAt = (place: number) => valueAt(lemma, place, 0);
  const tagAt = (place: number) => valueAt(tag, place, 0);
  const speaking = (place: number) => valueAt(passage.speaking, place, 9);
  const setOff = (stop: number, at: number) => (stop < 0 ? 0 : pair(passage.mark[stop] as number, distance(stop, at)));
  return (at, out) => {
    let n = 0;
    atoms[n++] = 0;
    for (let i = at - 2; i <= at + 2; i++) atoms[n++] = valueAt(word, i, outside);
    for (let i = at - 3; i <= at + 3; i++) atoms[n++] = valueAt(lemma, i, outside);
    for (let i = at - 3; i <= at + 3; i++) atoms[n++] = valueAt(tag, i, 31);
    for (let i = at - 1; i <= at + 1; i++) atoms[n++] = valueAt(likeness, i, 15);
    atoms[n++] = shape[at] as number;
    atoms[n++] = suffix[at] as number;

    const stopAfter = context.markAfter[at] as number;
    const left = setOff(context.markBefore[at] as number, at);
    const right = setOff(stopAfter, at);
    atoms[n++] = (quotation[at] ? 4 : 0) + (context.quoteBefore[at] as number) * 2 + (context.quoteAfter[at] as number);
    atoms[n++] = left;
    atoms[n++] = right;
    atoms[n++] = pair(left, right);

    const subject = context.nounBefore[at] as number;
    atoms[n++] = presence(subject);
    atoms[n++] = lemmaAt(subject);
    atoms[n++] = tagAt(subject);
    atoms[n++] = valueAt(shape, subject, 0);
    // Without a subject as far as from the passage's beginning.
    atoms[n++] = bucket(at - subject);
    atoms[n++] = speaking(subject);
    const object = context.nounAfter[at] as number;
    atoms[n++] = presence(object);
    atoms[n++] = lemmaAt(object);
    atoms[n++] = tagAt(object);
    atoms[n++] = distance(object, at);
    atoms[n++] = speaking(object);

    const verbLeft = context.verbBefore[at] as number;
    atoms[n++] = presence(verbLeft);
    atoms[n++] = lemmaAt(verbLeft);
    atoms[n++] = tagAt(verbLeft);
    atoms[n++] = distance(verbLeft, at);
    const verbRight = context.verbAfter[at] as number;
    atoms[n++] = presence(verbRight);
    atoms[n++] = lemmaAt(verbRight);
    atoms[n++] = tagAt(verbRight);
    atoms[n++] = distance(verbRight, at);
    atoms[n++] = verbRight >= 0 && (stopAfter < 0 || verbRight < stopAfter) ? 1 : 0;

    let complement = 1;
    while (complement <= 4 && at + complement < length && word[at + complement] !== that) complement++;
    atoms[n++] = complement <= 4 && at + complement < length ? complement : 0;
    atoms[n++] = valueAt(word, at + 1, outside) === to ? 1 : valueAt(word, at - 1, outside) === to ? 2 : 0;

    const start = sentenceStart[at] as number;
    atoms[n++] = bucket(at - start);
    atoms[n++] = bucket((sentenceEnd[at] as number) - 1 - at);
    atoms[n++] = valueAt(word, start, outside);
    const cueLeft = context.cueBefore[at] as number;
    atoms[n++] = presence(cueLeft);
    atoms[n++] = lemmaAt(cueLeft);
    atoms[n++] = distance(cueLeft, at);
    const cueRight = context.cueAfter[at] as number;
    atoms[n++] = presence(cueRight);
    atoms[n] = distance(cueRight, at);
    writeFeatures(templates, atoms, out, 0);
  };
}
