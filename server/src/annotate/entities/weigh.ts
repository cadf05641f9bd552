import { companyEndings, newsOutlets } from '../lexicon/organisations.ts';
import { placeHeads, stateOfAbbreviation } from '../lexicon/places.ts';
import {
  isCapitalisedTerm,
  isCountryOrState,
  isDemonym,
  isFirstName,
  isFormOfAddress,
  isOrganisationHead,
  isRoleNoun,
  typeOfKnown,
} from './knowledge.ts';
import type { Candidate } from './spans.ts';
import { folded, isAcronym, isCapitalised, type Word } from './word.ts';

/** How strongly the evidence speaks for each type; `none` for no name at all. */
export interface Scores {
  person: number;
  organisation: number;
  place: number;
  none: number;
}

const placePrepositions = new Set(
  'in at near across throughout outside inside around from to toward towards into via between beyond'.split(' '),
);
const sayingLemmas = new Set(
  'say tell add tweet write believe argue note insist recall joke warn reply respond claim acknowledge concede explain deny admit ask think want hope smile laugh testify vow'.split(
    ' ',
  ),
);
const organisationCues = new Set(
  'spokesman spokeswoman spokesperson founder owner chairman chairwoman chair ceo executive head director employee member shareholder president headquarters boss editor lawyer'.split(
    ' ',
  ),
);
const kinNouns = new Set(
  'wife husband son daughter mother father brother sister widow uncle aunt girlfriend boyfriend cousin niece nephew parents family lawyer attorney aide spokesman spokeswoman son-in-law'.split(
    ' ',
  ),
);
const companyNouns = new Set(
  'share stock customer executive user shareholder investor store product app software employee subsidiary takeover merger brand headquarters profit revenue bid acquisition player coach fan squad website newspaper factory plant'.split(
    ' ',
  ),
);
const direction = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)$/;
const placeNouns = new Set(
  'village town city province region district county prison airport island peninsula neighborhood neighbourhood suburb border port river lake valley coast municipality oblast governorate township'.split(
    ' ',
  ),
);
const blankScores = (): Scores => ({ person: 0, organisation: 0, place: 0, none: 0 });

/** All that speaks for and against the types of a candidate, in rough hand-set weights. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly form: Scores;
  readonly context: Scores;
  /** The contexts of the other occurrences of the same words. */
  readonly others: Scores;
  /** How surely the word is part of a person's name in this article. */
  readonly person: number;
  /** Occurrences of the same words. */
  readonly count: number;
}

/** Weighs the form, the context and the other occurrences of each candidate. */
export function weigh(words: readonly Word[], candidates: readonly Candidate[]): Weighed[] {
  const looked = candidates.map((candidate) => ({
    candidate,
    key: folded(candidate.text),
    parts: nameParts(words, candidate),
    form: scoreForm(words, candidate),
    context: scoreContext(words, candidate),
  }));
  const total = new Map<string, { sum: Scores; count: number }>();
  const persons = new Map<string, NamePart>();
  for (const { candidate, key, parts, form, context } of looked) {
    const known = total.get(key) ?? { sum: blankScores(), count: 0 };
    add(known.sum, context, 1);
    known.count++;
    total.set(key, known);
    const isPerson =
      form.person + context.person > Math.max(form.organisation + context.organisation, form.place + context.place);
    const note = (part: string | undefined, weight: number): void => {
      if (part === undefined) return;
      const plain = folded(part);
      const noted = persons.get(plain);
      if (noted === undefined) persons.set(plain, { weight, name: key, shared: false });
      else
        persons.set(plain, {
          weight: Math.max(noted.weight, weight),
          name: noted.name,
          shared: noted.shared || noted.name !== key,
        });
    };
    if (parts.length === 1 && candidate.titleFirst < candidate.first && candidate.known !== 'organisation')
      note(candidate.text, 3);
    if (parts.length > 1 && isPerson) {
      note(parts[0], 3.5);
      note(parts.at(-1), 4);
    }
  }
  return looked.map(({ candidate, key, parts, form, context }) => {
    const known = total.get(key);
    const others = known === undefined ? blankScores() : capped(known.sum, context);
    return {
      candidate,
      form,
      context,
      others,
      person: partOfPerson(persons, parts),
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

/** How surely words are a person's name because the article has parts of them in people's names elsewhere. */
function partOfPerson(persons: ReadonlyMap<string, NamePart>, parts: readonly string[]): number {
  const last = persons.get(folded(parts.at(-1) ?? ''));
  // "the Steinbergs"
  const family = parts.length === 1 ? persons.get(folded(parts[0] ?? '').replace(/s$/, '')) : undefined;
  if (parts.length === 1) return last?.weight ?? family?.weight ?? 0;
  const first = persons.get(folded(parts[0] ?? ''));
  return first?.shared || last?.shared ? 2 : 0;
}

/** The sum of the hand-set weights. */
export function sumOf(words: readonly Word[], { candidate, form, context, others, person, count }: Weighed): Scores {
  const scores = { ...form };
  // What is generally known of a name weighs more than a preposition beside it; a title before it weighs more still.
  const trust = candidate.known === undefined ? 1 : 0.4;
  add(scores, { ...context, organisation: context.organisation * trust, place: context.place * trust }, 1);
  add(scores, others, 0.7 * trust);
  // "in Kingston" is a place even where a Ms. Kingston is about.
  scores.person += person * (context.place >= 2 && candidate.known === 'place' ? 0.2 : 1);
  // A capital at a sentence's start says little of a word that the article writes nowhere else.
  if (words[candidate.first]?.opens && candidate.known === undefined && count < 2) scores.none += 0.8;
  return scores;
}

const add = (sum: Scores, other: Scores, weight: number): void => {
  sum.person += other.person * weight;
  sum.organisation += other.organisation * weight;
  sum.place += other.place * weight;
  sum.none += other.none * weight;
};

/** The evidence of the other occurrences, bounded so that many weak hints do not outweigh a strong one here. */
const capped = (all: Scores, own: Scores): Scores => {
  const cap = (value: number): number => Math.max(-4, Math.min(4, value));
  return {
    person: cap(all.person - own.person),
    organisation: cap(all.organisation - own.organisation),
    place: cap(all.place - own.place),
    none: cap(all.none - own.none),
  };
};

/** The words of a name that carry it: without particles, initials' stops, suffixes. */
export function nameParts(words: readonly Word[], { first, last }: Candidate): string[] {
  const parts: string[] = [];
  for (let index = first; index <= last; index++) {
    const word = words[index];
    if (word !== undefined && isCapitalised(word.text) && !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word.text)) {
      const before = words[index - 1];
      const isJoined = index > first + 1 && before !== undefined && /^[-–‐]$/.test(before.text);
      if (isJoined && parts.length > 0) parts[parts.length - 1] = `${parts.at(-1) ?? ''}-${word.text}`;
      else parts.push(word.text);
    }
  }
  return parts;
}

function scoreForm(words: readonly Word[], candidate: Candidate): Scores {
  const scores = blankScores();
  const { text, known, first, last } = candidate;
  const parts = nameParts(words, candidate);
  const head = parts[0] ?? text;
  const end = parts.at(-1) ?? text;
  const single = parts.length === 1;
  if (known !== undefined) scores[known] += isCountryOrState(text) ? 8 : single ? 3.5 : 5;
  if (isCapitalisedTerm(text)) scores.none += known === undefined ? (single ? 8 : 12) : 1;
  if (isDemonym(text) && known === undefined) scores.none += 30;
  if (!single && known === undefined && !direction.test(head) && parts.every(isCapitalisedTerm)) scores.none += 6;
  if (single && companyEndings.has(text)) scores.none += 8;
  if (single && (isFormOfAddress(text) || (isRoleNoun(text) && known === undefined))) scores.none += 5;
  if (!single) {
    if (isOrganisationHead(end)) scores.organisation += 4;
    else if (parts.slice(1).some(isOrganisationHead)) scores.organisation += 2;
    if (isOrganisationHead(head) && /\b(?:of|for|on)\b/.test(text)) scores.organisation += 4;
    if (placeHeads.has(head) && words[first + 1]?.text === 'of') scores.place += 4;
    if (
      /^(?:Electronics|Semiconductor|Semiconductors|Music|Entertainment|Software|Pictures|Records|Labs|Oil|Gas|Petroleum|Steel|Foods|Stores|Airlines|Bancorp|Financial|Capital|Investments|Properties|Realty|Logistics|Wireless|Mobile|Interactive|Digital|Games|Analytics|Strategies|Lobby|Rovers|Wanderers|Athletic|City FC|FC|Ballet|Opera|Quartet|Ministries)$/.test(
        end,
      )
    )
      scores.organisation += 3;
    if (companyEndings.has(end)) scores.organisation += 5;
    if (placeHeads.has(end) && known === undefined) scores.place += isOrganisationHead(end) ? 2 : 3.5;
    if (
      /^(?:Mount|Lake|Cape|Fort|Port|San|Santa|Saint|St\.?|Los|Las|El|North|South|East|West|New|Upper|Lower|Northern|Southern|Eastern|Western|Central)$/.test(
        head,
      )
    )
      scores.place += 2.5;
    if (direction.test(head) && (typeOfKnown(end) === 'place' || placeHeads.has(end))) scores.place += 3;
    if (/\p{Ll}-\p{Lu}\p{Ll}+$/u.test(end)) scores.person += 1.5;
    if (words[first]?.kind === 'credit' && parts.every((part) => typeOfKnown(part) === undefined)) scores.person += 2.5;
    if (text.includes('&')) scores.organisation += 3;
    if (isFirstName(head) && !isOrganisationHead(end) && !placeHeads.has(end)) scores.person += 3.5;
    if (/^(?:\p{Lu}\.?){1,3}$/u.test(parts[1] ?? '') && parts.length > 2 && /\./.test(parts[1] ?? ''))
      scores.person += 4;
    if (/^\p{Lu}\./u.test(head) && !isAcronym(head)) scores.person += 3;
    if (/ (?:Jr|Sr)\.?$/.test(text) || /\b(?:von|van|bin|der|de la)\b/.test(text)) scores.person += 3;
    if (parts.length <= 3 && !isOrganisationHead(end) && known === undefined) {
      scores.person += isFirstName(head) ? 1 : 0.6;
      if (!isFirstName(head)) {
        scores.organisation += 0.5;
        scores.none += 0.4;
      }
    }
    if (typeOfKnown(head) === 'place' && /s$/.test(end) && known === undefined && !isOrganisationHead(end))
      scores.organisation += 2.5;
    if (isDemonym(head)) scores.organisation += 1.5;
    if (typeOfKnown(words[last]?.text ?? '') === 'place' && words[last - 1]?.text === 'of') scores.organisation += 1;
  } else {
    if (isAcronym(text) && known === undefined && !words[first]?.shouted) scores.organisation += 2.5;
    if (
      known === undefined &&
      stateOfAbbreviation(text) !== undefined &&
      /^[(,-]$/.test(words[first - 1]?.text ?? '')
    ) {
      scores.place += 6;
    }
    if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Le|La|Di|O['’])/.test(text)) scores.organisation += 2;
    if (isFirstName(text)) scores.person += 1;
    scores.person += 0.5;
    scores.organisation += 0.3;
    scores.none += 0.4;
    if (text.length < 2) scores.none += 3;
  }
  if (newsOutlets.has(text)) scores.organisation += 1;
  return scores;
}

function scoreContext(words: readonly Word[], { first, last, titleFirst }: Candidate): Scores {
  const scores = blankScores();
  const block = words[first]?.block;
  const at = (index: number): Word | undefined => (words[index]?.block === block ? words[index] : undefined);
  const before = at(first - 1);
  const after = at(last + 1);
  const second = at(last + 2);
  if (titleFirst < first) {
    const title = at(first - 1)?.text ?? '';
    scores.person += /^(?:Mr|Mrs|Ms|Miss|Sir|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col)\.?$/.test(title) ? 6 : 4;
  }
  if (before !== undefined) {
    const lower = before.text.toLowerCase();
    if (placePrepositions.has(lower))
      scores.place += /^(?:in|near|throughout|across|outside|around)$/.test(lower) ? 2 : 0.7;
    if (lower === 'in' || lower === 'near') scores.person -= 1;
    if (lower === 'the') {
      scores.organisation += 1;
      scores.person -= 2;
      scores.none += 0.3;
    }
    if (lower === 'a' || lower === 'an' || lower === 'this' || lower === 'these' || lower === 'any') {
      scores.none += 1.5;
      scores.person -= 1;
    }
    if (!isCapitalised(before.text) && isRoleNoun(before.text)) scores.person += 2.5;
    if (/^(?:of|for|at|by)$/.test(lower) && organisationCues.has(at(first - 2)?.lemma ?? ''))
      scores.organisation += lower === 'of' ? 0.7 : 1.5;
    if (lower === 'at') scores.organisation += 0.5;
    if (lower === 'of' && placeNouns.has(at(first - 2)?.lemma ?? '')) scores.place += 3;
    if (/^(?:by|and|with|while|when|because|said|says|after|that)$/.test(lower)) scores.person += 0.3;
    if (lower === ',' && isCapitalised(at(first - 2)?.text ?? '') && stateOfAbbreviation(words[first]?.text ?? ''))
      scores.place += 2;
  }
  if (after !== undefined) {
    if (sayingLemmas.has(after.lemma) && (after.pos === 'VERB' || after.pos === 'AUX')) {
      scores.person += 1.5;
      scores.organisation += 0.5;
    }
    if (/^(?:said|says)$/.test(before?.text ?? '')) scores.person += 1;
    if (after.text === 'who' || (after.text === ',' && second?.text === 'who')) scores.person += 2.5;
    if (/^['’]s$/.test(after.text) && kinNouns.has(second?.lemma ?? '')) scores.person += 1.5;
    if (after.text === ',' && second !== undefined) {
      if (/^\d\d$/.test(second.text) && at(last + 3)?.text === ',') scores.person += 4;
      const isOwner = /^['’]s?$/.test(at(last + 3)?.text ?? '');
      if (stateOfAbbreviation(second.text) !== undefined || (typeOfKnown(second.text) === 'place' && !isOwner)) {
        scores.place += 1.5;
      }
      if (/^(?:a|an|the|who)$/.test(second.text) && hasRoleSoon(words, last + 3, block)) scores.person += 2.5;
      if (isRoleNoun(second.text)) scores.person += 1;
      if (/^(?:D|R)$/.test(second.text) && at(last + 3)?.text === '-') scores.person += 5;
    }
    if (after.text === '(' && /^(?:D|R|I)$/.test(second?.text ?? '')) scores.person += 5;
    if (
      /^[-–‐]$/.test(after.text) &&
      !after.spaced &&
      /^(?:based|style|led|backed|wide|born|area)$/.test(second?.text ?? '')
    ) {
      scores.place += 1;
      scores.organisation += 0.5;
    }
    if (placeNouns.has(after.lemma) && !isCapitalised(after.text) && after.spaced) scores.place += 1.5;
    if (/^(?:administration|presidency|campaign|rally|era|family)$/.test(after.text)) scores.person += 2.5;
    if (!isCapitalised(after.text) && isRoleNoun(after.text)) {
      scores.organisation += 0.8;
      scores.place += 0.4;
      scores.person -= 0.4;
    }
    if (companyNouns.has(after.lemma) || companyNouns.has(at(last + 2)?.lemma ?? '')) scores.organisation += 1;
    const pronoun = pronounAfter(words, last + 1, block);
    if (pronoun === 'its') scores.organisation += 0.8;
    if (pronoun === 'his') scores.person += 0.8;
    if (/^(?:himself|herself)$/.test(after.text)) scores.person += 3;
  }
  return scores;
}

/** Whether the first pronoun after a name fits a person ("his") or a thing ("its"). */
function pronounAfter(words: readonly Word[], from: number, block: number | undefined): 'his' | 'its' | undefined {
  for (let index = from; index < from + 8; index++) {
    const word = words[index];
    if (word === undefined || word.block !== block || /^[.;]$/.test(word.text)) return undefined;
    if (/^(?:his|her|he|she|him)$/.test(word.text)) return 'his';
    if (/^(?:its|it)$/i.test(word.text)) return 'its';
    if (index > from && isCapitalised(word.text) && word.text !== 'Its') return undefined;
  }
  return undefined;
}

function hasRoleSoon(words: readonly Word[], from: number, block: number | undefined): boolean {
  for (let index = from; index < from + 6; index++) {
    const word = words[index];
    if (word === undefined || word.block !== block || word.text === ',') return false;
    if (!isCapitalised(word.text) && isRoleNoun(word.text)) return true;
  }
  return false;
}
