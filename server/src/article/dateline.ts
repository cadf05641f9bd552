import type { Span } from './article.ts';

/** What stands in front of an article's first sentence: a date, the places it was filed from, its agency. */
export interface Dateline {
  /** `date 2025-12-16` and the like, where it stands first. */
  readonly date: Span | null;
  /** The places with the dash after them (`BERLIN/KYIV —`), or an agency in brackets. */
  readonly places: Span | null;
  /** Where the first sentence starts. */
  readonly rest: number;
  /** An ISO date, where one is given. */
  readonly published: string | null;
  /** The agency in brackets: `(Reuters)`. */
  readonly agency: string | null;
}

const date = /^(?:date|published|updated)?[:\s]*(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?\s+(?=\S)/i;
const dash = '(?:—|–|―|--|-)';
/** A dash before the sentence, which follows a long one without a space only where it opens with a capital. */
const lastDash = String.raw`(?:(?:—|–|―|--|-|:)\s+(?=\S)|(?:—|―)(?=[\p{Lu}\d“"‘'(]))`;
const agency = String.raw`(?:\(([A-Z][\w ./-]{1,24})\)|\/[A-Z][\w-]{2,20}\/)`;
const days = String.raw`(?:(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2})(?:,? \d{4})?)`;
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{Lu}.'’-]*)*`;
const region = String.raw`\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?`;
const places = new RegExp(
  String.raw`^(${capitals}(?:(?:\s?/\s?|,? and )${capitals})*)(?:,\s*${region})?(?:,?\s+${days})?\s*(?:${dash}\s*)?${agency}?\s*${lastDash}`,
  'u',
);
const town = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]+){0,3}`;
const townWithAgency = new RegExp(
  String.raw`^(?:(?:${town}(?:, ${days})?|${days})\s*\(([A-Z][\w ./-]{1,24})\)\s*${dash}|${town}, ${days}\s*\(([A-Z][\w ./-]{1,24})\)\s*:)\s*(?=\S)`,
  'u',
);
/** A town and a dash alone, which might as well be the first words of a sentence: only where one opens after it. */
const dashAfterTown = /^[^.!?]{3,40} (?:[—–―]|--?) /;
const townAlone = new RegExp(String.raw`^(?!The )${town} ${dash} (?=[\p{Lu}“"])(?![^.!?]*\s${dash}\s)`, 'u');
const knownAgency =
  'AFP|ANI|ANSA|AP|Associated Press|Bloomberg|CNN|CNN Business|DPA|dpa|Interfax|Kyodo|NPR|PTI|Reuters|TASS|Tass|Thomson Reuters|UPI|VOA|Xinhua';
/** An agency alone, after a day, or after a town with no dash between it and the sentence. */
const agencyAlone = new RegExp(
  String.raw`^(?:(?:${town}|[A-Z][a-z]+\.? \d{1,2})\s*)?\((${knownAgency})\)\s*${dash}?\s*(?=[\p{Lu}\d“"‘'])`,
  'u',
);
/** What stands before a dash or a colon there and is no place. */
const noPlace =
  /^(?:FILE|PHOTO|VIDEO|UPDATED?|BREAKING|EXCLUSIVE|WATCH|LIVE|ANALYSIS|OPINION|WARNING|NOTE|CORRECTION|REVEALED|HOST)\b/i;

/**
 * Reads the dateline of a paragraph; all parts are null and `rest` is the paragraph's start where it has none.
 * In a transcript, capitals with a colon name a speaker and no place; `isFirst` is the first paragraph of a report, which
 * may begin with a town in small letters.
 */
export function readDateline(
  text: string,
  [start, end]: Span,
  { isTranscript = false, isFirst = false } = {},
): Dateline {
  const head = text.slice(start, Math.min(end, start + 200));
  const dated = date.exec(head);
  const from = dated ? dated[0].length : 0;
  const tail = head.slice(from);
  const filed =
    places.exec(tail) ??
    (tail.includes('(') ? (townWithAgency.exec(tail) ?? agencyAlone.exec(tail)) : null) ??
    (isFirst && dashAfterTown.test(tail) ? townAlone.exec(tail) : null);
  // A lone capital ("A - ...") files from nowhere.
  const usable =
    filed &&
    filed[0].replace(/[^\p{L}]/gu, '').length >= 3 &&
    !(isTranscript && filed[0].trimEnd().endsWith(':')) &&
    !noPlace.test(filed[0])
      ? filed
      : null;
  const span = (offset: number, length: number): Span => {
    const words = head.slice(offset, offset + length);
    return [start + offset, start + offset + words.trimEnd().length];
  };
  return {
    date: dated ? span(0, from) : null,
    places: usable ? span(from, usable[0].length) : null,
    rest: start + from + (usable ? usable[0].length : 0),
    published: dated?.[1] ?? null,
    agency: usable ? (usable[2] ?? (usable[1] && usable[0].includes(`(${usable[1]})`) ? usable[1] : null)) : null,
  };
}
