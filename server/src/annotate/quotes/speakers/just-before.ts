import type { Sentence } from '../../../article/article.ts';
import type { Entity } from '../../annotation.ts';
import { words } from '../../lexicon/words.ts';
import { framesOf } from '../grammar/cues.ts';
import { firstEndingAfter } from '../spans.ts';
import { isPersonNoun, isPlural } from '../speaking-nouns.ts';
import { genderOfNoun, hasOnlyName, type Gender } from './genders.ts';
import { mentionsWithin } from './mentions.ts';
import { speakerOf, unquoted, type Place, type ReadPhrase, type Resolution, type Scene } from './scene.ts';

/** Whom a pronoun may stand for. */
export type Fits = (entity: Entity) => boolean;

/** A pronoun that stands for an entity, which is told it. */
export function stands({ pronouns }: Scene, { source }: Place, word: string, entity: Entity, why: string): Resolution {
  const list = pronouns.get(entity.id) ?? [];
  if (list.at(-1)?.start !== source[0]) list.push({ start: source[0], end: source[0] + word.length, kind: 'pronoun' });
  pronouns.set(entity.id, list);
  return { speaker: speakerOf(entity), evidence: [`“${word}” is ${entity.name}: ${why}`] };
}

/**
 * "A spokesman for Roe said that Roe …. “…,” he said.": one without a name who spoke in the sentence before and opened it,
 * before those whom his words name; and one whom only the first name makes a man or a woman, where nobody else is near.
 */
export function speakerBefore(scene: Scene, place: Place, fits: Fits, gender: Gender): Resolution | null {
  const { said, article } = scene;
  const last = said.at(-1);
  const before = sentenceBefore(scene, place);
  if (!before || !last || last.block !== before.block || last.plural || !opens(article.text, before, last.at))
    return null;
  const { speaker, entity } = last;
  const word = gender === 'male' ? 'he' : 'she';
  const why = 'who spoke in the sentence before';
  if (entity?.type === 'person') {
    if (before.block !== place.block || fits(entity) || !hasOnlyName(article.text, entity)) return null;
    const from = article.blocks[place.block - 1]?.start ?? before.start;
    const others = mentionsWithin(scene.mentions, from, before.end).some((each) => fits(each.entity));
    return others ? null : stands(scene, place, word, entity, why);
  }
  if (entity || (speaker.kind !== 'person' && speaker.kind !== 'unnamed')) return null;
  if ((last.gender ?? gender) !== gender) return null;
  return { speaker, evidence: [`“${word}” is “${speaker.name}”, ${why}`] };
}

/** "At noon, a spokesman said …": true for what stands first in a sentence, but for what tells when or where. */
const opens = (text: string, { start, end }: Sentence, at: number): boolean =>
  at >= start && at < end && (at === start || (at - start < 30 && text.slice(at - 2, at) === ', '));

/** The sentence before that of a pronoun, which names nobody before it whom the pronoun can stand for. */
function sentenceBefore(scene: Scene, { block, source }: Place): (Sentence & { block: number }) | null {
  const { blocks } = scene.article;
  const sentences = blocks[block]?.sentences ?? [];
  const at = firstEndingAfter(sentences, source[0]);
  const own = sentences[at];
  if (!own || unquoted(scene, block, own.start, source[0]).some(({ entity }) => entity.type === 'person')) return null;
  const here = at > 0 ? block : block - 1;
  const before = at > 0 ? sentences[at - 1] : blocks[here]?.sentences.at(-1);
  return before && blocks[here]?.kind === 'paragraph' ? { ...before, block: here } : null;
}

/** "His neighbour shakes her head. “…,” she says.": somebody without a name who is seen to do something before the words. */
export function newcomer(scene: Scene, place: Place, gender: Gender, read: ReadPhrase): Resolution | null {
  const before = sentenceBefore(scene, place);
  if (before?.block !== place.block) return null;
  const { text, blocks } = scene.article;
  const opening = text.slice(before.start, Math.min(before.end, before.start + 60));
  const phrase = /^(?:an?|another|one|his|her|their)\s([a-z-]+)(?=\s[a-z]+\s)/i.exec(opening);
  const noun = phrase?.[1] ?? '';
  if (!phrase || !isPersonNoun(noun) || isPlural(noun) || (genderOfNoun(noun) ?? gender) !== gender) return null;
  const tokens = blocks[place.block]?.tokens ?? [];
  const verb = tokens[firstEndingAfter(tokens, before.start + phrase[0].length + 1)];
  if (!verb || !(movement.has(verb.lemma) || framesOf(verb.lemma).has('gesture'))) return null;
  return read([before.start, before.start + phrase[0].length]);
}

/** What somebody is seen to do who then speaks, beside gestures. */
const movement = words(
  'shake|look|stare|glance|pause|stop|stand|sit|turn|raise|lift|hold|cry|clutch|hug|cradle|wipe|watch',
);
