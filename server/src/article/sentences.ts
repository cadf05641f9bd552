import type { Span } from './article.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** `Intl.Segmenter` takes quadratic time on long text, so that it is given pieces of at most this many code units. */
const pieceLength = 4000;

/** Words whose full stop does not end a sentence when a name, a number or a month's day follows. */
const abbreviation =
  /(?:^|[\s(“"‘'—–-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Del|Assemb|Cllr|Pvt|Pfc|Spc|Ald|Comr|Sec|Sen|Rep|Reps|Sens|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Hon|Rev|Fr|Msgr|Supt|Det|Insp|Pres|Atty|Amb|St|Ste|Mt|Ft|No|Nos|Jr|Sr|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Inc|Co|Corp|Ltd|Bros|cf|al|approx|dept|est|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|a\.m|p\.m|e\.g|i\.e|Ph\.D)\.\s*$/u;

/** Abbreviations that often end a sentence too: there a word that starts sentences decides. */
const mayEnd = /(?:(?:\p{Lu}\.)+\p{Lu}|[ap]\.m|Jr|Sr|Inc|Co|Corp|Ltd|al)\.\s*$/u;
const starter =
  /^[“"‘']?(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|This|That|These|Those|There|In|On|At|By|For|From|With|But|And|Or|Yet|If|When|While|After|Before|As|Since|Although|Though|However|Meanwhile|Also|What|Who|Why|How|Where|No|Not|Some|Many|Most|Both|Earlier|Later|Last|Now|Then|Asked|According)\b/;

/** Where a space between two sentences was lost: `in the hall.The council`, `in the hall."My plan`. */
const lostSpace = /(?<=\p{L}{2}[.!?][”’]?)(?=["“‘]?\p{Lu}\p{Ll})/gu;

/** The verbs that attribute a question or an exclamation: `"Why?" she asked.` is one sentence. */
const attributing =
  /^(?:said|says|told|tells|wrote|writes|replie[ds]|crie[ds]|(?:add|announce|argue|ask|call|chant|continue|declare|demand|exclaim|insist|joke|laugh|muse|mutter|plead|post|quip|recall|remark|remember|retort|scream|shout|sigh|text|tweet|whisper|wonder|yell)(?:e?d|s)|begged|snapped|(?:fired|hit|shot) back)\b/;
const plainWord = /^\p{L}[\p{L}.’'-]*$/u;
const mostBefore = 5;

/** True where one of the first words is a verb that attributes, and nothing but words stands before it. */
function attributes(after: string): boolean {
  const words = after.trimStart().split(/\s+/, mostBefore + 2);
  for (const [index, word] of words.slice(0, mostBefore + 1).entries()) {
    if (attributing.test(`${word} ${words[index + 1] ?? ''}`)) return true;
    if (!plainWord.test(word)) return false;
  }
  return false;
}

/** The same text with what stands in quotation marks hidden, so that a sentence does not end within them; offsets stay. */
function mask(text: string, quotations: readonly Span[], start: number, end: number): string {
  let masked = '';
  let at = start;
  for (const [from, to] of quotations) {
    if (to <= at || from >= end) continue;
    // The first letter stays: a capital there starts a sentence.
    const inner = Math.max(at, from + 2);
    const close = Math.min(end, to) - 1;
    if (close <= inner) continue;
    masked += text.slice(at, inner) + 'x'.repeat(close - inner);
    at = close;
  }
  return masked + text.slice(at, end);
}

/** Cuts a span into pieces that end at white space. */
function pieces(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let at = start;
  while (end - at > pieceLength) {
    const window = text.slice(at, at + pieceLength);
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
    const space = window.lastIndexOf(' ');
    const cut = stop > pieceLength / 2 ? stop + 1 : space > pieceLength / 2 ? space : pieceLength;
    found.push([at, at + cut]);
    at += cut;
  }
  found.push([at, end]);
  return found;
}

/** True where a sentence that `Intl.Segmenter` ends at `at` goes on. */
function goesOn(text: string, from: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(from, at - 24), at);
  const after = text.slice(at, Math.min(end, at + 80));
  if (/^\s*\p{Ll}/u.test(after)) return true;
  if (/\.\s\.\s\.\s*$/.test(before)) return /^\s*(?:\.|\p{Ll})/u.test(after);
  if (abbreviation.test(before)) return !(mayEnd.test(before) && starter.test(after));
  return false;
}

/** After a short word or an abbreviation only a word that starts sentences does: `in the UK.The sea`, not `St.Louis`. */
function losesSpace(text: string, from: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(from, at - 24), at);
  if (/\p{Ll}{3}[.!?][”’]?$/u.test(before)) return true;
  return !/\p{Lu}\p{Ll}\.$/u.test(before) && starter.test(text.slice(at, Math.min(end, at + 24)));
}

/** True where a quotation that closes at `close` ends its sentence: `… done.” The talks …` */
function quotationEnds(text: string, close: number, end: number): boolean {
  const inner = text.slice(Math.max(0, close - 4), close).replace(/[“”„«»"'’`]+$/u, '');
  const last = inner.at(-1) ?? '';
  if (!/[.!?…]/.test(last)) return false;
  const after = text.slice(close, Math.min(end, close + 90));
  if (!/^\s+[“"‘'(]?\p{Lu}/u.test(after)) return false;
  return last === '.' || last === '…' || !attributes(after);
}

/**
 * The sentences of a paragraph, in order, without the white space between them. A quotation stays within one sentence,
 * however many it holds. Sentence breaks are Unicode's (UAX 29), less those after abbreviations.
 */
export function findSentences(text: string, paragraph: Span, quotations: readonly Span[]): Span[] {
  const [start, end] = paragraph;
  const closes = quotations.filter(([, close]) => quotationEnds(text, close, end)).map(([, close]) => close);
  const opened = new Set(quotations.map(([from]) => from + 1));
  const breaks: number[] = [];
  for (const [from, to] of pieces(text, paragraph)) {
    for (const { index } of segmenter.segment(mask(text, quotations, from, to))) {
      const at = from + index;
      // A squeezed opening mark goes with the sentence that it opens.
      if (opened.has(at)) continue;
      if (at > start && !(index > 0 && goesOn(text, breaks.at(-1) ?? start, at, end))) breaks.push(at);
    }
  }
  const squeezed = [...text.slice(start, end).matchAll(lostSpace)]
    .map(({ index }) => start + index)
    .filter((at) => losesSpace(text, start, at, end))
    .filter((at) => !quotations.some(([from, to]) => from < at && at < to));
  const sorted = [...new Set([...breaks, ...closes, ...squeezed])].sort((left, right) => left - right);
  const found: Span[] = [];
  let from = start;
  for (const at of [...sorted, end]) {
    const slice = text.slice(from, at);
    const left = from + slice.length - slice.trimStart().length;
    const right = from + slice.trimEnd().length;
    if (left < right) found.push([left, right]);
    from = at;
  }
  return found;
}
