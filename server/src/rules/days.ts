import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import { speechVerbs } from '../annotate/claims/words.ts';
import type { Token } from '../article/article.ts';
import type { LinkedEvent, Passage } from '../corpus/comparison.ts';
import { stem } from '../corpus/words/stem.ts';
import { concept } from '../corpus/words/synonyms.ts';

/** The weekday or the month in which a passage says that something happened: the passage is the word for it. */
interface When extends Passage {
  readonly unit: 'weekday' | 'month';
  /** From 0. */
  readonly value: number;
  /** What stands for the verb that it goes with, the same for verbs of like meaning. */
  readonly verb: string;
  /** Whether it is told as an hour near midnight: a night belongs to two days. */
  readonly atNight: boolean;
}

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(' ');

/** What a weekday or month may follow where it says when something happened. */
const leads = /^(?:on|in|last|this|early|late|earlier|later|mid)$/;
const partOfDay = /^(?:night|evening|midnight|morning|afternoon|dawn|noon|lunchtime)$/;
const nightly = /^(?:night|evening|midnight|morning|dawn|early|late)$/;
/** Words at which another clause begins, with a verb of its own. */
const clauseStart =
  /^(?:who|whom|which|that|after|before|when|while|since|until|because|as|if|although|though|where|and|but|or)$/;

/** The happenings of an article that others put on another weekday or in another month, each told of in one group. */
export function daysThatPart(
  article: AnnotatedArticle,
  event: LinkedEvent,
): readonly { readonly here: Passage; readonly others: readonly Passage[] }[] {
  return event.groups.flatMap(({ members }) => {
    const own = members.find(({ path }) => path === article.path);
    if (!own || members.every(({ path }) => path === article.path)) return [];
    const here = whenOf(article, own);
    if (!here) return [];
    const others = members.flatMap((member) => {
      const other = event.articles.find(({ path }) => path === member.path);
      const there = other && other !== article ? whenOf(other, member) : undefined;
      return there && cannotBothHold(here, there) && isOneWeek(article, other) ? [there] : [];
    });
    return others.length > 0 ? [{ here, others }] : [];
  });
}

function cannotBothHold(here: When, there: When): boolean {
  if (here.unit !== there.unit || here.value === there.value || here.verb !== there.verb) return false;
  const apart = Math.abs(here.value - there.value);
  const isNext = apart === 1 || apart === 6;
  return here.unit === 'month' || !isNext || !(here.atNight || there.atNight);
}

/** Whether two articles may mean one week by the names of its days; where a date is not known, they may. */
function isOneWeek(here: AnnotatedArticle, there: AnnotatedArticle | undefined): boolean {
  const [one, other] = [here, there].map((article) => Date.parse(article?.metadata.published?.slice(0, 10) ?? ''));
  return !(Math.abs((one ?? NaN) - (other ?? NaN)) > 5 * 86_400_000);
}

/** When a passage says that something happened; undefined where it does not say it, or says it twice. */
function whenOf({ path, text, blocks }: AnnotatedArticle, { start, end }: Passage): When | undefined {
  const block = blocks.find((each) => each.start <= start && start < each.end);
  const tokens = block?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
  const wordAt = (index: number): string => {
    const token = tokens[index];
    return token ? text.slice(token.start, token.end).toLowerCase() : '';
  };
  const named = tokens.flatMap((token, index) => {
    const [weekday, month] = [weekdays, months].map((names) => names.indexOf(wordAt(index)));
    if (token.pos !== 'PROPN' || !/^\p{Lu}/u.test(text.slice(token.start, token.end))) return [];
    return weekday === -1 && month === -1 ? [] : [{ index, token, weekday: weekday ?? -1, month: month ?? -1 }];
  });
  const [found, ...more] = named;
  if (!found || more.length > 0) return undefined;
  const { index, token, weekday, month } = found;
  const [before, after] = [wordAt(index - 1), wordAt(index + 1)];
  const isLed =
    leads.test(before) || index === 0 || (weekday >= 0 && /^(?:VERB|NOUN|PROPN)$/.test(posAt(tokens, index - 1)));
  const isNamePart = /^(?:NOUN|PROPN|NUM|PART)$/.test(posAt(tokens, index + 1)) && !partOfDay.test(after);
  const verb = verbBeside(tokens, index, wordAt);
  if (!isLed || isNamePart || (partOfDay.test(after) && /^['’]/.test(wordAt(index + 2))) || !verb) return undefined;
  const unit = weekday >= 0 ? ('weekday' as const) : ('month' as const);
  const atNight = nightly.test(before) || nightly.test(after);
  return { path, start: token.start, end: token.end, unit, value: Math.max(weekday, month), verb, atNight };
}

const posAt = (tokens: readonly Token[], index: number): string => tokens[index]?.pos ?? '';

/** The verb of the clause that a word stands in: the nearest before it, else the first after it. Verbs of speech are none. */
function verbBeside(tokens: readonly Token[], index: number, wordAt: (index: number) => string): string | undefined {
  const isVerb = (at: number): boolean => posAt(tokens, at) === 'VERB';
  let at = index - 1;
  while (at >= 0 && !isVerb(at) && !clauseStart.test(wordAt(at))) at--;
  if (!isVerb(at)) {
    at = index + 1;
    while (at < tokens.length && !isVerb(at) && !clauseStart.test(wordAt(at))) at++;
  }
  const lemma = isVerb(at) ? (tokens[at]?.lemma ?? '') : '';
  return lemma === '' || speechVerbs.has(lemma) ? undefined : concept(stem(lemma));
}

/** How far from its article's day, in days, the day of another happening lies. */
const farDay = 7;

/** The day before a figure in its passage that is far from the article's: then it is another happening's. Null without one. */
export function otherDay(event: LinkedEvent, { path, start }: Passage, figure: Figure): number | null {
  const article = event.articles.find((each) => each.path === path);
  const published = Date.parse(article?.metadata.published?.slice(0, 10) ?? '');
  const days = article?.figures.filter(
    (each) => each.unit === 'date' && each.low === each.high && each.start >= start && each.end <= figure.start,
  );
  const far = days?.findLast(({ low }) => Math.abs(timeOf(low ?? 0) - published) > farDay * 86_400_000);
  return far?.low ?? null;
}

/** The time of a day that is given as the number YYYYMMDD. */
const timeOf = (day: number): number =>
  Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
