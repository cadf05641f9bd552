import type { Article, Block, Quotation, Span } from '../../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { framesOf } from './cues.ts';
import { around } from './kinds.ts';
import { isRelative, isVerb, phraseAfter, phraseBefore, subjectOf, type Phrase } from './noun-phrases.ts';
import { isSpeakingNoun } from './roles.ts';
import { findTranscript } from './transcripts.ts';
import { isColon, isComma, isDash, isMark, isQuotation, isStop, unitsOf, type Clauses, type Unit } from './units.ts';

/** A quote before its speaker is known. */
export interface Draft {
  readonly block: number;
  content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** The draft whose speaker says this too, where no source of its own is near. */
  readonly sameAs: Draft | null;
  /** Where another's words begin that pass this on. */
  readonly passedOnFrom?: number;
  readonly confidence: number;
  readonly evidence: string[];
}

/** An extractor: the attributions of a paragraph, in the order of the text. */
export type Extract = (text: string, block: Block) => readonly Attribution[];

/** Blocks that are read for quotes. */
const read = new Set(['headline', 'standfirst', 'subheading', 'paragraph']);

/**
 * The quotes of an article from the attributions of its paragraphs: quotations that no cue claims are given to the quote
 * they go on from, to the cue beside them or to the one who spoke last; marks around mere terms are nobody's quote.
 */
export function gatherQuotes(article: Article, extract: Extract): Draft[] {
  const transcript = findTranscript(article);
  const gathering: Gathering = { article, drafts: [], pending: null, lastQuotation: null };
  for (const [index, block] of article.blocks.entries()) {
    const spoken = transcript.get(block);
    if (spoken) gathering.drafts.push(draftOf(article.text, spoken, index));
    else if (read.has(block.kind)) gatherBlock(gathering, block, index, extract(article.text, block));
  }
  return gathering.drafts.filter(({ content }) => content.length > 0);
}

interface Gathering {
  readonly article: Article;
  readonly drafts: Draft[];
  /** A cue whose content stands in the next block ("Berg continued:"). */
  pending: Draft | null;
  /** Whose the last quotation of the block before is. */
  lastQuotation: { readonly draft: Draft | null; readonly closed: boolean; readonly block: number } | null;
}

/** A draft of an attribution: without the marks around its words, and without a source that only is spoken of. */
function draftOf(text: string, attribution: Attribution, block: number): Draft {
  const cue = attribution.cue && trimmed(text, attribution.cue);
  const source = attribution.source && trimmed(text, attribution.source);
  const pieces = attribution.content.filter(([start, end]) => end - start > 5 || !bare.test(text.slice(start, end)));
  return {
    block,
    content: pieces.length > 0 ? pieces : attribution.content,
    cue,
    source: cue && source && source[1] <= cue[0] && saidOf.test(text.slice(...cue)) ? null : source,
    sameAs: null,
    ...(attribution.passedOnFrom === undefined ? {} : { passedOnFrom: attribution.passedOnFrom }),
    confidence: attribution.confidence,
    evidence: [...attribution.evidence],
  };
}

const bare = /^(?:what|which|that|as|who|how)$/i;
/** "was said to": what stands before it is spoken of, and does not speak. */
const saidOf =
  /\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s)?(?:said|reported|believed|thought|alleged|rumou?red|understood|considered|described|called|known|seen|accused|criticised|criticized|blamed|praised|told|asked)\b(?!.*\bas saying)/i;

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const left = /^[\s,:;]*/.exec(words)?.[0].length ?? 0;
  const right = /[\s,:;]*$/.exec(words)?.[0].length ?? 0;
  return left + right < words.length ? [start + left, end - right] : [start, end];
}

function gatherBlock(gathering: Gathering, block: Block, index: number, attributions: readonly Attribution[]): void {
  const { text } = gathering.article;
  const endsWithColon = text
    .slice(Math.max(block.start, block.end - 8), block.end)
    .trimEnd()
    .endsWith(':');
  const sentences = block.quotations.length > 0 || endsWithColon ? unitsOf(text, block) : [];
  const own = attributions.map((attribution) =>
    draftOf(
      text,
      { ...attribution, content: attribution.content.map((span) => snapped(span, block.quotations)) },
      index,
    ),
  );
  const owners = new Map<Quotation, Draft | null>();
  const claimed = ownersOf(block.quotations, own);
  const touching = new Map<number, Draft[]>();
  const all = new Set<Draft>();
  const add = (draft: Draft) => {
    if (all.has(draft)) return;
    all.add(draft);
    for (const at of sentencesOf(draft, sentences)) touching.set(at, [...(touching.get(at) ?? []).slice(-20), draft]);
  };
  own.forEach(add);
  const pending = gathering.pending;
  gathering.pending = null;
  for (const quotation of block.quotations) {
    const at = sentenceOf(sentences, quotation.start);
    const orphan: Orphan = { gathering, block, index, sentences, quotation, at, touching, owners, pending };
    const owner = claimed.get(quotation) ?? claimOrphan(orphan);
    if (owner?.block === index) add(owner);
    owners.set(quotation, owner);
  }
  for (const draft of [...all].sort((left, right) => position(left) - position(right))) gathering.drafts.push(draft);
  gathering.pending =
    own.findLast(({ content }) => content.length === 0) ??
    (endsWithColon ? announcement(index, sentences.at(-1)) : null);
  const last = block.quotations.at(-1);
  gathering.lastQuotation = last
    ? { draft: owners.get(last) ?? null, closed: last.closed, block: index }
    : block.kind === 'paragraph'
      ? null
      : gathering.lastQuotation;
}

/** A paragraph that ends with a colon and has no cue ("Berg was in a good mood:"): its subject speaks in the next one. */
function announcement(index: number, last: Clauses | undefined): Draft | null {
  const subject = last && subjectBefore(last, last.length);
  if (!subject) return null;
  const why = 'the paragraph before ends with a colon and has this subject';
  return {
    block: index,
    content: [],
    cue: null,
    source: spanOf(last, subject),
    sameAs: null,
    confidence: 0.75,
    evidence: [why],
  };
}

/** Where a draft stands among the others: of words that are passed on, the one who said them goes before the one who passes on. */
const position = (draft: Draft): number =>
  draft.passedOnFrom === undefined
    ? (draft.content[0]?.[0] ?? draft.cue?.[0] ?? draft.source?.[0] ?? 0)
    : draft.passedOnFrom - 0.5;

/** A content that takes most of a quotation takes all of it. */
function snapped([start, end]: Span, quotations: readonly Quotation[]): Span {
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

function ownersOf(quotations: readonly Quotation[], drafts: readonly Draft[]): Map<Quotation, Draft> {
  const owners = new Map<Quotation, Draft>();
  for (const draft of drafts) {
    for (const [start, end] of draft.content) {
      for (const quotation of around(quotations, start, end)) {
        const common = Math.min(end, quotation.end) - Math.max(start, quotation.start);
        if (common >= 0.5 * (quotation.end - quotation.start) && !owners.has(quotation)) owners.set(quotation, draft);
      }
    }
  }
  return owners;
}

interface Orphan {
  readonly gathering: Gathering;
  readonly block: Block;
  readonly index: number;
  readonly sentences: readonly Clauses[];
  readonly quotation: Quotation;
  /** The sentence that it stands in. */
  readonly at: number;
  /** The drafts of the block so far by the sentences that they have words in. */
  readonly touching: ReadonlyMap<number, readonly Draft[]>;
  readonly owners: ReadonlyMap<Quotation, Draft | null>;
  /** The cue at the end of the block before that waits for its content. */
  readonly pending: Draft | null;
}

/** Finds whose a quotation is that no attribution claims. Null where it is nobody's quote, or nothing tells. */
function claimOrphan(orphan: Orphan): Draft | null {
  return continued(orphan) ?? announced(orphan) ?? besideOwn(orphan) ?? inSentence(orphan) ?? standingAlone(orphan);
}

const append = (draft: Draft, quotation: Quotation): Draft => {
  draft.content = [...draft.content, [quotation.start, quotation.end] as const];
  return draft;
};

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

const inheriting = (sameAs: Draft, quotation: Quotation, block: number, why: string, confidence: number): Draft => ({
  block,
  content: [[quotation.start, quotation.end]],
  cue: null,
  source: null,
  sameAs,
  confidence,
  evidence: [why],
});

/** The sentences that a draft has words in, as indexes. */
function sentencesOf(draft: Draft, sentences: readonly Clauses[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of [
    ...draft.content,
    ...(draft.cue ? [draft.cue] : []),
    ...(draft.source ? [draft.source] : []),
  ]) {
    for (let at = sentenceOf(sentences, start); at < sentences.length && (sentences[at]?.[0]?.start ?? end) < end; at++)
      found.add(at);
  }
  return found;
}

function sentenceOf(sentences: readonly Clauses[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.at(-1)?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a sentence holds nothing beside a quotation but marks, a conjunction or a bare "Adding". */
const isWhole = (units: Clauses, quotation: Quotation) =>
  units.length <= 8 &&
  units.every(
    (unit, at) =>
      unit.quotation === quotation ||
      isMark(unit) ||
      isStop(unit) ||
      unit.pos === 'CCONJ' ||
      (at === 0 && (unit.pos === 'ADV' || (unit.word.endsWith('ing') && framesOf(unit.lemma).size > 0))),
  );

/** A cue that the lexicon lacks, a colon, a signature: what stands beside the quotation in its sentence tells whose it is. */
function inSentence(orphan: Orphan): Draft | null {
  const { sentences, quotation, index, at } = orphan;
  const units = sentences[at];
  const here = units?.findIndex((unit) => unit.quotation === quotation) ?? -1;
  if (!units || here < 0 || here > 400) return null;
  const full = isFull(orphan);
  if (isColon(units[here - 1])) return afterColon(orphan, units, here);
  if (!full) return fragment(orphan, units, here);
  const after = isComma(units[here + 1]) ? here + 2 : here + 1;
  const found = signature(units, here) ?? subjectAndVerb(units, after) ?? verbBefore(units, here);
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

interface Found {
  readonly cue: Span | null;
  readonly source: Span;
  readonly why: string;
}

/** `“…” — Jane Roe` */
function signature(units: Clauses, here: number): Found | null {
  const dash = units[here + 1];
  if (!dash || !isDash(dash)) return null;
  const phrase = phraseAfter(units, here + 2);
  const name = units[here + 2];
  if (!phrase || name?.pos !== 'PROPN' || units.slice(phrase.first, phrase.last).some(isVerb)) return null;
  const rest = units[phrase.last];
  return rest && !isStop(rest) && !isComma(rest)
    ? null
    : { cue: [dash.start, dash.end], source: spanOf(units, phrase), why: 'the name stands after it as a signature' };
}

/** `“…,” Berg thundered.` */
function subjectAndVerb(units: Clauses, first: number): Found | null {
  const phrase = phraseAfter(units, first);
  const verb = phrase && units[phrase.last];
  if (phrase && verb?.pos === 'VERB' && canSpeak(units, phrase))
    return {
      cue: [verb.start, verb.end],
      source: spanOf(units, phrase),
      why: `“${verb.text}” stands beside the quotation`,
    };
  const inverted = units[first];
  const subject = inverted?.pos === 'VERB' ? phraseAfter(units, first + 1) : null;
  if (inverted && subject && canSpeak(units, subject))
    return {
      cue: [inverted.start, inverted.end],
      source: spanOf(units, subject),
      why: `“${inverted.text}” stands beside the quotation`,
    };
  return null;
}

/** `Berg thundered, “…”` */
function verbBefore(units: Clauses, here: number): Found | null {
  const at = isComma(units[here - 1]) ? here - 2 : here - 1;
  const verb = units[at];
  if (verb?.pos !== 'VERB') return null;
  const subject = phraseBefore(units, at, 0);
  return subject && canSpeak(units, subject)
    ? { cue: [verb.start, verb.end], source: spanOf(units, subject), why: `“${verb.text}” stands beside the quotation` }
    : null;
}

function canSpeak(units: Clauses, { first, last }: Phrase): boolean {
  return units
    .slice(first, last)
    .some(
      (unit) =>
        unit.pos === 'PROPN' || /^(?:he|she|they|who|i|we|one|another)$/.test(unit.word) || isSpeakingNoun(unit.word),
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

/** The subject of the sentence's first finite verb, where it can speak. */
function subjectBefore(units: Clauses, limit: number): Phrase | null {
  for (let at = 1; at < Math.min(limit, 60); at++) {
    const unit = units[at];
    if (!unit || !isVerb(unit) || unit.word.endsWith('ing') || units[at - 1]?.word === 'to') continue;
    const phrase = subjectOf(units, at);
    if (phrase && !isRelative(units[phrase.first])) return canSpeak(units, phrase) ? phrase : null;
  }
  return null;
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
  const subject = subjectBefore(units, here);
  if (subject && !/^(?:this|these|that|those|it|such)$/.test(units[subject.first]?.word ?? '')) {
    // What a person does who does not speak tells nothing of whose the words are.
    if (!speaks(units, subject.last, here)) return null;
    const why = 'words in marks in a sentence with this subject';
    return { ...unclaimed(orphan, 0.45, why), source: spanOf(units, subject) };
  }
  // Only a sentence that begins with the thing spoken of may go on with the same speaker's words.
  if (!/^(?:DET|NOUN|ADJ|PRON)$/.test(units[0]?.pos ?? '')) return null;
  const previous =
    touching.get(at - 1)?.at(-1) ??
    (at === 0 || touching.size === 0 ? lastOf(gathering, (draft) => draft.block >= index - 1) : undefined);
  if (previous && previous.content.length > 0)
    return inheriting(previous, quotation, index, 'words in marks after what the same speaker said', 0.4);
  return words.split(/\s+/).length >= 4 ? unclaimed(orphan, 0.3, 'words in marks, and nothing tells whose') : null;
}

const unclaimed = ({ quotation, index }: Orphan, confidence: number, why: string): Draft => ({
  block: index,
  content: [[quotation.start, quotation.end]],
  cue: null,
  source: null,
  sameAs: null,
  confidence,
  evidence: [why],
});

/** True where the first verb from `first` on is one of speech or thought. */
function speaks(units: Clauses, first: number, here: number): boolean {
  for (let at = first; at < Math.min(here, first + 8); at++) {
    const unit = units[at];
    if (unit?.pos === 'VERB') return framesOf(unit.lemma).size > 0;
  }
  return false;
}

/** True for marks that name or distance rather than quote: titles, and single words or hyphened ones before a noun. */
function isTerm(units: Clauses, here: number, words: string): boolean {
  const next = units[here + 1];
  const single = !/\s/.test(words.trim());
  const title =
    /^(?:\p{Lu}\S*)(?:\s+(?:\p{Lu}\S*|of|the|and|in|for|to|on|a))*$/u.test(words.trim()) && /\s/.test(words.trim());
  const qualifies = next?.pos === 'NOUN' || next?.pos === 'PROPN';
  return (
    title ||
    (single && qualifies) ||
    /^(?:so-called|dubbed|nicknamed|titled|entitled|named|known|aka|alias|called)$/.test(units[here - 1]?.word ?? '') ||
    (units[here - 1]?.word === 'as' && units[here - 2]?.word === 'known')
  );
}

/** A quotation by itself: the one who spoke last speaks on, or the subject of the sentence before. */
function standingAlone(orphan: Orphan): Draft | null {
  const { gathering, block, index, sentences, quotation, touching, at } = orphan;
  if (!isFull(orphan) || block.kind !== 'paragraph') return null;
  const here = sentences[at] ?? [];
  const nobody = unclaimed(orphan, 0.4, 'a quotation with no cue and no speaker beside it');
  if (!isWhole(here, quotation)) {
    const beside = touching.get(at)?.at(-1);
    return beside ? inheriting(beside, quotation, index, 'the sentence tells what the same speaker said', 0.6) : nobody;
  }
  const before = sentences[at - 1];
  const subject = before && !before.some(isQuotation) ? subjectBefore(before, before.length) : null;
  if (before && subject) {
    return { ...unclaimed(orphan, 0.6, 'the sentence before has this subject'), source: spanOf(before, subject) };
  }
  const earlier =
    touching.get(at - 1)?.findLast(isQuoting) ??
    lastOf(gathering, (draft) => draft.block >= index - 2 && isQuoting(draft));
  if (!earlier) return nobody;
  return inheriting(earlier, quotation, index, 'no other speaker is named since the quotation before', 0.65);
}

/** The last of the latest drafts that fits. */
const lastOf = ({ drafts }: Gathering, fits: (draft: Draft) => boolean): Draft | undefined =>
  drafts.slice(-20).findLast(fits);

const isQuoting = (draft: Draft) => draft.content.length > 0 && draft.confidence >= 0.6;

/** True for a quotation that can be a statement: a sentence of its own, or long. */
function isFull({ gathering, quotation }: Orphan): boolean {
  const words = gathering.article.text
    .slice(quotation.start + 1, Math.min(quotation.end - 1, quotation.start + 400))
    .trim();
  const count = words.split(/\s+/).length;
  return count >= 8 || (count >= 3 && /^\p{Lu}/u.test(words) && /[.,!?…—–-]$/.test(words));
}

function spanOf(units: Clauses, { first, last }: Phrase): Span {
  let end = last;
  while (end > first + 1 && isComma(units[end - 1])) end--;
  const from = units[first] as Unit | undefined;
  const to = units[end - 1] as Unit | undefined;
  return [from?.start ?? 0, to?.end ?? 0];
}
