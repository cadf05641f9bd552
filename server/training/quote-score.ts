import type { Quote } from '../src/annotate/annotation.ts';
import { isUnsure } from '../src/annotate/confidence.ts';
import { findEntities } from '../src/annotate/entities/entities.ts';
import { findQuotes } from '../src/annotate/quotes/quotes.ts';
import type { Span } from '../src/article/article.ts';
import { readArticle } from '../src/article/read.ts';
import type { MarkedQuote, MarkedReport } from './marked-quotes.ts';

/** Of marked quotes, how many were found, are shown by default, and have the very words of the mark. */
export interface Found {
  marked: number;
  found: number;
  shown: number;
  exact: number;
}

/** Of quotes found whose speaker can be told: with the right one, another one, nobody. */
export interface Judged {
  right: number;
  wrong: number;
  nobody: number;
}

export interface QuoteScore {
  /** What somebody says, writes or finds, beliefs apart. */
  readonly speech: Found;
  /** Of it what begins with a quotation mark. */
  readonly inMarks: Found;
  readonly speakers: Judged;
  readonly speakersShown: Judged;
  /** Of quotes found that are marked with a source: those whose source shares a character with it. */
  readonly sources: { of: number; right: number };
  /** Of the quotes that are shown by default: those whose words are marked as nobody's. */
  readonly shown: { of: number; nobodys: number };
}

interface Words {
  readonly words: ReadonlySet<number>;
}

/** A quote is found where its content shares at least this of the words of both. */
const leastShared = 0.5;

/** Scores the quotes that the engine finds in reports; `note` is told what is wrong. */
export function scoreReports(reports: readonly MarkedReport[], note: (line: string) => void): QuoteScore {
  const nothing = (): Found => ({ marked: 0, found: 0, shown: 0, exact: 0 });
  const score: QuoteScore = {
    speech: nothing(),
    inMarks: nothing(),
    speakers: { right: 0, wrong: 0, nobody: 0 },
    speakersShown: { right: 0, wrong: 0, nobody: 0 },
    sources: { of: 0, right: 0 },
    shown: { of: 0, nobodys: 0 },
  };
  for (const report of reports) addReport(score, report, (line) => note(`${report.file} ${line}`));
  return score;
}

function addReport(score: QuoteScore, { file, text, quotes }: MarkedReport, note: (line: string) => void): void {
  const article = readArticle({ path: file, text });
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  /** Whether "that" belongs to what is said is a matter of taste. */
  const wordsOf = (spans: readonly Span[]): ReadonlySet<number> => {
    const words = starts.flatMap((at, word) => (spans.some(([start, end]) => start <= at && at < end) ? [word] : []));
    return new Set(/^that\b/i.test(text.slice(spans[0]?.[0])) ? words.slice(1) : words);
  };
  const marked = quotes.map((quote) => ({ quote, words: wordsOf(quote.content) }));
  const found = findQuotes(article, findEntities(article)).quotes.map((quote) => ({
    ...{ quote, words: wordsOf(quote.content), isShown: !isUnsure(quote) },
  }));
  const partners = pair(marked, found);
  for (const one of marked) {
    const partner = partners.get(one);
    const { quote } = one;
    const isExact = partner !== undefined && shareOf(one, partner) === 1;
    if (quote.kind === 'speech') {
      const isInMarks = /^["“'‘]/.test(text.slice(quote.content[0]?.[0]));
      for (const count of isInMarks ? [score.speech, score.inMarks] : [score.speech]) {
        count.marked += 1;
        count.found += Number(partner !== undefined);
        count.shown += Number(partner?.isShown ?? false);
        count.exact += Number(isExact);
      }
      if (!partner) note(`missed: ${contentOf(text, quote)}\n    want ${wanted(text, quote)}`);
    }
    if (!partner) continue;
    if (!isExact)
      note(
        `content: ${contentOf(text, quote)}\n    got  ${contentOf(text, partner.quote)}\n    ${told(text, partner.quote)}`,
      );
    if (quote.source) {
      score.sources.of += 1;
      score.sources.right += Number(partner.quote.source !== null && overlap(partner.quote.source, quote.source));
    }
    const verdict = judge(quote, partner.quote, text);
    if (!verdict) continue;
    score.speakers[verdict] += 1;
    if (partner.isShown) score.speakersShown[verdict] += 1;
    if (verdict === 'right') continue;
    const name = `${verdict}${partner.isShown ? '' : ' (unsure)'}`;
    note(`${name}: ${contentOf(text, quote)}\n    want ${wanted(text, quote)}\n    got  ${told(text, partner.quote)}`);
  }
  const taken = new Set(partners.values());
  for (const each of found) {
    if (!each.isShown) continue;
    score.shown.of += 1;
    if (taken.has(each) || isRefusal(text.slice(each.quote.content[0]?.[0]))) continue;
    const other = marked.find((one) => shareOf(one, each) > 0);
    score.shown.nobodys += Number(!other);
    const got = `${contentOf(text, each.quote)}\n    got  ${told(text, each.quote)}`;
    note(other ? `other cut: ${got}\n    want ${contentOf(text, other.quote)}` : `nobody’s: ${got}`);
  }
}

/** The pairs that share most, each once. */
function pair<One extends Words, Other extends Words>(
  marked: readonly One[],
  found: readonly Other[],
): ReadonlyMap<One, Other> {
  const shares = marked
    .flatMap((one) => found.map((other) => ({ one, other, share: shareOf(one, other) })))
    .filter(({ share }) => share >= leastShared)
    .sort((left, right) => right.share - left.share);
  const partners = new Map<One, Other>();
  const taken = new Set<Other>();
  for (const { one, other } of shares) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return partners;
}

/** The share of the words of two quotes that they have in common (Jaccard's index). */
function shareOf({ words: left }: Words, { words: right }: Words): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common === 0 ? 0 : common / (left.size + right.size - common);
}

/** "declined | to comment": who refuses is right, and what it says is nothing that reports mark. */
const isRefusal = (words: string): boolean =>
  /^(?:to (?:comment|elaborate)|(?:not )?to be (?:named|identified))\b/.test(words);

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const contentOf = (text: string, { content }: Pick<Quote, 'content'>): string =>
  content.map((span) => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');

const words = (text: string, span: Span | null): string => (span ? text.slice(...span) : '');

function told(text: string, { source, cue, speaker, confidence }: Quote): string {
  const name = speaker ? `${speaker.name} (${speaker.kind})` : 'nobody';
  return `${name} by “${words(text, source)} | ${words(text, cue)}” ${confidence.toFixed(2)}`;
}

const wanted = (text: string, { speaker: { kind, name }, source, cue }: MarkedQuote): string =>
  `${kind} ${name} by “${words(text, source)} | ${words(text, cue)}”`;

/** How the speaker of a quote stands to the marked one; nothing where nobody can tell who says it. */
function judge(
  { speaker: marked, source }: MarkedQuote,
  { speaker, source: by }: Quote,
  text: string,
): keyof Judged | undefined {
  if (marked.kind === 'unknown') return undefined;
  if (!speaker) return 'nobody';
  if (areAlike(marked.name, speaker.name)) return 'right';
  if (marked.kind === 'named') return source && areAlike(text.slice(...source), speaker.name) ? 'right' : 'wrong';
  const isSame = (by && source && overlap(by, source)) || shareWord(marked.name, speaker.name);
  return isSame && speaker.kind !== 'person' ? 'right' : 'wrong';
}

const nameWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether one name is the other, or a shorter form of it. */
function areAlike(left: string, right: string): boolean {
  const [one, other] = [nameWords(left), nameWords(right)];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((word) => many.includes(word));
}

const shareWord = (left: string, right: string): boolean =>
  nameWords(left).some((word) => word.length > 3 && nameWords(right).includes(word));
