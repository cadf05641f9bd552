import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** How much more compiled code there must be at the end of a run than at its start to be worth writing. */
const worthWriting = 1.05;

/**
 * Runs a CommonJS script. Where a folder is given, the script's functions are taken as an earlier run left them there,
 * compiled, and those compiled by the end of this run are left for the next; V8 itself takes none of another version of it.
 */
export function runWithCodeCache(file: string, folder: string | undefined): void {
  const source = readFileSync(file, 'utf8');
  const cacheFile = folder === undefined ? undefined : path.join(folder, `${path.basename(file)}.cache`);
  const digest = createHash('sha256').update(source).digest();
  const cachedData = cacheFile === undefined ? undefined : readCache(cacheFile, digest);
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new Script(wrapped, { filename: file, ...(cachedData ? { cachedData } : {}) });
  if (cacheFile !== undefined) {
    const before = script.cachedDataRejected === false ? (cachedData?.length ?? 0) : 0;
    process.once('exit', () => {
      const compiled = script.createCachedData();
      if (compiled.length > worthWriting * before) writeCache(cacheFile, digest, compiled);
    });
  }
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parts: readonly unknown[]) => void;
  run(module.exports, createRequire(file), module, file, path.dirname(file));
}

/** What is cached of a source with a digest; undefined where there is nothing, or of another source. */
function readCache(file: string, digest: Buffer): Buffer | undefined {
  try {
    const cached = readFileSync(file);
    return cached.subarray(0, digest.length).equals(digest) ? cached.subarray(digest.length) : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(file: string, digest: Buffer, compiled: Buffer): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const fresh = `${file}.${String(process.pid)}`;
    writeFileSync(fresh, Buffer.concat([digest, compiled]));
    renameSync(fresh, file);
  } catch {
    // A disk that is full or read-only only costs time at the next start.
  }
}
