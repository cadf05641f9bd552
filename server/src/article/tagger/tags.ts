/**
 * What the tagger tells apart: the universal parts of speech (Universal Dependencies 2), verbs by their form as well
 * (base or present, -s, past, past participle, -ing). The place of a tag in this list is its number.
 */
export const tags = [
  'NOUN',
  'PROPN',
  'ADJ',
  'ADV',
  'VB',
  'VBZ',
  'VBD',
  'VBN',
  'VBG',
  'AUX',
  'PRON',
  'DET',
  'ADP',
  'SCONJ',
  'CCONJ',
  'PART',
  'NUM',
  'INTJ',
  'PUNCT',
  'SYM',
  'X',
] as const;

export type Tag = (typeof tags)[number];

/** The number of a tag. */
export const numberOf = (tag: Tag): number => tags.indexOf(tag);

/** The universal part of speech of each tag, by its number. */
export const partsOfSpeech: readonly string[] = tags.map((tag) => (/^VB[ZDNG]?$/.test(tag) ? 'VERB' : tag));
