import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import path from 'node:path';
import * as v from 'valibot';
import type { Span } from '../../src/article/article.ts';
import { findTokens } from '../../src/article/tagger/tokenizer.ts';
import { numberOf } from '../../src/article/tagger/tags.ts';
import { universalTags } from './universal.ts';

const tokenSchema = v.tuple([v.number(), v.number(), v.string(), v.string()]);
const taggedSchema = v.object({ id: v.string(), sentences: v.array(v.array(tokenSchema)) });
const textSchema = v.object({ id: v.string(), text: v.string() });

/** A paragraph with its tokens and their tags: numbers of `tags`, -1 where the tag is not known. */
export interface Paragraph {
  /** The article that it stands in. */
  readonly article: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly gold: Int8Array;
}

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

/** Reads a part of the corpus, `train` or `dev`. */
export function readParagraphs(folder: string, part: string): Paragraph[] {
  const read = (name: string) => readFileSync(path.join(folder, name));
  const texts = new Map(
    lines(read(`polnear-${part}.jsonl`).toString('utf8'))
      .map((line) => v.parse(textSchema, line))
      .map(({ id, text }) => [id, text]),
  );
  return lines(gunzipSync(read(`polnear-corenlp-${part}.jsonl.gz`)).toString('utf8')).flatMap((line) => {
    const { id, sentences } = v.parse(taggedSchema, line);
    const text = texts.get(id);
    return text === undefined ? [] : paragraphsOf(id, text, sentences);
  });
}

/** Capitals that are tagged as a common noun or adjective: the annotation wavers there. */
const isAcronym = (word: string, tag: string): boolean =>
  (tag === 'NOUN' || tag === 'ADJ') && /[A-Z].*[A-Z]/.test(word);

type Sentence = readonly v.InferOutput<typeof tokenSchema>[];

function paragraphsOf(article: string, text: string, sentences: readonly Sentence[]): Paragraph[] {
  const known = new Map<number, [end: number, tag: number]>();
  for (const sentence of sentences) {
    const penn = sentence.map(([start, end, tag]) => ({
      word: text.slice(start, end).toLowerCase().replaceAll('’', "'"),
      penn: tag,
    }));
    for (const [index, tag] of universalTags(penn).entries()) {
      const [start, end] = sentence[index] ?? [0, 0];
      if (tag === null || isAcronym(text.slice(start, end), tag)) continue;
      known.set(start, [end, numberOf(tag)]);
      // Of a compound with hyphens the last word has the tag of the whole where that is a noun or a name.
      const hyphen = text.slice(start, end).lastIndexOf('-');
      if (hyphen > 0 && (tag === 'NOUN' || tag === 'PROPN')) known.set(start + hyphen + 1, [end, numberOf(tag)]);
    }
  }
  const found: Paragraph[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const tokens = findTokens(text, [index, index + line.length]);
    if (tokens.length === 0) continue;
    const gold = Int8Array.from(tokens, ([start, end]) => {
      const tag = known.get(start);
      return tag?.[0] === end ? tag[1] : -1;
    });
    found.push({ article, text: line, tokens: tokens.map(([start, end]) => [start - index, end - index]), gold });
  }
  return found;
}
