/** What takes no room on a page: soft hyphens, joiners and breaks without width, marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** What stands between white space; a byte order mark, which counts as such, is none here. */
const piece = /(?:\S|\ufeff)+/g;
const each = new RegExp(invisible, 'g');

/** Spaces of a width of their own, and a soft hyphen where it shows: at the end of a line. */
const spaces = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const shownHyphen = /\u00ad(?=[\r\n])/g;

/** A text of the same length in which every space within a line is a plain one. */
export const withPlainSpaces = (text: string): string => text.replace(spaces, ' ');

/**
 * A text of the same length without the characters that nobody sees, so that words are read as they look: what follows one
 * moves up, and blanks make up for it at the end of the piece, before the next white space.
 */
export function withoutInvisible(text: string): string {
  if (!invisible.test(text)) return text;
  return text.replace(shownHyphen, '-').replace(piece, (words) => words.replace(each, '').padEnd(words.length));
}
