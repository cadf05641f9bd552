/** Words of an invented text that are marked with what they are, as in "[[Mara Lind#P]]". */
export interface Mark {
  /** Offsets in the text without the marks. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** What is marked may have single brackets in it: "[[“the [old] road”#q1]]". */
const mark = /\[\[((?:(?!\[\[|\]\])[^])+?)#([\w-]+)\]\]/g;

/** A text without its marks, and what they say. */
export function readMarks(source: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let [text, last] = ['', 0];
  for (const { 0: all, 1: words = '', 2: key = '', index } of source.matchAll(mark)) {
    text += source.slice(last, index);
    marks.push({ start: text.length, end: text.length + words.length, key });
    text += words;
    last = index + all.length;
  }
  return { text: text + source.slice(last), marks };
}
