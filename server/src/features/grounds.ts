import type { Quote } from '../annotate/annotation.ts';
import type { Span } from '../article/article.ts';
import { shortenedWords, shownWords } from '../article/shown-words.ts';
import type { Context } from './context.ts';

/** How much of a source or a cue is shown, in characters. */
const longest = 80;

/** Between a source and its cue stand at most so many characters where they are shown as they stand. */
const together = 24;

/** Why a quote is given to its speaker, in the article's words and in plain ones, on one line; not escaped. Nothing is said twice. */
export function grounds({ article }: Context, quote: Quote): string {
  const { cue, source } = quote;
  const named = [source, cue].flatMap((span) => (span ? [lineAt(article.text, span)] : []));
  const more = quote.evidence.map(shownWords).filter((piece) => adds(piece, named, quote.speaker?.name ?? ''));
  const all = [attribution(article.text, cue, source), ...new Set(more)].filter((part) => part !== '');
  return all.length === 0 ? 'the text does not say' : all.join('; ');
}

/** The words that attribute the quote: "Lind told", or apart, where much stands between them: "Lind" … "told". */
function attribution(text: string, cue: Span | null, source: Span | null): string {
  const [first, second] = [source, cue].filter((span) => span !== null).sort((left, right) => left[0] - right[0]);
  if (!first) return '';
  if (!second) return `“${wordsAt(text, first)}”`;
  const isOne = second[0] - first[1] <= together;
  return isOne
    ? `“${wordsAt(text, [first[0], Math.max(first[1], second[1])])}”`
    : `“${wordsAt(text, first)}” … “${wordsAt(text, second)}”`;
}

const lineAt = (text: string, span: Span): string => shownWords(text.slice(...span));

const wordsAt = (text: string, span: Span): string => shortenedWords(lineAt(text, span), longest);

/** Whether a piece of evidence says more than that these words are the cue and the source. */
function adds(piece: string, named: readonly string[], speaker: string): boolean {
  const quoted = [...piece.matchAll(/“([^“”]*)”/g)].map(([, words = '']) => bare(words));
  if (quoted.length === 0 || piece.includes(': ')) return true;
  if (quoted.some((words) => !named.some((each) => bare(each).includes(words)))) return true;
  const rest = piece.replace(/“[^“”]*”/g, '');
  return speaker !== '' && rest.includes(speaker) && !quoted.some((words) => alike(words, bare(speaker)));
}

const bare = (words: string): string => words.toLowerCase().replace(/^\W+|\W+$/g, '');

const alike = (left: string, right: string): boolean => left.includes(right) || right.includes(left);
