import type { Block, Span, Token } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { framesOf } from '../grammar/cues.ts';
import { spanOf } from '../drafts.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { unitsOf } from '../grammar/units.ts';
import { around, firstEndingAfter } from '../spans.ts';
import { subjectBefore } from '../grammar/subjects.ts';

/** How sure “…, said the ministry” is, once its parts are in their places. */
const plain = 0.8;

/** How sure “…, the mayor told reporters. | …” is, once what is said is what stands before. */
const surely = 0.7;

/** An attribution whose parts an extractor took for one another, with each in its place. */
export function turned(text: string, block: Block, attribution: Attribution): Attribution {
  const { cue, source, content, confidence } = attribution;
  const [first] = content;
  if (!cue || !source || !first || content.length > 1 || first[0] < cue[1]) return attribution;
  const told = endsWithAddressee(text, block, cue, source, first);
  if (told) return { ...attribution, content: [told], confidence: Math.max(confidence, surely) };
  const inverted = endsWithSource(text, block, cue, first);
  if (inverted) return { ...attribution, ...inverted, confidence: Math.max(confidence, plain) };
  const subject = addressed(text, block, cue, source);
  return subject ? { ...attribution, source: subject } : attribution;
}

/** When something was said, without more. */
const onlyWhen =
  /^(?:(?:early|late|on)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)(?:\s(?:morning|afternoon|evening|night))?\W*$/i;

/** "Two men were hurt, the mayor told reporters. | Four are missing.": what stands before is said, not the next sentence. */
function endsWithAddressee(
  text: string,
  { tokens, sentences, quotations }: Block,
  cue: Span,
  source: Span,
  [start, end]: Span,
): Span | null {
  const sentence = sentences[firstEndingAfter(sentences, cue[0])];
  if (!sentence || source[0] <= sentence.start || source[1] > cue[0]) return null;
  if (!(onlyWhen.test(text.slice(start, end)) || /\bt(?:old|ells?)$/.test(text.slice(...cue)))) return null;
  if (around(quotations, sentence.start, Math.min(sentence.end, start + 1)).length > 0) return null;
  const comma = /,\s*$/.exec(text.slice(sentence.start, source[0]));
  if (!comma) return null;
  const last = sentence.start + comma.index;
  const before = tokens.slice(firstEndingAfter(tokens, sentence.start), firstEndingAfter(tokens, last));
  const after = tokens.slice(firstEndingAfter(tokens, cue[1]), firstEndingAfter(tokens, sentence.end));
  const mark = after.findIndex(({ pos, start: at }) => pos === 'PUNCT' && text[at] === ',');
  const whom = mark < 0 ? after : after.slice(0, mark);
  const isClause = !/^(?:ADP|SCONJ)$/.test(before[0]?.pos ?? '') && before.some(isVerb);
  return isClause && whom.length > 0 && !whom.some(isVerb) ? [sentence.start, last] : null;
}

const isVerb = ({ pos }: Token): boolean => pos === 'AUX' || pos === 'VERB';

const inPhrase = /^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PART|PRON|PROPN)$/;

/** "Two men were hurt, said | the ministry.": what stands after the verb says it, and what stands before is said. */
function endsWithSource(
  text: string,
  { tokens, sentences, quotations }: Block,
  cue: Span,
  [start, end]: Span,
): Pick<Attribution, 'content' | 'source'> | null {
  const sentence = sentences[firstEndingAfter(sentences, cue[0])];
  if (!sentence || end < sentence.end - 2 || end > sentence.end) return null;
  if (around(quotations, sentence.start, sentence.end).length > 0) return null;
  const said = /,\s*$/.exec(text.slice(sentence.start, cue[0]));
  const at = firstEndingAfter(tokens, cue[0]);
  if (!said || !framesOf(tokens[at]?.lemma ?? '').has('say') || !/^(?![a-z]+ing$)[a-z]+$/.test(text.slice(...cue)))
    return null;
  const phrase = tokens
    .slice(firstEndingAfter(tokens, start), firstEndingAfter(tokens, end))
    .filter(({ pos }) => pos !== 'PUNCT');
  if (phrase.some(({ pos }) => !inPhrase.test(pos))) return null;
  const before = phrase.slice(
    0,
    Math.max(
      1,
      phrase.findIndex(({ pos }) => pos === 'ADP'),
    ),
  );
  const nouns = phrase.some(({ pos }) => pos === 'ADP') ? before : phrase;
  // "said his lawyer, Jo Roe": the noun stands before the name.
  const noun = nouns.findLast(({ pos }) => pos !== 'PROPN');
  if (!noun || (noun !== nouns.at(-1) && noun.pos !== 'NOUN')) return null;
  if (!isSpeakingNoun(text.slice(noun.start, noun.end).toLowerCase())) return null;
  return { content: [[sentence.start, sentence.start + said.index]], source: [start, end] };
}

/** "The firm sent a letter to | the agency saying …": the one who is written to does not say it, but the subject. */
function addressed(text: string, block: Block, cue: Span, source: Span): Span | null {
  if (source[1] > cue[0] || text.slice(source[1], cue[0]).trim() !== '' || !/^[a-z]+ing\b/.test(text.slice(...cue)))
    return null;
  if (!/\sto\s(?:the\s)?$/.test(text.slice(Math.max(block.start, source[0] - 8), source[0]))) return null;
  const units = unitsOf(text, block)[firstEndingAfter(block.sentences, source[0])] ?? [];
  const subject = subjectBefore(
    units,
    units.findIndex(({ start }) => start >= source[0]),
  );
  const span = subject && spanOf(units, subject);
  return span && span[1] <= source[0] ? span : null;
}
