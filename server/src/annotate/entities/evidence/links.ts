import type { Article, Block } from '../../../article/article.ts';

/** What leads to another story by its first or last words. */
const rubric =
  /^(?:(?:read|more|related|see|also|photos?|pictures|videos?|watch|listen|gallery|graphic|raw|next|live)\b[^:]*:|(?:related|most read|more on)\b)|\bread more\W*$/i;
/** A columnist's name before the words of the column: what it says is told. */
const afterName = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*:\s\S/u;
/** An outlet's own letter in a line that says what it is about. */
const ownLetter = /\bnewsletters?\b|\byour guide to\b/i;
const longestLetter = 200;

/** True for a block that leads to another story or account, or asks for an address: its names are not of this article. */
function isLink({ kind, start, end }: Block, text: string): boolean {
  // "KTRN transcripts are created on a rush deadline"
  if (text.startsWith(' transcripts are ', text.indexOf(' ', start))) return true;
  if (kind !== 'promo') return false;
  const words = text.slice(start, end);
  if (rubric.test(words)) return true;
  return !afterName.test(words) && !(words.length <= longestLetter && ownLetter.test(words));
}

/** The indexes of the blocks that lead to other stories ("READ MORE: …", "[Graphic: …]", lists of teasers). */
export function linksOf({ text, blocks }: Article): ReadonlySet<number> {
  return new Set(blocks.flatMap((block, index) => (isLink(block, text) ? [index] : [])));
}
