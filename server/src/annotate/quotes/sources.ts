import type { Span } from '../../article/article.ts';
import type { Entity, Mention } from '../annotation.ts';
import { isBodyNoun, isDocumentNoun, isPersonNoun, isPlural, isWithheldNoun } from './roles.ts';

/** An entity's mention. */
export interface Named extends Mention {
  readonly entity: Entity;
}

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
  readonly plural: boolean;
}

const tail =
  /(?:,| — | – | \(|\s+(?:who|whom|whose|which|that|including|such as|speaking|quoted|cited|citing|writing|told|said)\b)/u;
const preposition =
  /\s+(?:of|for|from|in|with|at|on|by|to|close|familiar|briefed|involved|working|near|inside|within|across|on behalf|including|about|knowledgeable|aware|against|behind|among|under)\s/u;
const opening =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|one|two|three|four|five|six|some|several|many|most|both|another|other|all|few|no|any|each|every|more|such|multiple|various|numerous|in|at|as|even|only)\b/i;
const pronoun = /^(?:he|she|they|it|who|we|i|you|this|that|which|him|her|them)$/i;

/** Reads a source: what heads it and what kind of speaker that is. `mentions` are those of all entities, in order. */
export function readSource(text: string, [start, end]: Span, mentions: readonly Named[]): SourceReading {
  const within = mentionsWithin(mentions, start, Math.min(end, start + 300));
  const all = text
    .slice(start, Math.min(end, start + 300))
    .replace(/\s+/g, ' ')
    .trim();
  const head = segmentEnd(text, start, Math.min(end, start + 300), within, tail);
  const core = segmentEnd(text, start, head, within, preposition);
  if (isList(text, start, end, within))
    return {
      kind: 'several',
      entity: null,
      words: named(all),
      described: false,
      head: '',
      definite: false,
      plural: true,
    };
  const words = named(text.slice(start, head).trim() || all);
  const coreWords = text
    .slice(start, core)
    .replace(/\s+(?:himself|herself|themselves|itself|both|each)$/i, '')
    .replace(/['’]s?$/, '')
    .trim();
  const last = lastWord(coreWords);
  const definite = /^(?:the|this|that|these|those|his|her|its|their)\b/i.test(all);
  const base = { words, described: false, head: last, definite, plural: isPlural(last) };
  if (pronoun.test(coreWords.replace(/\s+(?:himself|herself|themselves|itself)$/i, '')))
    return { ...base, kind: 'pronoun', entity: null, head: coreWords.split(/\s/)[0]?.toLowerCase() ?? '' };
  const several = coordinated(text, start, head, within);
  if (several) return { ...base, kind: 'several', entity: null, plural: true };
  const mention = mentionAt(within, start + trimmedLength(coreWords));
  if (mention) return { ...base, kind: 'entity', entity: mention.entity, described: mention.kind === 'description' };
  const apposed = apposition(text, head, end, within);
  if (apposed && !base.plural && (isPersonNoun(last) || definite)) return { ...base, kind: 'entity', entity: apposed };
  return { ...base, kind: kindOfNoun(last, coreWords, within), entity: null };
}

function kindOfNoun(noun: string, words: string, within: readonly Named[]): SourceReading['kind'] {
  if (
    /^(?:one|another|others|some|many|both|several|most|all|few|two|three|none|the other|a second|the second|a third|the third)$/i.test(
      words,
    )
  )
    return 'one';
  if (isPersonNoun(noun)) return isPlural(noun) && !isWithheldNoun(noun) ? 'group' : 'person';
  if (isDocumentNoun(noun)) return 'document';
  if (isBodyNoun(noun)) return 'organisation';
  // "the 46-year-old", "the Berlin native": somebody who was named before.
  if (/^the\b.*(?:-year-old|\bnative)\b/i.test(words)) return 'person';
  if (/^\p{Lu}/u.test(words.split(/\s/).at(-1) ?? '')) return within.length > 0 || isPlural(noun) ? 'group' : 'unclear';
  return 'unclear';
}

/** The mentions that lie within `[start, end)`. */
export function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  const found: Named[] = [];
  for (let at = firstFrom(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end + 1) found.push(mention);
  }
  return found;
}

/** Index of the first mention that starts at `start` or later. */
export function firstFrom(mentions: readonly Named[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
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
  return between === '' || /^(?:\p{L}+\.? ){0,3}\p{L}+\.?$/u.test(between) ? person.entity : null;
}

/** True for names that commas and "and" join ("Roe, President Doe of Peru and the other leaders"). */
function isList(text: string, start: number, end: number, within: readonly Named[]): boolean {
  const comma = text.slice(start, Math.min(end, start + 300)).search(/,\s/);
  const words = comma < 0 ? '' : text.slice(start + comma + 1, Math.min(end, start + 300)).replace(/[,\s]+$/, '');
  if (!/\sand\s/.test(words)) return false;
  const next = within.find((mention) => mention.start > start + comma && mention.kind === 'name');
  return next !== undefined && /^\s*(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(text.slice(start + comma + 1, next.start));
}

/** True for two or more people or bodies that "and" joins ("both Roe and Doe"). */
function coordinated(text: string, start: number, end: number, within: readonly Named[]): boolean {
  const names = within.filter(
    (mention) => mention.kind === 'name' && mention.end <= end && mention.entity.type !== 'place',
  );
  for (let at = 1; at < names.length; at++) {
    const left = names[at - 1];
    const right = names[at];
    if (!left || !right || left.entity === right.entity) continue;
    const between = text.slice(left.end, right.start);
    if (
      /^,?\s+(?:and|&)\s+(?:[\p{L}.]+\s+){0,3}$/u.test(between) &&
      !/^(?:\S+\s+){0,2}(?:of|for|from|at)\s/.test(text.slice(start, left.start))
    )
      return true;
  }
  return false;
}

const lastWord = (words: string) =>
  /([\p{L}\p{N}.'’-]+)\W*$/u
    .exec(words)?.[1]
    ?.toLowerCase()
    .replace(/['’]s$/, '') ?? '';

/** The words as a name: an article or number at the front in lower case. */
function named(words: string): string {
  const trimmed = words
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+$/, '')
    .slice(0, 100);
  return opening.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
}
