import type { Block, Span } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { contentOf, span } from './contents.ts';
import type { Frame } from './cues.ts';
import type { Phrase } from './noun-cores.ts';
import { isComma, isMark, isQuotation, unitsOf, type Clauses } from './units.ts';
import { usesOf, type Use } from './uses.ts';

/** Finds the attributions of a paragraph by grammar: cues of a lexicon, their subjects and complements. Linear. */
export function extractByRules(text: string, block: Block): Attribution[] {
  return unitsOf(text, block).flatMap((units) => (units.length === 0 ? [] : extractFromSentence(units)));
}

function extractFromSentence(units: Clauses): Attribution[] {
  const uses = usesOf(units);
  const found: { attribution: Attribution; first: number; last: number; use: Use }[] = [];
  for (const [index, use] of uses.entries()) {
    const spans = contentOf(units, uses, index);
    if (spans.length === 0 && use.rightKind !== 'colon') continue;
    const first = Math.min(use.cue.first, ...spans.map(([from]) => from));
    const last = Math.max(use.cue.last, ...spans.map(([, to]) => to));
    found.push({ attribution: toAttribution(units, use, spans), first, last, use });
  }
  return outermost(units, found);
}

/** Drops what stands within the content of another attribution. */
function outermost(units: Clauses, found: { attribution: Attribution; use: Use }[]): Attribution[] {
  const kept: Attribution[] = [];
  let covered = -1;
  const inverted = found.map(({ attribution, use }) => ({ attribution, at: units[use.cue.head]?.start ?? 0 }));
  // The contents that reach back over earlier cues come first.
  const reaching = inverted.filter(({ attribution, at }) => (attribution.content[0]?.[0] ?? at) < at);
  const isWithin = (at: number, self: Attribution) =>
    reaching.some(
      ({ attribution }) => attribution !== self && attribution.content.some(([from, to]) => from <= at && at < to),
    );
  for (const { attribution, at } of inverted) {
    const beyond = attribution.content.every(([from]) => from >= covered);
    if ((at < covered && !beyond) || isWithin(at, attribution)) continue;
    kept.push(attribution);
    covered = Math.max(covered, ...attribution.content.filter(([from]) => from > at).map(([, to]) => to));
  }
  return kept;
}

const weight: Readonly<Record<Frame, number>> = {
  say: 0.95,
  tell: 0.95,
  ask: 0.85,
  think: 0.6,
  show: 0.65,
  call: 0.7,
  act: 0.5,
  gesture: 0.85,
};

function confidenceOf(units: Clauses, use: Use, spans: readonly (readonly [number, number])[]): number {
  if (use.cue.form === 'accordingTo') return 0.97;
  const quoted = spans.some(([first, last]) => units.slice(first, Math.min(last, first + span)).some(isQuotation));
  const frames = [...use.cue.frames];
  const clausal =
    use.left ||
    use.rightKind === 'that' ||
    use.rightKind === 'clause' ||
    use.rightKind === 'quotation' ||
    use.rightKind === 'colon';
  const usable = frames.filter(
    (frame) => clausal || frame === 'call' || frame === 'act' || frame === 'think' || frame === 'ask',
  );
  let confidence = Math.max(0.4, ...usable.map((frame) => weight[frame]));
  if (quoted) confidence = Math.max(confidence, 0.88);
  if (use.by === 'shared' || use.by === 'relative') confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}

export function toAttribution(units: Clauses, use: Use, pieces: readonly (readonly [number, number])[]): Attribution {
  const cue = spanOf(units, use.cue.first, use.cue.last);
  const source = use.source && trimmed(units, use.source);
  const content = pieces.map(([first, last]) => spanOf(units, first, last)).filter((each) => each !== null);
  return { content, cue, source, confidence: confidenceOf(units, use, pieces), evidence: [] };
}

function spanOf(units: Clauses, first: number, last: number): Span | null {
  const from = units[first];
  const to = units[last - 1];
  return from && to ? [from.start, to.end] : null;
}

/** The source's words without the marks around them. */
function trimmed(units: Clauses, { first, last }: Phrase): Span | null {
  let end = last;
  if (isComma(units[end - 1]) && units[end - 2]?.pos === 'ADV' && isComma(units[end - 3])) end -= 3;
  while (end > first && isMark(units[end - 1]) && units[end - 1]?.text !== ')' && units[end - 1]?.text !== '.') end--;
  return spanOf(units, first, end);
}
