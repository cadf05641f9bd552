import type { Span } from '../../article/article.ts';

const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Prof|Rev|Jr|Sr|vs|No|Inc|Corp|Co|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** "7:30 p.m. PST" is a time, not the end of a sentence. */
const beforeNoon = /\b[ap]\.m\.$/;
const timeZone = /^\p{Lu}{2,5}\b/u;

const subordinators =
  'after|before|while|because|although|though|if|until|unless|whereas|despite|but|which|who|whom|whose|following|where|when|as well as|including|even though|even as|so that|in which';

const strong = /(?:[;—]|[:–](?!\d))\s*|\s--?\s|\s(?=[([])|[)\]](?=\s)/gu;
const comma = new RegExp(`,["”’]?\\s+(?=(?:and|or|as|with|${subordinators}|\\p{Ll}+ing|\\p{Ll}+ed)\\s)`, 'gu');
/** What opens a further clause without a comma: a second "that", a second verb with the same subject. */
const further = '(?:and|or|but) (?:that|would|will|could|should|must|has|have|had)|including that';

const bare = new RegExp(`\\s(?=(?:${subordinators}|${further})\\s)`, 'gu');
const sentenceEnd = /[.!?…]["”’')\]]*\s+(?=["“‘(]*\p{Lu})/gu;

/** Words that belong to the joining word behind them: "hours | after the talks", "an election in | which". */
const joined = new RegExp(
  '\\b(?:just|only|even|shortly|soon|immediately|right|long|(?:second|minute|hour|day|week|month|year|moment)s?)\\s+(?=(?:after|before|until|following)\\s)' +
    '|\\b(?:in|of|at|by|for|to|with|from|on|during|under|after|among|because|instead)\\s+(?=(?:which|whom|whose|where)\\s)',
  'giu',
);
/** A word that joins what has been cut off behind it. */
const leftOver = /\s(?:as|and|or|but|while|which|that|who|after|before|when|where|if|because)$/i;

/** The shortest clause worth a passage of its own, in letters. */
const shortest = 24;

/**
 * Cuts a sentence into clauses: at `cuts`, at the ends of sentences inside quotations, at punctuation and at words that
 * open a clause. Words in marks are never cut but at the end of a sentence. Each clause is trimmed of blanks and punctuation.
 */
export function clausesOf(text: string, [start, end]: Span, cuts: readonly number[], marked: readonly Span[]): Span[] {
  const hard = new Set(cuts.filter((cut) => cut > start && cut < end));
  const sentence = text.slice(start, end);
  for (const match of sentence.matchAll(sentenceEnd)) {
    const [before, at] = [sentence.slice(Math.max(0, match.index - 8), match.index + 1), match.index + match[0].length];
    const isTime = beforeNoon.test(before) && timeZone.test(sentence.slice(at, at + 6));
    if (!isTime && !abbreviation.test(before)) hard.add(start + at);
  }
  const whole = Array.from(sentence.matchAll(joined), ({ index, 0: words }) => start + index + words.length);
  const soft = new Set<number>();
  for (const pattern of [strong, comma, bare]) {
    for (const match of sentence.matchAll(pattern)) {
      const at = start + match.index + match[0].length;
      if (!marked.some((span) => span[0] < at && at < span[1])) soft.add(at);
    }
  }
  for (const at of whole) soft.delete(at);
  const clauses: Span[] = [];
  const sections = [start, ...[...hard].sort((left, right) => left - right), end];
  for (let index = 1; index < sections.length; index++) {
    const [from, to] = [sections[index - 1] ?? start, sections[index] ?? end];
    clauses.push(
      ...splitSection(
        text,
        [from, to],
        [...soft].sort((left, right) => left - right),
      ),
    );
  }
  return clauses;
}

function splitSection(text: string, [start, end]: Span, soft: readonly number[]): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const at of [...soft.filter((each) => each > start && each < end), end]) {
    const tooShort = (span: Span): boolean => letters(text, span) < shortest;
    if (at !== end && (tooShort([from, at]) || tooShort([at, end]))) continue;
    const clause = trim(text, [from, at]);
    if (clause[1] > clause[0]) clauses.push(clause);
    from = at;
  }
  return clauses;
}

function letters(text: string, [start, end]: Span): number {
  return text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** A span without blanks, punctuation, the end of a bracket and a word that joins what follows it at its ends. */
function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:.)\]—–-]/u.test(text[from] ?? '')) from++;
  const last = leftOver.exec(text.slice(Math.max(from, to - longestJoin), to).trimEnd());
  if (last) to = Math.max(from, Math.max(from, to - longestJoin) + last.index);
  while (to > from && /[\s,;:—–-]/u.test(text[to - 1] ?? '')) to--;
  return [from, to];
}

const longestJoin = 12;
