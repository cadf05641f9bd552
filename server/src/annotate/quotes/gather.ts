import type { Article, Block, Quotation, Span } from '../../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { draftOf, position, snapped, spanOf, type Draft } from './drafts.ts';
import { announcedOnly, labelledConfidence, quotedOnly } from './forms/colons.ts';
import { endsWithColon, type Gathering, type Orphan } from './forms/orphan.ts';
import { besidePicture } from './forms/captions.ts';
import { claimOrphan } from './forms/orphans.ts';
import { findPosts } from './forms/posts.ts';
import { repaired } from './repairs/repairs.ts';
import { findTranscript } from './forms/transcripts.ts';
import { unitsOf, type Clauses } from './grammar/units.ts';
import { around } from './spans.ts';
import { subjectBefore } from './grammar/subjects.ts';

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
  const posts = findPosts(article);
  let words: ReadonlySet<string> | undefined;
  const smallWords = () => (words ??= smallWordsOf(article));
  const gathering: Gathering = {
    article,
    smallWords,
    drafts: [],
    pending: null,
    introduced: null,
    lastQuotation: null,
  };
  for (const [index, block] of article.blocks.entries()) {
    const spoken = transcript.get(block);
    const posted = posts.get(block);
    if (spoken) gathering.drafts.push(draftOf(article.text, spoken, index));
    else if (posted) {
      const drafts = posted.map((post) => draftOf(article.text, post, index));
      gathering.drafts.push(...drafts.filter(({ content }) => !isTold(gathering.drafts, content[0])));
      gathering.pending = null;
    } else if (block.kind === 'caption') {
      const { pending, lastQuotation } = gathering;
      gatherBlock(gathering, block, index, besidePicture(article.text, block, extract(article.text, block)));
      // What is said beside a picture has no part in how the report goes on.
      Object.assign(gathering, { pending, lastQuotation });
    } else if (read.has(block.kind)) gatherBlock(gathering, block, index, extract(article.text, block));
  }
  return gathering.drafts.filter(({ content }) => content.length > 0);
}

/** Whether somebody's words in the block before were found there already. */
function isTold(drafts: readonly Draft[], span: Span | undefined): boolean {
  const last = drafts.at(-1)?.content.at(-1);
  return span !== undefined && last !== undefined && last[1] > span[0];
}

function smallWordsOf({ text, blocks }: Article): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of blocks)
    for (const { start, end } of tokens) {
      const word = text.slice(start, end);
      if (/^[a-z]+$/.test(word)) words.add(word);
    }
  return words;
}

function gatherBlock(gathering: Gathering, block: Block, index: number, attributions: readonly Attribution[]): void {
  const { text } = gathering.article;
  const announces = endsWithColon(text, block);
  const sentences = block.quotations.length > 0 || announces ? unitsOf(text, block) : [];
  const own = attributions
    .filter((each) => !isNested(block, each))
    .map((found) => {
      const attribution = repaired(text, block, found);
      const snappedContent = attribution.content.map((span) => snapped(span, block.quotations));
      const content = quotedOnly(block, snappedContent, attribution.cue).map((span) =>
        announcedOnly(text, block, span, attribution.cue),
      );
      const confidence = labelledConfidence(text, block, { ...attribution, content });
      return draftOf(text, { ...attribution, content, confidence }, index);
    });
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
  if (block.kind === 'subheading') gathering.introduced = introduction(text, block, index);
  for (const quotation of block.quotations) {
    const at = sentenceOf(sentences, quotation.start);
    const orphan: Orphan = { gathering, block, index, sentences, quotation, at, touching, owners, pending };
    const owner = claimed.get(quotation) ?? claimOrphan(orphan);
    if (owner?.block === index) add(owner);
    owners.set(quotation, owner);
  }
  for (const draft of [...all].sort((left, right) => position(left) - position(right))) gathering.drafts.push(draft);
  gathering.pending =
    own.findLast(({ content }) => content.length === 0) ?? (announces ? announcement(index, sentences.at(-1)) : null);
  const last = block.quotations.at(-1);
  gathering.lastQuotation = last
    ? { draft: owners.get(last) ?? null, closed: last.closed, block: index }
    : block.kind === 'paragraph'
      ? null
      : gathering.lastQuotation;
}

/** “I said, ‘Who?’ She said nothing.”: what is told within a quotation is its speaker's. */
const isNested = ({ quotations }: Block, { cue, source }: Attribution): boolean =>
  cue !== null &&
  source !== null &&
  around(quotations, ...cue).some(
    ({ start, end, closed, marks }) =>
      closed && marks === 'double' && start < Math.min(cue[0], source[0]) && Math.max(cue[1], source[1]) < end,
  );

/** A paragraph that ends with a colon and has no cue ("Berg was in a good mood:"): its subject speaks in the next one. */
function announcement(index: number, last: Clauses | undefined): Draft | null {
  const subject = last && subjectBefore(last, last.length);
  if (!subject) return null;
  return sourced(index, spanOf(last, subject), 0.75, 'the paragraph before ends with a colon and has this subject');
}

/** A draft whose words stand in a later block. */
const sourced = (block: number, source: Span, confidence: number, why: string): Draft => ({
  block,
  content: [],
  cue: null,
  source,
  sameAs: null,
  confidence,
  evidence: [why],
});

/** "Ann Roe, 38, nurse": a subheading that tells who speaks. */
function introduction(text: string, { start, end }: Block, index: number): Draft | null {
  const name = /^\p{Lu}\S+(?:\s\p{Lu}\S+){1,3}(?=,\s\d\d(?:,|$)|\s\(\d\d\)(?:,|$))/u.exec(text.slice(start, end))?.[0];
  return name === undefined
    ? null
    : sourced(index, [start, start + name.length], 0.8, 'the subheading names who speaks');
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
