import { isDate } from './about-article.ts';
import type { BlockKind, Span } from './article.ts';
import { readDateline } from './dateline.ts';
import type { Line } from './line.ts';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const capitalisedShare = (text: string) => {
  const words = (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter((word) => word.length > 3);
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
};

/** A first line that reads as a headline; one with a full stop only where it is short and stands apart from what follows. */
const isHeadline = ({ text, words }: Line, next: Line, standsApart: boolean) =>
  words <= 35 &&
  !/[,:;]$/.test(text) &&
  (!/[.!?]["”’']?$/.test(text) ||
    capitalisedShare(text) > 0.7 ||
    (standsApart && words <= 14 && next.words > words && !/\b(?:said|told|added)\b/.test(text)));

export const isByline = ({ text, words }: Line): boolean =>
  words <= 20 &&
  /^(?:(?:[Ww]ritten |[Ss]tory |[Ww]ords )?[Bb]y|BY):?\s+\p{Lu}[\p{L}.’'-]+\s+(?:[\p{Lu}(]|and |de |van |von |bin |al-)/u.test(
    text,
  ) &&
  !/[.!?]$/.test(text) &&
  !/\b(?:was|were|is|has|had|will)\b/.test(text);

/** Two to four words that could be a person's name, with a town or an office after them: "Jane Miller in Oslo". */
const nameAlone =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(?: (?:and|&) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})?(?:,? in \p{Lu}[\p{L} -]+|, [\p{L} ]*(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter))?$/u;

/** What an author is, a line of its own below the name. */
const office = /^(?:[a-z]+ )*(?:editor|correspondent|reporter|writer)(?:,? [a-z ]+)?$/i;

/** A name by itself beside the date of publication or above an office, before the report begins: the author. */
export function markNames(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  for (let index = 1; index < Math.min(60, lines.length); index++) {
    const line = lines[index];
    if (!line || kinds[index] !== null) continue;
    if (line.isSentence && line.words >= 15) return;
    if (line.words > 12 || !line.isOpen) continue;
    const next = lines[index + 1];
    const isDated = [lines[index - 1], next].some((beside) => beside !== undefined && isDate(beside));
    const hasOffice = next !== undefined && kinds[index + 1] === null && next.isOpen && office.test(next.text);
    if ((!isDated && !hasOffice) || !nameAlone.test(line.text)) continue;
    kinds[index] = 'byline';
    if (hasOffice) kinds[index + 1] = 'byline';
  }
}

/**
 * A page's menus and notices above its headline, where the author or the date shows where that may stand. The headline
 * is the first line there that has words of the report, or the last before the author; what is free above it is the page's.
 */
export function markPageHead(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const report = lines.findIndex((line, index) => kinds[index] === null && line.isSentence && line.words >= 15);
  const head = lines.slice(0, Math.min(60, report < 0 ? lines.length : report));
  const anchor = head.findLastIndex((line, index) => kinds[index] === 'byline' || isDate(line));
  const mayBeTitle = (line: Line, index: number) =>
    index < anchor && kinds[index] === null && line.words >= 4 && !line.isSentence;
  if (!head.some((_, index) => index < anchor && kinds[index] === 'promo')) return;
  const told = new Set(report < 0 ? [] : lines.slice(report, report + 3).flatMap(longWords));
  const named = head.findIndex(
    (line, index) => mayBeTitle(line, index) && longWords(line).filter((word) => told.has(word)).length >= 2,
  );
  const title = named >= 0 ? named : head.findLastIndex(mayBeTitle);
  if (title < 0) return;
  const above = named >= 0 ? named : kinds.lastIndexOf('promo', title);
  for (let index = 0; index < above; index++) kinds[index] ??= 'promo';
}

const longWords = ({ text }: Line) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3);

/** The share of the longer words of `line` that `other` has too. */
function sharedWords(line: Line, other: Line): number {
  const words = longWords(line);
  if (words.length < 5) return 0;
  const known = new Set(other.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.filter((word) => known.has(word)).length / words.length;
}

/** Headline and standfirst: what stands before the byline, the dateline or the first full paragraph. */
export function markHead(
  lines: readonly Line[],
  kinds: (BlockKind | null)[],
  spans: readonly Span[],
  text: string,
): void {
  const isFree = (index: number) => kinds[index] === null;
  const first = lines.findIndex((_, index) => isFree(index));
  const headline = lines[first];
  if (!headline || lines.length < 2) return;
  const next = lines.find((_, index) => index > first && isFree(index));
  let at = first;
  const between = text.slice(spans[first]?.[1] ?? 0, spans[first + 1]?.[0] ?? 0);
  const standsApart = (between.match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length > 1;
  if (next && isHeadline(headline, next, standsApart)) {
    kinds[first] = 'headline';
    at = first + 1;
    repeatHeadline(lines, kinds, first);
    while (kinds[at] === 'headline') at++;
  }
  // Up to two short paragraphs before a byline or a dateline introduce the article.
  for (let ahead = at; ahead < Math.min(at + 3, lines.length); ahead++) {
    const span = spans[ahead];
    const isDated = span !== undefined && isFree(ahead) && readDateline(text, span).places !== null;
    if (kinds[ahead] === 'byline' || isDated) {
      for (let before = at; before < ahead; before++)
        if (isFree(before) && (lines[before]?.words ?? 0) <= 45) kinds[before] = 'standfirst';
      break;
    }
  }
  if (at > first) markStandfirst(lines, kinds, at);
}

/** The headline said again within the first lines. */
function repeatHeadline(lines: readonly Line[], kinds: (BlockKind | null)[], first: number): void {
  const own = letters(lines[first]?.text ?? '');
  for (let at = first + 1; at < Math.min(first + 6, lines.length); at++)
    if (kinds[at] === null && letters(lines[at]?.text ?? '') === own) kinds[at] = 'headline';
}

/** Points without a full stop after the headline, and a summary that the first paragraphs say again. */
function markStandfirst(lines: readonly Line[], kinds: (BlockKind | null)[], at: number): void {
  for (let index = at; index < Math.min(at + 5, lines.length); index++) {
    const line = lines[index];
    if (!line || kinds[index] !== null) continue;
    if (/^story highlights\b/i.test(line.text) && line.words <= 60) {
      kinds[index] = 'standfirst';
      continue;
    }
    const follows = lines.slice(index + 1, index + 6).some(({ words, isSentence }) => isSentence && words >= 8);
    const isPoint = line.isOpen && line.words >= 6 && line.words <= 45 && follows;
    const isSummary =
      index === at &&
      line.words <= 60 &&
      lines.slice(index + 1, index + 5).some((other) => other.words >= 10 && sharedWords(line, other) >= 0.75);
    if (isPoint || isSummary) kinds[index] = 'standfirst';
    else if (line.words > 5 && line.isSentence) return;
  }
}
