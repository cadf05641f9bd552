import type { Span } from './article.ts';
import { ordinaryWords } from './ordinary-words.ts';

const lineEnd = /[\r\n\u2028\u2029]/;
/** With the marks of a quotation in mail and Markdown that the next line begins with. */
const lineEnds = /[\r\n\u2028\u2029][ \t]*(?:>[ \t]?)*/g;
/** A hyphen at the end of a line, and the white space before the word goes on. */
const hyphenAtEnd = /-((?:[\r\n\u2028\u2029][ \t]*(?:>[ \t]?)*)+)(?=\p{L})/gu;
/** No half of a word is longer. */
const longest = 30;

/** A text of the same length in which the line ends within paragraphs are blank, so that words are read on over them. */
export function inOneLine(text: string, paragraphs: readonly Span[]): string {
  const pieces: string[] = [];
  let last = 0;
  let known: ReadonlySet<string> | undefined;
  for (const [start, end] of paragraphs) {
    const words = text.slice(start, end);
    if (!lineEnd.test(words)) continue;
    const isHyphenated = words.search(hyphenAtEnd) >= 0;
    if (isHyphenated) known ??= new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
    const whole = isHyphenated && known ? withoutHyphens(words, known) : words;
    pieces.push(
      text.slice(last, start),
      whole.replace(lineEnds, (end) => ' '.repeat(end.length)),
    );
    last = end;
  }
  return last === 0 ? text : pieces.join('') + text.slice(last);
}

/** The halves of words put together that a line's end parts; blanks behind the word make up for what went. */
function withoutHyphens(words: string, known: ReadonlySet<string>): string {
  let whole = '';
  let at = 0;
  for (const { index, 0: found } of words.matchAll(hyphenAtEnd)) {
    const before = /[\p{L}\d]+$/u.exec(words.slice(Math.max(0, index - longest), index))?.[0];
    if (index < at || before === undefined) continue;
    const next = index + found.length;
    const after = /^\p{L}+/u.exec(words.slice(next, next + longest))?.[0] ?? '';
    const hyphen = keepsHyphen(before, after, known) ? '-' : '';
    let end = next + after.length;
    while (end < words.length && !/\s/.test(words[end] ?? '')) end++;
    whole += words.slice(at, index) + (hyphen + words.slice(next, end)).padEnd(end - index);
    at = end;
  }
  return whole + words.slice(at);
}

/** Whether a word is written with the hyphen also where no line ends: as elsewhere in the text, else as words are. */
function keepsHyphen(before: string, after: string, known: ReadonlySet<string>): boolean {
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  if (known.has(`${left}-${right}`)) return true;
  if (known.has(left + right)) return false;
  if (/\d/.test(before) || after !== right) return true;
  return !ordinaryWords(left + right) && ordinaryWords(left) && ordinaryWords(right);
}
