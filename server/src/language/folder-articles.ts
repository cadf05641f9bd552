import type { Article } from '../article/article.ts';
import { fileName, normalizeUri } from '../features/uri.ts';
import { articleGlob, type Files, isArticleName } from '../workspace/files.ts';
import type { Articles } from './articles.ts';
import type * as Engine from './engine.ts';
import { eventName, fileIn } from './event-files.ts';
import type { Shelf } from './shelf.ts';

/** The articles of a folder that need be no event, with the name that it would have as one. */
export interface FolderArticles {
  readonly name: string;
  readonly articles: readonly { readonly file: string; readonly article: Article }[];
}

export async function articlesIn(
  folder: string,
  from: { readonly engine: typeof Engine; readonly files: Files; readonly articles: Articles; readonly shelf: Shelf },
): Promise<FolderArticles> {
  const found = [];
  for (const path of (await from.files.find(articleGlob, folder)).map(normalizeUri)) {
    if (!isArticleName(fileName(path))) continue;
    const text = await from.shelf.readText(path);
    if (text === null) continue;
    const article = from.engine.readArticle({ path, text }, from.articles.article(path));
    found.push({ file: fileIn(folder, path), article });
  }
  return { name: eventName(folder), articles: found };
}
