import type { Quote } from '../annotate/annotation.ts';
import type { Context } from './context.ts';
import { shorten } from './markdown.ts';

/** How much of a source or a cue is shown, in characters. */
const longest = 80;

/** Why a quote is given to its speaker, in plain words on one line; not escaped. Nothing is said twice. */
export function grounds({ article }: Context, quote: Quote): string {
  const { cue, source } = quote;
  const words = (span: readonly [number, number] | null): string =>
    span ? article.text.slice(...span).replace(/\s+/g, ' ') : '';
  const named = [words(source), words(cue)].filter((each) => each !== '');
  const parts = [
    cue ? `cue “${shorten(words(cue), longest)}”` : '',
    source ? `source “${shorten(words(source), longest)}”` : '',
  ].filter((part) => part !== '');
  const more = quote.evidence.filter((piece) => adds(piece, named, quote.speaker?.name ?? ''));
  const all = [parts.join(', '), ...new Set(more)].filter((part) => part !== '');
  return all.length === 0 ? 'none found' : all.join('; ');
}

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
