import type { Article } from '../../../article/article.ts';
import { companyNouns, isBodyNoun, nounsOfHead, nounsOfName } from '../../lexicon/bodies.ts';
import { companyEndings, companyWords } from '../../lexicon/organisations.ts';
import { callingsOf } from '../evidence/calling.ts';
import { lastBefore, type NamedCluster } from '../coreference/cluster.ts';
import { findDefinite, type Description } from './definite.ts';
import { isCompany } from '../knowledge.ts';
import type { TypedName } from '../typing/typing.ts';
import { isCapitalised, type Word } from '../word.ts';

/** What an organisation can be called by: nouns from its name and from the article, and the words beside those nouns. */
interface Calling {
  readonly cluster: NamedCluster;
  /** The mentions in which it is meant itself: not the first word of "Tarn Roadster". */
  readonly mentions: readonly TypedName[];
  readonly nouns: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  /** Where the article calls it so, beside its name. */
  readonly stands: readonly number[];
}

/** Paragraphs back to which a body is in the reader's mind. */
const memory = 2;
/** How many times as often another that fits has to be named so that one named once in passing is not meant. */
const dominance = 3;
/** Organisations that are looked at: a list of names must not take quadratic time. */
const mostBodies = 100;
/** Words of a description before its noun. */
const mostModifiers = 3;

/** One noun for those that say the same. */
const general = (noun: string): string => synonyms.get(noun) ?? noun;
const synonyms = new Map([
  ['firm', 'company'],
  ['site', 'website'],
  ['paper', 'newspaper'],
  ['organization', 'organisation'],
  ['centre', 'center'],
]);

/**
 * Finds "the company", "the agency", "the news outlet" and the one organisation that it can stand for. Where the
 * paragraphs before name two that fit, or one that nothing is known of after the one that fits, it stays open; so does
 * what stands in quotation marks.
 */
export function findBodies(
  article: Article,
  words: readonly Word[],
  clusters: readonly NamedCluster[],
  isTaken: (start: number) => boolean,
): Description[] {
  const callings = clusters
    .filter(({ type }) => type === 'organisation')
    .slice(0, mostBodies)
    .map((cluster) => callingOf(words, cluster));
  if (callings.length === 0) return [];
  const beside = new Set(callings.flatMap(({ stands }) => stands));
  // Where each noun was last said of something else: "a website" after which "the website" is no other.
  const others = new Map<string, number>();
  let [read, described] = [0, -1];
  const readUntil = (index: number): void => {
    for (; read <= index; read++) {
      const word = words[read];
      if (word?.pos !== 'NOUN' || !isBodyNoun(word.text) || word.start < described || beside.has(word.start)) continue;
      if (!/^(?:the|its|their|his|her|our)$/i.test(words[read - 1]?.text ?? ''))
        others.set(general(word.text), word.start);
    }
  };
  return findDefinite(words, isTaken, (index, word) => {
    readUntil(index);
    const at = nounAfter(words, index);
    const noun = words[at];
    if (noun === undefined || isQuoted(article, word)) return undefined;
    const told = words.slice(index + 1, at).map(({ text }) => text.toLowerCase());
    const cluster = resolve(words, callings, noun.text, told, word, others.get(general(noun.text)) ?? -1);
    if (cluster === undefined) return undefined;
    described = noun.end;
    const text = article.text.slice(word.start, noun.end);
    return { end: noun.end, cluster, evidence: `“${text}” for ${cluster.name}, the last that it fits` };
  });
}

const isQuoted = ({ blocks }: Article, { block, start }: Word): boolean =>
  blocks[block]?.quotations.some((quotation) => quotation.start <= start && start < quotation.end) ?? false;

/** Index of the noun for a body that "the" at `index` leads to; -1 where none does or words follow that tell which one. */
function nounAfter(words: readonly Word[], index: number): number {
  const block = words[index]?.block;
  for (let at = index + 1; at <= index + 1 + mostModifiers; at++) {
    const word = words[at];
    if (word === undefined || word.block !== block) return -1;
    const next = words[at + 1]?.block === block ? words[at + 1] : undefined;
    if (word.pos === 'NOUN' && isBodyNoun(word.text)) {
      const goesOn = next !== undefined && next.spaced && (isCapitalised(next.text) || next.pos === 'NOUN');
      const isTold = next?.text === 'that' && /^t(?:old|ells?|elling)$/.test(words[index - 1]?.text ?? '');
      return goesOn || (tellsWhich(next, words[at + 2]) && !isTold) ? -1 : at;
    }
    if (!['NOUN', 'ADJ'].includes(word.pos) && word.text !== '-') return -1;
  }
  return -1;
}

/** "the company that …", "the company she founded", "the firm behind …". */
const tellsWhich = (next: Word | undefined, second: Word | undefined): boolean =>
  next !== undefined &&
  (/^(?:of|that|which|who|whose|where|behind|for|in|with|at|between|and|or|-|\()$/.test(next.text) ||
    (next.pos === 'PRON' && next.spaced) ||
    /^(?:responsible|called|named|known|involved|most)$/.test(next.text) ||
    second?.text === 'by');

function resolve(
  words: readonly Word[],
  callings: readonly Calling[],
  noun: string,
  told: readonly string[],
  word: Word,
  otherAt: number,
): NamedCluster | undefined {
  let best: { calling: Calling; at: TypedName } | undefined;
  let rivals = 0;
  let unknownAt = otherAt;
  let most = 0;
  for (const calling of callings) {
    const at = lastBefore(calling.mentions, word.start);
    if (at === undefined) continue;
    const fits = calling.nouns.has(general(noun));
    if (fits) most = Math.max(most, calling.mentions.length);
    if (word.block - (words[at.first]?.block ?? -Infinity) > memory) continue;
    if (calling.nouns.size === 0) unknownAt = Math.max(unknownAt, at.start);
    if (!fits) continue;
    rivals++;
    if (best === undefined || at.start > best.at.start) best = { calling, at };
  }
  if (best === undefined || rivals > 1 || unknownAt > best.at.start) return undefined;
  const { nouns, modifiers, cluster, mentions } = best.calling;
  if (most >= dominance * mentions.length && words[best.at.first]?.block !== word.block) return undefined;
  return told.every((each) => modifiers.has(each) || nouns.has(general(each))) ? cluster : undefined;
}

function callingOf(words: readonly Word[], cluster: NamedCluster): Calling {
  const nouns = new Set<string>();
  const modifiers = new Set<string>();
  const add = (all: Iterable<string> = []): void => {
    for (const each of all) nouns.add(general(each));
  };
  for (const name of new Set(cluster.mentions.map(({ text }) => text.replace(/\s+/g, ' ')))) {
    const parts = name.split(' ');
    const end = parts.at(-1) ?? '';
    const of = parts.findIndex((part) => /^(?:of|for|on)$/.test(part));
    add(nounsOfName.get(name));
    add(nounsOfHead.get(of > 0 ? (parts[of - 1] ?? '') : end));
    if (isCompany(name) || (parts.length > 1 && (companyEndings.has(end) || companyWords.has(end)))) add(companyNouns);
  }
  const stands: number[] = [];
  for (const mention of cluster.mentions.slice(0, 20))
    for (const at of callingsOf(words, mention)) {
      const noun = words[at.noun];
      if (noun === undefined || !isBodyNoun(noun.text)) continue;
      add([noun.text]);
      if (
        /(?:maker|giant|startup|retailer|manufacturer|brand|chain|utility|insurer|operator|supplier)$/.test(noun.text)
      )
        add(companyNouns);
      stands.push(noun.start);
      for (let index = at.from; index < at.noun; index++) modifiers.add((words[index]?.text ?? '').toLowerCase());
    }
  const mentions = cluster.mentions.filter(({ last }) => {
    const [end, next] = [words[last], words[last + 1]];
    return !(
      next !== undefined &&
      next.block === end?.block &&
      next.spaced &&
      isCapitalised(next.text) &&
      !next.opens &&
      !next.shouted
    );
  });
  return { cluster, mentions, nouns, modifiers, stands };
}
