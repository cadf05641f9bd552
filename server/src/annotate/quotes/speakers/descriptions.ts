import { firstFrom } from '../../../article/ordered.ts';
import type { Entity } from '../../annotation.ts';
import { bodyDescribed } from './bodies.ts';
import { genderOfNoun } from './genders.ts';
import { personTakenUp } from './pronouns.ts';
import { isWithheldNoun } from '../speaking-nouns.ts';
import { hasRole, isCalled, isOwnedBy, standsBy, whoseIn } from './said-of.ts';
import { lately, otherSpeaker, reach, speakerOf, type Place, type Resolution, type Said, type Scene } from './scene.ts';
import type { SourceReading } from './sources.ts';

/** "the official", "the leaders", "the chancellor": one named before, else a source without a name. */
export function resolveNoun(scene: Scene, place: Place, reading: SourceReading): Resolution {
  const { words, head, kind } = reading;
  if (reading.definite) {
    const person = kind === 'person' && !reading.plural ? personWithRole(scene, place, words, head) : null;
    const earlier = sourceBefore(scene, place, { ...reading, entity: reading.entity ?? person });
    if (earlier) return earlier;
    const body = kind === 'organisation' ? bodyDescribed(scene, place, reading) : null;
    if (body) return { speaker: speakerOf(body), evidence: [`“${words}” is ${body.name}`] };
    if (kind === 'person' && !reading.plural) {
      if (person)
        return { speaker: speakerOf(person), evidence: [`“${words}” is ${person.name}, who is called that before`] };
      if (addsOnly.test(words)) return takenUp(scene, place, words, head);
      const speaker = goesOn(scene, place);
      if (speaker)
        return { speaker: speakerOf(speaker), evidence: [`“${words}” is ${speaker.name}, who goes on speaking`] };
    }
  }
  if (kind === 'organisation' || kind === 'document')
    return { speaker: otherSpeaker(words, kind, false), evidence: [] };
  if (kind === 'group') return { speaker: otherSpeaker(words, 'group', false), evidence: [] };
  const isNamed = /^\p{Lu}\S*\s+\p{Lu}/u.test(words);
  const later = kind === 'person' && !reading.definite && !isNamed ? namedLater(scene, place, head) : null;
  if (later) return { speaker: speakerOf(later), evidence: [`“${words}” is ${later.name}, who is called that after`] };
  const withheld = !isNamed && (isWithheldNoun(head) || !(reading.definite || reading.owned));
  const speaksFor = /^spokes/.test(head);
  return { speaker: otherSpeaker(words, isNamed ? 'person' : 'unnamed', withheld && !speaksFor), evidence: [] };
}

/** A person by a description ("the president"): the last speaker where it is said of him or her too. */
export function resolveDescribed(scene: Scene, place: Place, reading: SourceReading): Resolution {
  const { said, article } = scene;
  const { words, entity } = reading;
  const whose = whoseIn(words);
  if (entity?.type === 'person' && whose !== null && !standsBy(article.text, entity, whose))
    return resolveNoun(scene, place, { ...reading, kind: 'person', entity: null, described: false });
  const last = reading.definite && !/\s\S+\s/.test(words) ? said.at(-1)?.entity : undefined;
  const isLast = last?.type === 'person' && last !== entity && hasRole(article.text, last, reading.head);
  if (isLast) return { speaker: speakerOf(last), evidence: [`“${words}” is ${last.name}: the last speaker named`] };
  return {
    speaker: entity && speakerOf(entity),
    evidence: entity && entity.name !== words ? [`“${words}” is ${entity.name}`] : [],
  };
}

/**
 * The source that a description takes up: one without a name, or a group, whose noun is the same and of which all is said
 * that the description says; a body that its noun was said of. One who is named and has spoken between them, and whom the description fits, goes first.
 */
export function sourceBefore(scene: Scene, { block }: Place, reading: SourceReading): Resolution | null {
  if (!reading.definite) return null;
  const { text } = scene.article;
  const isBody = reading.kind === 'organisation' && isAlone(reading.words);
  const earlier = lately(scene).findLast(({ entity, head, speaker }: Said) =>
    entity === null
      ? head === reading.head && fits(speaker.name, reading.words)
      : isBody && entity.type === 'organisation' && isCalled(text, entity, reading.head),
  );
  const farthest = /^(?:his|her|its|their)\s/i.test(reading.words) ? reach : 12;
  if (!earlier || block - earlier.block > farthest) return null;
  // "A minister said …. The minister, Jo Roe, …": who is named only after that.
  if (reading.entity && (reading.entity.mentions[0]?.start ?? 0) > earlier.at) return null;
  if (reading.entity && lately(scene).some(({ entity, at }) => entity === reading.entity && at > earlier.at))
    return null;
  const { name } = earlier.speaker;
  const evidence = name === reading.words ? [] : [`“${reading.words}” is “${name}”, named before`];
  return { speaker: earlier.speaker, evidence };
}

/** "the group": a noun of which nothing else is said. */
const isAlone = (words: string): boolean => !/\s\S+\s/.test(words);

/** True where all that a later description says of a source stands in its earlier one ("the US official", "a senior US official"). */
function fits(earlier: string, later: string): boolean {
  const words = new Set(earlier.toLowerCase().split(/\s+/));
  return later
    .toLowerCase()
    .split(/\s+/)
    .every((word) => /^(?:the|this|that|these|those|same|his|her|its|their)$/.test(word) || words.has(word));
}

/** A title that is another one without its first word. */
const ranked = /(?:prime|chief|vice|deputy|assistant|former)[\s-]\S+$/i;

/**
 * A person who was introduced by the noun that the source uses ("Chancellor Jo Roe", "Jo Roe, the chancellor"): the one
 * named last, but one who has spoken before one who has not.
 */
function personWithRole(scene: Scene, { block, source }: Place, words: string, noun: string): Entity | null {
  const { mentions, article } = scene;
  const whose = whoseIn(words);
  const title = ranked.exec(words)?.[0].toLowerCase() ?? noun;
  const isOwned = /^(?:his|her|its|their)\s/i.test(words);
  const fits = (person: Entity) =>
    hasRole(article.text, person, title) &&
    (whose === null || standsBy(article.text, person, whose)) &&
    (!isOwned || isOwnedBy(article.text, person, noun));
  const last = lately(scene).findLast((each) => each.entity?.type === 'person' && block - each.block <= reach);
  if (last?.entity && fits(last.entity)) return last.entity;
  const spoke = new Set(lately(scene).map(({ entity }) => entity));
  const seen = new Set<Entity>();
  let silent: Entity | null = null;
  for (let at = firstFrom(mentions, source[0]) - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (!mention || source[0] - mention.start > 20_000) break;
    if (mention.entity.type !== 'person' || seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    if (!fits(mention.entity)) continue;
    if (spoke.has(mention.entity)) return mention.entity;
    silent ??= mention.entity;
  }
  return silent;
}

/** Who speaks on, where the cue says so ("“…,” Roe said. “…,” the governor continued."): the last speaker, a person. */
function goesOn(scene: Scene, { block, cue }: Place): Entity | null {
  const { text } = scene.article;
  const last = scene.said.at(-1);
  if (!cue || !last || block - last.block > 1 || last.entity?.type !== 'person') return null;
  return /\b(?:add|continu|go(?:es)? on\b|went on\b)/i.test(text.slice(...cue)) ? last.entity : null;
}

/** How far on, in code units, one who spoke without a name may be named. */
const soon = 800;

/** "a spokesman for the port said …. “…,” said the spokesman, Jo Roe.": who is called by the noun when it comes again. */
function namedLater({ article: { text }, mentions }: Scene, { source }: Place, noun: string): Entity | null {
  const again = `the ${noun}, `;
  const found = text.slice(source[1], source[1] + soon).indexOf(again);
  if (found < 0) return null;
  const at = source[1] + found + again.length;
  const mention = mentions[firstFrom(mentions, at)];
  return mention?.start === at && mention.kind === 'name' && mention.entity.type === 'person' ? mention.entity : null;
}

/** What is no role that somebody could have been introduced by: an age, children, a country. */
const addsOnly =
  /^[Tt]he\s(?:.*-year-old\b|(?:[a-z-]+\s)*(?:\S*native|youngster|[a-z]+-of-[a-z]+|[a-z]+-hander|\p{Lu}\S*(?:an|ard|ese|ish|man|woman))$)/u;

/** "the 46-year-old", "the left-hander": one who was named before. */
function takenUp(scene: Scene, place: Place, words: string, head: string): Resolution {
  const entity = personTakenUp(scene, place, genderOfNoun(head.split('-')[0] ?? head), /-year-old\b/.test(words));
  return entity
    ? { speaker: speakerOf(entity), evidence: [`“${words}” is ${entity.name}: whom the sentences before are about`] }
    : { speaker: otherSpeaker(words, 'unnamed', false), evidence: [] };
}

const isPointer = /^(?:some|many|others|most|few|both|several|all)$/i;

/** "one said", "another added": one of those who were named last. */
export function resolveOne(scene: Scene, { block }: Place, { words, plural }: SourceReading): Resolution {
  // "some", "many" may be of any: only those who have just been named are taken for the whole.
  const far = /^(?:some|many|most|few)\b/i.test(words) ? 0 : reach;
  const many = lately(scene).findLast(
    (each) =>
      each.plural &&
      each.entity === null &&
      block - each.block <= far &&
      each.speaker.kind !== 'organisation' &&
      each.speaker.kind !== 'document',
  );
  if (!many || /\sof\s/.test(words))
    return { speaker: otherSpeaker(words, plural ? 'group' : 'unnamed', !plural), evidence: [] };
  const whole = many.speaker.name.replace(/^(?:the|some|several|many|two|three|four|five)\s/, '');
  if (!/\s/.test(whole) && isPointer.test(whole))
    return { speaker: otherSpeaker(words, plural ? 'group' : 'unnamed', !plural), evidence: [] };
  return {
    speaker: otherSpeaker(`${words} of the ${whole}`, 'unnamed', many.speaker.anonymous),
    evidence: [`“${words}” is one of “${many.speaker.name}”`],
  };
}

/** "the zoo": the organisation whose name of several words the noun heads; of two, the one named last before. */
export function organisationNamed({ organisations }: Scene, { source }: Place, noun: string): Entity | null {
  const lastBefore = ({ mentions }: Entity) => mentions.findLast(({ start }) => start < source[0])?.start ?? -1;
  const named = (organisations.get(noun) ?? []).filter((each) => lastBefore(each) >= 0);
  return named.toSorted((left, right) => lastBefore(right) - lastBefore(left))[0] ?? null;
}
