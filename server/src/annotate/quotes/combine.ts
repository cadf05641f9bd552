import type { Article, Block, Quotation, Span } from '../../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { rememberRecent } from '../attribution/recent.ts';
import { calledWithin } from './called-within.ts';
import { estimatesIn } from './grammar/estimates.ts';
import { extractByRules } from './grammar/extract.ts';
import { plainActs } from './grammar/plain-acts.ts';
import { plainSpeech } from './grammar/plain-speech.ts';
import type { Extract } from './gather.ts';
import { withoutNames } from './forms/named-marks.ts';
import { quotedSecondHand, withGoingOn } from './second-hand.ts';
import { extractByModel } from './learned.ts';
import { around } from './spans.ts';

/** Where the learned extractor is less sure of whose a quotation is than this, and grammar says otherwise, grammar holds. */
const sure = 0.8;

/** Below this, a few words in marks that only the learned extractor claims are left alone. */
const doubtful = 0.55;
/** Quotations of fewer code units than this are mostly fragments and terms. */
const shortest = 30;

/**
 * The extractor of an article: the learned one, which finds most, helped by the rules where quotation marks are, whose
 * grammar is plain: a quotation that the learned one leaves alone or of whose source it is unsure.
 */
export function extractByBoth(article: Article): Extract {
  const learned = extractByModel(article);
  return (text, block) => {
    const found = learned(text, block);
    if (block.quotations.length === 0) return withPlainSpeech(text, block, found);
    const read = withoutNames(text, block, combined(block, found, rulesOnce(text, block)));
    const both = calledWithin(text, block, withGoingOn(text, block, read));
    return [...quotedSecondHand(text, block, both), ...withPlainSpeech(text, block, both)];
  };
}

function withPlainSpeech(text: string, block: Block, found: readonly Attribution[]): readonly Attribution[] {
  const plain = [
    ...plainSpeech(text, block, found),
    ...estimatesIn(text, block, found),
    ...plainActs(text, block, found),
  ];
  return plain.length > 0 ? inOrder([...found, ...plain]) : found;
}

const readOnce = rememberRecent();

/** What the rules find in a block: they see its words and where its quotations stand. */
function rulesOnce(text: string, block: Block): readonly Attribution[] {
  const { start, end, quotations } = block;
  const marks = quotations.map((quotation) => `${quotation.start - start} ${quotation.end - start}`).join();
  return readOnce(`${marks} ${text.slice(start, end)}`, start, () => extractByRules(text, block));
}

/** The attributions of a block by both extractors, in the order of the text. */
function combined(
  block: Block,
  found: readonly Attribution[],
  byRules: readonly Attribution[],
): readonly Attribution[] {
  const learned = withoutOthers(block, found, byRules);
  const owners = new Map<Quotation, Attribution>();
  for (const each of learned) for (const quotation of quotationsOf(block, each)) owners.set(quotation, each);
  const isTaken = coverage(learned);
  // What stands for a learned attribution where a rule reads the same quotation; null for nothing.
  const instead = new Map<Attribution, Attribution | null>();
  const added: Attribution[] = [];
  for (const rule of byRules) {
    const quotations = quotationsOf(block, rule);
    if (quotations.length === 0 || !rule.source) continue;
    const rivals = new Set(quotations.flatMap((quotation) => owners.get(quotation) ?? []));
    for (const rival of rivals) if (!instead.has(rival)) instead.set(rival, settled(rival, rule, rule.source));
    const isFree = rivals.size === 0 ? !isTaken(rule) : [...rivals].every((rival) => instead.get(rival) === null);
    if (isFree) added.push(rule);
  }
  const kept = learned.flatMap((each) => {
    const other = instead.get(each);
    if (other === undefined) return isDoubtful(block, each) ? [] : [each];
    return other === null ? [] : [other];
  });
  return inOrder([...kept, ...added]);
}

/** Leaves out the pieces of a content that stand by another cue, with another source, than its own. */
function withoutOthers(block: Block, learned: readonly Attribution[], byRules: readonly Attribution[]): Attribution[] {
  const rules = new Map<Quotation, Attribution>();
  for (const rule of byRules) for (const quotation of quotationsOf(block, rule)) rules.set(quotation, rule);
  return learned.map((each) => {
    const { content, cue, source } = each;
    if (content.length < 2 || !cue || !source) return each;
    const own = content.filter((piece) =>
      quotationsOf(block, { ...each, content: [piece] }).every((quotation) => {
        const rule = rules.get(quotation);
        if (!rule?.cue || !rule.source || overlaps(rule.cue, cue) || overlaps(rule.source, source)) return true;
        return distance(rule.cue, piece) > distance(cue, piece);
      }),
    );
    return own.length > 0 ? { ...each, content: own } : each;
  });
}

const overlaps = (left: Span, right: Span) => left[0] < right[1] && right[0] < left[1];
const distance = (left: Span, right: Span) => Math.max(left[0] - right[1], right[0] - left[1], 0);

/** A few words in marks that no rule claims, and of which the learned extractor is unsure, are most often a mere term. */
const isDoubtful = (block: Block, attribution: Attribution): boolean =>
  attribution.confidence < doubtful &&
  quotationsOf(block, attribution).some(({ start, end }) => end - start < shortest);

/** What stays of a learned attribution where a rule reads the same quotation: null where the rule holds. */
function settled(learned: Attribution, rule: Attribution, source: Span): Attribution | null {
  if (!learned.source) return { ...learned, source, cue: learned.cue ?? rule.cue };
  if (!overlaps(learned.source, source)) return learned.confidence >= sure ? learned : null;
  const isWider = source[0] <= learned.source[0] && learned.source[1] <= source[1];
  return isWider ? { ...learned, source } : learned;
}

/** The quotations most of which an attribution has as its content. */
function quotationsOf(block: Block, { content }: Attribution): Quotation[] {
  return content.flatMap(([start, end]) =>
    around(block.quotations, start, end).filter(
      (each) => Math.min(end, each.end) - Math.max(start, each.start) >= 0.5 * (each.end - each.start),
    ),
  );
}

/** Tells whether an attribution's cue or source stands within the content of one of these. */
function coverage(attributions: readonly Attribution[]): (inner: Attribution) => boolean {
  const contents = attributions.flatMap(({ content }) => content).sort((left, right) => left[0] - right[0]);
  const furthest: number[] = [];
  for (const [, end] of contents) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  const isWithin = (span: Span | null) => {
    if (!span) return false;
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contents[middle]?.[0] ?? 0) <= span[0]) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) >= span[1];
  };
  return ({ cue, source }) => isWithin(cue) || isWithin(source);
}

const inOrder = (all: readonly Attribution[]): Attribution[] =>
  all.toSorted((left, right) => startOf(left) - startOf(right));

const startOf = ({ content, cue }: Attribution): number => Math.min(content[0]?.[0] ?? Infinity, cue?.[0] ?? Infinity);
