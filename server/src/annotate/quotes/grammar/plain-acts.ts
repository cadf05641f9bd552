import type { Block, Span, Token } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { words } from '../../lexicon/words.ts';
import { spanOf } from '../drafts.ts';
import { findCues, type CueUse } from './find-cues.ts';
import { isFinite, isVerb } from './noun-cores.ts';
import { phraseBefore } from './phrase-before.ts';
import { canSpeak } from './subjects.ts';
import { isMark, unitsOf, type Clauses } from './units.ts';

/** How likely such an act of speech is right. */
const confidence = 0.7;

/** So many units at most are there between a verb and the word that tells what it does. */
const reach = 14;

const denying = words('deny');
/** What one denies by words: a request or entry is denied by not giving it. */
const denied =
  /^(?:accusations?|allegations?|charges?|claims?|collusion|counts?|dishonesty|guilt|involvement|knowledge|liability|misconduct|reports?|responsibility|rumou?rs?|wrongdoing)$/;
const judging = words(
  'characterise|characterize|condemn|criticise|criticize|decry|denounce|depict|describe|dismiss|hail|portray|praise',
);
const demanding = words('advise|appeal|ask|beg|call|challenge|direct|implore|instruct|order|press|tell|urge|warn');
const acts = new Set([...denying, ...judging, ...demanding, 'rule']);

/**
 * Acts of speech without marks that no extractor found: "The mayor denied having seen it", "ruled out closing the road",
 * "described the plan as weak", "urged drivers to wait". Linear in the block's length.
 */
export function plainActs(text: string, block: Block, found: readonly Attribution[]): Attribution[] {
  const told = found.flatMap(({ cue, content }) => (cue ? [cue, ...content] : content));
  const isOpen = ({ start, end }: Token) => !told.some((span) => overlap(span, [start, end]));
  const mayAct = block.sentences.filter(({ firstToken, lastToken }) => {
    for (let at = firstToken; at < lastToken; at++) {
      const token = block.tokens[at];
      if (token?.pos === 'VERB' && acts.has(token.lemma) && isOpen(token)) return true;
    }
    return false;
  });
  if (mayAct.length === 0) return [];
  return unitsOf(text, { ...block, sentences: mayAct }).flatMap((units) => {
    let floor = 0;
    return findCues(units).flatMap((cue) => {
      const act = actOf(units, cue, floor);
      if (!act || found.some((other) => isSame(other, act))) return [];
      floor = cue.last;
      return [act];
    });
  });
}

function actOf(units: Clauses, cue: CueUse, floor: number): Attribution | null {
  const verb = units[cue.head];
  if (cue.form !== 'finite' || !verb || !acts.has(verb.lemma)) return null;
  const end = objectEnd(units, cue.last, judging.has(verb.lemma));
  if (end <= cue.last || !states(units, cue, end)) return null;
  const subject = phraseBefore(units, cue.first, floor);
  if (!subject || subject.last !== cue.first || !canSpeak(units, subject)) return null;
  const [from, to, first, last] = [units[cue.first], units[cue.last - 1], units[cue.last], units[end - 1]];
  if (!from || !to || !first || !last) return null;
  return {
    cue: [from.start, to.end],
    source: spanOf(units, subject),
    content: [[first.start, last.end]],
    confidence,
    evidence: [],
  };
}

/** True where what follows the verb is what is denied, ruled out, judged or demanded. */
function states(units: Clauses, { head, last: from }: CueUse, end: number): boolean {
  const lemma = units[head]?.lemma ?? '';
  const object = units.slice(from, end);
  const opens = object[0]?.word === 'ever' ? object[1] : object[0];
  if (lemma === 'rule') return units[from - 1]?.word === 'out';
  if (denying.has(lemma))
    return (
      (opens?.pos !== 'NOUN' && opens?.word.endsWith('ing') === true) || object.some(({ word }) => denied.test(word))
    );
  if (lemma === 'call' && !/^(?:on|upon)$/.test(units[from - 1]?.word ?? '')) return false;
  const near = object.slice(0, reach);
  if (judging.has(lemma))
    return isWithoutVerb(
      object,
      near.findIndex(({ word }) => word === 'as'),
    );
  return isWithoutVerb(
    object,
    near.findIndex(({ word }, at) => word === 'to' && object[at + 1]?.pos === 'VERB'),
  );
}

/** True where a word at `at` follows an object without a verb of its own. */
const isWithoutVerb = (object: Clauses, at: number): boolean =>
  at > 0 && !object.slice(0, at).some((unit) => isVerb(unit) || isMark(unit));

const subordinator = /^(?:after|although|as|because|before|but|even|since|though|when|while)$/;

/** Where the object ends that begins at `from`: at a mark, or where another clause or verb goes on. */
function objectEnd(units: Clauses, from: number, takesAs: boolean): number {
  let hasAs = !takesAs;
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (!unit || (isMark(unit) && !/^[-’'"“”‘()/]$/.test(unit.text))) return at;
    if (unit.word === 'as' && !hasAs) hasAs = true;
    else if (at > from && subordinator.test(unit.word) && units[at + 1]?.pos !== 'NUM') return at;
    const next = units[at + 1]?.pos === 'ADV' ? units[at + 2] : units[at + 1];
    if (unit.pos === 'CCONJ' && isFinite(next)) return at;
  }
  return units.length;
}

const overlap = (left: Span, right: Span): boolean => left[0] < right[1] && right[0] < left[1];

/** True where another attribution tells of the same verb, or has or is what this one has. */
const isSame = (other: Attribution, { cue, content }: Attribution): boolean =>
  [...other.content, ...(other.cue ? [other.cue] : [])].some(
    (span) => (cue && overlap(span, cue)) || content.some((each) => overlap(span, each)),
  );
