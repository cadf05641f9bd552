import { framesOf, particles, withParticle, type Frame } from './cues.ts';
import { isPossessive, isPronounSubject } from './noun-cores.ts';
import { isColon, isComma, isMark, isQuotation, type Clauses, type Unit } from './units.ts';

/** A cue in a sentence: units `[first, last)`, with `head` the verb that attributes. */
export interface CueUse {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly frames: ReadonlySet<Frame>;
  /**
   * - `finite`: has a subject of its own, or shares one;
   * - `participle`: "saying", "adding";
   * - `accordingTo`: its source follows;
   * - `passive`: "is said to", "was told": nobody is named who says it.
   */
  readonly form: 'finite' | 'participle' | 'accordingTo' | 'passive';
}

/** True where a cue attributes in one of these ways. */
export const has = (cue: CueUse, ...frames: readonly Frame[]): boolean => frames.some((frame) => cue.frames.has(frame));

const lightAdverbs = new Set(
  `also later earlier now then again once never not already previously repeatedly still just only even first once often
  always sometimes recently initially originally long further ever instead simply merely all both quickly soon`.split(
    /\s+/,
  ),
);
const sayers: ReadonlySet<Frame> = new Set<Frame>(['say']);

const isAdverb = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.pos === 'ADV' || unit.pos === 'PART' || lightAdverbs.has(unit.word)) &&
  (lightAdverbs.has(unit.word) || /ly$|^n't$|^not$/.test(unit.word));

/** The cues of a sentence, in order. */
export function findCues(units: Clauses): CueUse[] {
  const found: CueUse[] = [];
  let bracket = 0;
  for (let at = 0; at < units.length; at++) {
    const mark = units[at]?.text;
    if (mark === '(') bracket++;
    else if (mark === ')') bracket = Math.max(0, bracket - 1);
    // What stands in brackets adds to the sentence and attributes none of it.
    if (bracket > 0 && units[0]?.text !== '(') continue;
    const cue = accordingTo(units, at) ?? putIt(units, at) ?? quotedAs(units, at) ?? verbCue(units, at);
    if (!cue || (found.at(-1)?.last ?? 0) > cue.head) continue;
    found.push(cue);
  }
  return found;
}

function accordingTo(units: Clauses, at: number): CueUse | null {
  if (units[at]?.word !== 'according' || units[at + 1]?.word !== 'to') return null;
  return { first: at, last: at + 2, head: at, frames: sayers, form: 'accordingTo' };
}

/** "as X put it" */
function putIt(units: Clauses, at: number): CueUse | null {
  if (!/^puts?$/.test(units[at]?.word ?? '') || units[at + 1]?.word !== 'it') return null;
  return { first: groupStart(units, at).first, last: at + 2, head: at, frames: sayers, form: 'finite' };
}

/** "was quoted as saying": its source is its subject. */
function quotedAs(units: Clauses, at: number): CueUse | null {
  if (units[at]?.lemma !== 'quote' || units[at + 1]?.word !== 'as' || units[at + 2]?.word !== 'saying') return null;
  return { first: groupStart(units, at).first, last: at + 3, head: at, frames: sayers, form: 'finite' };
}

function verbCue(units: Clauses, at: number): CueUse | null {
  const unit = units[at];
  if (!unit || !isVerbHere(units, at)) return null;
  const frames = framesOf(unit.lemma || unit.word);
  const effective = frames.size > 0 ? frames : framesOf(stem(unit.word));
  if (effective.size === 0) return null;
  const { first, be, infinitive } = groupStart(units, at);
  if (infinitive) return null;
  let last = at + 1;
  const lemma = framesOf(unit.lemma).size > 0 ? unit.lemma : stem(unit.word);
  const particle = (particles[lemma] ?? []).includes(units[last]?.word ?? '');
  if (particle) last++;
  else if (withParticle.has(lemma)) return null;
  const present = unit.word.endsWith('ing');
  const passive = be && !present;
  // "will be saying", "a saying", "the reported": no cue of its own.
  if (present && !be && units[at - 1]?.pos === 'DET') return null;
  return {
    first,
    last,
    head: at,
    frames: effective,
    form: passive ? 'passive' : present && !be ? 'participle' : 'finite',
  };
}

const stem = (word: string) => word.replace(/(?:s|ed|ing)$/, '');

/** True where a word is a verb, or was taken for a noun where only a verb can stand ("Berg hints that"). */
function isVerbHere(units: Clauses, at: number): boolean {
  const unit = units[at];
  const after = units[at + 1];
  if (!unit) return false;
  if (
    unit.pos === 'VERB' &&
    !(at > 0 && /^\p{Lu}\p{Ll}/u.test(unit.text) && !isMark(units[at - 1]) && !isQuotation(units[at - 1]))
  )
    return !(units[at + 1]?.text === '-' && units[at + 1]?.start === unit.end);
  if (unit.pos !== 'NOUN' && unit.pos !== 'PROPN' && unit.pos !== 'ADJ') return false;
  const before = units[at - 1];
  const subject =
    before !== undefined &&
    (before.pos === 'PROPN' || before.pos === 'NOUN' || isPronounSubject(before)) &&
    !isPossessive(before);
  if (!subject || before.pos === 'QUOTE' || !/(?:s|ed)$/.test(unit.word)) return false;
  const opens =
    isQuotation(after) ||
    isColon(after) ||
    after?.word === 'that' ||
    (isPronounSubject(after) && after?.word !== 'who') ||
    (isComma(after) && isQuotation(units[at + 2]));
  if (opens) return true;
  // `“…,” Roe notes.`
  const ends = after === undefined || isMark(after) || after.pos === 'ADP';
  for (let back = at - 1; ends && back >= Math.max(0, at - 6); back--) {
    if (isQuotation(units[back])) return true;
    if (isMark(units[back]) && !isComma(units[back])) return false;
  }
  return false;
}

/** Where the auxiliaries and adverbs begin that belong to the verb at `at` ("has also said"). */
function groupStart(units: Clauses, at: number): { first: number; be: boolean; infinitive: boolean } {
  let first = at;
  let be = false;
  let infinitive = false;
  while (first > Math.max(0, at - 6)) {
    const unit = units[first - 1];
    if (!unit) break;
    if (unit.word === 'to' && first === at) {
      const verb = units[first - 2]?.lemma;
      if ((verb === 'go' || units[first - 2]?.word === 'on') && units[first - 2]) {
        first -= units[first - 2]?.word === 'on' ? 3 : 2;
        continue;
      }
      infinitive = true;
      break;
    }
    if (unit.pos === 'AUX' || (unit.pos === 'VERB' && /^(?:have|has|had|having)$/.test(unit.word))) {
      if (unit.lemma === 'be' || /^(?:be|is|are|was|were|been|being|'s|'re)$/.test(unit.word))
        be = first === at || be || isAdverb(units[first]);
      if (unit.word === "'s" && isPast(units[at])) be = false;
      first--;
    } else if (isAdverb(unit)) first--;
    else break;
  }
  // An adverb that begins the sentence or the clause is no part of the cue.
  while (first < at && isAdverb(units[first]) && (first === 0 || isComma(units[first - 1]))) first++;
  return { first, be, infinitive };
}

const isPast = (unit: Unit | undefined) => unit !== undefined && /(?:ed|said|told|thought|written)$/.test(unit.word);
