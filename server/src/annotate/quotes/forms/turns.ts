import type { Article, Block, Span } from '../../../article/article.ts';

/** What one of the two of an interview says at a time: a paragraph or more. */
export interface Turn {
  /** Index of its first block. */
  readonly block: number;
  readonly isQuestion: boolean;
  readonly content: Span[];
}

/** An interview has so many questions, and is made of questions to so large a part. */
const fewest = 3;
const leastShare = 0.3;
/** With labels fewer will do. */
const fewestLabelled = 2;
/** Of its answers so many speak of "I" and "we". */
const leastOwn = 0.6;

const label = /^(?:(Q|Question)|A|Answer)\s?[:.]\s+/;
const firstPerson = /\b(?:I|me|my|mine|we|our|us)\b/i;
const secondPerson = /\byou(?:r|rs|rself)?\b/i;
const alone = /\b(?:I|me|my)\b/i;
const notice =
  /\b(?:interview|conversation|transcript|discussion|Q ?& ?A)\b.{0,40}\b(?:condensed|edited|shortened|follows)\b|\b(?:condensed|edited) (?:for (?:clarity|length)|interview|transcript|version)\b/i;

/**
 * The turns of an article that is an interview, in order: questions and answers without marks, behind "Q:" and "A:" or by
 * turns alone; none where it is no interview. What is neither plainly is no turn.
 */
export function turnsOf({ text, blocks }: Article): readonly Turn[] {
  const asking = blocks.filter(({ start, end }) => text[end - 1] === '?' || text[start] === 'Q');
  if (asking.length < fewestLabelled) return [];
  const spoken = blocks.map((block) =>
    block.kind === 'paragraph' || block.kind === 'subheading' ? withoutQuotations(text, block) : '',
  );
  const labels = spoken.map((words) => label.exec(words));
  const isLabelled = labels.filter((found) => found?.[1]).length >= fewestLabelled;
  const questions = spoken.flatMap((words, index) =>
    (isLabelled ? labels[index]?.[1] : words.endsWith('?')) ? [index] : [],
  );
  const [first, last] = [questions[0], questions.at(-1)];
  if (first === undefined || last === undefined) return [];
  const asked = questions.map((index) => spoken[index] ?? '');
  const answers = questions.map((index) => spoken[index + 1] ?? '').filter((words) => words && !words.endsWith('?'));
  if (answers.length < (isLabelled ? fewestLabelled : fewest) || shareOf(answers, firstPerson) < leastOwn) return [];
  const isAsked = shareOf(asked, secondPerson) >= 0.5 || notice.test(text);
  if (!isLabelled && (!isAsked || questions.length < leastShare * (last + 2 - first))) return [];
  const turns: Turn[] = [];
  let turn: Turn | undefined;
  for (let index = first; index < blocks.length; index++) {
    const [block, words, marked] = [blocks[index], spoken[index], labels[index]];
    if (!block || !words) continue;
    const isStatement = !turn?.isQuestion && secondPerson.test(words) && !alone.test(words);
    const isQuestion = isLabelled ? Boolean(marked?.[1]) : index <= last && (words.endsWith('?') || isStatement);
    const isAnswer = isLabelled ? marked : turn ? turn.isQuestion : firstPerson.test(words);
    const span: Span = [block.start + (isLabelled ? (marked?.[0].length ?? 0) : 0), block.end];
    if (isQuestion || isAnswer) turns.push((turn = { block: index, isQuestion, content: [span] }));
    else if (turn && (firstPerson.test(words) || (isLabelled && index < last))) turn.content.push(span);
    else if (index > last) break;
    else turn = undefined;
  }
  return turns;
}

const shareOf = (all: readonly string[], pattern: RegExp): number =>
  all.filter((words) => pattern.test(words)).length / Math.max(1, all.length);

/** What a block says outside of quotation marks; nothing where it begins with one. */
function withoutQuotations(text: string, { start, end, quotations }: Block): string {
  if (quotations[0]?.start === start) return '';
  let words = '';
  let at = start;
  for (const quotation of quotations) {
    words += text.slice(at, quotation.start);
    at = quotation.end;
  }
  return (words + text.slice(at, end)).trim();
}
