import { firstFrom } from '../../../article/ordered.ts';
import type { Sentence } from '../../../article/article.ts';
import type { Entity } from '../../annotation.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Named } from './mentions.ts';
import { lately, roleOf, unquoted, type Place, type Scene } from './scene.ts';
import type { SourceReading } from './sources.ts';

/** Nouns that any body of its kind is called when it is spoken of again. */
const general = /^(?:company|firm|group|organi[sz]ation|corporation|conglomerate|startup|start-up)$/;

/**
 * The organisation that a body's noun takes up: one that stands where the words say ("the Oslo-based firm"), before whose name the
 * noun stands ("law firm Roe & Doe"), or, for a noun that says nothing else, the one that the sentence before is about.
 */
export function bodyDescribed(scene: Scene, place: Place, { words, head }: SourceReading): Entity | null {
  const based = /^the\s(\p{Lu}[^\s]*-based)\s(?:[a-z]+\s)?[a-z-]+$/u.exec(words)?.[1];
  const { text } = scene.article;
  if (based)
    return lastWhere(scene, place, ({ start }) => endsWithPlace(text.slice(Math.max(0, start - 60), start), based));
  if (/^the\s[a-z-]+\s[a-z-]+$/.test(words) && general.test(head)) return subjectBefore(scene, place);
  if (/\s\S+\s/.test(words)) return null;
  const noun = `${head} `;
  const called = lastWhere(
    scene,
    place,
    ({ start }) => text.slice(Math.max(0, start - noun.length), start).toLowerCase() === noun,
  );
  if (called && isNear(scene, place, called)) return called;
  return general.test(head) ? subjectBefore(scene, place) : null;
}

/** "Oslo-based shipping firm": true for words before a name that end with where it is, but for a noun or two. */
const endsWithPlace = (before: string, based: string): boolean =>
  /^\s(?:[a-z-]+\s){0,3}$/.test(before.slice(before.lastIndexOf(based) + based.length)) && before.includes(based);

/** The organisation named before a place, one of whose mentions so far fits: of several, the one that does so last. */
function lastWhere({ mentions }: Scene, { source }: Place, fits: (mention: Named) => boolean): Entity | null {
  for (let at = firstFrom(mentions, source[0]) - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (!mention || source[0] - mention.start > 20_000) break;
    if (mention.entity.type === 'organisation' && mention.kind === 'name' && fits(mention)) return mention.entity;
  }
  return null;
}

/** True for one that this block or one of the two before names. */
function isNear({ article: { blocks } }: Scene, { block, source }: Place, { mentions }: Entity): boolean {
  const from = blocks[Math.max(0, block - 2)]?.start ?? 0;
  return mentions.some(({ start }) => from <= start && start < source[0]);
}

/** The organisation that spoke in the sentence before, or that is its subject. */
function subjectBefore(scene: Scene, place: Place): Entity | null {
  const { blocks } = scene.article;
  const sentences = blocks[place.block]?.sentences ?? [];
  const index = firstEndingAfter(sentences, place.source[0]) - 1;
  const block = index >= 0 ? place.block : place.block - 1;
  const before = index >= 0 ? sentences[index] : blocks[block]?.sentences.at(-1);
  const first = before && unquoted(scene, block, before.start, before.end)[0];
  const subject = first?.entity.type === 'organisation' && opensClause(scene, block, first) ? first : undefined;
  const last = lately(scene).at(-1);
  const speaker =
    before && last && last.at >= before.start && last.entity?.type === 'organisation' ? last.entity : null;
  return speaker ?? subject?.entity ?? (before ? onlyOne(scene, block, before) : null);
}

/** "The shells had been fired by the Roe Brigade. The group denied it": the one organisation that a sentence names. */
function onlyOne(scene: Scene, block: number, { start, end }: Sentence): Entity | null {
  const bodies = unquoted(scene, block, start, end).filter(({ entity }) => entity.type === 'organisation');
  const [first] = bodies;
  const isTold =
    first &&
    /\b(?:as|at|for|in|like|of|on|than|to|told|with)\s(?:the\s)?$/.test(scene.article.text.slice(start, first.start));
  return first &&
    !isTold &&
    roleOf(scene, block, first) !== 'owner' &&
    bodies.every(({ entity }) => entity === first.entity)
    ? first.entity
    : null;
}

/** True for a name that a verb follows or a comma, and none stands before in its sentence. */
function opensClause({ article: { text, blocks } }: Scene, block: number, { start, end }: Named): boolean {
  const { tokens, sentences } = blocks[block] ?? { tokens: [], sentences: [] };
  const first = sentences[firstEndingAfter(sentences, start)]?.firstToken ?? 0;
  const at = firstEndingAfter(tokens, start);
  const next = tokens[firstEndingAfter(tokens, end)];
  const goesOn = next?.pos === 'VERB' || next?.pos === 'AUX' || text.slice(end, end + 1) === ',';
  return goesOn && tokens.slice(first, at).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADP');
}
