import { shownWords } from '../article/shown-words.ts';

/** Words of an article for a label that shows plain text: one line without marks that turn the direction, cut to a length. */
export function plainLine(text: string, length = 40): string {
  const safe = text
    .slice(0, 4 * length)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}+/gu, ' ');
  const line = shownWords(safe);
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
