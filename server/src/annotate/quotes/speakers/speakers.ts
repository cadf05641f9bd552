import type { Article, Span } from '../../../article/article.ts';
import type { Entity, Speaker } from '../../annotation.ts';
import { isUnsure } from '../../confidence.ts';
import { organisationNamed, resolveDescribed, resolveNoun, resolveOne, sourceBefore } from './descriptions.ts';
import { genderOfNoun, type Gender } from './genders.ts';
import type { Draft } from '../drafts.ts';
import { mentionsWithin } from './mentions.ts';
import { namesake } from './namesakes.ts';
import { ownerIn, resolvePronoun } from './pronouns.ts';
import {
  makeScene,
  nobody,
  otherSpeaker,
  speakerOf,
  tellsWhere,
  type Place,
  type Resolution,
  type Scene,
} from './scene.ts';
import { readSource, type SourceReading } from './sources.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { kindOfUnknown } from './unknown-nouns.ts';
import { lastWord } from './word-tests.ts';

export interface Speakers {
  /** Whom a source of the block stands for. Call it in the order of the text. */
  readonly resolve: (draft: Pick<Draft, 'block' | 'source' | 'cue' | 'content' | 'confidence'>) => Resolution;
  /** The entities with the pronouns added that were resolved to them. */
  readonly withPronouns: (entities: readonly Entity[]) => readonly Entity[];
}

/** Resolves the sources of an article's quotes to those who speak. */
export function speakersOf(article: Article, entities: readonly Entity[]): Speakers {
  const scene = makeScene(article, entities);
  return {
    resolve: ({ block, source, cue, content, confidence }) =>
      source ? resolve(scene, { block, source, cue, content }, confidence) : nobody,
    withPronouns: (all) =>
      all.map((entity) => {
        const added = scene.pronouns.get(entity.id);
        return added
          ? { ...entity, mentions: [...entity.mentions, ...added].sort((left, right) => left.start - right.start) }
          : entity;
      }),
  };
}

function resolve(scene: Scene, given: Place, confidence: number): Resolution {
  const { article, mentions, said } = scene;
  const place = { ...given, source: belongsTo(scene, given) ?? given.source };
  const reading = readSource(article.text, withApposition(scene, place.source), mentions);
  const resolution = withOwner(scene, place, resolveReading(scene, place, reading));
  const { speaker } = resolution;
  if (!speaker) return resolution;
  said.push({
    speaker,
    entity: (speaker.entity && scene.byId.get(speaker.entity)) || null,
    head: reading.kind === 'pronoun' ? '' : reading.head,
    plural: reading.plural,
    gender: genderOfSource(reading),
    isSure: !isUnsure({ confidence }) || speaker.entity !== null,
    at: place.source[0],
    block: place.block,
  });
  return resolution;
}

const genderOfSource = ({ kind, head }: SourceReading): Gender | null =>
  kind !== 'pronoun' ? genderOfNoun(head) : head === 'he' ? 'male' : head === 'she' ? 'female' : null;

/** "The council’s chairwoman | , Ann Roe, said": a source with the name that is put beside it. */
function withApposition({ article: { text }, mentions }: Scene, source: Span): Span {
  const [start, end] = source;
  if (text.slice(end, end + 2) !== ', ' || !isPersonNoun(lastWord(text.slice(Math.max(start, end - 40), end))))
    return source;
  const name = mentionsWithin(mentions, end + 2, end + 60).find((each) => each.start === end + 2);
  const isBeside = name?.kind === 'name' && name.entity.type === 'person' && text.charAt(name.end) === ',';
  return isBeside && /^(?:(?:his|her|its|their|the)\s|\p{Lu}[^\s]*['’]s?\s)/iu.test(text.slice(start, end))
    ? [start, name.end]
    : source;
}

/** "his office": whose it is, where that is plain. */
function withOwner(scene: Scene, place: Place, resolution: Resolution): Resolution {
  const { speaker, evidence } = resolution;
  if (speaker?.entity === null && /^whose\s/.test(speaker.name)) return ofRelative(scene, place, speaker);
  const word = speaker?.entity === null ? /^(his|her)(?=\s)/.exec(speaker.name)?.[0] : undefined;
  const owner = word === 'his' || word === 'her' ? ownerIn(scene, place, word) : null;
  if (!speaker || !word || !owner) return resolution;
  return {
    speaker: { ...speaker, name: `${owner.entity.name}’s${speaker.name.slice(word.length)}` },
    evidence: [...evidence, `“${word}” is ${owner.entity.name}’s: ${owner.why}`],
  };
}

/** "Roe, whose lawyer said": Roe's lawyer; nobody where no name stands before. */
function ofRelative({ article: { text }, mentions }: Scene, { source: [start] }: Place, speaker: Speaker): Resolution {
  const end = start - (/,?\s$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
  const owner = mentionsWithin(mentions, Math.max(0, start - 60), start).findLast(
    (each) => Math.abs(each.end - end) <= 1,
  );
  if (!owner) return nobody;
  const name = `${owner.entity.name}’s${speaker.name.slice('whose'.length)}`;
  return { speaker: { ...speaker, name }, evidence: [`“whose” is ${owner.entity.name}’s`] };
}

/** "He was one of several ministers to announce …": whom the subject of such a sentence names has spoken. */
function belongsTo({ article: { text }, mentions }: Scene, { source }: Place): Span | null {
  const from = Math.max(0, source[0] - 60);
  const before = /\s(?:is|was|became)(?:\salso)?\s(?:one\sof|among)\s$/.exec(
    text.slice(from, source[0]) + (/^(?:one of|among)\s/i.exec(text.slice(source[0], source[0] + 8))?.[0] ?? ''),
  );
  if (!before) return null;
  const end = from + before.index;
  const pronoun = /(?:^|[\s“"])(he|she)$/i.exec(text.slice(from, end))?.[1];
  if (pronoun) return [end - pronoun.length, end];
  const named = mentionsWithin(mentions, from, end).findLast((mention) => Math.abs(mention.end - end) <= 1);
  return named ? [named.start, named.end] : null;
}

/** Words that no person reads as a name: a run of capitals from a page's furniture. */
function isFurniture(words: string): boolean {
  let run = 0;
  for (const word of words.split(/[\s,]+/)) {
    if (run === 3) return true;
    run = word.length > 1 && /^\p{Lu}+$/u.test(word) ? run + 1 : 0;
  }
  return false;
}

function resolveReading(scene: Scene, place: Place, reading: SourceReading): Resolution {
  const { words, entity } = reading;
  if (isFurniture(words)) return nobody;
  switch (reading.kind) {
    case 'entity':
      if (entity?.type === 'place' && tellsWhere(scene, place)) return nobody;
      if (!reading.described) return resolveName(words, entity && namesake(scene, words, entity));
      return sourceBefore(scene, place, reading) ?? resolveDescribed(scene, place, reading);
    case 'several':
      return { speaker: otherSpeaker(words, 'group', false), evidence: [] };
    case 'pronoun':
      return resolvePronoun(scene, place, reading.head, (phrase) => {
        const antecedent = readSource(scene.article.text, phrase, scene.mentions);
        const isPointer = antecedent.kind === 'pronoun' || antecedent.kind === 'one';
        return isPointer ? nobody : resolveReading(scene, { ...place, source: phrase }, antecedent);
      });
    case 'one':
      return resolveOne(scene, place, reading);
    case 'organisation':
    case 'unclear': {
      const named = reading.definite && !/\s\S+\s/.test(words) ? organisationNamed(scene, place, reading.head) : null;
      if (named) return resolveName(words, named);
      return reading.kind === 'unclear' ? resolveUnclear(scene, place, reading) : resolveNoun(scene, place, reading);
    }
    case 'person':
    case 'group':
    case 'document':
      return resolveNoun(scene, place, reading);
  }
}

function resolveUnclear(scene: Scene, place: Place, reading: SourceReading): Resolution {
  const kind = kindOfUnknown(scene, place, reading);
  if (kind === 'person' || kind === 'group' || kind === 'organisation')
    return resolveNoun(scene, place, { ...reading, kind });
  return isGiven(scene, place, reading) ? documentOf(reading.words) : nobody;
}

/** "According to the draft figures": what a claim is taken from, whatever its noun. */
const isGiven = ({ article: { text } }: Scene, { cue }: Place, { head, words }: SourceReading): boolean =>
  cue !== null &&
  /^according to$/i.test(text.slice(...cue)) &&
  !/^(?:no|nobody|none|neither|what|who)/i.test(words) &&
  // A name is somebody's, though nothing tells whose.
  words.split(' ').includes(head);

const documentOf = (words: string): Resolution => ({ speaker: otherSpeaker(words, 'document', false), evidence: [] });

const resolveName = (words: string, entity: Entity | null): Resolution => ({
  speaker: entity && speakerOf(entity),
  evidence: entity && entity.name !== words ? [`“${words}” is ${entity.name}`] : [],
});
