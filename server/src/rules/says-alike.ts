import type { AnnotatedArticle, Quote } from '../annotate/annotation.ts';
import type { Block } from '../article/article.ts';

/** So many letters that words begin with make them forms of one. */
const stemLength = 5;

/**
 * Whether a quote is of the next sentence, or has a word of the one in which a view is given to people at large: its speaker
 * may be one of them.
 */
export function saysAlike(
  { sentences }: Block,
  until: Block,
  { start, end }: { readonly start: number; readonly end: number },
): (article: AnnotatedArticle, quote: Quote) => boolean {
  const at = sentences.findIndex((each) => each.start <= start && start < each.end);
  const [sentence, next] = [sentences[at], sentences[at + 1] ?? until.sentences[0]];
  return ({ text }, { kind, content, source }) => {
    if (!sentence || (source && source[0] < sentence.end && sentence.start < source[1])) return false;
    if (next && kind === 'direct' && content.some((span) => span[0] < next.end && next.start < span[1])) return true;
    const words = stemsOf(`${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`);
    return [...stemsOf(content.map((span) => text.slice(...span)).join(' '))].some((stem) => words.has(stem));
  };
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter(({ length }) => length >= stemLength)
      .map((word) => word.slice(0, stemLength)),
  );
