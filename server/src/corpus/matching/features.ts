/** What two passages have in common, each from 0 to 1 where not said otherwise. */
export type Likeness = Readonly<Record<Feature, number>>;

/** What is measured of two passages, the same whichever comes first. */
export const features = [
  // Shared weight in the passage that has less of it to itself, in the other, and in both together: in the same words,
  'containment',
  'coverage',
  'overlap',
  // in words of the same meaning,
  'nearContainment',
  'nearCoverage',
  // and in those without names.
  'plainContainment',
  'plainCoverage',
  // How much the shared words tell, in tens of weight, at most 2; the same without names; the most that one word tells.
  'information',
  'substance',
  'rarest',
  // The most that a word tells which the other does not have, in tens of weight, for the passage that lacks less and more.
  'leastMissing',
  'mostMissing',
  // How many words are shared, in eights, at most 1.
  'count',
  // The longest common sequence of words, function words included, in the passage that has fewer.
  'sequence',
  'directSequence',
  // The same where one speaker says both, and how long it is in twelves of words, at most 1.
  'speakerSequence',
  'sequenceLength',
  // The longest run of the same words: in twelves, at most 1, and in the passage that has fewer.
  'run',
  'runShare',
  // Neighbouring words that both have as neighbours, in the passage that has fewer.
  'neighbours',
  // The same of the sentences around the passages.
  'context',
  'contextContainment',
  'contextNear',
  // The share of a passage that stands in the other's sentence, for the one that has more there and the other.
  'within',
  'withinBoth',
  // The cosine of what the passages mean in sum, from -1 to 1, and of their nearest verbs.
  'meaning',
  'verbs',
  'otherVerbs',
  'sameSpeaker',
  'otherSpeaker',
  'bothQuoted',
  'bothDirect',
  'oneDirect',
  'fragment',
  'otherNumbers',
  'sharedNumbers',
  // The most that a number tells which both sentences have, in tens of weight.
  'rareNumber',
  'otherNames',
  'sharedNames',
  'otherProper',
  'sharedProper',
  'negation',
  // Who and what both are about, in the passage that is about fewer; 1 where each is about others alone.
  'sharedAbout',
  'otherAbout',
  // 1 where both name days and share none.
  'otherDays',
  'sharedDays',
  // How much the passage with less tells, in twenties of weight, at most 2, and how much less that is.
  'told',
  'balance',
  // The same by how rare words are in news, however often the articles use them: of the passages, and of their sentences.
  'rareContainment',
  'rareCoverage',
  'rareOverlap',
  'rareInformation',
  'contextRareContainment',
  'contextRareCoverage',
  'contextRareOverlap',
  'contextRareInformation',
  // 1 where figures of both agree, can both hold, or cannot.
  'figuresAgree',
  'figuresCompatible',
  'figuresConflict',
  // How many words the shorter and the longer one have, in forties.
  'fewerWords',
  'moreWords',
  // How many of the two are sentences that have smaller passages, halved.
  'wide',
  // 1 where both stand where their articles begin, and where one is a headline.
  'bothOpening',
  'headline',
] as const;

export type Feature = (typeof features)[number];
