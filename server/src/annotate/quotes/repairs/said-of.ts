import type { Block } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { spanOf } from '../drafts.ts';
import { subjectOf } from '../grammar/phrase-before.ts';
import { unitsOf } from '../grammar/units.ts';
import { firstEndingAfter } from '../spans.ts';

const passive =
  /^(?:(?:is|are|was|were)\s)?(?:[a-z]+ly\s)?(?:alleged|believed|reported|rumou?red|said|thought|understood)$/;

/** "The mayor | is said | to have left": nobody is named who says it, and what is said is the whole clause. */
export function withSubjectSaidOf(text: string, block: Block, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [first] = content;
  if (!cue || !first || first[0] < cue[1] || first[0] - cue[1] > 2 || (source && source[0] > cue[0]))
    return attribution;
  if (!passive.test(text.slice(...cue)) || !/^to\s/.test(text.slice(first[0], first[0] + 3))) return attribution;
  const sentence = block.sentences[firstEndingAfter(block.sentences, cue[0])];
  const units = sentence ? (unitsOf(text, { ...block, sentences: [sentence] })[0] ?? []) : [];
  const verb = units.findIndex(({ end }) => end >= cue[1]);
  const subject = /^(?:is|are|was|were)$/.test(units[verb - 1]?.word ?? '') ? subjectOf(units, verb) : null;
  return subject ? { ...attribution, source: null, content: [spanOf(units, subject), ...content] } : attribution;
}
