import type { Block } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { words } from '../../lexicon/words.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** What one can add by speaking; of anything else, more is there than before ("added a goal in the last minute"). */
const addedByWords = words(`
note|word|warning|caution|caveat|comment|remark|detail|claim|denial|tribute|voice|plea|call|demand|condition|point|reminder|explanation|question|answer|criticism|praise|thanks|apology|hope|concern|wish|twist|joke|quip
`);
/** What one can claim without a word: it is won or taken. */
const won = words(`
bye|title|titles|win|wins|victory|victories|crown|medal|medals|prize|seat|seats|spot|place|berth|scalp|life|lives|lead|wicket|wickets|trophy|gold|silver|bronze|podium|pole|cup
`);
const inPhrase = /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|INTJ)$/;

/** True where a verb that can report speech has another sense with its object: "added a goal", "claimed the title". */
export function isOtherSense(
  text: string,
  { tokens, quotations }: Block,
  { cue, source, content }: Attribution,
): boolean {
  const [first] = content;
  if (!cue || !first || content.length > 1 || first[0] < cue[1]) return false;
  const by = text.slice(...cue);
  // "have about half of it": a share.
  if (/^(?:had|has|have)\s(?:about|around|nearly|over)$/i.test(by)) return true;
  // "A storm warning | raised on Monday was": the end of a compound.
  const next = tokens[firstEndingAfter(tokens, first[0])];
  if (source && text.slice(source[1], cue[0]) === ' ' && /^(?:an?|the)\s[a-z-]+$/i.test(text.slice(...source)))
    if (/^[a-z]+ing$/.test(by) && next?.start === first[0] && (next.pos === 'VERB' || next.pos === 'AUX')) return true;
  const verb = /\b(add|claim)(?:s|ed|ing)?$/i.exec(text.slice(...cue))?.[1]?.toLowerCase();
  if (verb === undefined || around(quotations, ...first).length > 0) return false;
  let at = firstEndingAfter(tokens, first[0]);
  if (tokens[at]?.pos !== 'DET' && tokens[at]?.pos !== 'NUM') return false;
  const phrase: string[] = [];
  for (; (tokens[at]?.start ?? first[1]) < first[1]; at++) {
    const { start, end, pos } = tokens[at] ?? { start: 0, end: 0, pos: '' };
    if (!inPhrase.test(pos) && text.slice(start, end) !== '-') break;
    phrase.push(text.slice(start, end).toLowerCase());
  }
  // "added the road was closed": a clause.
  if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return false;
  return verb === 'add' ? !addedByWords.has(phrase.at(-1) ?? '') : phrase.some((word) => won.has(word));
}
