import { cueContext, type CueContext } from '../src/annotate/attribution/cue-features.ts';
import { spanLabels } from '../src/annotate/attribution/decode.ts';
import {
  type CueCandidate,
  placeFeatureCount,
  tokenFeatureCount,
  placeFeatures,
  tokenFeatures,
} from '../src/annotate/attribution/span-features.ts';
import { windowOf } from '../src/annotate/attribution/window.ts';
import type { LabelledPassage, PassageGold } from './cue-stage.ts';
import type { Sequences } from './fit-chain.ts';

/** A candidate in its passage, with the attribution that it stands for, if any. */
export interface LabelledCandidate {
  readonly passage: number;
  readonly document: number;
  readonly cue: CueCandidate;
  readonly gold: PassageGold | undefined;
}

export interface SpanData extends Sequences {
  readonly candidates: readonly LabelledCandidate[];
}

/** The candidates as sequences for the second model. */
export function spanSequences(
  passages: readonly LabelledPassage[],
  candidates: readonly LabelledCandidate[],
): SpanData {
  let total = 0;
  for (const { passage, cue } of candidates) {
    const { passage: read } = passages[passage] as LabelledPassage;
    const [from, to] = windowOf(read, cue);
    total += to - from;
  }
  const tokens = passages.reduce((sum, { passage }) => sum + passage.length, 0);
  const shared = new Int32Array(tokens * tokenFeatureCount);
  const tokenAt = new Int32Array(tokens + 1);
  const passageAt = new Int32Array(passages.length);
  const contexts: CueContext[] = [];
  let position = 0;
  let n = 0;
  passages.forEach(({ passage }, index) => {
    passageAt[index] = position;
    const context = cueContext(passage);
    contexts.push(context);
    const write = tokenFeatures(passage, context);
    for (let at = 0; at < passage.length; at++) {
      write(at, shared.subarray(n, n + tokenFeatureCount));
      tokenAt[position++] = n;
      n += tokenFeatureCount;
    }
  });
  tokenAt[position] = n;
  const own = new Int32Array(total * placeFeatureCount);
  const stretches = new Int32Array(total * 4);
  const gold = new Uint8Array(total);
  const starts = new Int32Array(candidates.length + 1);
  position = 0;
  n = 0;
  candidates.forEach(({ passage: index, cue, gold: attribution }, sequence) => {
    starts[sequence] = position;
    const { passage } = passages[index] as LabelledPassage;
    const [from, to] = windowOf(passage, cue);
    const base = position - from;
    for (let at = from; at < to; at++) {
      const token = (passageAt[index] as number) + at;
      const isCue = at >= cue.start && at < cue.end;
      stretches[4 * (base + at)] = tokenAt[token] as number;
      stretches[4 * (base + at) + 1] = tokenAt[token + 1] as number;
      stretches[4 * (base + at) + 2] = n + (at - from) * placeFeatureCount;
      stretches[4 * (base + at) + 3] = n + (at - from + (isCue ? 0 : 1)) * placeFeatureCount;
    }
    placeFeatures(passage, cue, from, to, own.subarray(n, n + (to - from) * placeFeatureCount));
    n += (to - from) * placeFeatureCount;
    const inside = (at: number) => at >= from && at < to && !(at >= cue.start && at < cue.end);
    const mark = (list: readonly number[], first: number, further: number) => {
      let before = -2;
      for (const at of list) {
        if (inside(at)) gold[base + at] = at === before + 1 && inside(before) ? further : first;
        before = at;
      }
    };
    if (attribution) {
      mark(attribution.content, spanLabels.content, spanLabels.inContent);
      mark(attribution.source, spanLabels.source, spanLabels.inSource);
    }
    position += to - from;
  });
  starts[candidates.length] = position;
  return { labels: 5, shared, own, stretches, starts, gold, candidates };
}
