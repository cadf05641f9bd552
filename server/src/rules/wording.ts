import type { AnnotatedArticle, Quote } from '../annotate/annotation.ts';
import type { Span } from '../article/article.ts';
import { remember } from '../article/remember.ts';
import { shortenedWords, shownWords } from '../article/shown-words.ts';
import type { LinkedEvent, Passage } from '../corpus/comparison.ts';
import { sourceName as nameOf } from '../corpus/source-names.ts';

/** What a reader of one article calls another: its name, where they are of one outlet that it is another article, else its file's name. */
export function sourceName(event: LinkedEvent, path: string, here?: string): string {
  const outletOf = (of: string | undefined): string | null | undefined =>
    event.articles.find((article) => article.path === of)?.metadata.outlet;
  const name = nameOf(event.articles, path);
  const [there, own] = [outletOf(path), outletOf(here)];
  return typeof there === 'string' && here !== path && there === own ? `another article of ${name}` : name;
}

const longest = 90;

/** A passage's words on one line in quotation marks, shortened in the middle where they are many. */
export function inMarks(text: string): string {
  return `“${shortenedWords(bare(text), longest)}”`;
}

/** The same, shortened around `[start, end)` of the text, which has to be seen. */
export function inMarksAround(text: string, [start, end]: Span): string {
  if (text.length <= longest) return inMarks(text);
  const first = Math.max(0, Math.min(Math.floor((start + end - longest) / 2), text.length - longest));
  const from = first === 0 ? 0 : Math.min(start, first + (/\s/.exec(text.slice(first))?.index ?? 0));
  const before = text.slice(end, Math.max(end, first + longest));
  const to = end + before.length === text.length ? text.length : end + before.replace(/\s\S*$/, '').length;
  return `“${from > 0 ? '… ' : ''}${bare(text.slice(from, to))}${to < text.length ? ' …' : ''}”`;
}

const bare = (text: string): string => shownWords(text).replace(/^["“‘'«\s]+|["”’'»,\s]+$/g, '');

/** A list in words: "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  const [last] = items.slice(-1);
  return items.length < 2 ? (last ?? '') : `${items.slice(0, -1).join(', ')} and ${last ?? ''}`;
}

/** A text's words in small letters, with a blank around each: what is left of it where marks and punctuation are no matter. */
export function plainWords(text: string): string {
  return ` ${text.split('\n').map(wordsOfLine).filter(Boolean).join(' ')} `;
}

const linesRemembered = 1000;

const wordsOfLine = remember((line) => {
  const words = line
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ');
}, linesRemembered);

/** The quote that a passage is part of. */
export function quoteOf(
  article: AnnotatedArticle | undefined,
  { start, end }: Pick<Passage, 'start' | 'end'>,
): Quote | undefined {
  return article?.quotes.find(({ content }) => content.some((span) => span[0] < end && start < span[1]));
}

/** A publication date for a message: the day, or that none is known. */
export function dateOf(event: LinkedEvent, path: string): string | null {
  return event.articles.find((article) => article.path === path)?.metadata.published?.slice(0, 10) ?? null;
}

/** The first words of an article, where findings about the whole of it stand. */
export function firstWords(article: AnnotatedArticle): Span {
  const start = article.blocks[0]?.start ?? 0;
  const words = /^\S{1,24}(?:[^\S\r\n]\S{1,12})?/.exec(article.text.slice(start, start + 40))?.[0] ?? '';
  return [start, start + words.length];
}
