/** A word, number or symbol as it stands in the text. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const pattern = /(?:\p{Lu}\.){2,}|\d[\d,.]*(?<=\d)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[$€£¥₹%&]/gu;

/** The words, numbers and symbols of a stretch of text, in order. */
export function rawWords(text: string, start: number, end: number): RawWord[] {
  const raw: RawWord[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index;
    raw.push({ start: from, end: from + match[0].length, text: match[0] });
  }
  return raw;
}
