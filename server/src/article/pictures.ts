import type { Line } from './line.ts';

/** How picture galleries and agencies begin or end a caption. */
const galleryCaption =
  /^(?:\[\d{1,2}\/\d{1,2}\]|F(?:ILE|ile)\s?(?:[—–-]|photo|picture|image)|\d{1,3}\s?\/\s?\d{1,3}\s|CLOSE\s[A-Z]|©\s?[A-Za-z])|\bfile photo\b.{0,120}$/;
/** What a page writes before a caption itself: one may quote somebody. */
const labelledCaption =
  /^(?:(?:Enlarge this )?[Ii]mage (?:copyright|caption|source)|Enlarge (?:this )?[Ii]mage|Media (?:playback|caption))\b|\btoggle caption\b/;
/** Posted by somebody elsewhere: the title of a video that an article shows. */
const postedElsewhere = /^\S.{3,160}\sPosted by \p{Lu}.{2,60} on (?:\p{Lu}[a-z]+day, )?\p{Lu}[a-z]+ \d{1,2}, \d{4}$/u;

const agencies =
  /\b(?:AFP|AP|EPA|PA|DPA|ANSA|TASS|XINHUA|REUTERS|GETTY(?: IMAGES)?|SHUTTERSTOCK|ANADOLU|ALAMY|BLOOMBERG|ZUMA|SIPA|POOL|REX|MAGNUM|CORBIS|HANDOUT|FLICKR|WIREIMAGE|PICTURE ALLIANCE|IMAGES|EDITORIAL|PRESS ASSOCIATION|ASSOCIATED PRESS)\b/i;
const agencyAlone =
  /^(?:AFP|AP|EPA|EFE|PA|DPA|ANSA|TASS|Xinhua|Reuters|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|Associated Press|Press Association)$/i;
/** An agency before the words of a caption. */
const agencyBefore =
  /^(?:GETTY|Getty(?: Images)?|REUTERS|Reuters|AFP|EPA|EFE|REX|Rex(?: Features)?|ALAMY|Alamy|Shutterstock|PA|AP(?::Associated Press)?)\s+(?:- Contributor )?\p{Lu}/u;
const creditWords =
  /^\(?(?:photo(?:graph)?s?|images?|pictures?|credit|courtesy|illustration|video|file photo|getty|source)\b[\s:/]/i;
/** One or two names, a slash, an outlet: "Jane Roe/The Harbour Post". */
const nameAndOutlet =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]*\s?\/\s?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}$/u;

/** A credit after the words of a caption: after a word for pictures, in brackets, after a slash. Each has its sign. */
const credits: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['', /\b(?:[Cc]redit|[Pp]hotograph(?:er)?|[Pp]hoto|[Ii]mage|[Pp]icture)s?(?:\sby|:)\s*\p{Lu}.{1,60}\s*$/u],
  [']', /\[[^[\]]*\b[Pp]hoto\b[^[\]]*\]\s*$/u],
  [']', /\[\p{Lu}\S+ [^[\],]{2,40}\/\p{Lu}[^[\],/]{1,40}\]\s*$/u],
  [
    ')',
    /\((?![^()]*\b(?:contains?|warning|graphic)\b)[^()]{0,50}\b(?:[Pp]hoto|[Ii]mages?|[Cc]ourtesy|AP|AFP|Reuters|Getty|EPA|Associated Press)\b[^()]{0,40}\)\s*$/u,
  ],
  ['/', /\((?:\p{Lu}[^\s()]*\s){1,3}?\p{Lu}[^\s()/]*\s?\/\s?\p{Lu}[^()]*\)\s*$/u],
  [
    '/',
    /(?:\p{L}\/(?:AP|AFP|EPA|Reuters|Getty Images|Getty|Bloomberg|Shutterstock)|(?:REUTERS|AFP|AP|EPA)\/\p{Lu}[^.]{2,40})\s*$/u,
  ],
  ['©', /©\s?\p{Lu}[^.]{2,60}\s*$/u],
];

const endsWithCredit = (tail: string): boolean =>
  credits.some(([sign, pattern]) => tail.includes(sign) && pattern.test(tail));

/** A picture counter at the end: "1 of 10", "3 / 22". */
const counterAtEnd = /\b\d{1,3} ?(?:of|\/) ?\d{1,3}\b.{0,40}$/;

/** Who shows it, and where: "Harbour Zoo YouTube". */
const onSite = /^\p{Lu}\S*(?: \p{Lu}\S*)? (?:YouTube|Instagram|Twitter|Facebook|Flickr|Vimeo)$/u;
/** A photographer or an outlet and the agency that sells the picture: "Jane Roe via Getty Images", "Getty/Instagram". */
const byAgency =
  /^\p{Lu}[^,;:!?]* via (?:AP|AFP|Getty(?: Images)?|Reuters|REUTERS|Shutterstock|Flickr)$|^(?:\p{Lu}\S+\/)?Getty(?: Images)?(?:\/\p{Lu}\S+)?$|^\p{Lu}[^|]+ \| (?:\p{Lu}[^|]+ \| )?(?:AP|AFP|Getty(?: Images)?|Reuters|Bloomberg)$|^\(\p{Lu}[^():]+: \p{Lu}[^():]+\)$/u;

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

function isCredit({ text: all, words, isSentence }: Line): boolean {
  if (words > 12 || /[“”"]/.test(all)) return false;
  const text = all.replace(/\.$/, '');
  if (agencyAlone.test(text) || (/via|Getty|[|:]/.test(text) && byAgency.test(text)) || onSite.test(text)) return true;
  if (isCapitals(text)) return agencies.test(text) || text.includes('/');
  return (words <= 8 && !isSentence && creditWords.test(text)) || (text.includes('/') && nameAndOutlet.test(text));
}

/** What a line is by its own words where it belongs to a picture. */
export function pictureOf(line: Line): 'caption' | 'credit' | null {
  const { text, words, tail, isOpen } = line;
  if (words > 120) return null;
  if (words <= 90 && labelledCaption.test(text)) return 'caption';
  if (isCredit(line)) return 'credit';
  if (words <= 90 && galleryCaption.test(text) && !/[“”]/.test(text)) return 'caption';
  // An agency alone in brackets may as well be the source of a short report.
  const most = /photo|courtesy|\//i.test(tail.slice(-60)) ? 90 : 60;
  if (words <= most && /[:/©)\]]/.test(tail) && !/[.!?][”"]?$/.test(tail) && endsWithCredit(tail)) return 'caption';
  if (
    words <= 60 &&
    isOpen &&
    (agencyBefore.test(text) || postedElsewhere.test(text) || (words >= 6 && counterAtEnd.test(tail)))
  )
    return 'caption';
  return null;
}

/** A line that could be a picture's caption: short, nothing quoted, no reported speech. */
export const couldBeCaption = ({ text, words }: Line, most: number): boolean =>
  words <= most && !/[“”"]/.test(text) && !/\b(?:said|says|told|added|wrote|announced)\b/.test(text);
