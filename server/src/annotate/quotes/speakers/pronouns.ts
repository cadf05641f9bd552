import type { Sentence, Span } from '../../../article/article.ts';
import type { Entity } from '../../annotation.ts';
import { hasOnlyName, type Gender } from './genders.ts';
import { areJoined, mentionsWithin, type Named } from './mentions.ts';
import { askerBefore } from './askers.ts';
import { newcomer, speakerBefore, stands, type Fits } from './just-before.ts';
import { resolveRelative } from './relative-pronouns.ts';
import { resolveIt, resolveThey } from './they-and-it.ts';
import {
  genderIn,
  lastSure,
  lately,
  mayBe,
  nobody,
  reach,
  roleOf,
  sentenceOf,
  unquoted,
  type Place,
  type ReadPhrase,
  type Resolution,
  type Said,
  type Scene,
} from './scene.ts';
import { isPersonNoun, isPlural } from '../speaking-nouns.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** Finds whom a pronoun stands for. `word` is in lower case. */
export function resolvePronoun(scene: Scene, place: Place, word: string, read: ReadPhrase): Resolution {
  if (word === 'he' || word === 'she') return resolvePerson(scene, place, word, read);
  if (word === 'who' || word === 'which') return resolveRelative(scene, place, word, read);
  if (word === 'they') return resolveThey(scene, place, read);
  if (word === 'it') return resolveIt(scene, place, read);
  return nobody;
}

const inSentence = 'named before in the sentence';

/** A person of the pronoun's gender whom what is said does not name, nor is about ("Roe, who he said"). */
function fitting(scene: Scene, place: Place, gender: Gender): Fits {
  const named = new Set(place.content.flatMap((piece) => spokenOf(scene, place, piece)));
  const { text } = scene.article;
  const who = /,?\swhom?\s$/.exec(text.slice(Math.max(0, place.source[0] - 8), place.source[0]))?.[0].length ?? 0;
  const end = place.source[0] - who;
  const relative = who > 0 ? mentionsWithin(scene.mentions, end - 80, end).at(-1) : undefined;
  if (relative && Math.abs(relative.end - end) <= 1) named.add(relative.entity);
  const asker = askerBefore(scene, place, gender);
  return (entity) => !named.has(entity) && entity !== asker?.entity && mayBe(scene, entity, gender);
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
    const next = tokens[firstEndingAfter(tokens, mention.end)];
    if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return [];
    return goesOn || around(quotations, mention.start, mention.end).length > 0 ? [mention.entity] : [];
  });
}

function resolvePerson(scene: Scene, place: Place, word: 'he' | 'she', read: ReadPhrase): Resolution {
  const gender: Gender = word === 'he' ? 'male' : 'female';
  const fits = fitting(scene, place, gender);
  const asker = askerBefore(scene, place, gender);
  const speaking = (asker ? null : speakerBefore(scene, place, fits, gender)) ?? newcomer(scene, place, gender, read);
  if (speaking) return speaking;
  const subject = subjectBefore(scene, place, fits, gender);
  if (subject) return stands(scene, place, word, subject.entity, subject.why);
  const before = lately(scene).filter((each) => each.isSure && each !== asker && place.block - each.block <= reach);
  const last = before.findLast((each) => (each.entity ? fits(each.entity) : mayBeOne(scene, each, gender)));
  const why = last === before.at(-1) ? 'the last speaker named' : 'the last speaker whom it fits';
  if (last?.entity) return stands(scene, place, word, last.entity, why);
  if (last) return { speaker: last.speaker, evidence: [`“${word}” is “${last.speaker.name}”: ${why}`] };
  const nearest = nearestPerson(scene, place, fits);
  if (nearest) return stands(scene, place, word, nearest, 'the nearest person named before');
  // Where nobody fits, a first name alone rules nobody out.
  const other = subjectBefore(scene, place, (entity) => hasOnlyName(scene.article.text, entity), null);
  return other
    ? stands(scene, place, word, other.entity, other.why)
    : { speaker: null, evidence: [`“${word}”: nobody named before fits`] };
}

/**
 * Whom a noun takes up that only says more of somebody ("the left-hander", "the mother of two", "the Croatian"): the person of
 * its gender whom the sentences before are about, else the last speaker; an age may be that of anybody named before.
 */
export function personTakenUp(scene: Scene, place: Place, gender: Gender | null, isAge: boolean): Entity | null {
  const named = new Set(place.content.flatMap((piece) => spokenOf(scene, place, piece)));
  // "Asked if he had met Roe, the Croatian said": who is told of in the same sentence is another.
  const start = sentenceOf(scene, place)?.start ?? place.source[0];
  for (const { entity } of unquoted(scene, place.block, start, place.source[0])) named.add(entity);
  const fits: Fits = (entity) =>
    !named.has(entity) && (gender === null ? entity.type === 'person' : mayBe(scene, entity, gender));
  const subject = subjectBefore(scene, place, fits, gender);
  if (subject) return subject.entity;
  const last = lately(scene).findLast((each) => each.isSure && place.block - each.block <= 1);
  if (last?.entity && fits(last.entity)) return last.entity;
  return isAge ? nearestPerson(scene, place, fits) : null;
}

/** One person without a name, of whom nothing tells another gender. */
const mayBeOne = (scene: Scene, { speaker, plural }: Said, gender: Gender | null): boolean =>
  !plural &&
  (speaker.kind === 'unnamed' || speaker.kind === 'person') &&
  !/^(?:any|each|every|no)\b/.test(speaker.name) &&
  lately(scene).every((each) => each.speaker !== speaker || gender === null || (each.gender ?? gender) === gender);

/**
 * Whose "his" or "her" is with which a source begins: who is named before in the sentence, or whom the sentences before are
 * about where it opens its own; null where that does not tell.
 */
export function ownerIn(scene: Scene, place: Place, word: 'his' | 'her'): { entity: Entity; why: string } | null {
  const gender: Gender = word === 'his' ? 'male' : 'female';
  const owner = subjectBefore(scene, place, (entity) => mayBe(scene, entity, gender), gender);
  const start = sentenceOf(scene, place)?.start ?? 0;
  return owner && (owner.why === inSentence || place.source[0] === start) ? owner : null;
}

/**
 * The person who is the subject of this sentence so far, or of one before it up to where somebody spoke last: what a
 * pronoun most often takes up.
 */
function subjectBefore(
  scene: Scene,
  place: Place,
  fits: Fits,
  gender: Gender | null,
): { entity: Entity; why: string } | null {
  const spoke = lastSure(scene);
  const { text, blocks } = scene.article;
  let goesOn = true;
  for (let index = place.block; index >= Math.max(0, place.block - reach); index--) {
    const block = blocks[index];
    if (!block || (index < place.block && block.kind !== 'paragraph')) continue;
    const here = index === place.block ? firstEndingAfter(block.sentences, place.source[0]) : block.sentences.length;
    for (let at = Math.min(here, block.sentences.length - 1); at >= Math.max(0, here - 3); at--) {
      const sentence = block.sentences[at];
      if (!sentence) continue;
      const own = index === place.block && at === here;
      const named = unquoted(scene, index, sentence.start, Math.min(sentence.end, place.source[0]));
      const entity = own
        ? onlyOne(scene, index, named, fits)
        : (subjectAmong(scene, index, named, fits, gender) ??
          (goesOn ? concerned(scene, index, sentence, named, fits, gender) : null));
      const why = own ? inSentence : 'the person whom the sentence before is about';
      if (entity) return { entity, why };
      if (!own && spoke && spoke.at >= sentence.start) return null;
      goesOn &&= own || opensWith(text, sentence, gender);
    }
  }
  return null;
}

/** The first of these that is a subject and fits; one whose gender is known goes first. */
function subjectAmong(
  scene: Scene,
  block: number,
  named: readonly Named[],
  fits: Fits,
  gender: Gender | null,
): Entity | null {
  const subjects = named.filter((mention) => fits(mention.entity) && roleOf(scene, block, mention) === 'subject');
  const known = subjects.find(({ entity }) => genderIn(scene, entity) === gender);
  return (known ?? subjects[0])?.entity ?? null;
}

/** "He bristled.": true for a sentence that the pronoun opens, and says nobody's name for it. */
const opensWith = (text: string, { start }: Sentence, gender: Gender | null): boolean =>
  (gender === 'male'
    ? /^(?:\p{L}+,?\s)?he\s/iu
    : gender === 'female'
      ? /^(?:\p{L}+,?\s)?she\s/iu
      : /^(?:\p{L}+,?\s)?s?he\s/iu
  ).test(text.slice(start, start + 20));

/** "That did not satisfy Roe": the one person whom a sentence without a person for its subject is about. */
function concerned(
  scene: Scene,
  block: number,
  { start, end }: Sentence,
  named: readonly Named[],
  fits: Fits,
  gender: Gender | null,
): Entity | null {
  const spoke = lastSure(scene);
  if (spoke && spoke.at >= start && (spoke.entity ? fits(spoke.entity) : mayBeOne(scene, spoke, gender))) return null;
  if (/^(?:\p{L}+,?\s)?(?:s?he|they|we|I)\s/iu.test(scene.article.text.slice(start, Math.min(end, start + 20))))
    return null;
  if (opensWithPerson(scene, block, start)) return null;
  const people = new Set(named.filter(({ entity }) => entity.type === 'person').map(({ entity }) => entity));
  const [only] = people;
  return only && people.size === 1 && fits(only) ? only : null;
}

/** "The captain met Roe": true where a noun for a person heads what opens the sentence. */
function opensWithPerson({ article: { text, blocks } }: Scene, block: number, start: number): boolean {
  const tokens = blocks[block]?.tokens ?? [];
  for (let at = firstEndingAfter(tokens, start); ; at++) {
    const token = tokens[at];
    if (!token || !/^(?:DET|ADJ|NOUN|NUM)$/.test(token.pos)) return false;
    if (token.pos !== 'NOUN' || tokens[at + 1]?.pos === 'NOUN') continue;
    const noun = text.slice(token.start, token.end).toLowerCase();
    return isPersonNoun(noun) && !isPlural(noun);
  }
}

/** In the pronoun's own sentence, the one person whom it fits, or the one subject of them; nobody where there are two. */
function onlyOne(scene: Scene, block: number, named: readonly Named[], fits: Fits): Entity | null {
  const possible = named.filter((mention) => fits(mention.entity) && !isPaired(scene, mention, named));
  const free = possible.filter((mention) => roleOf(scene, block, mention) !== 'owner');
  const persons = free.length > 0 ? free : possible;
  const only = (among: readonly Named[]) => {
    const first = among[0]?.entity ?? null;
    return among.every(({ entity }) => entity === first) ? first : null;
  };
  return only(persons) ?? only(persons.filter((mention) => roleOf(scene, block, mention) === 'subject'));
}

/** "Roe and the minister, Ann Doe, met Lee, when he …": one of two whom "and" joins is not taken up alone. */
function isPaired({ article }: Scene, mention: Named, named: readonly Named[]): boolean {
  return named.some(
    (other) =>
      other.entity !== mention.entity &&
      other.entity.type === 'person' &&
      (other.start > mention.start ? areJoined(article.text, mention, other) : areJoined(article.text, other, mention)),
  );
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
