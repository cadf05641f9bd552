import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readArticle, type ArticleSource } from '../article/read.ts';
import { annotate } from '../annotate/annotate.ts';
import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { decode } from '../workspace/decode.ts';
import { isArticleName, largestFile } from '../workspace/files.ts';
import { manifestName, metadataOf, readManifest, type Manifest } from '../workspace/manifest.ts';
import { readBytes, walk } from '../workspace/node-files.ts';
import { CallError } from './arguments.ts';

/** Says something on standard error. */
export type Say = (line: string) => void;

/** A file to be read, and the event it belongs to: its folder where that has a manifest, else what the call named. */
export interface Input {
  readonly file: string;
  readonly event: string;
  readonly manifest: Manifest | null;
}

/** The files that the inputs name, folders with all their articles. Throws a CallError where a named one cannot be read. */
export async function findInputs(named: readonly string[], say: Say): Promise<Input[]> {
  const manifests = new Map<string, Promise<Manifest | null>>();
  const manifestOf = (folder: string) => {
    const known = manifests.get(folder) ?? loadManifest(folder, say);
    manifests.set(folder, known);
    return known;
  };
  const found: Input[] = [];
  const seen = new Set<string>();
  const add = async (file: string, event: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const folder = path.dirname(file);
    const manifest = file === '-' ? null : await manifestOf(folder);
    found.push({ file, event: manifest ? folder : event, manifest });
  };
  for (const name of named) {
    if (name === '-') {
      await add('-', '-');
      continue;
    }
    const what = await stat(name).catch(() => null);
    if (what === null) throw new CallError(`${name} cannot be read`);
    if (!what.isDirectory()) {
      await add(name, 'the files named');
      continue;
    }
    for (const file of await walk(name)) {
      if (isArticleName(path.basename(file))) await add(file, name);
      else if (path.basename(file) !== manifestName) say(`skipped ${file}: it is no article`);
    }
  }
  return found;
}

async function loadManifest(folder: string, say: Say): Promise<Manifest | null> {
  const file = path.join(folder, manifestName);
  const content = await readBytes(file, largestFile);
  if (content === null) return null;
  const { text } = decode(content.bytes);
  const { isEvent, manifest, problems } = readManifest(text ?? '');
  if (!isEvent) return null;
  for (const problem of problems) say(`${file}: ${problem}`);
  return manifest;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Reads and annotates one input; null where it is no text or has gone, which is said. */
export async function loadArticle({ file, manifest }: Input, say: Say): Promise<AnnotatedArticle | null> {
  const content =
    file === '-'
      ? await readStandardInput().then((bytes) => ({ bytes, size: bytes.length }))
      : await readBytes(file, largestFile);
  if (content === null) {
    say(`skipped ${file}: it cannot be read`);
    return null;
  }
  const cut = content.size > content.bytes.length;
  const decoded = decode(content.bytes, cut);
  if (decoded.text === null) {
    say(`skipped ${file}: ${decoded.problem}`);
    return null;
  }
  const metadata = manifest ? metadataOf(manifest, path.basename(file)) : {};
  const source: ArticleSource = { path: file, text: decoded.text, metadata };
  const article = annotate(readArticle(source));
  if (cut || article.readTo < article.text.length)
    say(`${file} is too long to be an article: only its beginning was read`);
  if (article.language !== 'en' && article.text.trim() !== '')
    say(`${file} is not in English: its quotes and names were not read`);
  return article;
}

/** Reads all inputs, with progress where standard error is a terminal. */
export async function* loadArticles(
  inputs: readonly Input[],
  say: Say,
): AsyncGenerator<{ input: Input; article: AnnotatedArticle }> {
  const showsProgress = process.stderr.isTTY && inputs.length > 20;
  for (const [index, input] of inputs.entries()) {
    if (showsProgress && index % 10 === 0) process.stderr.write(`\r${index} of ${inputs.length} articles`);
    const article = await loadArticle(input, say);
    if (article) yield { input, article };
  }
  if (showsProgress) process.stderr.write(`\r${' '.repeat(40)}\r`);
}
