import type { Sentence, Span } from '../../article/article.ts';
import type { Entity } from '../annotation.ts';
import type { Gender } from './genders.ts';
import { around } from './kinds.ts';
import { mentionsWithin, sentenceAt, type Named } from './mentions.ts';
import { isPersonNoun, isPlural } from './roles.ts';
import { areNameWords, lastWords } from './word-tests.ts';
import {
  genderIn,
  lately,
  mayBe,
  nobody,
  reach,
  roleOf,
  sentenceOf,
  speakerOf,
  unquoted,
  type Place,
  type Resolution,
  type Scene,
} from './scene.ts';

/** How a phrase that a pronoun takes up is read: what the source "who" or "they" comes down to. */
export type ReadPhrase = (phrase: Span) => Resolution;

/** Finds whom a pronoun stands for. `word` is in lower case. */
export function resolvePronoun(scene: Scene, place: Place, word: string, read: ReadPhrase): Resolution {
  if (word === 'he' || word === 'she') return resolvePerson(scene, place, word);
  if (word === 'who' || word === 'which') return resolveRelative(scene, place, word, read);
  if (word === 'they') return resolveThey(scene, place, read);
  if (word === 'it') return resolveIt(scene, place);
  return nobody;
}

/** Whom a pronoun may stand for. */
type Fits = (entity: Entity) => boolean;

/** A person of the pronoun's gender whom what is said does not name. */
function fitting(scene: Scene, place: Place, gender: Gender): Fits {
  const named = new Set(place.content.flatMap((piece) => spokenOf(scene, place, piece)));
  return (entity) => !named.has(entity) && mayBe(scene, entity, gender);
}

/**
 * Who is named in a piece of what is said, and so is not who says it: in quotation marks, or after the pronoun's sentence has
 * begun ("Roe, he said, was late"). Of a sentence that its speaker comes after ("Roe is leaving, he said") nothing follows,
 * nor of a name that only belongs to a noun ("the Roe campaign", "Roe’s plan").
 */
function spokenOf(scene: Scene, { block, source, content }: Place, [start, end]: Span): Entity[] {
  const { tokens = [], quotations = [] } = scene.article.blocks[block] ?? {};
  const goesOn = content.some((piece) => piece[0] >= source[1]);
  return mentionsWithin(scene.mentions, start, end).flatMap((mention) => {
    if (mention.kind !== 'name' || mention.end > end || roleOf(scene, block, mention) === 'owner') return [];
    const next = tokens[sentenceAt(tokens, mention.end)];
    if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return [];
    return goesOn || around(quotations, mention.start, mention.end).length > 0 ? [mention.entity] : [];
  });
}

function resolvePerson(scene: Scene, place: Place, word: 'he' | 'she'): Resolution {
  const gender: Gender = word === 'he' ? 'male' : 'female';
  const fits = fitting(scene, place, gender);
  const subject = subjectBefore(scene, place, fits, gender);
  if (subject) return stands(scene, place, word, subject.entity, subject.why);
  const last = scene.said.at(-1);
  if (last && place.block - last.block <= reach) {
    if (last.entity && fits(last.entity)) return stands(scene, place, word, last.entity, 'the last speaker named');
    const isOne = last.speaker.kind === 'unnamed' || last.speaker.kind === 'person';
    if (!last.entity && !last.plural && isOne && !/^(?:any|each|every|no)\b/.test(last.speaker.name))
      return { speaker: last.speaker, evidence: [`“${word}” is “${last.speaker.name}”: the last speaker named`] };
  }
  const earlier = lately(scene).findLast(({ entity, block }) => entity && fits(entity) && place.block - block <= reach);
  if (earlier?.entity) return stands(scene, place, word, earlier.entity, 'the last speaker whom it fits');
  const nearest = nearestPerson(scene, place, fits);
  return nearest
    ? stands(scene, place, word, nearest, 'the nearest person named before')
    : { speaker: null, evidence: [`“${word}”: nobody named before fits`] };
}

function stands({ pronouns }: Scene, { source }: Place, word: string, entity: Entity, why: string): Resolution {
  const list = pronouns.get(entity.id) ?? [];
  if (list.at(-1)?.start !== source[0]) list.push({ start: source[0], end: source[0] + word.length, kind: 'pronoun' });
  pronouns.set(entity.id, list);
  return { speaker: speakerOf(entity), evidence: [`“${word}” is ${entity.name}: ${why}`] };
}

/**
 * The person who is the subject of this sentence so far, or of one before it up to where somebody spoke last: what a
 * pronoun most often takes up.
 */
function subjectBefore(scene: Scene, place: Place, fits: Fits, gender: Gender): { entity: Entity; why: string } | null {
  const spoke = scene.said.at(-1);
  const { blocks } = scene.article;
  for (let index = place.block; index >= Math.max(0, place.block - reach); index--) {
    const block = blocks[index];
    if (!block || (index < place.block && block.kind !== 'paragraph')) continue;
    const here = index === place.block ? sentenceAt(block.sentences, place.source[0]) : block.sentences.length;
    for (let at = Math.min(here, block.sentences.length - 1); at >= Math.max(0, here - 3); at--) {
      const sentence = block.sentences[at];
      if (!sentence) continue;
      const own = index === place.block && at === here;
      const named = unquoted(scene, index, sentence.start, Math.min(sentence.end, place.source[0]));
      const entity = own
        ? onlyOne(scene, index, named, fits)
        : (subjectAmong(scene, index, named, fits, gender) ??
          (at === here - 1 ? concerned(scene, sentence, named, fits) : null));
      const why = own ? 'named before in the sentence' : 'the person whom the sentence before is about';
      if (entity) return { entity, why };
      if (!own && spoke && spoke.at >= sentence.start) return null;
    }
  }
  return null;
}

/** The first of these that is a subject and fits; one whose gender is known goes first. */
function subjectAmong(scene: Scene, block: number, named: readonly Named[], fits: Fits, gender: Gender): Entity | null {
  const subjects = named.filter((mention) => fits(mention.entity) && roleOf(scene, block, mention) === 'subject');
  const known = subjects.find(({ entity }) => genderIn(scene, entity) === gender);
  return (known ?? subjects[0])?.entity ?? null;
}

/** "That did not satisfy Roe": the one person whom a sentence without a person for its subject is about. */
function concerned({ article }: Scene, { start, end }: Sentence, named: readonly Named[], fits: Fits): Entity | null {
  if (!/^(?:that|this|none of (?:that|this)|it|nothing)\s/i.test(article.text.slice(start, Math.min(end, start + 20))))
    return null;
  const people = new Set(named.filter(({ entity }) => entity.type === 'person').map(({ entity }) => entity));
  const [only] = people;
  return only && people.size === 1 && fits(only) ? only : null;
}

/** In the pronoun's own sentence, the one person whom it fits; nobody where there are two. */
function onlyOne(scene: Scene, block: number, named: readonly Named[], fits: Fits): Entity | null {
  const possible = named.filter(({ entity }) => fits(entity));
  const free = possible.filter((mention) => roleOf(scene, block, mention) !== 'owner');
  const persons = free.length > 0 ? free : possible;
  const first = persons[0]?.entity ?? null;
  return persons.every(({ entity }) => entity === first) ? first : null;
}

/** The last person named in the paragraphs before; subjects first, owners last. */
function nearestPerson(scene: Scene, { block, source }: Place, fits: Fits): Entity | null {
  for (const roles of [['subject'], ['subject', 'object', 'owner']]) {
    for (let index = block; index >= Math.max(0, block - reach); index--) {
      const { kind, start, end } = scene.article.blocks[index] ?? { kind: 'promo', start: 0, end: 0 };
      if (index < block && kind !== 'paragraph' && kind !== 'headline' && kind !== 'standfirst') continue;
      const person = mentionsWithin(scene.mentions, start, Math.min(end, source[0])).findLast(
        (mention) => fits(mention.entity) && roles.includes(roleOf(scene, index, mention)),
      );
      if (person) return person.entity;
    }
  }
  return null;
}

/** What stands before a noun phrase and belongs to it. */
const determiners = new Set(['a', 'an', 'the', 'one', 'two', 'some', 'another', 'other', 'several', 'many']);

/** "Roe of Ohio, who", "members of the council, who": the words up to a place or a body that only tell where somebody belongs. */
function governor(text: string, from: number, { start, end, entity }: Named): { head: number; phrase: Span } | null {
  if (entity.type === 'person') return null;
  const before = text.slice(Math.max(from, start - 120), start);
  const preposition = /,?\s+(?:at|for|from|in|of)\s+(?:the\s+)?$/.exec(before);
  const words = preposition && lastWords(before.slice(0, preposition.index), 1, determiners);
  if (!words) return null;
  const head = start - before.length + preposition.index;
  return { head, phrase: [head - words.length, end] };
}

function resolveRelativeTo(
  { mentions }: Scene,
  word: string,
  { head, phrase }: { head: number; phrase: Span },
  read: ReadPhrase,
): Resolution {
  const person = mentionsWithin(mentions, head - 80, head).findLast(({ end }) => Math.abs(end - head) <= 1);
  return person
    ? { speaker: speakerOf(person.entity), evidence: [`“${word}” is ${person.entity.name}`] }
    : read(phrase);
}

/** "Roe, who said": the noun before the pronoun. */
function resolveRelative(scene: Scene, place: Place, word: string, read: ReadPhrase): Resolution {
  const { article, mentions } = scene;
  const offset = place.source[0];
  const from = Math.max(article.blocks[place.block]?.start ?? 0, offset - 200);
  const before = article.text.slice(from, offset).replace(/[,\s]+$/, '');
  const end = from + before.length;
  const mention = mentionsWithin(mentions, from, offset).findLast((each) => Math.abs(each.end - end) <= 1);
  const governed = mention && word === 'who' ? governor(article.text, from, mention) : null;
  const governing = governed ? resolveRelativeTo(scene, word, governed, read) : nobody;
  if (governing.speaker) return governing;
  if (mention && word === 'who' && mention.entity.type === 'place') return nobody;
  if (mention) return { speaker: speakerOf(mention.entity), evidence: [`“${word}” is ${mention.entity.name}`] };
  const phrase = lastWords(before.slice(-80), 4, determiners);
  if (!phrase) return nobody;
  // What stands before its article is no part of it: "…,” said | one official, who".
  const words = /\s((?:a|an|the|one|another)\s.*)$/i.exec(phrase)?.[1] ?? phrase;
  if (/^(?:of|for|from|in|with)\s/.test(words)) return nobody;
  const start = end - words.length;
  // "Roe, a president who": the noun only adds to the name before it.
  const adds = /^an?\s/i.test(words) && /,\s$/.test(article.text.slice(Math.max(0, start - 2), start));
  const sentence = adds ? sentenceOf(scene, place, start) : undefined;
  const person =
    sentence && unquoted(scene, place.block, sentence.start, start).findLast(({ entity }) => entity.type === 'person');
  if (person) return { speaker: speakerOf(person.entity), evidence: [`“${word}” is ${person.entity.name}`] };
  return read([start, end]);
}

function resolveThey(scene: Scene, place: Place, read: ReadPhrase): Resolution {
  const plural = pairBefore(scene, place) ?? pluralBefore(scene, place);
  const { speaker } = plural ? read(plural) : nobody;
  if (speaker) return { speaker, evidence: [`“they” is “${speaker.name}”: whom the sentence before is about`] };
  // One whose name is withheld may be "they" too.
  const last = lately(scene).findLast(
    ({ block, speaker: { kind } }) => place.block - block <= reach && kind !== 'person' && kind !== 'document',
  );
  return last
    ? { speaker: last.speaker, evidence: [`“they” is “${last.speaker.name}”: the last speaker named`] }
    : { speaker: null, evidence: ['“they”: nobody named before fits'] };
}

/** Two people whom "and" joins as the subject of the sentence before ("Roe and Doe met on Monday. They said"). */
function pairBefore(scene: Scene, { block, source }: Place): Span | null {
  const { text, blocks } = scene.article;
  const sentences = blocks[block]?.sentences ?? [];
  const sentence = sentences[sentenceAt(sentences, source[0]) - 1];
  if (!sentence) return null;
  const named = unquoted(scene, block, sentence.start, sentence.end).filter(
    ({ entity, kind }) => entity.type === 'person' && kind === 'name',
  );
  const [first, second] = named;
  if (!first || !second || first.entity === second.entity || roleOf(scene, block, first) !== 'subject') return null;
  const between = /^\s+and\s+(.*)$/s.exec(text.slice(first.end, second.start))?.[1];
  if (between === undefined || !areNameWords(between, 0, 4)) return null;
  const address = /(?:^|\s)((?:Dr|Mr|Mrs|Ms)\.?\s+)$/.exec(text.slice(sentence.start, first.start))?.[1]?.length ?? 0;
  return [first.start - address, second.end];
}

/** The people in the plural who open this sentence or the one before ("Some senators who had voted for it …, but they"). */
function pluralBefore({ article }: Scene, place: Place): Span | null {
  const block = article.blocks[place.block];
  if (!block) return null;
  const index = sentenceAt(block.sentences, place.source[0]);
  for (let at = index; at >= Math.max(0, index - 1); at--) {
    const sentence = block.sentences[at];
    if (!sentence) continue;
    const head = block.tokens
      .slice(sentence.firstToken, Math.min(sentence.lastToken, sentence.firstToken + 12))
      .findIndex((token) => {
        const word = article.text.slice(token.start, token.end).toLowerCase();
        return token.end < place.source[0] && token.pos === 'NOUN' && isPersonNoun(word) && isPlural(word);
      });
    if (head < 0) continue;
    const last = sentence.firstToken + head;
    let first = last;
    while (first > sentence.firstToken && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(block.tokens[first - 1]?.pos ?? ''))
      first--;
    // Only the first noun of the sentence is its subject.
    const before = block.tokens.slice(sentence.firstToken, first);
    if (before.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PROPN')) continue;
    return [block.tokens[first]?.start ?? 0, block.tokens[last]?.end ?? 0];
  }
  return null;
}

/** What “it” can stand for; a party of “Democrats” is “they”. */
const bodies = new Set(['organisation', 'place', 'document']);

function resolveIt(scene: Scene, place: Place): Resolution {
  const last = lately(scene).findLast(
    ({ block, speaker, plural, head }) =>
      place.block - block <= reach && bodies.has(speaker.kind) && !(plural && isPersonNoun(head)),
  );
  if (last) return { speaker: last.speaker, evidence: [`“it” is “${last.speaker.name}”: the last speaker named`] };
  // "The agency closed the road. It said …"
  const sentences = scene.article.blocks[place.block]?.sentences ?? [];
  const before = sentences[sentenceAt(sentences, place.source[0]) - 1];
  const subject =
    before &&
    unquoted(scene, place.block, before.start, before.end).find(
      (mention) =>
        mention.entity.type === 'organisation' &&
        !isPersonNoun(mention.entity.name.toLowerCase()) &&
        roleOf(scene, place.block, mention) === 'subject',
    );
  return subject
    ? {
        speaker: speakerOf(subject.entity),
        evidence: [`“it” is ${subject.entity.name}: what the sentence before is about`],
      }
    : nobody;
}
