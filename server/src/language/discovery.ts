import { fileName, normalizeUri } from '../features/uri.ts';
import { eventFolderOf, folderOf } from '../workspace/event-folders.ts';
import { articleGlob, type Files, isArticleName } from '../workspace/files.ts';
import { manifestName, readManifest } from '../workspace/manifest.ts';

/** The events of a workspace and their articles. */
export interface Discovery {
  /** The manifests' texts by folder. */
  readonly manifests: ReadonlyMap<string, string>;
  /** Articles by path, each with the folder of its event. */
  readonly articles: ReadonlyMap<string, string>;
}

/** Looks for events through the workspace, and in `others`: folders outside of it. */
export async function discoverEvents(
  files: Files,
  readText: (path: string) => Promise<string | null>,
  roots: readonly string[],
  others: readonly string[],
  globsOf: (root: string) => readonly string[],
): Promise<Discovery> {
  const candidates = (await files.find(`**/${manifestName}`)).map((uri) => folderOf(normalizeUri(uri)));
  const manifests = new Map<string, string>();
  for (const folder of new Set([...candidates, ...others])) {
    const text = await readText(`${folder}/${manifestName}`);
    if (text !== null && readManifest(text).isEvent) manifests.set(folder, text);
  }
  const named = roots.filter((root) => globsOf(root).length > 0);
  const lists = await Promise.all([...manifests.keys(), ...named].map((folder) => files.find(articleGlob, folder)));
  const articles = new Map<string, string>();
  const folders = new Set(manifests.keys());
  for (const path of lists.flat().map(normalizeUri)) {
    if (!isArticleName(fileName(path))) continue;
    const root = roots.find((each) => path.startsWith(`${each}/`)) ?? '';
    const folder = eventFolderOf(path, folders, globsOf(root), roots);
    if (folder !== null) articles.set(path, folder);
  }
  return { manifests, articles };
}
