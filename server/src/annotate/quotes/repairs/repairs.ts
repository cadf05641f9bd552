import type { Block, Span, Token } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { framesOf } from '../grammar/cues.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { around, firstEndingAfter } from '../spans.ts';
import { withoutAddressee } from './addressee.ts';
import { withOwnEnds } from './content-ends.ts';
import { withSubjectSaidOf } from './said-of.ts';
import { beforeOwnVerb } from './noun-cues.ts';
import { withLead } from './rest-of-clause.ts';
import { ofOwnClause, withGovernor } from './own-subject.ts';
import { isPutTo } from '../questions.ts';

/** An attribution without the words that an extractor took too many. */
export function repaired(text: string, block: Block, found: Attribution): Attribution {
  const attribution = afterRelative(text, withLead(text, block, withSubjectSaidOf(text, block, found)));
  const { cue, source } = attribution;
  const stated = withoutQuestion(text, block, statingPieces(text, block, attribution), cue);
  const said = fromNoun(text, block, withoutAddressee(text, block, stated, cue), cue);
  const content = withOwnEnds(text, block, beforeHappening(text, block, beforeOwnVerb(text, block, said, cue)), cue);
  if (!source) return { ...attribution, content };
  const phrase = wholePhrase(text, block.tokens, cue, fromArticle(text, block.tokens, source));
  const verb = cue && cue[0] < phrase[1] && phrase[1] < cue[1] ? ([phrase[1], cue[1]] as const) : cue;
  const words = withoutAdditions(text, upToVerb(text, block.tokens, verb, ofOwnClause(text, block, verb, phrase)));
  return {
    ...attribution,
    content,
    cue: verb,
    source: withWholeList(text, block, withGovernor(text, block, verb, subjectOnly(text, block, verb, words))),
  };
}

/** "According to Roe, | who built it, | the dam is safe": what tells who speaks is no part of what is said. */
function afterRelative(text: string, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [first, ...rest] = content;
  if (!cue || !source || !first || first[0] < source[1] || !/^according to$/i.test(text.slice(...cue)))
    return attribution;
  const clause = /^(?:where|which|who|whose)\s[^,.;“"]+(?=,\s)/.exec(text.slice(first[0], first[1]))?.[0].length;
  if (clause === undefined) return attribution;
  const comma = first[0] + clause;
  const start = comma + (/^,\s+/.exec(text.slice(comma, comma + 4))?.[0].length ?? 1);
  return { ...attribution, source: [source[0], comma], content: [[start, first[1]], ...rest] };
}

/** "Reports | that the dam had cracked were false, the mayor said": what is said begins with the noun that "that" belongs to. */
function fromNoun(
  text: string,
  { tokens, sentences }: Block,
  content: readonly Span[],
  cue: Span | null,
): readonly Span[] {
  const [first, ...rest] = content;
  if (!first || !cue || first[1] > cue[0] || !/^that\s/.test(text.slice(first[0], first[0] + 5))) return content;
  const sentence = sentences[firstEndingAfter(sentences, first[0])];
  if (!sentence || sentence.start >= first[0] || first[0] - sentence.start > 60) return content;
  const before = tokens.slice(sentence.firstToken, firstEndingAfter(tokens, first[0]));
  const isPhrase = before.every(
    ({ pos, start, end }) =>
      inName.test(pos) || pos === 'DET' || (pos === 'VERB' && /ing$/.test(text.slice(start, end))),
  );
  return isPhrase && /^[^,“"]*[a-z]\s$/.test(text.slice(sentence.start, first[0]))
    ? [[sentence.start, first[1]], ...rest]
    : content;
}

/** "Mayor says ‘enough’ | as the strike begins": a headline goes on after the marks with what happens. */
function beforeHappening(text: string, { kind, quotations }: Block, content: readonly Span[]): readonly Span[] {
  if (kind !== 'headline' && kind !== 'standfirst') return content;
  return content.map(([start, end]) => {
    const closing = around(quotations, start, end).find(({ end: mark }) => happening.test(text.slice(mark, mark + 8)));
    return closing && closing.end < end ? [start, closing.end] : [start, end];
  });
}

const happening = /^\s(?:as|while)\s/;

const inName = /^(?:ADJ|NOUN|NUM|PROPN)$/;

/** "the proud and sometimes | loud mayor": a source with all that stands before its noun. */
function fromArticle(text: string, tokens: readonly Token[], source: Span): Span {
  const first = firstEndingAfter(tokens, source[0]);
  if (tokens[first]?.pos !== 'ADJ') return source;
  let at = first - 1;
  while (at > first - 6 && /^(?:ADJ|ADV|CCONJ)$/.test(tokens[at]?.pos ?? '')) at--;
  const article = tokens[at];
  const joins = tokens.slice(at, first).some(({ pos }) => pos === 'CCONJ');
  return article && joins && /^(?:an?|the)$/i.test(text.slice(article.start, article.end))
    ? [article.start, source[1]]
    : source;
}

/** "The | campaign said", "Roe’s | supporters said": a source with the noun that its last word stands before. */
function wholePhrase(text: string, tokens: readonly Token[], cue: Span | null, source: Span): Span {
  if (!/^(?:an?|the)$|['’]s?$/i.test(text.slice(...source))) return source;
  const first = firstEndingAfter(tokens, source[1]);
  let at = first;
  while (inName.test(tokens[at]?.pos ?? '') && at < first + 6) at++;
  const last = tokens[at - 1];
  if (!last || at === first || !/^(?:NOUN|PROPN)$/.test(last.pos)) return source;
  // "Roe’s criticism of": what attributes may be a noun, but no person is.
  const isFree = cue === null || last.end <= cue[0] || isPersonNoun(text.slice(last.start, last.end).toLowerCase());
  return isFree ? [source[0], last.end] : source;
}

/**
 * The pieces of a quotation in pieces without a stretch after its cue that says nothing by itself ("“…,” she told | “The
 * Evening Show” radio programme", "… said after | the unanimous vote").
 */
function statingPieces(text: string, block: Block, { content, cue }: Attribution): readonly Span[] {
  const [first] = content;
  if (!first || !cue || content.length < 2 || first[0] >= cue[0]) return content;
  if (around(block.quotations, ...first).length === 0) return content;
  const end = block.sentences[firstEndingAfter(block.sentences, cue[0])]?.end ?? cue[1];
  return content.filter((piece) => piece[0] < cue[1] || piece[0] >= end || statesSomething(text, block, piece));
}

/** "Asked, | “Is that you?” | Roe replied, “No.”": the question is not the one's who answers. */
function withoutQuestion(text: string, block: Block, content: readonly Span[], cue: Span | null): readonly Span[] {
  const [first] = content;
  return first && cue && content.length > 1 && first[0] < cue[0] && isPutTo(text, block, first)
    ? content.slice(1)
    : content;
}

/** What tells when, where and how it was said ("“…,” Roe said | as he closed the door"). */
const opensAside = /^(?:after|as|at|before|hours|in|to|when|where|while|who)\s/;

/** True for a quotation, and for words with a verb of their own. */
function statesSomething(text: string, { tokens, quotations }: Block, [start, end]: Span): boolean {
  const inside = around(quotations, start, end);
  if (inside.some((quotation) => quotation.start <= start && end <= quotation.end)) return true;
  if (inside.length === 0 && opensAside.test(text.slice(start, Math.min(end, start + 10)))) return false;
  const first = firstEndingAfter(tokens, start);
  if (tokens[first]?.pos === 'CCONJ') return true;
  for (let at = first; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    const isQuoted = token && inside.some((quotation) => quotation.start <= token.start && token.end <= quotation.end);
    if (!isQuoted && (token?.pos === 'VERB' || token?.pos === 'AUX')) return true;
  }
  return false;
}

/** What tells when, where or while doing what somebody spoke, after a comma. */
const aside = /,\s(?:(?!includ)[a-z]+ing|after|asked|at|before|during|in|like|on)\s/;
/** When, at the end of a source. */
const when =
  /\s+(?:just\s+|only\s+)?(?:(?:this|last)\s+(?:week|month|year|summer|fall|autumn|winter|spring)|in\s+(?:(?:early|late|mid)[\s-])?(?:[A-Z][a-z]+\s+)?\d{4}|today|yesterday)$/;

/** When, before those who speak ("Earlier Friday, the mayor said"). */
const whenFirst =
  /^(?:(?:early|earlier|late|later|on)\s+)*(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?=[\p{L}\p{N}])/iu;

/** The words that name who speaks, without the relative word before them and what tells when or where. */
function withoutAdditions(text: string, [start, end]: Span): Span {
  const words = text.slice(start, Math.min(end, start + 400));
  const opener =
    (/^(?:(?:both|which|whom)\s+(?=\S)|that\s+(?=[a-z]+(?:\s[a-z]+)?(?<=[^s]s)$))/i.exec(words) ??
      whenFirst.exec(words))?.[0].length ?? 0;
  const comma = aside.exec(words)?.index ?? words.length;
  const time = when.exec(words.slice(0, comma))?.index ?? comma;
  const last = time === words.length ? end : start + time;
  return start + opener < last ? [start + opener, last] : [start, end];
}

const namesOnly = new Set(['name', 'call', 'dub', 'know', 'identify', 'base', 'title']);
const timeWord =
  /^(?:last|this|earlier|early|late|later|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,4})$/i;

/**
 * The words of a source before its own verb, where one has slipped in ("Roe assumed the office on Friday, | vowing"). A
 * participle has no object ("a report | published on Friday"), and none follows a bare name ("Roe | wrote to Doe, saying").
 */
function upToVerb(text: string, tokens: readonly Token[], cue: Span | null, source: Span): Span {
  const goesOn = cue !== null && cue[0] >= source[1] && /^(?:\w+ly\s)?[a-z]+ing\b/.test(text.slice(...cue));
  const word = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  const first = firstEndingAfter(tokens, source[0]);
  if (/^(?:he|she|they|it)$/i.test(word(first)) && /^(?:AUX|VERB)$/.test(tokens[first + 1]?.pos ?? ''))
    return [source[0], tokens[first]?.end ?? source[1]];
  for (let at = first; (tokens[at]?.start ?? source[1]) < source[1]; at++) {
    const token = tokens[at];
    if (!token) break;
    if (/^(?:who|whom|whose|which|that|,|\(|—|–)$/.test(word(at))) return source;
    // Capitals are names that were taken for verbs; a participle adds to its noun.
    if (token.pos !== 'VERB' || at === first || !/^[a-z]+$/.test(word(at)) || /ing$/.test(word(at))) continue;
    if (namesOnly.has(token.lemma)) continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const isLast = token.end >= source[1];
    const isObject = next && (/^(?:DET|PRON)$/.test(next.pos) || (goesOn && /^(?:ADJ|NOUN|NUM)$/.test(next.pos)));
    const hasObject = isObject && !timeWord.test(word(at + 1)) && next.end <= source[1];
    const isNamed = goesOn && before?.pos === 'PROPN' && word(at + 1) !== 'by';
    const isSubject = before && (at - 1 === first ? before.pos !== 'DET' : /^(?:NOUN|PROPN)$/.test(before.pos));
    if ((isLast || hasObject || isNamed) && isSubject) return [source[0], before.end];
  }
  return source;
}

/** "The banks Lund (LND), | Moe (MO) and Lie have said": a list from where its sentence begins. */
function withWholeList(text: string, { tokens, sentences }: Block, source: Span): Span {
  const sentence = sentences[firstEndingAfter(sentences, source[0])];
  if (!sentence || source[0] - sentence.start > 80 || !/\sand\s/.test(text.slice(...source))) return source;
  if (!/\p{Lu}[^\s,]*(?:\s\([^()]*\))?,\s$/u.test(text.slice(sentence.start, source[0]))) return source;
  const before = tokens.slice(sentence.firstToken, firstEndingAfter(tokens, source[0]));
  const isNamed = before.some(({ pos }) => pos === 'PROPN');
  return isNamed && before.every(({ pos }) => /^(?:ADJ|DET|NOUN|NUM|PROPN|PUNCT)$/.test(pos))
    ? [sentence.start, source[1]]
    : source;
}

/** The words of a source that are the cue's subject. */
function subjectOnly(text: string, block: Block, cue: Span | null, source: Span): Span {
  if (!cue || cue[0] < source[1]) return source;
  return block.kind === 'headline' ? firstOfTwo(text, block, cue, source) : afterOpening(text, block, cue, source);
}

/** "Roe Defends Plan, Says …": a headline's second verb has the subject of its first, whose object is no part of it. */
function firstOfTwo(text: string, { start, tokens }: Block, cue: Span, source: Span): Span {
  if (source[0] !== start || !/,\s*$/.test(text.slice(source[0], cue[0]))) return source;
  for (let at = 1; (tokens[at]?.start ?? source[1]) < source[1]; at++) {
    const token = tokens[at];
    const word = token ? text.slice(token.start, token.end) : '';
    if (/^(?:,|and|of|for|from|in|at)$/i.test(word)) return source;
    // Verbs of headlines are written like names.
    if (
      token?.pos === 'VERB' ||
      (/[a-z]s$/.test(word) && framesOf(word.toLowerCase().replace(/(?:e?s)$/, '')).size > 0)
    )
      return [start, tokens[at - 1]?.end ?? source[1]];
  }
  return source;
}

/**
 * "In a letter read by the deputy, Roe of Halden, | the members told …", "In a letter to the deputy, | Roe, the mayor, said":
 * what a preposition of the sentence's opening governs is no subject; the words after its comma are.
 */
function afterOpening(text: string, { tokens, sentences }: Block, cue: Span, source: Span): Span {
  const at = firstEndingAfter(tokens, source[0]);
  const opening = tokens[sentences[firstEndingAfter(sentences, source[0])]?.firstToken ?? at];
  if (tokens[at - 1]?.pos !== 'ADP' || opening?.pos !== 'ADP' || opening.start === source[0]) return source;
  const words = text.slice(...source).replace(/[,\s]+$/, '');
  const isClosed = text.slice(source[0] + words.length, cue[0]).includes(',');
  const comma = isClosed ? words.indexOf(', ') : words.lastIndexOf(', ');
  const rest = words.slice(comma + 2);
  // "of Moss, Norway,", "of Washington, DC": a place in a place.
  const isPlace = isClosed ? !rest.includes(', ') : /^[A-Z.]+$/.test(rest);
  return comma < 0 || isPlace || /^and\s|\sand\s/.test(rest) ? source : [source[0] + comma + 2, source[1]];
}
