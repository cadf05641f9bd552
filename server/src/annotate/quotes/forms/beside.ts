import type { Span } from '../../../article/article.ts';
import { smallInTitles } from '../../lexicon/name-parts.ts';
import { spanOf } from '../drafts.ts';
import { isVerb } from '../grammar/noun-cores.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { isComma, isDash, isStop, type Clauses } from '../grammar/units.ts';
import { canSpeak } from '../grammar/subjects.ts';

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

/** So far from a quotation its verb may stand, in units. */
const nearest = 10;

/** `“…,” Jane Roe, 22, testified.`: after a quotation that ends with a comma a verb has to follow, whatever it is taken for. */
export function afterComma(units: Clauses, here: number): Found | null {
  const isVerbAt = (at: number) => /^[a-z]{2,}(?:ed|s)$/.test(units[at]?.text ?? '');
  const endsAt = (at: number) => {
    const unit = units[at];
    return unit === undefined || isStop(unit) || isComma(unit);
  };
  const first = here + 1;
  const opens = (at: number) => /^(?:DET|PROPN)$/.test(units[at]?.pos ?? '') || /^\p{Lu}/u.test(units[at]?.text ?? '');
  const found = (verb: number, from: number, to: number): Found | null => {
    const cue = units[verb];
    return cue && from < to
      ? {
          cue: [cue.start, cue.end],
          source: spanOf(units, { first: from, last: to }),
          why: `“${cue.text}” stands after it`,
        }
      : null;
  };
  if (isVerbAt(first)) {
    const from = opens(first + 1) ? first + 1 : first + 2;
    let to = from;
    while (!endsAt(to) && to < from + nearest) to++;
    return opens(from) && endsAt(to) ? found(first, from, to) : null;
  }
  if (!opens(first)) return null;
  for (let at = first + 1; at < first + nearest && at < units.length; at++) {
    if (/^(?:AUX|VERB)$/.test(units[at]?.pos ?? '')) return null;
    if (isVerbAt(at) && (endsAt(at + 1) || /^(?:ADP|ADV)$/.test(units[at + 1]?.pos ?? ''))) return found(at, first, at);
  }
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

/** True for two words and more of which all that count have capitals, as the title of a work or a programme has. */
export function isTitle(words: string): boolean {
  const all = words
    .replace(/[.,!?:;]+$/, '')
    .trim()
    .split(/\s+/);
  const counted = all.filter((word, at) => at === 0 || !smallInTitles.has(word));
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
