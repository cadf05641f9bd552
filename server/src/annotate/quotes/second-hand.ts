import type { Block, Span } from '../../article/article.ts';
import { shownWords } from '../../article/shown-words.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { extractByRules } from './grammar/extract.ts';
import { firstEndingAfter } from './spans.ts';

const passesOn = /\breport(?:s|ed|ing)?\b|^according to$/i;

/** What the rules are at least as sure of where a verb of speech attributes. */
const plainSpeech = 0.9;

/**
 * Who is quoted by those who pass it on: in "NRK reported that Roe said the road was “a disgrace”", and in "Roe said …,
 * according to NRK", the words in marks are Roe's, whatever the outlet says of them. What an outlet or a report passes on is read as a text of its own, and only
 * quotations are taken from it.
 */
export function quotedSecondHand(text: string, block: Block, found: readonly Attribution[]): Attribution[] {
  return found.flatMap(({ cue, source, content, confidence }) => {
    const isPassedOn = [cue, source].some(
      (span) => span && span[1] - span[0] < 100 && passesOn.test(text.slice(...span)),
    );
    if (!isPassedOn || !source) return [];
    // “According to” stands with all that a report tells, of which only plain speech is a quote of its own.
    const least = cue && /^according to$/i.test(text.slice(...cue)) ? plainSpeech : 0;
    const by = shownWords(text.slice(...source));
    return content
      .flatMap((span) => extractByRules(text, within(text, block, span)))
      .filter(
        (inner) =>
          inner.confidence >= least &&
          inner.source &&
          inner.cue &&
          inner.content.some((span) => holdsQuotation(block, span)),
      )
      .map((inner, index, all) => ({
        ...inner,
        content: index === all.length - 1 ? [...inner.content, ...goingOn(block, content, inner)] : inner.content,
        confidence,
        passedOnFrom: content[0]?.[0] ?? 0,
        evidence: [`passed on by “${by}”`],
      }));
  });
}

/** The one who said what an outlet tells of stands no further from it, in attributions. */
const near = 6;

/** "“A,” Roe said, according to NRK. | “B.”": what the sentences after such a one quote is Roe's, not the outlet's. */
export function withGoingOn(text: string, { sentences }: Block, found: readonly Attribution[]): readonly Attribution[] {
  const sentenceOf = (at: number) => firstEndingAfter(sentences, at);
  const contents = new Map<Attribution, readonly Span[]>();
  for (const [index, { cue, content }] of found.entries()) {
    if (!cue || !/^according to$/i.test(text.slice(...cue))) continue;
    const own = sentenceOf(cue[0]);
    const later = content.filter(([start]) => sentenceOf(start) > own);
    if (later.length === 0) continue;
    const speaker = found
      .slice(Math.max(0, index - near), index + near)
      .find((other) => other.cue && other.cue[1] <= cue[0] && sentenceOf(other.cue[0]) === own && isAfter(other));
    const outlet = found[index];
    if (!speaker || !outlet) continue;
    const last = speaker.content.at(-1)?.[1] ?? 0;
    contents.set(
      outlet,
      content.filter((span) => !later.includes(span)),
    );
    contents.set(speaker, [...speaker.content, ...later.filter(([start]) => start >= last)]);
  }
  if (contents.size === 0) return found;
  return found.flatMap((each) => {
    const content = contents.get(each) ?? each.content;
    return content.length > 0 || each.content.length === 0 ? [{ ...each, content }] : [];
  });
}

/** True where what is said stands before its cue. */
const isAfter = ({ cue, content: [first] }: Attribution): boolean => cue !== null && !!first && first[1] <= cue[0];

const quoting = /^(?:\w+ly\s)?(?:quot|cit)(?:ed|es|ing)$/i;

/** "The report quoted | Roe as saying | the road was closed": Roe says it too. */
export function quotedAsSaying(text: string, { cue, source, content, confidence }: Attribution): Attribution[] {
  const [first] = content;
  if (!cue || !source || !first || !quoting.test(text.slice(...cue))) return [];
  const [start, end] = first;
  const as = /\s(as (?:having said|saying|telling|writing))\s/.exec(text.slice(start, Math.min(end, start + 150)));
  const words = as?.[1];
  if (!words) return [];
  const from = start + as.index + 1;
  const to = from + words.length;
  const by = shownWords(text.slice(...source));
  return [
    {
      source: [start, from - 1],
      cue: [from, to],
      content: [[to + 1, end], ...content.slice(1)],
      passedOnFrom: start,
      confidence,
      evidence: [`passed on by “${by}”`],
    },
  ];
}

/** "“A,” Roe says, according to NRK. | “B.”": whole quotations that go on after the words that pass on. */
function goingOn({ quotations }: Block, content: readonly Span[], inner: Attribution): Span[] {
  const end = Math.max(...inner.content.map((span) => span[1]), inner.cue?.[1] ?? 0, inner.source?.[1] ?? 0);
  return content.filter(
    ([from, to]) => from >= end && quotations.some((each) => each.start === from && Math.abs(each.end - to) <= 1),
  );
}

/** A part of a block as one that has one sentence, without the "that" that opens it. */
function within(text: string, block: Block, [from, end]: Span): Block {
  const start = from + (/^that\s+/i.exec(text.slice(from, Math.min(end, from + 10)))?.[0].length ?? 0);
  const tokens = block.tokens.slice(firstEndingAfter(block.tokens, start), firstEndingAfter(block.tokens, end));
  return {
    ...block,
    start,
    end,
    tokens,
    sentences: [{ start, end, firstToken: 0, lastToken: tokens.length }],
    quotations: block.quotations.filter((quotation) => start <= quotation.start && quotation.end <= end),
  };
}

const holdsQuotation = ({ quotations }: Block, [start, end]: Span) =>
  quotations.some((quotation) => start <= quotation.start && quotation.end <= end);
