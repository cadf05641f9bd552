import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { speechVerbs } from '../../annotate/claims/words.ts';
import { months, weekdays } from '../../annotate/lexicon/calendar.ts';
import type { Span, Token } from '../../article/article.ts';
import { stem } from '../words/stem.ts';
import { concept } from '../words/synonyms.ts';

/** The weekday or the month in which a passage says that something happened. */
export interface DayTold {
  readonly unit: 'weekday' | 'month';
  /** From 0. */
  readonly value: number;
  /** Where the word for it stands. */
  readonly span: Span;
  /** What stands for the verb that it goes with, the same for verbs of like meaning. */
  readonly verb: string;
  /** Whether it is told as an hour near midnight: a night belongs to two days. */
  readonly atNight: boolean;
}

const daysAndMonths = [weekdays, months].map((names) => names.map((name) => name.toLowerCase()));

/** A passage without any of these names no day: most do not. */
const dayWord = /day|January|February|March|April|May|June|July|August|September|October|November|December/i;

/** What a weekday or month may follow where it says when something happened. */
const leads = /^(?:on|in|last|this|early|late|earlier|later|mid)$/;
const partOfDay = /^(?:night|evening|midnight|morning|afternoon|dawn|noon|lunchtime)$/;
const nightly = /^(?:night|evening|midnight|morning|dawn|early|late)$/;
/** Words at which another clause begins, with a verb of its own. */
const clauseStart =
  /^(?:who|whom|which|that|after|before|when|while|since|until|because|as|if|although|though|where|and|but|or)$/;

const modal = /^(?:will|would|can|could|may|might|shall|should|must)$/;

/** The words of a passage, to be asked for one by one. */
interface Words {
  readonly tokens: readonly Token[];
  readonly at: (index: number) => string;
  readonly pos: (index: number) => string;
}

function wordsOf({ text, blocks }: AnnotatedArticle, [start, end]: Span): Words {
  const block = blocks.find((each) => each.start <= start && start < each.end);
  const tokens = block?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
  return {
    tokens,
    at: (index) => text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0).toLowerCase(),
    pos: (index) => tokens[index]?.pos ?? '',
  };
}

/** The weekday or month of a passage with its verb; undefined where it names none, two, or none of its own clause. */
export function dayTold(article: AnnotatedArticle, passage: Span): DayTold | undefined {
  if (!dayWord.test(article.text.slice(...passage))) return undefined;
  const words = wordsOf(article, passage);
  const named = words.tokens.flatMap((token, index) => {
    const [weekday, month] = daysAndMonths.map((names) => names.indexOf(words.at(index)));
    if (token.pos !== 'PROPN' || !/^\p{Lu}/u.test(article.text.slice(token.start, token.end))) return [];
    return weekday === -1 && month === -1 ? [] : [{ index, token, weekday: weekday ?? -1, month: month ?? -1 }];
  });
  const [found, ...more] = named;
  if (!found || more.length > 0) return undefined;
  const { index, token, weekday, month } = found;
  const [before, after] = [words.at(index - 1), words.at(index + 1)];
  const isLed =
    leads.test(before) || index === 0 || (weekday >= 0 && /^(?:VERB|NOUN|PROPN)$/.test(words.pos(index - 1)));
  const isNamePart = /^(?:NOUN|PROPN|NUM|PART)$/.test(words.pos(index + 1)) && !partOfDay.test(after);
  const verb = verbBeside(words, index);
  if (!isLed || isNamePart || (partOfDay.test(after) && /^['’]/.test(words.at(index + 2))) || !verb) return undefined;
  const unit = weekday >= 0 ? ('weekday' as const) : ('month' as const);
  const atNight = nightly.test(before) || nightly.test(after);
  return { unit, value: Math.max(weekday, month), span: [token.start, token.end], verb, atNight };
}

/** What stands for the verb of the clause in which a place of a passage stands; undefined without one. */
export function verbAt(article: AnnotatedArticle, passage: Span, place: number): string | undefined {
  const words = wordsOf(article, passage);
  const index = words.tokens.findIndex(({ end }) => end > place);
  return index < 0 ? undefined : verbBeside(words, index);
}

/** The verb of the clause that a word stands in: the nearest before it, else the first after it. Verbs of speech are none. */
function verbBeside({ tokens, at: wordAt, pos }: Words, index: number): string | undefined {
  // After "will", what may be a noun by itself is a verb.
  const isVerb = (at: number): boolean => pos(at) === 'VERB' || (pos(at) === 'NOUN' && modal.test(wordAt(at - 1)));
  let at = index - 1;
  while (at >= 0 && !isVerb(at) && !clauseStart.test(wordAt(at))) at--;
  if (!isVerb(at)) {
    at = index + 1;
    while (at < tokens.length && !isVerb(at) && !clauseStart.test(wordAt(at))) at++;
  }
  const lemma = isVerb(at) ? (tokens[at]?.lemma ?? '') : '';
  return lemma === '' || speechVerbs.has(lemma) ? undefined : concept(stem(lemma));
}
