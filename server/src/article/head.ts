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
  !/[,:]$/.test(text) &&
  (!/[.!?]["”’']?$/.test(text) ||
    capitalisedShare(text) > 0.7 ||
    (standsApart && words <= 14 && next.words > words && !/\b(?:said|told|added)\b/.test(text)));

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
  isSpoken: readonly boolean[],
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
    const mayBeDated = span !== undefined && isFree(ahead) && !isSpoken[ahead];
    const isDated = mayBeDated && readDateline(text, span).places !== null;
    if (kinds[ahead] === 'byline' || isDated) {
      for (let before = at; before < ahead; before++)
        if (isFree(before) && (lines[before]?.words ?? 0) <= 45) kinds[before] = 'standfirst';
      break;
    }
  }
  // A headline in two parts, as databases have it: “Council approves plan; / Opposition leaves the hall”.
  const part = lines[at];
  if (at > first && headline.text.endsWith(';') && part && isFree(at) && part.words <= 25) kinds[at] = 'standfirst';
  if (at > first) markStandfirst(lines, kinds, at);
}

/** A headline without the rubric and the outlet that the title of a page has after it. */
const withoutOutlet = (text: string) => text.replace(/(?:\s[|–—-]\s[^|–—]{2,40}){1,3}$/, '');

/** The headline said again within the first lines, with or without the outlet's name. */
function repeatHeadline(lines: readonly Line[], kinds: (BlockKind | null)[], first: number): void {
  const own = lines[first]?.text ?? '';
  const forms = new Set([letters(own), letters(withoutOutlet(own))]);
  for (let at = first + 1; at < Math.min(first + 6, lines.length); at++) {
    const { text = '', words = 0 } = lines[at] ?? {};
    if (kinds[at] !== null || words > 40) continue;
    if (forms.has(letters(text)) || (words > 3 && forms.has(letters(withoutOutlet(text))))) kinds[at] = 'headline';
  }
}

/** What stands above the points of an article. */
const pointsFollow =
  /^(?:story highlights|highlights|key (?:points|takeaways|facts)|at a glance|in (?:brief|short)|summary)\b/i;
const bullet = /^[•●▪*–—-]\s*\S/;

/** Points without a full stop after the headline, and a summary that the first paragraphs say again. */
function markStandfirst(lines: readonly Line[], kinds: (BlockKind | null)[], at: number): void {
  let isList = false;
  let mayHavePoints = true;
  for (let index = at; index < Math.min(at + 8, lines.length); index++) {
    const line = lines[index];
    if (!line || kinds[index] !== null) continue;
    if (
      pointsFollow.test(line.text) &&
      (line.words <= 3 || (/^story highlights/i.test(line.text) && line.words <= 60))
    ) {
      kinds[index] = 'standfirst';
      isList = true;
      continue;
    }
    if (index >= at + 5 && !isList) return;
    const follows = lines.slice(index + 1, index + 6).some(({ words, isSentence }) => isSentence && words >= 8);
    const least = isList || bullet.test(line.text) ? 2 : 6;
    const isItem = isList && line.words <= 14 && index < at + 7;
    const isPoint =
      (isList || mayHavePoints) && (line.isOpen || isItem) && line.words >= least && line.words <= 45 && follows;
    const isSummary =
      index === at &&
      line.words <= 60 &&
      lines.slice(index + 1, index + 5).some((other) => other.words >= 10 && sharedWords(line, other) >= 0.75);
    if (isPoint || isSummary) kinds[index] = 'standfirst';
    else if (line.words >= 15 && line.isSentence) return;
    else if (line.words > 5 && line.isSentence) mayHavePoints = false;
  }
}
