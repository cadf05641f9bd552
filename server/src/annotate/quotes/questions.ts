import type { Block, Span } from '../../article/article.ts';
import { around, firstEndingAfter } from './spans.ts';

/** True for a question that is put to somebody ("Asked bluntly, “Is that you?”"). */
export function isPutTo(text: string, { start, sentences }: Block, question: Span): boolean {
  const sentence = sentences[firstEndingAfter(sentences, question[0])];
  return (
    /^(?:when\s)?(?:asked|pressed|questioned)\b/i.test(text.slice(sentence?.start ?? start, question[0])) &&
    /\?\W*$/.test(text.slice(...question))
  );
}

const questionOpeners =
  /^(?:what|why|how|who|whom|when|where|did|does|do|is|are|was|were|will|would|can|could|should|has|have)\s/i;

/** True in a question of the article's own ("What does the harbour have to say about this?"). */
export function isAsked(text: string, { sentences, quotations }: Block, cue: Span): boolean {
  const sentence = sentences[firstEndingAfter(sentences, cue[0])];
  if (!sentence || cue[0] <= sentence.start) return false;
  const words = text.slice(sentence.start, sentence.end).replace(/^[—–\s-]+/, '');
  return (
    questionOpeners.test(words) &&
    words.trimEnd().endsWith('?') &&
    around(quotations, sentence.start, sentence.end).length === 0
  );
}
