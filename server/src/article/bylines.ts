import { isDate } from './about-article.ts';
import type { BlockKind } from './article.ts';
import type { Line } from './line.ts';

/** What stands before the names. */
export const by =
  /^(?:(?:(?:written|reported|story|words|text(?: and (?:photos|pictures))?|analysis|commentary|report) )?by:?|words:|BY)\s+(?:(?:[a-z]+ ){0,3}(?:reporter|correspondent|editor|writer)s?,? )?(?=\S)/i;
const name = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|la|van|von|bin)){1,3}`;
const afterBy = /^\p{Lu}[\p{L}.’'-]+\s+(?:[\p{Lu}(]|and |de |van |von |bin |al-)/u;
/** A desk or an agency that is named for the author. */
const desk =
  /^(?:by\s+)?(?:the\s+)?(?:(?:associated press|ap|afp|reuters|bloomberg|upi|dpa|agencies|agency|news|web)(?: staff| reporters?)?|staff(?: writers?| reporters?)?|our (?:foreign |own )?(?:staff|correspondent)s?)$/i;
const isDesk = (text: string): boolean => desk.test(text) && /^by\s|staff|reporter|correspondent/i.test(text);
const predicate = /\b(?:was|were|is|has|had|will|said|says)\b/;

/** A line that names who wrote the article, by its own words. */
export function isByline({ text, words }: Line): boolean {
  if (words > 20 || (/[.!?]$/.test(text) && !/\b[ap]\.m\.$/i.test(text)) || predicate.test(text)) return false;
  if (isDesk(text)) return true;
  const start = by.exec(text)?.[0].length;
  return start !== undefined && afterBy.test(text.slice(start, start + 80));
}

/** Two to four words that could be a person's name, with a town or an office after them: "Jane Miller in Oslo". */
const nameAlone = new RegExp(
  String.raw`^${name}(?: (?:and|&) ${name})?(?:,? in \p{Lu}[\p{L} -]+|, [\p{L} ]*(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter))?$`,
  'u',
);
/** The last word of many an outlet's name. */
export const outletWords =
  'Post|Times|News|Journal|Herald|Tribune|Guardian|Press|Gazette|Chronicle|Telegraph|Independent|Observer|Today|AP|AFP|BBC|CNN|NPR|NBC|CBS|ABC|Reuters|Bloomberg|Staff|Correspondent|Editor|Reporter|Writer';
/** A name and after it the outlet that it works for, or an address: "Jane Miller | The Harbour Post", "Jane Miller, CNN". */
const nameAndOutlet = new RegExp(
  String.raw`^(?:From )?${name}(?:(?:,| and| &) ${name})*(?:\s?[,|•·–-]\s?|\s*(?=@)|\s+(?=[fF]or ))(?:(?:[Ss]pecial )?(?:[Tt]o|[Ff]or) )?(?:[Tt]he )?(?:[\p{Lu}\d][\p{L}\d.’'&-]*\s){0,3}(?:${outletWords}|\w+\.(?:com|org|net|ca|co\.uk|com\.au)|@\w+|\S+@\S+)$`,
  'u',
);

/** What an author is, a line of its own below the name. */
const office = /^(?:[a-z]+ )*(?:editor|correspondent|reporter|writer)(?:,? [a-z ]+)?(?: @\w+)?$/i;

/**
 * A name by itself beside the date of publication or above an office, or with its outlet, before the report begins: the
 * author. So is a line there that begins with “by” in small letters alone.
 */
export function markNames(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  for (let index = 1; index < Math.min(60, lines.length); index++) {
    const line = lines[index];
    if (!line || kinds[index] !== null) continue;
    if (line.isSentence && line.words >= 15) return;
    if (line.words > 12 || !line.isOpen) continue;
    if (nameAndOutlet.test(line.text) || /^by \p{Ll}+(?: \p{Ll}+){1,2}$/u.test(line.text)) {
      kinds[index] = 'byline';
      continue;
    }
    const next = lines[index + 1];
    const isDated = [lines[index - 1], next].some((beside) => beside !== undefined && isDate(beside));
    const hasOffice = next !== undefined && kinds[index + 1] === null && next.isOpen && office.test(next.text);
    if ((!isDated && !hasOffice) || !nameAlone.test(line.text)) continue;
    kinds[index] = 'byline';
    if (hasOffice) kinds[index + 1] = 'byline';
  }
}
