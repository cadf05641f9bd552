import type { Block, Span } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { words } from '../../lexicon/words.ts';
import { around, firstEndingAfter } from '../spans.ts';
import { isAsked } from '../questions.ts';

/** No likelier than this is what a doubt stands against: it is shown as unsure. */
const unsure = 0.55;

/** Verbs whose object, where it is no clause, is only spoken of, pointed at or come upon: nobody states it. */
const naming = words(`
answer|cite|discover|discuss|email|find|focus|learn|list|mention|nominate|post|prefer|refer|reply|respond|retweet|share|tweet
`);
/** Verbs that tell what is spoken of by a preposition ("writes about the harbour"). */
const speaking = words(`
write|speak|talk|ask|question|tweet|say|wonder|report|comment|blog|press|quiz
`);
const ofWhat = /\s(?:about|of|on)$/i;
/** With whom one speaks or who is meant, without a word of what is said ("spoke to the mayor", "apologized to his wife"). */
const toWhom = /^(?:apologi[sz]|sp[eo]a?k)[a-z]*\s(?:to|with)$/i;
const noMention = /\bno (?:mention|reference)\b/i;
/** What somebody or something goes by ("known as “the Fox”"). */
const called = /^(?:(?:[a-z]+ly|also|best|better)\s)?(?:known|nicknamed|entitled|titled)(?:\sas)?$/i;
const identifies = /^(?:\w+ly\s)?identif(?:y|ies|ied|ying)$/i;
const oneself = /^(?:him|her|it|them|my|our)sel(?:f|ves)\sas\s/i;
/** How somebody looks to the article. */
const looks = /\b(?:appear|seem)(?:s|ed)?\b/i;
/** "The map below shows" */
const beside = /\s(?:above|below)\s*$/;
const clauseOpeners = /^(?:that|whether|if|how|why|what|who|whom|whose|where|when|which|to|as)$/i;
const relative = /^(?:that|which|who|whom|whose|where|when)$/i;
const onlyWhen = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|this morning)\b\W*$/i;

const pointing =
  /^(?:(?:it|that|this|them|these|those)\W*$|(?:it|this|them)\s(?:after|at|before|during|in|on|when|while)\s)/i;

/** What one says to others and not of anything. */
const greeting = /^(?:farewell|goodbye|hello)\b/i;

/** "The bank, | said to be worth millions": others say it of what stands before. */
const saidOfIt = /^(?:alleged|believed|estimated|expected|reported|rumou?red|said|supposed|thought|understood)$/;
const toBe = /^to (?:be|have)\s/;

/** An attribution that is less sure where something speaks against it, and why. */
export function doubted(text: string, block: Block, attribution: Attribution): Attribution {
  const why = doubtOf(text, block, attribution);
  if (why === null) return attribution;
  const { confidence, evidence } = attribution;
  return { ...attribution, confidence: Math.min(confidence, unsure), evidence: [...evidence, why] };
}

function doubtOf(text: string, block: Block, { cue, source, content }: Attribution): string | null {
  const [first] = content;
  const isBy = cue && source && source[0] > cue[0] && /\sby\s$/.test(text.slice(cue[1], source[0]));
  if (cue && !isBy && /^(?:is|are|was|were)\s(?:\w+ly\s)?expected$/.test(text.slice(...cue)))
    return 'nobody is named who expects it';
  if (!cue || !first || content.length > 1 || first[0] < cue[1]) return null;
  const by = text.slice(...cue);
  const isNamed = called.test(by) || (identifies.test(by) && oneself.test(text.slice(...first)));
  if (isNamed) return 'the words only tell what somebody is called';
  if (around(block.quotations, ...first).length > 0) return null;
  if (isAsked(text, block, cue)) return 'the article asks this itself';
  if (source && beside.test(text.slice(source[0], cue[0]))) return 'the article shows this itself';
  if (looks.test(by)) return 'the article tells how it looks';
  if (saidOfIt.test(by) && toBe.test(text.slice(first[0], first[0] + 10))) return 'nobody is named who says it';
  if (onlyWhen.test(text.slice(...first))) return 'the words tell only when';
  if (pointing.test(text.slice(...first))) return 'what is said stands elsewhere';
  if (greeting.test(text.slice(...first))) return 'the words only greet';
  const verb = block.tokens.slice(firstEndingAfter(block.tokens, cue[0]), firstEndingAfter(block.tokens, cue[1]));
  const lemma = verb.findLast(({ pos }) => pos === 'VERB')?.lemma ?? '';
  if (/\sas (?:saying|telling|writing)\s/.test(text.slice(...first))) return null;
  if (source && /^(?:ask|speak|talk)$/.test(lemma) && /^we$/i.test(text.slice(...source)))
    return 'the article tells what it asked';
  const isNaming =
    naming.has(lemma) || toWhom.test(by) || noMention.test(by) || (speaking.has(lemma) && ofWhat.test(by));
  return isNaming && !isClause(text, block, first) ? 'the words name only what is spoken of' : null;
}

/** True for words with a finite verb of their own, and for an infinitive. */
function isClause(text: string, { tokens }: Block, [start, end]: Span): boolean {
  const first = firstEndingAfter(tokens, start);
  for (let at = first; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    if (!token) break;
    const word = text.slice(token.start, token.end);
    if (at === first && clauseOpeners.test(word)) return true;
    if (relative.test(word)) return false;
    if (token.pos === 'AUX') return true;
    const before = tokens[at - 1];
    const isInfinitive = before !== undefined && /^to$/i.test(text.slice(before.start, before.end));
    if (token.pos === 'VERB' && !/ing$/.test(word) && !isInfinitive) return true;
  }
  return false;
}
