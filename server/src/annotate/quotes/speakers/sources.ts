import type { Span } from '../../../article/article.ts';
import type { Entity } from '../../annotation.ts';
import { isFirstName, isRoleNoun } from '../../entities/knowledge.ts';
import { abbreviatedTitles } from '../../lexicon/titles.ts';
import { mentionsWithin, type Named } from './mentions.ts';
import { coordinated, isList, joinedTo, pairOfTitled } from './several.ts';
import { areNameWords, arePlainWords, isCapitalised, lastWord, wordsOf } from './word-tests.ts';
import { isBodyNoun, isDocumentNoun, isPersonNoun, isPlural, isWithheldNoun } from '../speaking-nouns.ts';

/** How a source names who speaks. */
export interface SourceReading {
  readonly kind:
    'entity' | 'several' | 'pronoun' | 'one' | 'person' | 'group' | 'organisation' | 'document' | 'unclear';
  /** The entity that its name or description stands for. */
  readonly entity: Entity | null;
  /** The words of the source without what only adds to them. */
  readonly words: string;
  /** True where a description stands for the entity, and no name. */
  readonly described: boolean;
  /** The noun, or pronoun, that heads it, in lower case. */
  readonly head: string;
  /** True for "the", "this" and possessives: it may take up a source named before. */
  readonly definite: boolean;
  /** True where it tells whose it is ("Roe's mother"). */
  readonly owned: boolean;
  readonly plural: boolean;
}

/** More of a source than this, in code units, is not looked at. */
const longest = 300;

const tail =
  /(?:,| — | – | \(|\s+(?:who|whom|whose|which|that|including|such as|while|when|after|before|during|speaking|quoted|cited|citing|writing|told|said)\b|\s+(?:circulated|commissioned|conducted|contacted|created|filed|interviewed|issued|leaked|obtained|posted|provided|polled|published|presented|released|reviewed|sent|seen|shown|signed|surveyed|taken|written)\s*(?:$|,)|\s+(?:[a-z]+(?:ed|en|wn)|made|put|read|sent)\s+(?:(?:\p{Lu}[a-z]+day|yesterday|today|earlier|(?:last|this)\s[A-Za-z]+)\b|(?:as|at|by|from|in|into|on|to|with)\b)|\s+(?:appearing|circulating|describing|detailing|outlining|titled|entitled)\s)/u;
const preposition =
  /\s+(?:of|for|from|in|with|at|on|by|to|close|familiar|briefed|involved|working|near|inside|within|across|on behalf|including|about|knowledgeable|aware|against|behind|among|under|over|around|between|regarding|concerning)\s/u;
const opening =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|one|two|three|four|five|six|some|several|many|most|both|another|other|all|few|no|any|each|every|more|such|multiple|various|numerous|in|at|as|even|only|half)\b/i;
const pronoun = /^(?:he|she|they|it|who|we|i|you|this|that|which|him|her|them)$/i;
/** When something was said ("Roe last month said"): no part of who says it. */
const time =
  /\s+(?:on\s+)?(?:(?:early|late|last|this|earlier)\s+)?(?:today|yesterday|now|earlier|later|over the weekend|week|month|year|night|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+(?:morning|afternoon|evening|night))?$/i;
const leadingTime =
  /^(?:(?:early|late|last|this|earlier)\s+)?(?:today|yesterday|tonight|(?:last|this)\s+(?:week|month|year|night|morning|evening)|(?:on\s+|(?<=(?:early|earlier|late|later)\s))(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+/i;
/** What only counts those who speak: "a number of", "a handful of". */
const counting =
  /^(?:half|most|\d+\s?(?:%|percent|per cent)|(?:an?|the)\s+(?:growing\s+|small\s+|large\s+|vast\s+|wide\s+)?(?:number|handful|majority|minority|couple|range|host|series))\s+of\s+(?:the\s+)?/i;

/** "a spokesman for the port, Jo Roe,": a name that is told of nowhere else. */
function apposedName(rest: string): string | undefined {
  const name = /^,\s+([^,]+),?$/.exec(rest)?.[1];
  return name !== undefined && areNameWords(name, 2, 4) && !/^\S*\./.test(name) ? name : undefined;
}

/** Reads a source: what heads it and what kind of speaker that is. `mentions` are those of all entities, in order. */
export function readSource(text: string, [from, to]: Span, mentions: readonly Named[]): SourceReading {
  const end = Math.min(to, from + longest);
  const start = from + (leadingTime.exec(text.slice(from, end))?.[0].length ?? 0);
  const within = mentionsWithin(mentions, start, end);
  const all = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const head = withoutTime(text, start, segmentEnd(text, start, end, within, tail), within);
  const counted = counting.exec(text.slice(start, head))?.[0].length ?? 0;
  const core = withoutTime(text, start, segmentEnd(text, start + counted, head, within, preposition), within);
  const pair = pairOfTitled(text, start, end, within);
  if (pair !== null || isList(text, start, end, within))
    return {
      kind: 'several',
      entity: null,
      words: pair ?? named(all),
      described: false,
      head: '',
      definite: false,
      owned: false,
      plural: true,
    };
  const words = named(text.slice(start, head).trim() || all);
  const coreWords = text
    .slice(start, core)
    .replace(/\s+(?:himself|herself|themselves|itself|both|each|alike)$/i, '')
    .replace(/['’]s?$/, '')
    .trim();
  const last = lastWord(coreWords);
  const definite = /^(?:the|this|that|these|those|his|her|its|their)\b/i.test(all);
  const owner = within[0]?.start === start ? within[0] : undefined;
  const owned = owner !== undefined && /['’]s?\s/.test(text.slice(owner.end - 2, Math.min(owner.end + 3, core)));
  const base = { words, described: false, head: last, definite, owned, plural: isPlural(last) };
  if (pronoun.test(coreWords.replace(/\s+(?:himself|herself|themselves|itself)$/i, '')))
    return { ...base, kind: 'pronoun', entity: null, head: coreWords.split(/\s/)[0]?.toLowerCase() ?? '' };
  const several = coordinated(text, start, head, within) || joinedTo(text, start, head, within);
  if (several) return { ...base, kind: 'several', entity: null, plural: true };
  const apposed = apposition(text, head, end, within) ?? nameAtEnd(text, head, end, within);
  const mention = mentionAt(within, start + trimmedLength(coreWords));
  if (mention && (mention.kind === 'name' || !apposed))
    return { ...base, kind: 'entity', entity: mention.entity, described: mention.kind === 'description' };
  const titled = core < head ? titledName(text, start, core, head, within) : null;
  if (titled) return { ...base, kind: 'entity', entity: titled };
  const kind = kindOfNoun(last, coreWords, within);
  if (apposed && !base.plural && (isPersonNoun(last) || definite || kind === 'one'))
    return { ...base, kind: 'entity', entity: apposed };
  const body = kind === 'unclear' || base.plural ? null : apposedBody(text, head, end, within);
  if (body) return { ...base, kind: 'entity', entity: body };
  const name = kind === 'person' && !base.plural ? apposedName(text.slice(head, end)) : undefined;
  if (name) return { ...base, kind, entity: null, words: name, definite: false };
  if (kind !== 'unclear') return { ...base, kind, entity: null };
  // "a diver who saw it": whatever the noun is, "who" makes it a person.
  if (/^\s+who\s/.test(text.slice(head, Math.min(end, head + 6))) && !negated.test(coreWords))
    return { ...base, kind: base.plural ? 'group' : 'person', entity: null };
  return { ...base, kind: isUnknownName(text, coreWords, core, end) ? 'person' : 'unclear', entity: null };
}

/** The address of a site. */
const site = /^[\w-]+\.(?:com|org|net|co\.uk)$/i;

/** Nouns in -er and -or that are mostly bodies today; who works a machine is a person. */
const mostlyBody =
  /^(?!.*\b(?:camera|crane|forklift|machine|phone|radio|switchboard|telephone)\s)(?:.*\s)?(?:broadcaster|monitor|operator|publisher|regulator|retailer)$/i;
const guards =
  /\b(?:coast|national|republican|revolutionary)\s?guard$|\b(?:chiefs of|general)\sstaff$|\b(?:geological|antarctic)\ssurvey$/i;

const negated = /^(?:no|nobody|none|neither)(?:\s|$)/i;

function kindOfNoun(noun: string, words: string, within: readonly Named[]): SourceReading['kind'] {
  // "Nobody said so", "no official would tell": nobody spoke.
  if (negated.test(words)) return 'unclear';
  if (
    /^(?:one|another|others|some|many|both|several|most|all|few|two|three|the other|a second|the second|a third|the third)$/i.test(
      words,
    )
  )
    return 'one';
  if (mostlyBody.test(words) || guards.test(words)) return 'organisation';
  if (isPersonNoun(noun)) return isPlural(noun) && !isWithheldNoun(noun) ? 'group' : 'person';
  if (isDocumentNoun(noun)) return 'document';
  if (isBodyNoun(noun)) return 'organisation';
  // "the 46-year-old", "the Lagos native": somebody who was named before.
  if (/^the\b.*(?:-year-old\b|\bnative\b|[a-z]-of-[a-z]+$|-hander$)/i.test(words)) return 'person';
  if (site.test(words)) return 'organisation';
  const all = wordsOf(words);
  if (all.length > 1 && isFirstName(all[0] ?? '') && all.every(isCapitalised)) return 'person';
  if (isCapitalised(all.at(-1) ?? '')) return within.length > 0 || isPlural(noun) ? 'group' : 'unclear';
  return 'unclear';
}

/** "Jo Roe, a local shopkeeper": two or three capitals that what follows the comma makes a person. */
function isUnknownName(text: string, words: string, core: number, end: number): boolean {
  if (!areNameWords(words, 2, 3) || /^\S*\./.test(words)) return false;
  const adds = /^,\s+([^,]*)/.exec(text.slice(core, end))?.[1] ?? '';
  const noun = lastWord(adds.split(preposition)[0] ?? '');
  return /^\d\d?$/.test(adds.trim()) || isPersonNoun(noun);
}

/** "Secretary of State Jo Roe": the name at the end of a title that "of" or "for" is part of, and not "a spokesman for Jo Roe". */
function titledName(text: string, start: number, core: number, head: number, within: readonly Named[]): Entity | null {
  const name = mentionAt(within, start + trimmedLength(text.slice(start, head)));
  if (name?.kind !== 'name' || name.entity.type !== 'person' || opening.test(text.slice(start, core))) return null;
  const between = /^\s+(?:of|for)\s+(.*?)$/s.exec(text.slice(core, name.start).trimEnd())?.[1] ?? '';
  const before = between.split(/\s+/).at(-1) ?? '';
  if (!/^\p{Lu}/u.test(before) || isRoleNoun(before) || abbreviatedTitles.has(before) || before === 'GOP') return null;
  return isRoleNoun(lastWord(text.slice(start, core))) || /\sattorney$/i.test(text.slice(start, core))
    ? name.entity
    : null;
}

/** Where what tells only when something was said begins, at the end of a stretch; the stretch's end where nothing does. */
function withoutTime(text: string, start: number, end: number, within: readonly Named[]): number {
  const words = text.slice(start, end).trimEnd();
  const match = time.exec(words);
  if (!match?.index) return end;
  const at = start + match.index;
  return within.some((mention) => mention.start <= at && mention.end > at + 1) ? end : at;
}

/** Where the first match of `pattern` stands that is not within a name; `end` where there is none. */
function segmentEnd(text: string, start: number, end: number, within: readonly Named[], pattern: RegExp): number {
  let from = start;
  for (let tries = 0; tries < 8; tries++) {
    const match = pattern.exec(text.slice(from, end));
    if (!match) return end;
    const at = from + match.index;
    const name = within.find((mention) => mention.kind === 'name' && mention.start < at && mention.end > at);
    // "In a statement, …": a source does not begin with what only adds.
    if (!name && at > start) return at;
    from = name ? Math.max(name.end, at + 1) : at + 1;
  }
  return end;
}

/** The core begins where the source does. */
const trimmedLength = (words: string) => words.trimEnd().replace(/[,.;:]+$/, '').length;

/** The mention that heads the words that end at `end`: "Trump spokesman Jo Roe" is Roe. */
function mentionAt(within: readonly Named[], end: number): Named | null {
  const ending = within.filter((mention) => Math.abs(mention.end - end) <= 1);
  return ending.find(({ kind }) => kind === 'name') ?? ending[0] ?? null;
}

/** "the chancellor, Jo Roe": the name that stands first in the apposition. */
function apposition(text: string, head: number, end: number, within: readonly Named[]): Entity | null {
  if (!/^,\s/.test(text.slice(head, head + 2))) return null;
  const person = within.find(
    (mention) => mention.start >= head && mention.entity.type === 'person' && mention.kind === 'name',
  );
  if (!person || person.end > end + 1) return null;
  const between = text.slice(head + 1, person.start).trim();
  return arePlainWords(between, 0, 5) ? person.entity : null;
}

/** "the chief of water and food in the country, Jo Roe": the one person of a source, whose name is all that its last comma adds. */
function nameAtEnd(text: string, head: number, end: number, within: readonly Named[]): Entity | null {
  const people = within.filter(({ kind, entity }) => kind === 'name' && entity.type === 'person');
  const [only] = people;
  return only &&
    people.length === 1 &&
    only.start > head &&
    end - only.end <= 1 &&
    text.slice(only.start - 2, only.start) === ', '
    ? only.entity
    : null;
}

/** "the quay's owner, Lund Shipping,": the organisation whose name is all of the apposition. */
const apposedBody = (text: string, head: number, end: number, within: readonly Named[]): Entity | null =>
  within.find(
    ({ kind, entity, start, end: last }) =>
      kind === 'name' &&
      entity.type === 'organisation' &&
      end - last <= 1 &&
      /^, (?:the )?$/.test(text.slice(head, start)),
  )?.entity ?? null;

/** The words as a name: an article or number at the front in lower case. */
function named(words: string): string {
  const trimmed = words
    .replace(/\s+/g, ' ')
    .replace(/(?:[,;:]|\s[—–-])+$/, '')
    .slice(0, 100);
  return opening.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
}
