// Scores who says what in the invented reports of test/gold/attributions:
// npx tsx server/training/score-quotes.ts [--part learned|held] [--list]
// A quote is found where its content shares half of the words with a marked one. What readers are shown is what the
// editor shows by default. `--list` prints what is wrong; that of the held part is not to be read.
import type { Quote } from '../src/annotate/annotation.ts';
import { findEntities } from '../src/annotate/entities/entities.ts';
import { findQuotes } from '../src/annotate/quotes/quotes.ts';
import type { Span } from '../src/article/article.ts';
import { readArticle } from '../src/article/read.ts';
import { isUnsure } from '../src/annotate/confidence.ts';
import { type MarkedQuote, type MarkedReport, readMarkedReports } from './marked-quotes.ts';

const leastShared = 0.5;

/** How a quote that was found stands to the marked one. */
type Verdict = 'right' | 'wrong' | 'nobody';

const counts = {
  speech: { marked: 0, found: 0, shown: 0, exact: 0 },
  /** Of speech that is in quotation marks as a whole. */
  direct: { marked: 0, found: 0, shown: 0, exact: 0 },
  /** Of quotes found, those with a speaker who is known, and of these those shown. */
  speakers: { right: 0, wrong: 0, nobody: 0 },
  shown: { right: 0, wrong: 0, nobody: 0 },
  source: { of: 0, right: 0 },
  /** Shown quotes whose words are marked as nobody's. */
  none: 0,
  allShown: 0,
};

function score({ file, text, quotes: marked }: MarkedReport, note: (line: string) => void): void {
  const article = readArticle({ path: file, text });
  const { quotes: found } = findQuotes(article, findEntities(article));
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  const wordsIn = (spans: readonly Span[]): Set<number> =>
    new Set(starts.flatMap((at, index) => (spans.some(([start, end]) => start <= at && at < end) ? [index] : [])));
  const gold = marked.map((quote) => ({ quote, words: wordsIn(quote.content) }));
  const mine = found.map((quote) => ({
    quote,
    words: withoutThat(wordsIn(quote.content), text.slice(quote.content[0]?.[0])),
    isShown: !isUnsure(quote),
  }));
  const matches = gold
    .flatMap((one) => mine.map((other) => ({ one, other, share: shareOf(one.words, other.words) })))
    .filter(({ share }) => share >= leastShared)
    .sort((left, right) => right.share - left.share);
  const partners = new Map<(typeof gold)[number], (typeof mine)[number]>();
  const taken = new Set<(typeof mine)[number]>();
  for (const { one, other } of matches) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  const shownText = (spans: readonly Span[]): string =>
    spans.map((span) => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
  const told = ({ source, cue, speaker, confidence }: Quote): string =>
    `${speaker ? `${speaker.name} (${speaker.kind})` : 'nobody'} by “${source ? text.slice(...source) : ''} | ${cue ? text.slice(...cue) : ''}” ${confidence.toFixed(2)}`;
  const wanted = ({ speaker, source, cue }: MarkedQuote): string =>
    `${speaker.kind} ${speaker.name} by “${source ? text.slice(...source) : ''} | ${cue ? text.slice(...cue) : ''}”`;
  for (const one of gold) {
    const partner = partners.get(one);
    const { quote } = one;
    const isDirect = /^["“'‘]/.test(text.slice(quote.content[0]?.[0]));
    if (quote.kind === 'speech')
      for (const count of isDirect ? [counts.speech, counts.direct] : [counts.speech]) {
        count.marked++;
        if (partner) count.found++;
        if (partner?.isShown) count.shown++;
        if (partner && shareOf(one.words, partner.words) === 1) count.exact++;
      }
    if (!partner) {
      if (quote.kind === 'speech') note(`missed: ${shownText(quote.content)}\n    want ${wanted(quote)}`);
      continue;
    }
    if (quote.source) {
      counts.source.of++;
      if (partner.quote.source && overlap(partner.quote.source, quote.source)) counts.source.right++;
    }
    if (shareOf(one.words, partner.words) < 1)
      note(
        `content: ${shownText(quote.content)}\n    got  ${shownText(partner.quote.content)}\n    ${told(partner.quote)}`,
      );
    const verdict = judge(quote, partner.quote, text);
    if (!verdict) continue;
    counts.speakers[verdict]++;
    if (partner.isShown) counts.shown[verdict]++;
    if (verdict !== 'right')
      note(
        `${verdict}${partner.isShown ? '' : ' (unsure)'}: ${shownText(quote.content)}\n    want ${wanted(quote)}\n    got  ${told(partner.quote)}`,
      );
  }
  for (const each of mine) {
    if (each.isShown) counts.allShown++;
    if (!each.isShown || taken.has(each) || isRefusal(text.slice(each.quote.content[0]?.[0]))) continue;
    const overlapping = gold.find(({ words }) => shareOf(words, each.words) > 0);
    if (!overlapping) counts.none++;
    note(
      `${overlapping ? 'other cut' : 'nobody’s'}: ${shownText(each.quote.content)}\n    got  ${told(each.quote)}${overlapping ? `\n    want ${shownText(overlapping.quote.content)}` : ''}`,
    );
  }
}

/** "declined | to comment": who refuses is right, and what it says is nothing that reports mark. */
const isRefusal = (words: string): boolean =>
  /^(?:to (?:comment|elaborate)|(?:not )?to be (?:named|identified))\b/.test(words);

/** Whether "that" belongs to what is said is a matter of taste. */
const withoutThat = (words: ReadonlySet<number>, first: string): ReadonlySet<number> =>
  /^that\b/i.test(first) ? new Set([...words].slice(1)) : words;

function shareOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common === 0 ? 0 : common / (left.size + right.size - common);
}

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether one name is the other, or a shorter form of it. */
function areAlike(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((word) => many.includes(word));
}

const shareWord = (left: string, right: string): boolean =>
  wordsOf(left).some((word) => word.length > 3 && wordsOf(right).includes(word));

/** Nothing where nobody can tell who says it. */
function judge(
  { speaker: wanted, source }: MarkedQuote,
  { speaker, source: by }: Quote,
  text: string,
): Verdict | undefined {
  if (wanted.kind === 'unknown') return undefined;
  if (!speaker) return 'nobody';
  if (areAlike(wanted.name, speaker.name)) return 'right';
  if (wanted.kind === 'named') return source && areAlike(text.slice(...source), speaker.name) ? 'right' : 'wrong';
  const isSame = (by && source && overlap(by, source)) || shareWord(wanted.name, speaker.name);
  return isSame && speaker.kind !== 'person' ? 'right' : 'wrong';
}

const part = process.argv.includes('held') ? 'held' : 'learned';
const isListed = process.argv.includes('--list');
const reports = readMarkedReports(part);
for (const report of reports) score(report, (line) => isListed && console.log(`${report.file} ${line}`));

const share = (some: number, all: number): string => `${some}/${all} = ${((100 * some) / all).toFixed(1)}`;
for (const [name, { marked, found, shown, exact }] of Object.entries({
  speech: counts.speech,
  'in marks': counts.direct,
}))
  console.log(
    `${part}, ${name}: found ${share(found, marked)}, shown ${share(shown, marked)}, of those found exact ${share(exact, found)}`,
  );
for (const [name, { right, wrong, nobody }] of Object.entries({ all: counts.speakers, shown: counts.shown }))
  console.log(
    `${part}, speakers of ${name}: ${share(right, right + wrong + nobody)}, wrong ${wrong}, nobody ${nobody}`,
  );
console.log(
  `${part}, shown that are nobody’s: ${share(counts.none, counts.allShown)}; source on matched ${share(counts.source.right, counts.source.of)}`,
);
