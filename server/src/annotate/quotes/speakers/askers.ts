import { firstEndingAfter } from '../spans.ts';
import type { Gender } from './genders.ts';
import { lately, sentenceOf, type Place, type Said, type Scene } from './scene.ts';

/** "Asked by Roe whether …, she said": what a sentence opens with that tells whom somebody answers. */
const answering =
  /^(?:when\s)?(?:answering|asked|challenged|interviewed|pressed|questioned|quizzed|replying|responding|told)\b[^,“"]*?\s(?:by|to)\s$/i;

/** The last speaker where the pronoun stands for whom he or she asked: "Asked by Roe …, she said", "Roe asked her twice. She said". */
export function askerBefore(scene: Scene, place: Place, gender: Gender): Said | undefined {
  const { text, blocks } = scene.article;
  const last = lately(scene).at(-1);
  const own = sentenceOf(scene, place);
  if (!last || !own) return undefined;
  if (last.at >= own.start) return answering.test(text.slice(own.start, last.at)) ? last : undefined;
  const sentences = blocks[place.block]?.sentences ?? [];
  const before = sentences[firstEndingAfter(sentences, own.start) - 1];
  if (!before || last.at < before.start) return undefined;
  const asked = gender === 'male' ? /\sask(?:ed|s)\shim\s/ : /\sask(?:ed|s)\sher\s/;
  return asked.test(text.slice(last.at, before.end)) ? last : undefined;
}
