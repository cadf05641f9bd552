import type { Article } from '../../article/article.ts';
import { shownWords } from '../../article/shown-words.ts';
import type { Entity, Quote } from '../annotation.ts';
import { extractByBoth } from './combine.ts';
import type { Draft } from './drafts.ts';
import { gatherQuotes, type Extract } from './gather.ts';
import { kindOf } from './kinds.ts';
import { withEchoes } from './forms/echoes.ts';
import { withLabelled } from './forms/headlines.ts';
import { withInterview } from './forms/interviews.ts';
import { signedBy } from './forms/posts.ts';
import { isPersonNoun } from './speaking-nouns.ts';
import { nobody, type Resolution } from './speakers/scene.ts';
import { speakersOf } from './speakers/speakers.ts';

interface Found {
  readonly quotes: readonly Quote[];
  /** With the pronouns added that serve as a quote's source. */
  readonly entities: readonly Entity[];
}

/** Finds who said what. The entities come back with the pronouns added that serve as a quote's source. */
export function findQuotes(article: Article, entities: readonly Entity[]): Found {
  return quotesBy(extractByBoth(article), article, entities);
}

/** The quotes of an article by an extractor, with their speakers. */
export function quotesBy(extract: Extract, article: Article, entities: readonly Entity[]): Found {
  const speakers = speakersOf(article, entities);
  const resolved = new Map<Draft, Resolution>();
  const resolve = (draft: Draft): Resolution => {
    const root = rootOf(draft);
    const resolution = resolved.get(root) ?? speakers.resolve(root);
    resolved.set(root, resolution);
    return resolution;
  };
  const quotes: Quote[] = [];
  const gathered = withLabelled(article, entities, withInterview(article, entities, gatherQuotes(article, extract)));
  for (const draft of withEchoes(article, gathered, resolve)) {
    const found = resolve(draft);
    const isTopic = isUnderTopic(article, draft, found) || isAddressed(article.text, draft);
    const kind = kindOf(article.text, article.blocks, draft);
    if (isTopic && kind !== 'direct') continue;
    const resolution = isTopic ? nobody : found.speaker ? found : (signedBy(article.text, draft) ?? found);
    const source = draft.source ?? rootOf(draft).source;
    quotes.push({
      id: `quote-${quotes.length + 1}`,
      kind,
      content: draft.content,
      cue: draft.cue,
      source,
      speaker: resolution.speaker,
      confidence: draft.confidence,
      evidence: [...new Set([...grounds(article.text, draft), ...draft.evidence, ...resolution.evidence])],
    });
  }
  return { quotes, entities: speakers.withPronouns(entities) };
}

/** "Oslo: ferries stop", "Cup final: “We lost”": what stands before the colon of a headline tells where or what of, and is no speaker. */
function isUnderTopic({ text, blocks }: Article, draft: Draft, { speaker }: Resolution): boolean {
  const { source, cue } = rootOf(draft);
  if (!source || blocks[draft.block]?.kind !== 'headline' || (cue && text.slice(...cue) !== ':')) return false;
  if (!/^\s*:/.test(text.slice(source[1], source[1] + 3))) return false;
  return (
    !speaker ||
    speaker.kind === 'place' ||
    (speaker.kind === 'group' && !/\sand\s/.test(speaker.name) && !isPersonNoun(lastWord(speaker.name)))
  );
}

/** "Move over, Roe: …", "Dear Roe: …": who stands before the colon is spoken to. */
function isAddressed(text: string, draft: Draft): boolean {
  const { source } = rootOf(draft);
  if (!source || !/^\s*:/.test(text.slice(source[1], source[1] + 3))) return false;
  const line =
    text
      .slice(Math.max(0, source[0] - 40), source[0])
      .split(/[\n.!?]/)
      .at(-1) ?? '';
  return address.test(line.trimStart());
}

/** How somebody is addressed. */
const address =
  /^(?:dear|(?:bye|congratulations|farewell|forget it|good luck|good morning|goodbye|happy birthday|hello|hey|hi|listen up|look out|meet|memo to|message to|move over|note to|please|rip|so long|sorry|step aside|thank you|thanks|wake up|watch out|welcome(?: back)?),?)\s$/i;

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1) ?? '';

const rootOf = (draft: Draft): Draft => {
  const other = draft.echoes ?? (draft.source ? null : draft.sameAs);
  return other ? rootOf(other) : draft;
};

/** The words that attribute, as they stand. */
function grounds(text: string, { cue, source }: Draft): string[] {
  const words = (span: readonly [number, number]) => `“${shownWords(text.slice(...span))}”`;
  return [
    cue && source
      ? `cue ${words(cue)}, source ${words(source)}`
      : source
        ? `source ${words(source)}`
        : cue
          ? `cue ${words(cue)}`
          : '',
  ].filter((each) => each !== '');
}
