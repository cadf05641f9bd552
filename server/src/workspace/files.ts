/** A file as it was found: its bytes, or the beginning of them where it is larger than was asked for. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** The file's true size in bytes. */
  readonly size: number;
}

/**
 * Where articles are read from: a disk, or an editor that has files the disk has not. Files go by URI.
 * Nothing here rejects: a file that is gone or closed to us is null, a folder that cannot be read is empty.
 */
export interface Files {
  /** The files under a folder, or under all of the workspace's folders, that a glob matches; sorted. */
  find(glob: string, folder?: string): Promise<readonly string[]>;
  read(uri: string, limit: number): Promise<FileContent | null>;
}

/** Larger files are read up to here, in bytes; see `longestArticle` for how much of that is then annotated. */
export const largestFile = 8 * 1024 * 1024;

/** What an event's folder may hold as articles, and what in it never is one. */
export const articleGlob = '**/*.{txt,md,news}';
const noArticle = /^(?:readme|changelog|license|licence|contributing|notes?|todo)(?:\.[a-z]+)?$/i;

/** True where a file of an event's folder, by its name, is an article. */
export function isArticleName(name: string): boolean {
  return /\.(?:txt|md|news)$/i.test(name) && !name.startsWith('.') && !noArticle.test(name);
}
