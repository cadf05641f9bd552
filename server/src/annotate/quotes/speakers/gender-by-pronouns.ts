import type { Article } from '../../../article/article.ts';
import type { Entity } from '../../annotation.ts';
import { around, firstEndingAfter } from '../spans.ts';
import type { Gender } from './genders.ts';
import { mentionsWithin, type Named } from './mentions.ts';

/** How far behind a name, in code units, its pronoun is looked for. */
const window = 250;

/**
 * Whether "she" or "he" follows a person's mentions before anybody else is named: where no other person stands before one in
 * its sentence, the first pronoun outside quotation marks mostly takes it up. Null for fewer than `least`, or for both.
 */
export function genderByPronouns(
  { text, blocks }: Article,
  mentions: readonly Named[],
  person: Entity,
  least: number,
): Gender | null {
  const votes = { female: 0, male: 0 };
  for (const { start, end, kind } of person.mentions.slice(0, 12)) {
    const block = blocks[firstEndingAfter(blocks, start)];
    if (!block || kind !== 'name' || around(block.quotations, start, end).length > 0) continue;
    const sentence = block.sentences[firstEndingAfter(block.sentences, start)];
    const isOther = ({ entity }: Named) => entity.type === 'person' && entity !== person;
    if (!sentence || mentionsWithin(mentions, sentence.start, start).some(isOther)) continue;
    const last = Math.min(block.end, end + window);
    const other = mentionsWithin(mentions, end, last).find(isOther);
    const pronoun = firstPronoun(
      text.slice(end, other?.start ?? last),
      (at) => around(block.quotations, end + at, end + at + 2).length > 0,
    );
    if (pronoun) votes[pronoun]++;
  }
  if (votes.female >= least && votes.female > 2 * votes.male) return 'female';
  return votes.male >= least && votes.male > 2 * votes.female ? 'male' : null;
}

function firstPronoun(words: string, isQuoted: (at: number) => boolean): Gender | undefined {
  for (const { index, 1: word = '' } of words.matchAll(/\b(he|she|himself|herself)\b/gi))
    if (!isQuoted(index)) return /^(?:s|her)/i.test(word) ? 'female' : 'male';
  return undefined;
}
