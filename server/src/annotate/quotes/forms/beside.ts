import type { Span } from '../../../article/article.ts';
import { framesOf } from '../grammar/cues.ts';
import { spanOf } from '../drafts.ts';
import { isRelative, isVerb, type Phrase } from '../grammar/noun-cores.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { phraseBefore, subjectOf } from '../grammar/phrase-before.ts';
import { isSpeakingNoun } from '../roles.ts';
import { isComma, isDash, isStop, type Clauses } from '../grammar/units.ts';

export interface Found {
  readonly cue: Span | null;
  readonly source: Span;
  readonly why: string;
}

/** `“…” — Jane Roe` */
export function signature(units: Clauses, here: number): Found | null {
  const dash = units[here + 1];
  if (!dash || !isDash(dash)) return null;
  const phrase = phraseAfter(units, here + 2);
  const name = units[here + 2];
  if (!phrase || name?.pos !== 'PROPN' || units.slice(phrase.first, phrase.last).some(isVerb)) return null;
  const rest = units[phrase.last];
  return rest && !isStop(rest) && !isComma(rest)
    ? null
    : { cue: [dash.start, dash.end], source: spanOf(units, phrase), why: 'the name stands after it as a signature' };
}

/** `“…,” Berg thundered.` */
export function subjectAndVerb(units: Clauses, first: number): Found | null {
  const phrase = phraseAfter(units, first);
  const verb = phrase && units[phrase.last];
  if (phrase && verb?.pos === 'VERB' && canSpeak(units, phrase))
    return {
      cue: [verb.start, verb.end],
      source: spanOf(units, phrase),
      why: `“${verb.text}” stands beside the quotation`,
    };
  const inverted = units[first];
  const subject = inverted?.pos === 'VERB' ? phraseAfter(units, first + 1) : null;
  if (inverted && subject && canSpeak(units, subject))
    return {
      cue: [inverted.start, inverted.end],
      source: spanOf(units, subject),
      why: `“${inverted.text}” stands beside the quotation`,
    };
  return null;
}

/** `Berg thundered, “…”` */
export function verbBefore(units: Clauses, here: number): Found | null {
  const at = isComma(units[here - 1]) ? here - 2 : here - 1;
  const verb = units[at];
  if (verb?.pos !== 'VERB') return null;
  const subject = phraseBefore(units, at, 0);
  return subject && canSpeak(units, subject)
    ? { cue: [verb.start, verb.end], source: spanOf(units, subject), why: `“${verb.text}” stands beside the quotation` }
    : null;
}

export function canSpeak(units: Clauses, { first, last }: Phrase): boolean {
  return units
    .slice(first, last)
    .some(
      (unit) =>
        unit.pos === 'PROPN' || /^(?:he|she|they|who|i|we|one|another)$/.test(unit.word) || isSpeakingNoun(unit.word),
    );
}

/** The subject of the sentence's first finite verb, where it can speak. */
export function subjectBefore(units: Clauses, limit: number): Phrase | null {
  for (let at = 1; at < Math.min(limit, 60); at++) {
    const unit = units[at];
    if (!unit || !isVerb(unit) || unit.word.endsWith('ing') || units[at - 1]?.word === 'to') continue;
    const phrase = subjectOf(units, at);
    if (phrase && !isRelative(units[phrase.first])) return canSpeak(units, phrase) ? phrase : null;
  }
  return null;
}

/** True where the first verb from `first` on is one of speech or thought. */
export function speaks(units: Clauses, first: number, here: number): boolean {
  for (let at = first; at < Math.min(here, first + 8); at++) {
    const unit = units[at];
    if (unit?.pos === 'VERB') return framesOf(unit.lemma).size > 0;
  }
  return false;
}

/** Words that stay small in a title. */
const smallInTitles = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

/** True for two words and more of which all that count have capitals, as the title of a work or a programme has. */
export function isTitle(words: string): boolean {
  const all = words
    .replace(/[.,!?:;]+$/, '')
    .trim()
    .split(/\s+/);
  const counted = all.filter((word, at) => at === 0 || !smallInTitles.test(word));
  return counted.length > 1 && counted.every((word) => /^\p{Lu}/u.test(word));
}

/** True for marks that name or distance rather than quote: titles, and single words or hyphened ones before a noun. */
export function isTerm(units: Clauses, here: number, words: string): boolean {
  const next = units[here + 1];
  const single = !/\s/.test(words.trim());
  const title = isTitle(words);
  const qualifies = next?.pos === 'NOUN' || next?.pos === 'PROPN';
  return (
    title ||
    (single && qualifies) ||
    /^(?:so-called|dubbed|nicknamed|titled|entitled|named|known|aka|alias|called)$/.test(units[here - 1]?.word ?? '') ||
    (units[here - 1]?.word === 'as' && units[here - 2]?.word === 'known')
  );
}
