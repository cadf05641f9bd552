import type { Span, Token } from '../../../article/article.ts';
import { framesOf, particles } from '../grammar/cues.ts';
import { firstEndingAfter } from '../spans.ts';

/** What tells where, when or to whom somebody spoke: it stands beside a cue and is no part of it. */
const circumstance = /^(?:after|at|before|by|during|from|in|on|over|through|to|via|with)$/;

/**
 * The words of a cue without the circumstances after its verb of speech ("said | at a press conference with the mayor").
 * Cues of other verbs stay: in "took issue with" all words attribute.
 */
export function withoutCircumstances(text: string, tokens: readonly Token[], cue: Span): Span {
  const first = firstEndingAfter(tokens, cue[0]);
  for (let at = first; (tokens[at]?.start ?? cue[1]) < cue[1]; at++) {
    const token = tokens[at];
    if (token?.pos !== 'VERB') continue;
    const frames = framesOf(token.lemma);
    if (!frames.has('say') && !frames.has('tell')) continue;
    const word = (index: number) => {
      const { start, end } = tokens[index] ?? { start: 0, end: 0 };
      return text.slice(start, end).toLowerCase();
    };
    let next = at + 1;
    if (particles[token.lemma]?.includes(word(next))) next++;
    const end = tokens[next - 1]?.end ?? cue[1];
    while (tokens[next]?.pos === 'ADV' && (tokens[next]?.end ?? cue[1]) < cue[1]) next++;
    return (tokens[next]?.start ?? cue[1]) < cue[1] && circumstance.test(word(next)) ? [cue[0], end] : cue;
  }
  return cue;
}
