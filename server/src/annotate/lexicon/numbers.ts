const valued = (words: string, value: (index: number) => number): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, value(index)]));

/** The numbers below twenty that have a word of their own, in lower case. */
export const belowTwenty = valued(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (index) => index,
);

/** The tens from twenty on, in lower case. */
export const tens = valued('twenty thirty forty fifty sixty seventy eighty ninety', (index) => 20 + 10 * index);
