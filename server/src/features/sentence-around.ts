import type { Article } from '../article/article.ts';
import type { Passage } from '../corpus/comparison.ts';

/** So many characters are shown on each side. */
const longest = 90;

/** What stands before and after a passage in its sentences, by which a clause is read as it is meant; empty where nothing does. */
export function sentenceAround(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { start, end }: Omit<Passage, 'path'>,
): readonly [before: string, after: string] {
  const sentences = blocks.find((block) => block.start <= start && start < block.end)?.sentences ?? [];
  const from = sentences.find((sentence) => start < sentence.end)?.start ?? start;
  const to = sentences.find((sentence) => end <= sentence.end)?.end ?? end;
  const before = text.slice(from, start);
  const after = text.slice(end, Math.max(end, to));
  return [hasWords(before) ? lastOf(before) : '', hasWords(after) ? firstOf(after) : ''];
}

const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

const lastOf = (words: string): string =>
  words.length <= longest ? words : `… ${words.slice(-longest).replace(/^\S*\s+/, '')}`;

const firstOf = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
