import type { Reading } from './analyse.ts';
import type { CueContext } from './cue-features.ts';
import { hashText, mark, type Passage, pos } from './passage.ts';

const that = hashText('that');
const to = hashText('to');

/** What is known of a reading when its confidence is judged, by name; the trees see them in this order. */
type GradeFeatures = readonly [
  'cue probability',
  'cue tokens',
  'cue part of speech',
  'cue likeness',
  'cue in quotation',
  'cue ending',
  'helper before',
  'to before',
  'beside left',
  'beside right',
  'beside right 2',
  'beside left 2',
  'labelling probability',
  'over no labelling',
  'over no source',
  'source marginal',
  'content marginal',
  'content weakest',
  'content border',
  'source',
  'source side',
  'source distance',
  'source tokens',
  'source part of speech',
  'source shape',
  'source likeness',
  'source starts sentence',
  'content tokens',
  'content pieces',
  'content side',
  'content distance',
  'content quoted',
  'content opens',
  'content that',
  'content first',
  'content verbs',
  'content starts sentence',
  'content ends sentence',
  'content sentences',
  'content cues',
  'content strongest cue',
  'strongest over this',
  'strongest overlapping',
  'overlapping',
  'candidates in sentence',
  'sentence tokens',
  'passage tokens',
  'passage quotations',
  'quote before',
  'quote after',
  'stop after content',
  'candidates before',
  'expected content',
  'expected source',
  'source speaking',
];

/** A value for each of some names, in their order. */
type ValuesOf<Names extends readonly string[]> = { readonly [Place in keyof Names]: number };

const endings = ['ed', 'ing', 's', 'en', 'aid'];

/** The values of a passage's readings, a row each. Time linear in the readings' windows. */
export function gradeReadings(
  text: string,
  passage: Passage,
  context: CueContext,
  readings: readonly Reading[],
): Float32Array[] {
  return readings.map((reading, index) => {
    const { cue, from, spans, logSum, marginals, source, content } = reading;
    const { likeness, quotation, sentence, shape, head } = passage;
    const tag = passage.pos;
    const beside = (at: number) =>
      at < 0 || at >= passage.length
        ? 40
        : passage.word[at] === that
          ? 41
          : passage.word[at] === to
            ? 42
            : passage.mark[at]
              ? 20 + (passage.mark[at] as number)
              : (tag[at] as number);
    const tokenText = (at: number) => {
      const token = passage.tokens[at];
      return token ? text.slice(token.start, token.end) : '';
    };
    const first = content[0]?.[0] ?? cue.end;
    const last = (content.at(-1)?.[1] ?? cue.end) - 1;
    let tokens = 0;
    let quoted = 0;
    let verbs = 0;
    let sure = 0;
    let weakest = 1;
    for (const [start, end] of content)
      for (let at = start; at < end; at++) {
        tokens++;
        if (quotation[at]) quoted++;
        if (tag[at] === pos.verb || tag[at] === pos.auxiliary) verbs++;
        const base = (at - from) * 5;
        const probability = (marginals[base + 3] as number) + (marginals[base + 4] as number);
        sure += probability;
        weakest = Math.min(weakest, probability);
      }
    let sourceSure = 0;
    if (source)
      for (let at = source[0]; at < source[1]; at++)
        sourceSure += (marginals[(at - from) * 5 + 1] as number) + (marginals[(at - from) * 5 + 2] as number);
    let expectedContent = 0;
    let expectedSource = 0;
    for (let base = 0; base < marginals.length; base += 5) {
      expectedSource += marginals[base + 1] as number;
      expectedContent += marginals[base + 3] as number;
    }
    // The readings near by: within, over and across this one.
    let cuesWithin = 0;
    let strongestWithin = 0;
    let strongestOver = 0;
    let overlapping = 0;
    let strongestOverlapping = 0;
    let inSentence = 0;
    let before = 0;
    const covers = (other: Reading, at: number) => other.content.some(([start, end]) => at >= start && at < end);
    for (let i = Math.max(0, index - 12); i < Math.min(readings.length, index + 13); i++) {
      const other = readings[i];
      if (!other || other === reading) continue;
      const probability = other.cue.probability;
      if (sentence[other.cue.start] === sentence[cue.start]) {
        inSentence++;
        if (i < index) before++;
      }
      if (covers(reading, other.cue.start)) {
        cuesWithin++;
        strongestWithin = Math.max(strongestWithin, probability);
      }
      if (covers(other, cue.start)) strongestOver = Math.max(strongestOver, probability);
      if (content.some(([start, end]) => other.content.some(([s, e]) => s < end && start < e))) {
        overlapping++;
        strongestOverlapping = Math.max(strongestOverlapping, probability);
      }
    }
    const sourceHead = source ? (head[source[0]] as number) : -1;
    const opening = content[0] ? (marginals[(first - from) * 5 + 3] as number) : 0;
    const word = tokenText(cue.end - 1).toLowerCase();
    const log = (probability: number) => Math.log(Math.max(1e-6, probability));
    return Float32Array.from([
      log(cue.probability) - log(1 - cue.probability),
      cue.end - cue.start,
      tag[cue.start] as number,
      Math.max(...Array.from(likeness.subarray(cue.start, cue.end))),
      quotation[cue.start] ? 1 : 0,
      endings.findIndex((ending) => word.endsWith(ending)),
      cue.start > 0 && tag[cue.start - 1] === pos.auxiliary ? 1 : 0,
      cue.start > 0 && passage.word[cue.start - 1] === to ? 1 : 0,
      beside(cue.start - 1),
      beside(cue.end),
      beside(cue.end + 1),
      beside(cue.start - 2),
      spans.score - logSum,
      Math.min(100, spans.score - spans.nullScore),
      Math.min(100, spans.score - spans.withoutSource),
      source ? sourceSure / (source[1] - source[0]) : 0,
      tokens ? sure / tokens : 0,
      weakest,
      opening,
      source ? 1 : 0,
      source ? (source[0] < cue.start ? -1 : 1) : 0,
      source ? Math.max(cue.start - source[1], source[0] - cue.end) : -1,
      source ? source[1] - source[0] : 0,
      source ? (tag[sourceHead] as number) : -1,
      source ? (shape[sourceHead] as number) : -1,
      source ? (likeness[sourceHead] as number) : -1,
      source && source[0] === passage.sentenceStart[source[0]] ? 1 : 0,
      tokens,
      content.length,
      first < cue.start ? (last > cue.end ? 0 : -1) : 1,
      first < cue.start ? cue.start - last - 1 : first - cue.end,
      tokens ? quoted / tokens : 0,
      passage.mark[first] === mark.opening ? 1 : 0,
      passage.word[first] === that
        ? 1
        : first > 0 && passage.word[first - 1] === that
          ? 2
          : passage.word[first] === to
            ? 3
            : 0,
      tag[first] ?? 0,
      verbs,
      first === passage.sentenceStart[first] ? 1 : 0,
      last + 1 >= (passage.sentenceEnd[last] ?? 0) - 1 ? 1 : 0,
      (sentence[last] ?? 0) - (sentence[first] ?? 0),
      cuesWithin,
      strongestWithin,
      strongestOver,
      strongestOverlapping,
      overlapping,
      inSentence,
      (passage.sentenceEnd[cue.start] as number) - (passage.sentenceStart[cue.start] as number),
      passage.length,
      quotation.at(-1) ? 1 : 0,
      context.quoteBefore[cue.start] as number,
      context.quoteAfter[cue.start] as number,
      last + 1 < passage.length ? (passage.mark[last + 1] as number) : 20,
      before,
      expectedContent,
      expectedSource,
      source ? (passage.speaking[sourceHead] as number) : -1,
    ] satisfies ValuesOf<GradeFeatures>);
  });
}
