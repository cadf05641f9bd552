import type { BlockKind, Span } from './article.ts';
import { readLine } from './line.ts';
import { pictureOf } from './pictures.ts';

/** A stretch of a paragraph, with its kind where the cut tells it. */
export interface Piece {
  readonly span: Span;
  readonly kind: BlockKind | null;
}

/** The words of buttons as they stand in a row in front of a text. */
const button =
  /(?:share(?: this)?(?: with| on)?|tweet|e-?mail|print|close|skip(?: in| ad)?|embed|save|comments?|facebook(?: messenger)?|twitter|pinterest|whatsapp|linkedin|google\+|reddit|copy(?: this)? link|replay|autoplay|play|mute|advertisement|continue reading(?: the main story)?|\d+ (?:comments|shares)|[x+|•·])(?:[\s,|•·]+|$)/iy;
const isCompany = /^(?:facebook|twitter|pinterest|whatsapp|linkedin|google|reddit)/i;

/** Where the row of buttons that a paragraph begins with ends: before a capital or a mark that opens, or at its end. */
function endOfButtons(text: string, [start, end]: Span): number {
  const head = text.slice(start, Math.min(end, start + 400));
  let cut = 0;
  let count = 0;
  let own = 0;
  button.lastIndex = 0;
  for (let match = button.exec(head); match; match = button.exec(head)) {
    count++;
    if (!isCompany.test(match[0])) own++;
    const next = match.index + match[0].length;
    const opens = next === head.length || /^[\p{Lu}\d“"‘'(]/u.test(head.slice(next, next + 2));
    if (opens && ((count >= 2 && own >= 1) || count >= 3)) cut = next;
    if (next === head.length) break;
    button.lastIndex = next;
  }
  return start + cut;
}

/** "(Reporting by …; editing by …)" after the last sentence of a report. */
const contributors =
  /\((?:additional )?(?:reporting|writing|editing|compiled|translated|text) by\b[^()]{0,300}\)?\s*$/i;
const readMore = /(?<=[.!?…][”"’']?\s)(?:read more|continue reading|see more)\s*[.…»>→]*$/i;
/** A date of publication after a headline that was pasted before it. */
const dated =
  /(?<=[^\s:,;—–-]\s)(?<!\b(?:first|last|originally)\s)(?:(?:first |last )?(?:updated|published|posted|modified)):? \d.{4,60}$/i;

/** Where what is glued to a paragraph's end begins, and its kind; null where nothing is. */
function gluedAtEnd(text: string, [start, end]: Span): { at: number; kind: BlockKind } | null {
  const from = Math.max(start, end - 400);
  const tail = text.slice(from, end);
  const found = (pattern: RegExp, kind: BlockKind) => {
    const match = pattern.exec(tail);
    return match && from + match.index > start ? { at: from + match.index, kind } : null;
  };
  if (tail.includes('(')) {
    const match = found(contributors, 'metadata');
    if (match) return match;
  }
  if (/(?:more|reading)\W*$/i.test(tail.slice(-12))) return found(readMore, 'promo');
  return end - start < 260 ? found(dated, 'metadata') : null;
}

/** The end of a picture of a series with its caption: "Photos: Harbour fire Crews at work. Hide Caption 3 of 12". */
const endOfPicture = /\bhide caption \d{1,3} (?:of|\/) \d{1,3}(?!\S)/gi;

/** Somebody's words in a caption are worth more than the order they disturb. */
const quotes = /[“"][^“”"]+[”"] (?:said|says|told)\b|\b(?:said|says|told \S+): [“"]/;

/** The captions of a series of pictures that a paragraph begins with, and where the last of them ends. */
function captionsOf(text: string, [start, end]: Span): { captions: Piece[]; at: number } {
  const captions: Piece[] = [];
  let at = start;
  for (const { index, 0: button } of text.slice(start, end).matchAll(endOfPicture)) {
    const last = start + index;
    const isQuote = quotes.test(text.slice(at, last));
    if (isQuote) captions.push({ span: trimmed(text, [at, last]), kind: 'paragraph' });
    const from = isQuote ? last : at;
    at = last + button.length;
    captions.push({ span: [from, at], kind: isQuote ? 'promo' : 'caption' });
    while (at < end && /\s/.test(text[at] ?? '')) at++;
  }
  return { captions, at };
}

/** The pieces of a paragraph: each picture of a series that it begins with, and what a page glued to the rest. */
export function cutParagraph(text: string, [start, end]: Span): Piece[] {
  const words = text.slice(start, end);
  if (!words.includes('ide Caption') && !words.includes('ide caption')) return cutFurniture(text, [start, end]);
  const { captions, at } = captionsOf(text, [start, end]);
  return at < end ? [...captions, ...cutFurniture(text, [at, end])] : captions;
}

/**
 * Cuts off what a page glued to a paragraph: a row of buttons in front, contributors or a link after it. A paragraph
 * that goes on after buttons without ever ending a sentence is a caption or a list of links, and stays whole.
 */
function cutFurniture(text: string, span: Span): Piece[] {
  const [start, end] = span;
  const body = endOfButtons(text, span);
  if (body >= end) return [{ span, kind: 'promo' }];
  const glued = gluedAtEnd(text, [body, end]);
  const rest = trimmed(text, [body, glued?.at ?? end]);
  const pieces: Piece[] = [];
  if (body > start) {
    const line = readLine(text, rest);
    if (line.isOpen && line.words > 12 && pictureOf(line) === null) return [{ span, kind: 'promo' }];
    pieces.push({ span: trimmed(text, [start, body]), kind: 'promo' });
  }
  pieces.push({ span: rest, kind: null });
  if (glued) pieces.push({ span: trimmed(text, [glued.at, end]), kind: glued.kind });
  return pieces;
}

function trimmed(text: string, [start, end]: Span): Span {
  let right = end;
  while (right > start && /\s/.test(text[right - 1] ?? '')) right--;
  return [start, right];
}
