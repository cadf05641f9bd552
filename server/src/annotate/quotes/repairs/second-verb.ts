import type { Block, Span, Token } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { words } from '../../lexicon/words.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** How sure the second of two verbs of one speaker is. */
const confidence = 0.65;

/** Verbs that only one who speaks can be the subject of. */
const speaking = words(`
accuse|add|admit|advise|announce|apologise|apologize|argue|ask|blame|call|claim|condemn|confirm|criticise|criticize|demand|deny|describe|dismiss|estimate|insist|instruct|order|pledge|predict|promise|propose|recommend|reject|reiterate|repeat|say|state|stress|suggest|tell|threaten|urge|vow|warn
`);
const past = /(?:ed|told|said)$/;

/**
 * "The report found that the road was unsafe | and recommended closing it": what a second verb of speech of the same speaker
 * tells is no part of what the first does, and is said by the same.
 */
export function withSecondVerb(text: string, block: Block, attribution: Attribution): Attribution[] {
  const { cue, source, content } = attribution;
  const last = content.at(-1);
  if (!cue || !source || !last || last[0] < cue[1] || source[1] > cue[0]) return [attribution];
  const { tokens, sentences } = block;
  const sentence = sentences[firstEndingAfter(sentences, cue[0])];
  if (!sentence || last[1] > sentence.end) return [attribution];
  const from = firstEndingAfter(tokens, last[0]);
  for (let at = from + 3; (tokens[at]?.start ?? last[1]) < last[1]; at++) {
    const second = tokens[at]?.pos === 'CCONJ' ? verbAfter(text, tokens, at) : null;
    const joint = tokens[at];
    if (!second || !joint || around(block.quotations, joint.start, joint.end).length > 0) continue;
    if (!past.test(text.slice(...cue)) || !isOfSpeaker(text, tokens, from, at, second.last)) continue;
    const rest: Span = [tokens[second.last]?.end ?? last[1], last[1]];
    const start = tokens[second.last + 1]?.start ?? last[1];
    if (start >= last[1]) return [attribution];
    const before = tokens[at - 1];
    const end = before && text.slice(before.start, before.end) === ',' ? before.start : (before?.end ?? joint.start);
    return [
      { ...attribution, content: [...content.slice(0, -1), [last[0], end]] },
      {
        ...attribution,
        cue: [tokens[second.first]?.start ?? rest[0], rest[0]],
        content: [[start, rest[1]]],
        confidence: Math.min(attribution.confidence, confidence),
      },
    ];
  }
  return [attribution];
}

/** The verb of speech, with its auxiliaries, that directly follows a conjunction; null where none does. */
function verbAfter(text: string, tokens: readonly Token[], at: number): { first: number; last: number } | null {
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end);
  let first = at + 1;
  while (tokens[first]?.pos === 'ADV' && first < at + 3) first++;
  let last = first;
  if (word(last) === 'did' && /^n[o’']t$/.test(word(last + 1))) last += 2;
  const verb = tokens[last];
  if (verb?.pos !== 'VERB' || !speaking.has(verb.lemma)) return null;
  return last > first || past.test(word(last)) ? { first, last } : null;
}

/** True where a second verb cannot have the subject of the clause between, or that subject is the speaker again. */
function isOfSpeaker(text: string, tokens: readonly Token[], from: number, joint: number, verb: number): boolean {
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end).toLowerCase();
  const subject = word(from) === 'that' ? word(from + 1) : word(from);
  if (/^(?:he|she|it|they)$/.test(subject)) return true;
  let auxiliary = joint - 1;
  while (auxiliary > from && tokens[auxiliary]?.pos !== 'AUX') auxiliary--;
  if (/^(?:can|could|may|might|must|should|will|would)$/.test(word(auxiliary))) return true;
  if (!/^(?:is|are|was|were|be|been)$/.test(word(auxiliary))) return false;
  const isPlain = !tokens.slice(from + 1, joint).some(({ pos, start }) => pos === 'SCONJ' || text[start] === ',');
  // "was closed and reopened": a participle has no object.
  const object = tokens[verb + 1]?.pos ?? '';
  return isPlain && (/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|SCONJ)$/.test(object) || word(verb + 1).endsWith('ing'));
}
