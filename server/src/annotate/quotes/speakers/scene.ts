import type { Article, Span, Token } from '../../../article/article.ts';
import type { Entity, Mention, Speaker } from '../../annotation.ts';
import { framesOf } from '../grammar/cues.ts';
import { genderOf, hasOnlyName, type Gender } from './genders.ts';
import { genderByPronouns } from './gender-by-pronouns.ts';
import { mentionsWithin, type Named } from './mentions.ts';
import { firstEndingAfter } from '../spans.ts';

/** Who speaks, and why we think so. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly evidence: readonly string[];
}

/** A speaker of the article so far. */
export interface Said {
  readonly speaker: Speaker;
  readonly entity: Entity | null;
  readonly head: string;
  readonly plural: boolean;
  /** What the noun or the pronoun tells. */
  readonly gender: Gender | null;
  /** False for one without a name who may have said nothing: only the next sentence takes that up. */
  readonly isSure: boolean;
  /** Where the source stands, and in which block. */
  readonly at: number;
  readonly block: number;
}

/** What is known of an article while its sources are read, in the order of the text. */
export interface Scene {
  readonly article: Article;
  /** The mentions of all entities, in order. */
  readonly mentions: readonly Named[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** The organisations by the word that heads their name, in lower case. */
  readonly organisations: ReadonlyMap<string, readonly Entity[]>;
  readonly said: Said[];
  readonly genders: Map<Entity, Gender | null>;
  /** The pronouns that stand for an entity, by its id. */
  readonly pronouns: Map<string, Mention[]>;
}

/** The latest speakers: no description or pronoun looks further back. */
export const lately = ({ said }: Scene): readonly Said[] => said.slice(-100);

/** The last speaker, of those who surely are some. */
export const lastSure = (scene: Scene): Said | undefined => lately(scene).findLast(({ isSure }) => isSure);

/** A source that is to be resolved. */
export interface Place {
  readonly block: number;
  readonly source: Span;
  /** The words that attribute, where there are any. */
  readonly cue: Span | null;
  /** What is said. */
  readonly content: readonly Span[];
}

/** How a phrase that a pronoun takes up is read: what the source "who" or "they" comes down to. */
export type ReadPhrase = (phrase: Span) => Resolution;

/** How many blocks back a pronoun or description looks for whom it stands for. */
export const reach = 3;

export const nobody: Resolution = { speaker: null, evidence: [] };

export const speakerOf = (entity: Entity): Speaker => ({
  name: entity.name,
  kind: entity.type,
  entity: entity.id,
  anonymous: false,
});

export const otherSpeaker = (name: string, kind: Speaker['kind'], anonymous: boolean): Speaker => ({
  name,
  kind,
  entity: null,
  anonymous,
});

export function makeScene(article: Article, entities: readonly Entity[]): Scene {
  const mentions = entities
    .filter((entity) => !isParticiple(entity))
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((left, right) => left.start - right.start);
  const organisations = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const word of entity.type === 'organisation' ? headsOf(entity.name) : [])
      organisations.set(word, [...(organisations.get(word) ?? []), entity]);
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return { article, mentions, byId, organisations, said: [], genders: new Map(), pronouns: new Map() };
}

/** Words that only add to the noun which says what a body is ("Memorial Hospital Centre"). */
const addedToBodies =
  /^(?:cent(?:er|re)|co\.?|company|corp\.?|corporation|foundation|group|inc\.?|ltd\.?|plc|system|trust)$/;

/** The words, in lower case, that may stand for an organisation by its name of several: the last, or the one before what only adds. */
function headsOf(name: string): string[] {
  const [, ...words] = name.toLowerCase().split(/\s+/);
  const last = words.at(-1);
  const before = words.at(-2);
  return [last, last && addedToBodies.test(last) ? before : undefined].filter((word) => word !== undefined);
}

/** "Comparing himself to his brother, he said": a capital at a sentence's start may pass for a name. */
const isParticiple = ({ type, name, mentions }: Entity): boolean =>
  type === 'person' && mentions.length === 1 && name.length > 5 && /^\p{Lu}\p{Ll}+ing$/u.test(name);

/** Whether a person is a woman or a man; null where nothing tells. */
export function genderIn({ article, genders, mentions }: Scene, entity: Entity): Gender | null {
  let known = genders.get(entity);
  if (known === undefined) {
    known = genderOf(article.text, entity);
    // Of first names alone two pronouns know more.
    const least = known === null ? 1 : hasOnlyName(article.text, entity) ? 2 : null;
    if (least !== null) known = genderByPronouns(article, mentions, entity, least) ?? known;
    genders.set(entity, known);
  }
  return known;
}

/** True for a person of whom nothing tells that he or she has another gender. */
export function mayBe(scene: Scene, entity: Entity, gender: Gender): boolean {
  return entity.type === 'person' && (genderIn(scene, entity) ?? gender) === gender;
}

/** The mentions between two offsets of a block that stand outside quotation marks. */
export function unquoted({ article, mentions }: Scene, block: number, start: number, end: number): Named[] {
  const quotations = article.blocks[block]?.quotations ?? [];
  return mentionsWithin(mentions, start, end).filter(
    (mention) => !quotations.some((quotation) => quotation.start <= mention.start && mention.end <= quotation.end),
  );
}

/** The sentence of a block that an offset stands in. */
export function sentenceOf({ article }: Scene, { block, source }: Place, offset = source[0]) {
  const sentences = article.blocks[block]?.sentences ?? [];
  return sentences[firstEndingAfter(sentences, offset)];
}

/** True for a place that "in" or "near" governs: it tells where, and does not speak. */
export const tellsWhere = ({ article }: Scene, { source }: Place): boolean =>
  /\b(?:across|at|from|in|inside|near|outside)\s+$/.test(article.text.slice(Math.max(0, source[0] - 10), source[0]));

const beforeName = /^(?:ADJ|DET|NOUN|NUM|PROPN)$/;

/** True for what may stand between what governs a name and the name: "the owner, an engineer named Roe". */
const belongsToName = (text: string, token: Token | undefined): boolean =>
  token !== undefined &&
  (beforeName.test(token.pos) || /^(?:named|called|surnamed)$/.test(text.slice(token.start, token.end)));

/**
 * What a mention is in its sentence, by the words beside it: `subject` where it opens a clause or a verb follows,
 * `owner` before a possessive mark, `object` after a verb or a preposition.
 */
export function roleOf({ article }: Scene, block: number, mention: Named): 'subject' | 'owner' | 'object' {
  const { text, blocks } = article;
  if (/^['’]s?\b/.test(text.slice(mention.end, mention.end + 2))) return 'owner';
  if (/['’]s?$/.test(text.slice(mention.start, mention.end))) return 'owner';
  const tokens = blocks[block]?.tokens ?? [];
  const after = tokens[firstEndingAfter(tokens, mention.end)];
  // "Oslo coach Roe", "the Roe campaign"
  if (after?.pos === 'NOUN' && after.start === mention.end + 1 && !/(?:day|week|month|year)$/.test(after.lemma))
    return 'owner';
  if ((after?.pos === 'VERB' || after?.pos === 'AUX') && !/ing$/.test(text.slice(after.start, after.end)))
    return 'subject';
  let at = firstEndingAfter(tokens, mention.start) - 1;
  for (let steps = 0; steps < 8 && belongsToName(text, tokens[at]); steps++) at--;
  const before = tokens[at]?.pos;
  // "The rest, argues Roe of the council, …": the verb comes first.
  if (before === 'VERB' && framesOf(tokens[at]?.lemma ?? '').has('say') && tokens[at - 1]?.pos === 'PUNCT')
    return 'subject';
  return before === 'ADP' || before === 'VERB' || before === 'PART' ? 'object' : 'subject';
}
