import type { Block, Span, Token } from '../../../article/article.ts';
import { firstEndingAfter } from '../spans.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';

/** Prepositions that join who or what is named to the noun before it. */
const joining = /^(?:across|at|by|for|from|in|of|on|to|within)$/;
/** Those that may stand further to the left. */
const further = /^(?:about|against|over|through|with)$/;
const nominal = /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/;
const possessive = /^(?:his|her|its|their|our)$/i;
/** Participles that are said of a text or its source whatever follows; of others only those before "by" are surely no finite verb. */
const ofTexts =
  /^(?:briefed|circulated|filed|issued|leaked|made|obtained|posted|published|released|sent|shared|taken|written)$/;

/** A phrase reaches no further to the left than this, in tokens. */
const furthest = 16;

/**
 * "prosecutors working for | Mr. Roe said", "a letter signed by | the mayor saying": what a preposition governs is not the
 * one who says it, but the noun that the whole phrase is about.
 */
export function withGovernor(text: string, { tokens, sentences }: Block, cue: Span | null, source: Span): Span {
  if (!cue || cue[0] < source[1]) return source;
  const at = firstEndingAfter(tokens, source[0]);
  const sentence = sentences[firstEndingAfter(sentences, source[0])];
  const lowest = Math.max(sentence?.firstToken ?? 0, at - furthest);
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end);
  const between = text.slice(source[1], cue[0]);
  if (/\s(?:and|but)\s(?:also\s|[a-z]+ly\s)?$/.test(between)) return ofRelative(tokens, at, lowest, word) ?? source;
  if (between.trim() !== '' || /^to\s/.test(text.slice(...cue))) return source;
  const whose = relativeHead(tokens, at, sentence?.firstToken ?? at, word);
  if (whose >= 0) return [tokens[whose]?.start ?? source[0], source[1]];
  if (at - 1 <= lowest || tokens[at - 1]?.pos !== 'ADP' || !joining.test(word(at - 1))) return source;
  // "a picture of Oslo | British officials said": two phrases.
  for (let index = at + 1; (tokens[index]?.start ?? source[1]) < source[1]; index++)
    if (tokens[index - 1]?.pos === 'PROPN' && /^(?:ADJ|DET)$/.test(tokens[index]?.pos ?? '')) return source;
  let first = at - 1;
  while (first > lowest && belongs(tokens, first - 1, word)) first--;
  // What a preposition opens is no subject of a finite verb, but a participle may add to it.
  if (tokens[first]?.pos === 'ADP' && !isParticiple(text, cue)) return source;
  for (let start = first, index = first; index < at; index++) {
    const pos = tokens[index]?.pos;
    if (pos !== 'ADP' && pos !== 'VERB') continue;
    const head = word(index - 1).toLowerCase();
    if (index > start && tokens[index - 1]?.pos === 'NOUN' && isSpeakingNoun(head))
      return withoutTime(text, [tokens[start]?.start ?? source[0], source[1]]);
    start = index + 1;
  }
  return source;
}

const relative = /^(?:who|which|that)$/;

/** "a letter that criticised | the council and called for": the noun whose relative clause has both verbs; null for none. */
function ofRelative(
  tokens: readonly Token[],
  at: number,
  lowest: number,
  word: (index: number) => string,
): Span | null {
  let joint = at - 1;
  if (tokens[joint]?.pos !== 'VERB' || word(joint).endsWith('ing')) return null;
  while (joint > at - 4 && /^(?:ADV|AUX|VERB)$/.test(tokens[joint]?.pos ?? '')) joint--;
  if (!relative.test(word(joint))) return null;
  let first = joint;
  let end = joint;
  let head = '';
  while (first > lowest && (nominal.test(tokens[first - 1]?.pos ?? '') || joining.test(word(first - 1)))) {
    first--;
    if (joining.test(word(first))) end = first;
    if (tokens[first]?.pos === 'NOUN' && (head === '' || joining.test(word(first + 1)))) head = word(first);
  }
  while (first < end && joining.test(word(first))) first++;
  const [from, to] = [tokens[first], tokens[joint - 1]];
  return from && to && first < joint && isSpeakingNoun(head.toLowerCase()) ? [from.start, to.end] : null;
}

/**
 * "An engineer who saw the bridge after | its collapse said": where the noun begins whose relative clause goes on to the
 * source; -1 where none does.
 */
function relativeHead(tokens: readonly Token[], at: number, lowest: number, word: (index: number) => string): number {
  if (tokens[at - 1]?.pos !== 'ADP' && tokens[at - 1]?.pos !== 'VERB') return -1;
  let joint = at - 1;
  while (joint > Math.max(lowest, at - furthest) && !relative.test(word(joint))) {
    if (tokens[joint]?.pos === 'PUNCT' || tokens[joint]?.pos === 'CCONJ' || tokens[joint]?.pos === 'SCONJ') return -1;
    joint--;
  }
  const verb = tokens[joint + 1]?.pos;
  if (!relative.test(word(joint)) || (verb !== 'VERB' && verb !== 'AUX') || tokens[joint - 1]?.pos !== 'NOUN')
    return -1;
  if (!isSpeakingNoun(word(joint - 1).toLowerCase()) && word(joint) !== 'who') return -1;
  let first = joint - 1;
  while (first > lowest && (nominal.test(tokens[first - 1]?.pos ?? '') || word(first - 1) === 'of')) first--;
  return first === lowest || /^(?:CCONJ|PUNCT|SCONJ)$/.test(tokens[first - 1]?.pos ?? '') ? first : -1;
}

const time = /^(?:earlier|last|late|next|this)\s(?:[a-z]+day|week|month|year|night|morning|evening)\s/i;

/** "Last week | prosecutors working for Mr. Roe" */
const withoutTime = (text: string, [start, end]: Span): Span => [
  start + (time.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0),
  end,
];

const isParticiple = (text: string, cue: Span): boolean => /^(?:\w+ly\s)?[a-z]+ing\b/.test(text.slice(...cue));

/** True for a token that can stand in a noun phrase, or be the participle or preposition that follows a noun. */
function belongs(tokens: readonly Token[], at: number, word: (index: number) => string): boolean {
  const pos = tokens[at]?.pos ?? '';
  const here = word(at);
  if (nominal.test(pos) || possessive.test(here) || here === '-') return true;
  if (pos === 'ADP') return joining.test(here) || further.test(here);
  const noun = tokens[at - 1]?.pos;
  if (pos !== 'VERB' || (noun !== 'NOUN' && noun !== 'PROPN')) return false;
  if (tokens[at + 1]?.pos !== 'ADP') return false;
  return here.endsWith('ing') || word(at + 1) === 'by' || ofTexts.test(here);
}

const subordinator = /^(?:after|although|as|because|before|since|though|when|while)$/;

/** "The fire spread as | the ministry said": of a source that is more than a clause, the subject of the cue's own. */
export function ofOwnClause(text: string, { kind, tokens }: Block, cue: Span | null, source: Span): Span {
  if (!cue || cue[0] < source[1] || isParticiple(text, cue)) return source;
  // "Ferries Stop as Mayor Says": a headline's verbs are not always told from its nouns.
  const as =
    kind === 'headline' ? /^.*(?<!such)\sas\s(?!(?:well|of|if|far)\s)(?=\S)/s.exec(text.slice(...source)) : null;
  if (as && as[0].split(' ').length > 3) return [source[0] + as[0].length, source[1]];
  const first = firstEndingAfter(tokens, source[0]);
  const last = firstEndingAfter(tokens, source[1] - 1);
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end);
  let hasVerb = false;
  let isFinite = false;
  let start = -1;
  for (let at = first + 1; at <= last; at++) {
    const pos = tokens[at]?.pos ?? '';
    const here = word(at);
    if (!hasVerb && /^(?:,|who|whom|whose|which|that)$/.test(here)) return source;
    const isVerb = pos === 'AUX' || (pos === 'VERB' && /^[a-z]+$/.test(here) && !here.endsWith('ing'));
    if (isVerb && word(at - 1) !== 'to') {
      hasVerb = true;
      start = -1;
      // "the report published by": a participle looks like a past tense.
      isFinite ||= pos === 'AUX' || !/(?:ed|en)$/.test(here) || /^(?:DET|PRON|SCONJ)$/.test(tokens[at + 1]?.pos ?? '');
    }
    const isList = tokens[at - 1]?.pos === tokens[at + 1]?.pos || tokens[at + 1]?.pos === 'NUM';
    const joins = subordinator.test(here) || (isFinite && !isList && /^(?:and|but)$/.test(here));
    if (hasVerb && joins && nominal.test(tokens[at + 1]?.pos ?? '')) start = at + 1;
  }
  return start >= 0 && start <= last ? [tokens[start]?.start ?? source[0], source[1]] : source;
}
