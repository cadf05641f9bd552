import type { Span } from '../../../article/article.ts';
import { mentionsWithin, type Named } from './mentions.ts';
import {
  nobody,
  sentenceOf,
  speakerOf,
  unquoted,
  type Place,
  type ReadPhrase,
  type Resolution,
  type Scene,
} from './scene.ts';
import { lastWords } from './word-tests.ts';

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
export function resolveRelative(scene: Scene, place: Place, word: string, read: ReadPhrase): Resolution {
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
