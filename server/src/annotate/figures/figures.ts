import type { Article, Block } from '../../article/article.ts';
import { memory } from '../../article/remember.ts';
import type { Figure } from '../annotation.ts';
import { tellsOfEvent } from '../tells-of-event.ts';
import { ageAt } from './ages.ts';
import { type Amount, amountAt } from './amounts.ts';
import { countedAfter, countedBefore } from './counted.ts';
import { dateAt } from './dates.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { scoreAt } from './scores.ts';
import { timeAt, timeHedgeAt } from './times.ts';

/** Finds the quantities of an article, in the order of the text. */
export function findFigures(article: Article): readonly Figure[] {
  return article.blocks.filter(tellsOfEvent).flatMap((block) => figuresOf(article, block));
}

/** What was found in the paragraphs read lately, with offsets from their start. */
const found = memory<readonly Figure[]>();

/** A date without a year depends on when the article was published, the rest on the words alone. */
function figuresOf(article: Article, block: Block): readonly Figure[] {
  const words = article.text.slice(block.start, block.end);
  if (!numberSign.test(words)) return [];
  const month = article.metadata.published?.slice(0, 7) ?? '';
  const figures = found(`${month} ${words}`, () =>
    readFigures(article, block).map((figure) => moved(figure, -block.start)),
  );
  return figures.map((figure) => moved(figure, block.start));
}

const moved = (figure: Figure, by: number): Figure => ({
  ...figure,
  start: figure.start + by,
  end: figure.end + by,
  ofSpan: figure.ofSpan && [figure.ofSpan[0] + by, figure.ofSpan[1] + by],
});

/** A block without any of these holds no quantity. */
const numberSign =
  /[\d¼½¾⅓⅔⅛]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|quarter|dozens?|tens|scores|hundreds?|thousands?|lakh|crore|[mbtr]+illions?)\b/i;

function readFigures(article: Article, block: Block): readonly Figure[] {
  const lexemes = lexemesOf(article.text, block);
  const figures: Figure[] = [];
  for (let at = 0; at < lexemes.length;) {
    const amount = quantityAt(lexemes, at, article.metadata.published);
    if (amount !== null) {
      const figure = figureOf(article.text, lexemes, amount);
      figures.push(isConversion(lexemes, amount, figure, figures.at(-1)) ? countingAs(figure, figures.at(-1)) : figure);
    }
    at = amount?.next ?? at + 1;
  }
  return figures;
}

/** What stands between a measure and the same in another unit: "40 metres deep (131 feet)". */
const farthestConversion = 12;

/** Whether a figure in parentheses gives the one before it in another unit. */
function isConversion(lexemes: readonly Lexeme[], amount: Amount, figure: Figure, before: Figure | undefined): boolean {
  if (lexemes[amount.first - 1]?.text !== '(' || figure.of !== null || figure.unit === null) return false;
  return before !== undefined && figure.start - before.end <= farthestConversion && before.unit !== figure.unit;
}

function countingAs(figure: Figure, before: Figure | undefined): Figure {
  return before === undefined ? figure : { ...figure, of: before.of, ofSpan: before.ofSpan, head: before.head ?? null };
}

/** Reads what begins at `at`: the narrow patterns come before the general one, which would take their numbers. */
function quantityAt(lexemes: readonly Lexeme[], at: number, published: string | null): Amount | null {
  const plain = { first: at, value: at, hedge: null };
  // "between 2014 and 2016" is read from its first year on.
  if (lexemes[at]?.lower === 'between' && dateAt(lexemes, at + 1, published) !== null) return null;
  const time = timeOfDayAt(lexemes, at);
  if (time !== null) return time;
  const date = dateAt(lexemes, at, published);
  if (date !== null) {
    const hedge = date.hedge === null ? null : ([at, at + 1] as const);
    return { ...plain, ...date, unit: 'date', hedge, rule: 'date' };
  }
  const age = ageAt(lexemes, at);
  if (age !== null) return { ...plain, ...age, unit: 'age', rule: 'age' };
  const score = scoreAt(lexemes, at);
  if (score !== null) return { ...plain, ...score, unit: 'score', rule: 'result of a vote or a match' };
  return amountAt(lexemes, at);
}

function timeOfDayAt(lexemes: readonly Lexeme[], at: number): Amount | null {
  const value = timeHedgeAt(lexemes, at) ?? at;
  const time = timeAt(lexemes, value);
  if (time === null) return null;
  const hedge = value === at ? null : ([at, value] as const);
  const { minutes, next } = time;
  return { first: at, value, hedge, low: minutes, high: minutes, next, unit: 'time of day', rule: 'time of day' };
}

function figureOf(text: string, lexemes: readonly Lexeme[], amount: Amount): Figure {
  const start = lexemes[amount.first]?.start ?? 0;
  const end = lexemes[amount.next - 1]?.end ?? start;
  const counted = /^(?:date|time of day|score)$/.test(amount.unit ?? '')
    ? null
    : (countedAfter(lexemes, amount.next, amount.unit) ?? countedBefore(lexemes, amount.first, amount.next));
  const ofStart = counted === null ? undefined : lexemes[counted.from]?.start;
  const ofEnd = counted === null ? undefined : lexemes[counted.to - 1]?.end;
  const ofSpan = ofStart === undefined || ofEnd === undefined ? null : ([ofStart, ofEnd] as const);
  return {
    start,
    end,
    low: amount.low,
    high: amount.high,
    unit: amount.unit,
    hedge: amount.hedge === null ? null : hedgeWords(text, lexemes, amount.hedge),
    of: ofSpan === null ? null : text.slice(...ofSpan),
    ofSpan,
    head: counted === null ? null : (lexemes[counted.head]?.lemma ?? null),
    evidence: [`“${text.slice(start, end)}”: ${amount.rule}`],
  };
}

function hedgeWords(text: string, lexemes: readonly Lexeme[], [from, to]: readonly [number, number]): string {
  const words = text.slice(lexemes[from]?.start, lexemes[to - 1]?.end);
  return words.toLowerCase().replace(/\s+/g, ' ');
}
