import type { Block } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { spanOf } from '../drafts.ts';
import { isFinite, type Phrase } from '../grammar/noun-cores.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { isComma, unitsOf, type Clauses } from '../grammar/units.ts';
import { firstEndingAfter } from '../spans.ts';

/** What stands before a participle that opens a sentence ("A day after telling", "Despite saying"). */
const opening = /^(?:[a-z\d]+\s){0,4}(?:after|before|by|despite|in|on|since|upon|while|without)\s$/i;
/** No further from the sentence's start does such a participle stand, in code units. */
const farthest = 60;
const subordinator = /^(?:although|as|because|if|once|though|unless|until|when|where|while)$/;

/**
 * "After telling reporters that the road was closed, | Roe left": the subject of the main clause says what a participle
 * before it tells, and its own clause is no part of that.
 */
export function withMainSubject(text: string, block: Block, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [first] = content;
  const at = cue ? firstEndingAfter(block.sentences, cue[0]) : -1;
  const sentence = block.sentences[at];
  if (!cue || !first || !sentence || content.length > 1 || first[0] < cue[1] || (source && source[0] > cue[0]))
    return attribution;
  if (!/^(?:[a-z]+ly\s)?[a-z]+ing\b/.test(text.slice(...cue))) return attribution;
  if (cue[0] - sentence.start > farthest || !opening.test(text.slice(sentence.start, cue[0]))) return attribution;
  const units = unitsOf(text, { ...block, sentences: [sentence] })[0] ?? [];
  const main = mainClause(
    units,
    units.findIndex(({ start }) => start >= first[0]),
  );
  const comma = main && units[main.first - 1];
  if (!main || !comma || comma.start < first[0]) return attribution;
  return {
    ...attribution,
    source: spanOf(units, main),
    content: [[first[0], Math.min(first[1], comma.start)]],
  };
}

/** The subject of the clause that goes on after the one that begins at `from`: after a comma, with a verb of its own. */
function mainClause(units: Clauses, from: number): Phrase | null {
  let hasVerb = false;
  let opens = from;
  for (let at = Math.max(from, 0); at < units.length; at++) {
    if (isFinite(units[at])) hasVerb = true;
    if (!isComma(units[at])) continue;
    const isAside = opens > from && subordinator.test(units[opens]?.word ?? '');
    opens = at + 1;
    const subject = hasVerb && !isAside ? phraseAfter(units, opens) : null;
    if (!subject) continue;
    let next = subject.last;
    while (units[next]?.pos === 'ADV' || isComma(units[next])) next++;
    if (isFinite(units[next])) return subject;
  }
  return null;
}
