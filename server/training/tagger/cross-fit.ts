import type { TaggerModel } from '../../src/article/tagger/model.ts';
import { unpackTagger } from '../../src/article/tagger/packed.ts';
import { defaults, fit } from './fit.ts';
import type { Paragraph } from './read.ts';
import { packTagger } from './write.ts';

/**
 * Taggers that have not seen the articles that they tag: the articles are dealt to so many folds, and those of a fold get the
 * tagger that was learned from the others.
 */
export function crossFit(paragraphs: readonly Paragraph[], folds: number): (article: string) => TaggerModel {
  const articles = [...new Set(paragraphs.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, index) => [article, index % folds]));
  const taggers = Array.from({ length: folds }, (_, fold) => {
    const others = paragraphs.filter(({ article }) => foldOf.get(article) !== fold);
    return unpackTagger(packTagger(fit(others, { ...defaults, report: () => undefined })));
  });
  return (article) => taggers[foldOf.get(article) ?? 0] as TaggerModel;
}
