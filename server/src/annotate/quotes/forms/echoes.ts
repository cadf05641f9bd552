import type { Article, Block, Quotation, Span } from '../../../article/article.ts';
import type { Speaker } from '../../annotation.ts';
import { inheriting, position, type Draft } from '../drafts.ts';
import { isTitle } from './beside.ts';
import { around } from '../spans.ts';
import type { Resolution } from '../speakers/scene.ts';

/** Blocks above and beside the report. */
const beside: ReadonlySet<Block['kind']> = new Set(['headline', 'standfirst', 'subheading', 'caption', 'promo']);

/** No article has more quotations beside its report. */
const most = 60;
/** Fewer words are as often a term. */
const leastWords = 3;
/** Of a piece so many code units are looked at. */
const longest = 2000;
const confidence = 0.9;
const why = 'the same words are quoted in the report';

/**
 * The quotes of an article with those that only repeat: a quotation of a headline, a subheading or a caption, or one that is
 * set apart from the report, whose words stand in somebody's quote in the report, is that one's.
 */
export function withEchoes(
  { text, blocks }: Article,
  drafts: readonly Draft[],
  resolve: (draft: Draft) => Resolution,
): readonly Draft[] {
  const echoing = blocks.flatMap((block, index) =>
    quotationsBeside(block).flatMap((quotation) => {
      const words = plain(text, [[quotation.start, quotation.end]]);
      return words.split(' ').length < leastWords + 2 ? [] : [{ quotation, index, words }];
    }),
  );
  if (echoing.length === 0) return drafts;
  const quoting = drafts.flatMap((draft) => {
    const block = blocks[draft.block];
    const { speaker } = resolve(draft);
    if (!speaker || block?.kind !== 'paragraph') return [];
    const marks = draft.content.flatMap((span) => around(block.quotations, ...span));
    return marks.some(({ start, end }) => !isTitle(text.slice(start + 1, end - 1))) ? [{ draft, speaker }] : [];
  });
  let said: readonly { draft: Draft; speaker: Speaker; words: string }[] | undefined;
  /** The first quote with these words, where all that have them are one speaker's. */
  const original = (words: string, start: number): Draft | undefined => {
    said ??= quoting.map((each) => ({ ...each, words: plain(text, each.draft.content) }));
    const holding = said.filter(
      ({ draft, words: all }) => all.includes(words) && draft.content.every(([from]) => from !== start),
    );
    const [first] = holding;
    return holding.every(({ speaker }) => speaker.name === first?.speaker.name) ? first?.draft : undefined;
  };
  const echoes = new Map<Draft, Draft>();
  const added: Draft[] = [];
  for (const { quotation, index, words } of echoing.slice(0, most)) {
    const own = drafts.find(({ content }) => content.some((span) => isMostOf(quotation, span)));
    if (own && !isOpen(text, own, quotation, resolve(own))) continue;
    const found = original(words, quotation.start);
    if (!found) continue;
    if (own) echoes.set(own, { ...own, echoes: found, confidence: Math.max(own.confidence, confidence) });
    else added.push(inheriting(found, quotation, index, why, confidence));
  }
  if (echoes.size + added.length === 0) return drafts;
  return [...drafts.map((draft) => echoes.get(draft) ?? draft), ...added].sort(
    (left, right) => position(left) - position(right),
  );
}

/** The quotations of a block that stands beside the report, or the one that a paragraph consists of. */
function quotationsBeside({ kind, start, end, quotations }: Block): readonly Quotation[] {
  if (beside.has(kind)) return quotations;
  const [first] = quotations;
  const isWhole = kind === 'paragraph' && quotations.length === 1 && first?.start === start && first.end === end;
  return isWhole ? quotations : [];
}

/** True where nothing tells whose a quotation is, or only what its speaker is: "Witness: ‘It was dark’", "Voters told ‘stay at home’". */
function isOpen(text: string, { cue, source }: Draft, { start }: Quotation, { speaker }: Resolution): boolean {
  if (!speaker) return true;
  if (!source) return true;
  const isAddressed = cue !== null && source[1] <= cue[0] && /^told\s+$/.test(text.slice(cue[0], start));
  return isAddressed || (speaker.entity === null && (speaker.kind === 'person' || speaker.kind === 'unnamed'));
}

/** Words in small letters with a space on either side of each. */
const plain = (text: string, spans: readonly Span[]): string =>
  ` ${spans
    .map(([start, end]) => text.slice(start, Math.min(end, start + longest)))
    .join(' ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const isMostOf = ({ start, end }: Quotation, [from, to]: Span): boolean =>
  Math.min(end, to) - Math.max(start, from) >= 0.5 * (end - start);
