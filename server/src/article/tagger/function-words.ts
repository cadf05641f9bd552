import { numberOf, type Tag } from './tags.ts';

/** Words of the closed classes, by the tags that each can have. A word that is none of these is a name, noun, verb, adjective or adverb. */
const words: readonly (readonly [string, string])[] = [
  ['DET', 'the a an every some any those these both each another whose'],
  ['DET INTJ', 'no'],
  ['DET PRON', 'this which what whatever whichever'],
  ['DET ADV', 'all'],
  ['DET CCONJ ADV', 'either'],
  ['DET CCONJ', 'neither'],
  ['DET NOUN ADV', 'half'],
  ['DET SCONJ PRON', 'that'],
  [
    'PRON',
    `he it his i who they she her we their you him its them our my me your someone anyone anything everyone everything
     something nothing none everybody somebody nobody anybody himself themselves whom herself itself whoever myself
     yourself ourselves yourselves themself oneself hers theirs yours ours thee thy whomever 'em y'all 't`,
  ],
  ['PRON PROPN', 'us'],
  ['PRON NOUN', 'mine'],
  ['PRON ADV', 'there'],
  ['AUX', `is was be are been were am would could should must ca wo sha ai 're 'm 'll 've 'd ought shall`],
  ['AUX NOUN PROPN', 'will may'],
  ['AUX NOUN', 'can might being'],
  ['AUX VB', 'have do'],
  ['AUX VBZ', 'has does'],
  ['AUX VBD VBN', 'had'],
  ['AUX VBD', 'did'],
  ['AUX VBG', 'having'],
  ['AUX PART PRON', `'s`],
  ['PART', `n't not`],
  ['PART ADP', 'to'],
  ['CCONJ', '& nor and'],
  ['CCONJ ADV', 'but yet or'],
  ['CCONJ NOUN ADJ', 'plus minus'],
  ['SCONJ', 'if because although whether unless lest whereas whilst'],
  ['SCONJ ADP', 'because than till'],
  ['SCONJ NOUN', 'while'],
  ['SCONJ ADV', 'though'],
  ['SCONJ ADP ADV', 'as until since after before once'],
  ['SCONJ ADP VB ADJ', 'like'],
  [
    'ADP',
    `of for with at by from into against during among amongst despite without within upon via per towards toward onto
     unlike except amid amidst alongside versus vs vs. v. beneath throughout notwithstanding atop beside besides
     concerning regarding barring pending circa en aboard underneath`,
  ],
  ['ADP ADV', 'in on out about over off between through around behind across under along below beyond'],
  ['ADP ADV NOUN', 'up down'],
  ['ADP ADV ADJ', 'above near'],
  ['ADP ADV ADJ NOUN', 'outside inside past'],
  ['ADP ADJ ADV', 'next'],
  ['ADP ADJ NOUN', 'worth'],
  ['ADP VBG', 'following including'],
  [
    'ADV',
    `when how where why so too very also never ever always often perhaps here then thus hence however moreover nevertheless
     nonetheless meanwhile ago almost again soon seldom rather quite maybe sometimes somewhere nowhere everywhere anywhere
     somehow whenever wherever already instead otherwise therefore furthermore indeed`,
  ],
  ['INTJ', 'oh hey wow yeah hello oops hi ah alas hmm ugh nope hooray hurray bye'],
  ['INTJ ADV NOUN', 'yes'],
  ['INTJ ADV ADJ NOUN', 'well'],
  ['INTJ ADJ', 'ok okay'],
  ['INTJ VB ADV', 'please'],
  [
    'NUM',
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
     twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion zero`,
  ],
  ['NUM NOUN', 'one'],
];

/** A set of tags as a bit each, by the tag's number. */
export type TagSet = number;

export const setOf = (names: readonly Tag[]): TagSet => names.reduce((set, name) => set | (1 << numberOf(name)), 0);

let sets: Map<string, TagSet> | undefined;

/** The tags that a word of a closed class can have; undefined for the other words. In lower case, with a straight apostrophe. */
export function closedTags(word: string): TagSet | undefined {
  if (sets === undefined) {
    sets = new Map();
    for (const [names, list] of words) {
      const set = setOf(names.split(' ') as Tag[]);
      for (const each of list.split(/\s+/)) sets.set(each, set | (sets.get(each) ?? 0));
    }
  }
  return sets.get(word);
}
