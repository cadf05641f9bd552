import type { Correction } from '../annotate/entities/corrections.ts';
import type { Metadata } from '../article/article.ts';
import { fileName, normalizeUri } from '../features/uri.ts';
import { correctionsOf, type Decisions, decisionsName, noDecisions, readDecisions } from '../workspace/decisions.ts';
import { manifestName, metadataOf, readManifest, type ReadManifest } from '../workspace/manifest.ts';

/** The files of an event that are no articles: what they say as far as it could be read, and what is wrong with them. */
export interface EventFiles {
  /** `text` is null where there is no such file. */
  readonly manifest: ReadManifest & { readonly text: string | null };
  readonly decisions: {
    readonly text: string | null;
    readonly decisions: Decisions;
    readonly problems: readonly string[];
  };
}

const noFiles: EventFiles = {
  manifest: { text: null, isEvent: false, manifest: { event: null, sources: [] }, problems: [] },
  decisions: { text: null, decisions: noDecisions, problems: [] },
};

/** The events that are known, by folder. */
export interface Events {
  readonly folders: ReadonlySet<string>;
  of(folder: string): EventFiles;
  add(folder: string): void;
  remove(folder: string): void;
  /** Takes over the text of a file, null where there is none. */
  setManifest(folder: string, text: string | null): void;
  setDecisions(folder: string, text: string | null): void;
}

/** `onProblems` is told what is wrong with a file whenever that changes. */
export function createEvents(onProblems: (file: string, problems: readonly string[]) => void): Events {
  const files = new Map<string, EventFiles>();
  const folders = new Set<string>();
  const told = new Map<string, string>();

  function tell(file: string, problems: readonly string[]): void {
    const words = problems.join('\n');
    if ((told.get(file) ?? '') === words) return;
    told.set(file, words);
    onProblems(file, problems);
  }

  const of = (folder: string): EventFiles => files.get(folder) ?? noFiles;

  return {
    folders,
    of,
    add: (folder) => void folders.add(folder),
    remove(folder) {
      folders.delete(folder);
      files.delete(folder);
      for (const name of [manifestName, decisionsName]) tell(`${folder}/${name}`, []);
    },
    setManifest(folder, text) {
      const manifest = text === null ? noFiles.manifest : { text, ...readManifest(text) };
      files.set(folder, { ...of(folder), manifest });
      tell(`${folder}/${manifestName}`, manifest.problems);
    },
    setDecisions(folder, text) {
      const decisions = text === null ? noFiles.decisions : { text, ...readDecisions(text) };
      files.set(folder, { ...of(folder), decisions });
      tell(`${folder}/${decisionsName}`, decisions.problems);
    },
  };
}

export const isEventFile = (path: string): boolean =>
  path.endsWith(`/${manifestName}`) || path.endsWith(`/${decisionsName}`);

/** What an event's manifest says of an article. */
export const metadataIn = ({ manifest }: EventFiles, event: string, path: string): Partial<Metadata> =>
  metadataOf(manifest.manifest, fileIn(event, path));

/** What a reader said of an article's names. */
export const correctionsIn = ({ decisions }: EventFiles, event: string, path: string): readonly Correction[] =>
  correctionsOf(decisions.decisions, fileIn(event, path));

/** A file's path below its event's folder, as a manifest names it. */
export function fileIn(event: string, path: string): string {
  if (!path.startsWith(`${event}/`)) return fileName(path);
  return path
    .slice(event.length + 1)
    .split('/')
    .map((part) => fileName(part))
    .join('/');
}

/** The address of a file that a manifest names. */
export function pathIn(event: string, file: string): string {
  return normalizeUri(`${event}/${file.replace(/[%?#]/g, (sign) => encodeURIComponent(sign))}`);
}

/** The event's name: the manifest's, else one made of the folder's. */
export function eventName(folder: string, { manifest }: EventFiles = noFiles): string {
  const name = manifest.manifest.event?.trim() ?? '';
  if (name !== '') return name;
  const words = fileName(folder).replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Event' : words.charAt(0).toUpperCase() + words.slice(1);
}
