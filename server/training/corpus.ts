import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Article, Span } from '../src/article/article.ts';
import { readArticle } from '../src/article/read.ts';
import type { TaggerModel } from '../src/article/tagger/model.ts';
import { tokenizeBy } from '../src/article/tokens.ts';

const spans = v.nullish(v.array(v.tuple([v.number(), v.number()])), []);

const documentSchema = v.object({
  id: v.string(),
  text: v.string(),
  attributions: v.array(
    v.object({ kind: v.picklist(['direct', 'mixed', 'indirect']), source: spans, cue: spans, content: spans }),
  ),
  discard: spans,
});

/** An attribution that annotators marked. */
export interface GoldAttribution {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article of the corpus with its annotation. */
export interface Document {
  readonly id: string;
  readonly article: Article;
  readonly attributions: readonly GoldAttribution[];
  /** Passages that the annotators set aside: what is predicted there does not count. */
  readonly discard: readonly Span[];
}

/** Reads a file of annotated articles, one JSON object a line; only every `every`th of them. */
export function readCorpus(path: string, every = 1): Document[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line, index) => line && index % every === 0)
    .map((line) => {
      const { id, text, attributions, discard } = v.parse(documentSchema, JSON.parse(line));
      return { id, article: readArticle({ path: id, text }), attributions, discard };
    });
}

/** The documents with the tokens' parts of speech by other taggers than the one in use. */
export function tagAgain(documents: readonly Document[], taggerOf: (id: string) => TaggerModel): Document[] {
  return documents.map((document) => {
    const { article } = document;
    const tagger = taggerOf(document.id);
    const blocks = article.blocks.map((block) => ({
      ...block,
      tokens: tokenizeBy(tagger, article.text, [block.start, block.end]),
    }));
    return { ...document, article: { ...article, blocks } };
  });
}
