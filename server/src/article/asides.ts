import type { BlockKind } from './article.ts';
import { opensLinks } from './furniture.ts';
import type { Line } from './line.ts';
import { couldBeCaption } from './pictures.ts';

const names = (text: string) => new Set(text.match(/\p{Lu}\p{L}{2,}/gu) ?? []);

/** The button of a picture, which a caption and its credit follow. */
const label = /^(?:enlarge (?:this )?image|view image in fullscreen)$/i;

/**
 * The one or two paragraphs before a credit: the caption, and before it the picture's description where one was pasted.
 * A credit in capitals follows a caption; another may as well stand under a picture that has none.
 */
export function markCaptions(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  for (const [index, kind] of kinds.entries()) {
    const caption = lines[index - 1];
    if (kind !== 'credit' || !caption || kinds[index - 1] !== null || !couldBeCaption(caption, 50)) continue;
    const isLabelled = label.test(lines[index - 2]?.text ?? '');
    if (!caption.isOpen && !isLabelled && /\p{Ll}/u.test(lines[index]?.text ?? '')) continue;
    kinds[index - 1] = 'caption';
    const description = lines[index - 2];
    if (!description || kinds[index - 2] !== null || !couldBeCaption(description, 26)) continue;
    const captionNames = names(caption.text);
    if ([...names(description.text)].some((name) => captionNames.has(name))) kinds[index - 2] = 'caption';
  }
}

/** Words by which a caption points at its picture. */
const pointing =
  /\b(?:pictured|photographed|file photo|footage)\b|\((?:left|right|centre|center|above|below|front|back|[lrc])\)|, (?:left|right|above|below)$|^an? (?:file |handout |undated )?(?:picture|photo|photograph|image) (?:taken|provided|released)\b/i;
/** Somebody's words told in a caption are worth more than the order they disturb. */
const quotes = (text: string) =>
  /[“”"]/.test(text) || (/\s['‘]/.test(` ${text}`) && /\b(?:said|says|told|added|wrote|tweeted)\b/.test(text));
/** A post from elsewhere, which ends with its author's handle and its date; a telephone number. */
const endsOpen = /\(@\w+\)|\bpic\.twitter\.com|\bt\.co\/|\d[\d -]{6,}$/;

/**
 * Lines that end in the open, in an article whose paragraphs end with a full stop: captions, where there are several
 * or they point at a picture; links, where nothing but them follows.
 */
export function markOpenLines(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const isReport = ({ words, isSentence }: Line, index: number) => kinds[index] === null && isSentence && words >= 8;
  const isCandidate = ({ words, isOpen, text }: Line, index: number) =>
    kinds[index] === null && isOpen && words <= 75 && !quotes(text) && !/^[•●▪*–—-]/.test(text) && !endsOpen.test(text);
  const prose = lines.filter(isReport).length;
  const candidates = lines.filter((line, index) => isCandidate(line, index) && line.words > 10).length;
  if (prose < 4 || candidates > prose) return;
  const last = lines.findLastIndex(isReport);
  const first = lines.findIndex(isReport);
  for (const [index, line] of lines.entries()) {
    if (index < first || !isCandidate(line, index)) continue;
    const isBetweenLinks = kinds[index - 1] === 'promo' && kinds[index + 1] === 'promo';
    if ((index > last && line.words <= 16) || isBetweenLinks) kinds[index] = 'promo';
    else if (line.words > 10 ? candidates >= 3 || pointing.test(line.text) : pointing.test(line.text))
      kinds[index] = 'caption';
  }
}

/** A line that is hardly the headline of another article: long, or one long sentence. */
const isProse = ({ text, words, isSentence }: Line): boolean =>
  words > 30 || (isSentence && words >= 20) || (words >= 16 && /^[^.!?]+\.$/.test(text));

/** The links under a rubric near the end: every line after "Read more:", where none of them is a paragraph. */
export function markLinks(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const rubric = lines.findLastIndex((line, index) => index > lines.length / 2 && opensLinks(line));
  if (rubric < 0) return;
  const after = lines.slice(rubric + 1);
  if (after.some(isProse)) return;
  for (let index = rubric; index < lines.length; index++) kinds[index] ??= 'promo';
}

/** Lines in the open after a paragraph that ends with a colon, two or more: its items, and part of the report. */
export function markItems(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  for (let start = 1; start < lines.length; start++) {
    const before = lines[start - 1];
    if (kinds[start - 1] !== null || !before || before.words < 4 || !/:[”"’']?$/.test(before.tail)) continue;
    let end = start;
    while (kinds[end] === null && lines[end]?.isOpen && (lines[end]?.words ?? 0) <= 16) end++;
    if (end - start >= 2) kinds.fill('paragraph', start, end);
  }
}

/** Lines that would be subheadings: below the headline they are its points; three or more in a row are links. */
export function markRuns(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const headline = kinds.indexOf('headline');
  const report = kinds.findIndex((kind) => kind === null || kind === 'paragraph');
  const isLong = (index: number) => (lines[index]?.words ?? 0) >= 4;
  for (let start = 0; start < kinds.length; start++) {
    if (kinds[start] !== 'subheading') continue;
    let end = start;
    while (kinds[end] === 'subheading') end++;
    for (let index = start; index < end; index++) {
      if (headline >= 0 && headline < start && start < report) {
        if (isLong(index) && lines[index]?.isOpen) kinds[index] = 'standfirst';
      } else if (end - start >= 3 && isLong(index)) kinds[index] = 'promo';
    }
    start = end;
  }
}
