import { remember } from '../../article/remember.ts';
import type { CountedFigure } from './told-beside.ts';

/** What befell people, by the words that tell it. Tolls of different kinds are different figures. */
const fates: readonly (readonly [fate: string, words: RegExp])[] = [
  [
    'dead',
    /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|dies|dying|fatalit(?:y|ies)|fatal(?:ly)?|death toll|slain|perished|lost their lives)\b/giu,
  ],
  [
    'hurt',
    /\b(?:wound(?:ed|ing|s)?|injur(?:ed|ing|es|y|ies)|hurt(?:ing)?|casualt(?:y|ies)|hospital(?:s|ised|ized)?)\b/giu,
  ],
  ['held', /\b(?:arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|in custody|charged|indicted|jailed)\b/giu],
  [
    'taken',
    /\b(?:abduct(?:ed|ing|s|ion)?|kidnap(?:ped|ping|s)?|seized|captured|hostages?|captives?|held captive)\b/giu,
  ],
  ['freed', /\b(?:freed|freeing|releas(?:ed|ing|e)|handed over|rescued|escaped?)\b/giu],
  ['missing', /\b(?:missing|unaccounted for)\b/giu],
  ['displaced', /\b(?:displac(?:ed|ing|ement)|evacuat(?:ed|ing|ion)|fled|homeless)\b/giu],
];

/** What befell those whom a figure counts is told within so many characters of it. */
const farthestFate = 45;

/** What befell those whom a figure counts: the word beside it, else the nearest in its passage that tells. */
export function fateOf({ unit, figure }: CountedFigure): string | null {
  const beside = befellAfter.exec(unit.article.text.slice(figure.end, Math.min(unit.end, figure.end + 40)))?.[0];
  if (endsToll({ unit, figure })) return 'dead';
  if (beside !== undefined) return fates.find(([, words]) => beside.search(words) >= 0)?.[0] ?? null;
  const beyond = befellAfterAside.exec(unit.article.text.slice(figure.end, figure.end + farthestToll))?.[1];
  if (beyond !== undefined) return fates.find(([, words]) => beyond.search(words) >= 0)?.[0] ?? null;
  const [from, to] = [figure.start - unit.start, figure.end - unit.start];
  let [nearest, fate]: [number, string | null] = [Infinity, null];
  for (const { name, start, end } of fatesIn(unit.article.text.slice(unit.start, unit.end))) {
    const distance = end <= from ? from - end : Math.max(0, start - to);
    if (distance < nearest && distance <= farthestFate) [nearest, fate] = [distance, name];
  }
  return fate;
}

/** A figure is compared with many others: what its passage tells of it is found once. */
const passagesRemembered = 2000;

/** The words of a passage that tell what befell somebody, by where they stand in it. */
const fatesIn = remember(
  (passage) =>
    fates.flatMap(([name, words]) =>
      Array.from(passage.matchAll(words), ({ index, 0: word }) => ({ name, start: index, end: index + word.length })),
    ),
  passagesRemembered,
);

/** Words between a toll and what befell those whom it counts: "84 were wounded", "killing at least 20". */
const befellBefore = /(?:kill|wound|injur|hurt|arrest|detain)(?:s|ed|ing)?\s+$/iu;
const befellAfter =
  /^\s+(?:(?:were|are|was|others?|more|critically|seriously|slightly)\s+){0,2}(?:killed|dead|wounded|injured|hurt|arrested|detained|missing)\b/iu;

/** The same beyond an aside, which may end the clause: "84 people, including children, were killed". */
const befellAfterAside =
  /^\s+(?:\p{L}+\s){0,2}\p{L}+,\s(?:including|among them|most of them|many of them|some of them)\s[^.;,]{1,50},\s((?:(?:were|was|are|have|had|has|been)\s){1,2}(?:killed|died|dead|wounded|injured|hurt|arrested|detained)\b)/iu;

/** "The death toll rose to 20": what stands before a number that counts the dead without a noun of its own. */
const tollBefore =
  /\b(?:death toll|number of (?:dead|deaths|fatalities))\b[^.!?;]*\b(?:to|at|of|is|was|now|reached|reaches|passed|past|exceed(?:s|ed))\s+$/iu;
/** A passage names its toll no further before the number than this. */
const farthestToll = 200;

/** Whether a number is told as a toll, and nothing after it says whom it counts. */
export function endsToll({ unit, figure }: CountedFigure): boolean {
  if (figure.unit !== null || (figure.ofSpan !== null && figure.ofSpan[0] >= figure.end)) return false;
  return tollBefore.test(unit.article.text.slice(Math.max(unit.start, figure.start - farthestToll), figure.start));
}

/** Whether a bare number counts those whom something befell: "leaving 20 dead". */
export function isToll({ unit, figure }: CountedFigure): boolean {
  if (figure.unit !== null) return false;
  const { text } = unit.article;
  return (
    endsToll({ unit, figure }) ||
    befellBefore.test(text.slice(Math.max(unit.start, figure.start - 12), figure.start)) ||
    befellAfter.test(text.slice(figure.end, Math.min(unit.end, figure.end + 40)))
  );
}
