import type { Quotation, Span } from '../../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Phrase } from './grammar/noun-cores.ts';
import { isComma, type Clauses, type Unit } from './grammar/units.ts';
import { around } from './spans.ts';

/** A quote before its speaker is known. */
export interface Draft extends Omit<Attribution, 'content' | 'evidence'> {
  readonly block: number;
  content: readonly Span[];
  /** The draft whose speaker says this too, where no source of its own is near. */
  readonly sameAs: Draft | null;
  /** The draft that has these words too, and tells better whose they are. */
  readonly echoes?: Draft;
  readonly evidence: string[];
}

/** A draft of an attribution: without the marks around its words, and without a source that only is spoken of. */
export function draftOf(text: string, attribution: Attribution, block: number): Draft {
  const cue = attribution.cue && trimmed(text, attribution.cue);
  const source = attribution.source && trimmed(text, attribution.source);
  const pieces = attribution.content.filter(([start, end]) => end - start > 5 || !bare.test(text.slice(start, end)));
  return {
    ...attribution,
    block,
    content: pieces.length > 0 ? pieces : attribution.content,
    cue,
    source: cue && source && isSpokenOf(text, attribution, cue, source) ? null : source,
    sameAs: null,
    evidence: [...attribution.evidence],
  };
}

const bare = /^(?:what|which|that|as|who|how)$/i;

/** "was said to", "accused of": what stands before it is spoken of, and does not speak. */
const saidOf =
  /\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s)?(?:said|reported|believed|thought|alleged|rumou?red|understood|considered|assumed|feared|hoped|estimated|claimed|described|called|known|seen|accused|criticised|criticized|blamed|praised|told|asked)\b(?!.*\bas saying)|\b(?:is|are|was|were)\s(?:\w+ly\s)?expected\b(?!\sto\s(?:announce|argue|call|say|tell)\b)|^(?:accused of|blamed for|charged with|convicted of|criticised for|criticized for|praised for|suspected of)\b/i;

/** "Roe was glad after being | told …" */
const beingSaid = /\bbe(?:ing|en)\s$/;

/** "Asked about the road, Roe …": who is asked does not ask. */
const asked = /^(?:(?:when|if|after being)\s)?(?:asked|pressed|questioned|quizzed)\b/i;

/** "urged restraint in the face of | criticism that …": who faces it does not voice it. */
const faced = /\b(?:amid|despite|drawn?|drew|facing|faced|face of|under)\s(?:\w+\s)?$/i;

/** True where the cue says something of its source, and not what its source says. */
function isSpokenOf(text: string, { content }: Attribution, cue: Span, source: Span): boolean {
  const isFaced = /^(?:claims?|criticisms?|complaints?|questions?)\b/i.test(text.slice(...cue));
  if (source[1] <= cue[0] && isFaced && faced.test(text.slice(Math.max(0, cue[0] - 30), cue[0]))) return true;
  if (source[1] <= cue[0]) return saidOf.test(text.slice(...cue)) || beingSaid.test(text.slice(cue[0] - 6, cue[0]));
  const [first] = content;
  return first !== undefined && cue[1] <= first[0] && first[1] <= source[0] && asked.test(text.slice(...cue));
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const left = /^[\s,:;]*/.exec(words)?.[0].length ?? 0;
  const right = /[\s,:;]*$/.exec(words)?.[0].length ?? 0;
  return left + right < words.length ? [start + left, end - right] : [start, end];
}

/** Where a draft stands among the others: of words that are passed on, the one who said them goes before the one who passes on. */
export const position = (draft: Draft): number =>
  draft.passedOnFrom === undefined
    ? (draft.content[0]?.[0] ?? draft.cue?.[0] ?? draft.source?.[0] ?? 0)
    : draft.passedOnFrom - 0.5;

/** A content that takes most of a quotation takes all of it. */
export function snapped([start, end]: Span, quotations: readonly Quotation[]): Span {
  let from = start;
  let to = end;
  for (const quotation of around(quotations, start, end)) {
    const common = Math.min(end, quotation.end) - Math.max(start, quotation.start);
    if (common < 0.5 * (quotation.end - quotation.start)) continue;
    from = Math.min(from, quotation.start);
    to = Math.max(to, quotation.end);
  }
  return [from, to];
}

export const append = (draft: Draft, quotation: Quotation): Draft => {
  draft.content = [...draft.content, [quotation.start, quotation.end] as const];
  return draft;
};

export const inheriting = (
  sameAs: Draft,
  quotation: Quotation,
  block: number,
  why: string,
  confidence: number,
): Draft => ({
  block,
  content: [[quotation.start, quotation.end]],
  cue: null,
  source: null,
  sameAs,
  confidence,
  evidence: [why],
});

export const isQuoting = (draft: Draft) => draft.content.length > 0 && draft.confidence >= 0.6;

export function spanOf(units: Clauses, { first, last }: Phrase): Span {
  let end = last;
  while (end > first + 1 && isComma(units[end - 1])) end--;
  const from = units[first] as Unit | undefined;
  const to = units[end - 1] as Unit | undefined;
  return [from?.start ?? 0, to?.end ?? 0];
}
