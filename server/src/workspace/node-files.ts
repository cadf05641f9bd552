import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import type { FileContent, Files } from './files.ts';

const skipped = new Set(['node_modules', '.git', '.svn', '.hg']);

/** Reads a file's first `limit` bytes; null where it cannot be read. */
export async function readBytes(file: string, limit: number): Promise<FileContent | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const buffer = new Uint8Array(Math.min(size, limit));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return { bytes: buffer.subarray(0, bytesRead), size };
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

/** The files under a folder, sub-folders included, in the order of their paths. Links to folders are not followed. */
export async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries
      .filter((entry) => !skipped.has(entry.name))
      .map((entry) => {
        const full = path.join(folder, entry.name);
        if (entry.isDirectory()) return walk(full);
        return entry.isFile() ? [full] : [];
      }),
  );
  return nested.flat().sort();
}

/** The files of this machine's disk under the given folders (URIs). */
export function nodeFiles(folders: () => readonly string[]): Files {
  return {
    async find(glob, folder) {
      const matches = picomatch(glob, { dot: false });
      const roots = (folder === undefined ? folders() : [folder]).filter((uri) => uri.startsWith('file:'));
      const found = await Promise.all(
        roots.map(async (uri) => {
          const root = fileURLToPath(uri);
          const files = await walk(root);
          return files.filter((file) => matches(path.relative(root, file).split(path.sep).join('/')));
        }),
      );
      return found.flat().map((file) => pathToFileURL(file).href);
    },
    read: async (uri, limit) => (uri.startsWith('file:') ? readBytes(fileURLToPath(uri), limit) : null),
  };
}
