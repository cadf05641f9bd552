import type { Article, Block, Quotation } from '../../../article/article.ts';
import type { Draft } from '../drafts.ts';
import { framesOf } from '../grammar/cues.ts';
import { isMark, isStop, type Clauses } from '../grammar/units.ts';

export interface Gathering {
  readonly article: Article;
  /** The words that the article writes in small letters. */
  readonly smallWords: () => ReadonlySet<string>;
  readonly drafts: Draft[];
  /** A cue whose content stands in the next block ("Berg continued:"). */
  pending: Draft | null;
  /** Whom the last subheading names as one who speaks after it ("Ann Roe, 38, nurse"), a draft without words. */
  introduced: Draft | null;
  /** Whose the last quotation of the block before is. */
  lastQuotation: { readonly draft: Draft | null; readonly closed: boolean; readonly block: number } | null;
}

export interface Orphan {
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

/** True where a sentence holds nothing beside a quotation but marks, a conjunction or a bare "Adding". */
export const isWhole = (units: Clauses, quotation: Quotation) =>
  units.length <= 8 &&
  units.every(
    (unit, at) =>
      unit.quotation === quotation ||
      isMark(unit) ||
      isStop(unit) ||
      unit.pos === 'CCONJ' ||
      (at === 0 && (unit.pos === 'ADV' || (unit.word.endsWith('ing') && framesOf(unit.lemma).size > 0))),
  );

/** A quotation that is given to nobody yet. */
export const unclaimed = ({ quotation, index }: Orphan, confidence: number, why: string): Draft => ({
  block: index,
  content: [[quotation.start, quotation.end]],
  cue: null,
  source: null,
  sameAs: null,
  confidence,
  evidence: [why],
});

/** The last of the latest drafts that fits. */
export const lastOf = ({ drafts }: Gathering, fits: (draft: Draft) => boolean): Draft | undefined =>
  drafts.slice(-20).findLast(fits);

/** True for a quotation that can be a statement: a sentence of its own, or long. */
export function isFull({ gathering, quotation }: Orphan): boolean {
  const words = gathering.article.text
    .slice(quotation.start + 1, Math.min(quotation.end - 1, quotation.start + 400))
    .trim();
  const count = words.split(/\s+/).length;
  return count >= 8 || (count >= 3 && /^\p{Lu}/u.test(words) && /[.,!?…—–-]$/.test(words));
}

/** True for a block that announces what stands in the next one. */
export const endsWithColon = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  text
    .slice(Math.max(block.start, block.end - 8), block.end)
    .trimEnd()
    .endsWith(':');
