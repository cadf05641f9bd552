import { ordinaryWords, surnames } from '../../lexicon/filters.ts';
import { teamNames } from '../../lexicon/organisations.ts';
import { placedHeads } from '../../lexicon/name-parts.ts';
import type { Candidate } from '../detection/candidate.ts';

import { isCapitalisedTerm, isDemonym, isFirstName, isRoleNoun } from '../knowledge.ts';
import type { Looked } from '../evidence/look.ts';
import { add, blankScores, type Scores } from '../evidence/scores.ts';
import { isModel } from '../evidence/things.ts';
import { folded, isAcronym, type Word } from '../word.ts';

/** All that speaks for and against the types of a candidate, in rough hand-set weights. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly form: Scores;
  readonly context: Scores;
  /** The contexts of the other occurrences of the same words. */
  readonly others: Scores;
  /** How surely the word is part of a person's name in this article. */
  readonly person: number;
  /** True for a word that opens or ends the longer name of an organisation in this article. */
  readonly organisation: boolean;
  /** True for a name that this article also has with the kind of place that it is ("Tarn Village"). */
  readonly place: boolean;
  /** True for a town whose team plays in this article. */
  readonly team: boolean;
  /** True where the name starts like a product of this article that has a model's number, or is called a thing in it. */
  readonly thing: boolean;
  /** True for a name that stands within the title of a work and nowhere else. */
  readonly inTitle: boolean;
  /** Occurrences of the same words. */
  readonly count: number;
}

const placeKinds =
  /^(?:State|Province|County|District|Region|Village|Island|Islands|Beach|Prefecture|Oblast|Municipality|Township|River|Valley|Peninsula|Governorate|Airport)$/;

/** Weighs candidates by what each looks like and by the other occurrences of its words in the article. */
export function weigh(words: readonly Word[], looked: readonly Looked[]): Weighed[] {
  const total = new Map<string, { sum: Scores; count: number }>();
  const persons = new Map<string, NamePart>();
  const organisations = new Set<string>();
  const things = new Set<string>();
  const places = new Set<string>();
  const teams = new Set<string>();
  // Where the teams of towns have names of their own the town is a place: "the Texans", "Houston".
  let hasNicknames = false;
  for (const { candidate, key, parts, form, context, isThing } of looked) {
    const known = total.get(key) ?? { sum: blankScores(), count: 0 };
    add(known.sum, context, 1);
    known.count++;
    total.set(key, known);
    const isPerson =
      !isThing &&
      form.person + context.person >
        Math.max(form.organisation + context.organisation, form.place + context.place, form.none + context.none);
    const isTitled =
      candidate.titleFirst < candidate.first &&
      candidate.known !== 'organisation' &&
      context.person >= context.organisation;
    if (parts.length === 1 && isTitled && !isThing) note(persons, candidate.text, 3, key);
    if (isModel(words, candidate) && parts[0] !== undefined) things.add(parts[0]);
    if (isThing) things.add(candidate.text);
    if (candidate.known === 'place' && context.organisation >= 16) teams.add(key);
    if (teamNames.has(parts.at(-1) ?? '')) hasNicknames = true;
    // "Operation Bluelake", later "Bluelake"
    if (candidate.thing && parts.length === 2) things.add(parts[1] ?? '');
    if (parts.length > 1 && placeKinds.test(parts.at(-1) ?? '')) places.add(folded(parts.slice(0, -1).join(' ')));
    const margin = form.organisation - Math.max(form.person, form.place, form.none);
    if (parts.length > 1 && margin >= 1.5) {
      const [first = '', second = ''] = parts;
      const [opening, ending] = [/^(?:The|All)$/.test(first) ? second : first, parts.at(-1) ?? ''];
      // "Tarn Police Department" is not called "Tarn", but "Tarn Airlines" is.
      if (!isCapitalisedTerm(opening) && !placedHeads.has(ending)) organisations.add(folded(opening));
      organisations.add(folded(ending));
      // "Orel Tarn Finance" is called "Orel Tarn".
      if (parts.length > 2 && !placedHeads.has(ending)) organisations.add(folded(parts.slice(0, -1).join(' ')));
    }
    if (parts.length > 1 && isPerson) {
      note(persons, parts[0], 3.5, key);
      note(persons, parts.at(-1), 4, key);
      if (parts.length === 2) note(persons, initialsOf(parts), 3.5, key);
      // "Lind" of "Mara Lind Berg"
      else if (parts.length === 3 && (parts[1]?.length ?? 0) > 3) note(persons, parts[1], 3, key);
    }
  }
  return looked.map(({ candidate, key, parts, form, context, isThing, inTitle }) => {
    const known = total.get(key);
    const others = known === undefined ? blankScores() : capped(known.sum, context);
    return {
      candidate,
      form,
      context,
      others,
      person: candidate.known !== undefined && /\.$/.test(candidate.text) ? 0 : partOfPerson(persons, parts),
      thing: candidate.known === undefined ? things.has(parts[0] ?? '') || things.has(candidate.text) : isThing,
      organisation: parts.length < 4 && organisations.has(key),
      place: places.has(key),
      team: !hasNicknames && candidate.known === 'place' && teams.has(key),
      inTitle: inTitle !== undefined && known?.count === 1 && candidate.known === undefined,
      count: known?.count ?? 1,
    };
  });
}

/** A word of a person's name in this article. */
interface NamePart {
  readonly weight: number;
  /** The first name that it is part of. */
  readonly name: string;
  /** True where it is part of other names too. */
  readonly shared: boolean;
}

/** "M.L." for "Mara Lind". */
export const initialsOf = (parts: readonly string[]): string => parts.map((part) => `${part.charAt(0)}.`).join('');

/** Notes that a word is part of a person's name. */
function note(persons: Map<string, NamePart>, part: string | undefined, weight: number, name: string): void {
  if (part === undefined) return;
  const plain = folded(part);
  const noted = persons.get(plain);
  if (noted === undefined) persons.set(plain, { weight, name, shared: false });
  else
    persons.set(plain, {
      weight: Math.max(noted.weight, weight),
      name: noted.name,
      shared: noted.shared || noted.name !== name,
    });
}

/** How surely words are a person's name because the article has parts of them in people's names elsewhere. */
function partOfPerson(persons: ReadonlyMap<string, NamePart>, parts: readonly string[]): number {
  const last = persons.get(folded(parts.at(-1) ?? ''));
  // "the Steinbergs"
  const family = parts.length === 1 ? persons.get(folded(parts[0] ?? '').replace(/s$/, '')) : undefined;
  if (parts.length === 1) return last?.weight ?? family?.weight ?? 0;
  const first = persons.get(folded(parts[0] ?? ''));
  return first?.shared || last?.shared ? 2 : 0;
}

const isOrdinary = (text: string): boolean => ordinaryWords(text.toLowerCase()) && !isFirstName(text);

/** No word of English and no surname that is known. */
const isUnlisted = (text: string): boolean => text.length > 2 && !surnames(text) && !ordinaryWords(text.toLowerCase());

/** The sum of the hand-set weights. */
export function sumOf(words: readonly Word[], weighed: Weighed): Scores {
  const { candidate, form, context, others, person, organisation, place, team, thing, inTitle, count } = weighed;
  const scores = { ...form };
  // What is generally known of a name weighs more than a preposition beside it; a title before it weighs more still.
  const trust = candidate.known === undefined ? 1 : 0.4;
  add(scores, { ...context, organisation: context.organisation * trust, place: context.place * trust }, 1);
  add(scores, others, 0.7 * trust);
  // "Porter", a role noun, where the article has a "Mara Porter"
  if (person >= 4 && candidate.first === candidate.last && isRoleNoun(candidate.text)) scores.none -= 8;
  // "Zulu's cousin", where the article has a "Mara Zulu"
  const isTerm = person >= 4 && candidate.first === candidate.last && isCapitalisedTerm(candidate.text);
  if (isTerm && !isDemonym(candidate.text) && /^['’]s$/.test(words[candidate.last + 1]?.text ?? '')) scores.none -= 8;
  // "in Kingston" is a place even where a Ms. Kingston is about.
  scores.person += person * (context.place >= 2 && candidate.known === 'place' ? 0.2 : 1);
  // "the Texans" of the "Houston Texans"
  if (organisation && candidate.known === undefined && person === 0) {
    scores.organisation += 2.5;
    if (isCapitalisedTerm(candidate.text)) scores.none -= 8;
  }
  if (place && person === 0) scores.place += 2.5;
  // "Tarn reach the final"
  if (team && context.place < 0.7) scores.organisation += 6;
  // "Brave Victoria died" of a Victoria Lind
  const isGiven = person >= 3.5 && candidate.known === 'place' && isFirstName(candidate.text);
  if (isGiven && context.place + others.place < 0.7) scores.place -= 2;
  if (thing && person < 3) scores.none += candidate.known === undefined ? 6 : 12;
  // Works are called after people too: "An Evening with Mara Lind".
  if (inTitle && !(candidate.last > candidate.first && isFirstName(words[candidate.first]?.text ?? '')))
    scores.none += 8;
  // News introduces people by their full names: a word of which it shows nothing more is rather a body or a place.
  const isBare = person === 0 && candidate.known === undefined && candidate.first === candidate.last;
  if (isBare && form.person <= 0.5 && context.person + others.person < 0.8 && isUnlisted(candidate.text)) {
    scores.person -= 2;
    const isOpen = context.place + others.place < 0.3 && context.none + others.none < 1;
    if (isOpen && !isAcronym(candidate.text)) scores.organisation += 0.7;
  }
  // A capital at a sentence's start says little of a word that the article writes nowhere else.
  if (words[candidate.first]?.opens && candidate.known === undefined && count < 2)
    scores.none += isOrdinary(candidate.text) ? 2 : words[candidate.last + 1]?.pos === 'VERB' ? 0 : 0.8;
  return scores;
}

/** The evidence of the other occurrences, bounded so that many weak hints do not outweigh a strong one here. */
const capped = (all: Scores, own: Scores): Scores => ({
  person: cap(all.person - own.person),
  organisation: cap(all.organisation - own.organisation),
  place: cap(all.place - own.place),
  none: cap(all.none - own.none),
});
const cap = (value: number): number => Math.max(-4, Math.min(4, value));
