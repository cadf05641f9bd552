import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readArticle, type ArticleSource } from '../article/read.ts';
import { annotate } from '../annotate/annotate.ts';
import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { decode } from '../workspace/decode.ts';
import { isArticleName, largestFile } from '../workspace/files.ts';
import { correctionsOf, decisionsName, noDecisions, readDecisions, type Decisions } from '../workspace/decisions.ts';
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
  /** What a reader decided in that folder. */
  readonly decisions: Decisions;
}

/** The files that the inputs name, folders with all their articles. Throws a CallError where a named one cannot be read. */
export async function findInputs(named: readonly string[], say: Say): Promise<Input[]> {
  const folders = new Map<string, Promise<Pick<Input, 'manifest' | 'decisions'>>>();
  const filesOf = (folder: string) => {
    const known = folders.get(folder) ?? loadEventFiles(folder, say);
    folders.set(folder, known);
    return known;
  };
  const found: Input[] = [];
  const seen = new Set<string>();
  const add = async (file: string, event: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const folder = path.dirname(file);
    const files = file === '-' ? { manifest: null, decisions: noDecisions } : await filesOf(folder);
    found.push({ file, event: files.manifest ? folder : event, ...files });
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
      else if (![manifestName, decisionsName].includes(path.basename(file))) say(`skipped ${file}: it is no article`);
    }
  }
  return found;
}

/** What a folder's manifest says, and beside a manifest what a reader decided. */
async function loadEventFiles(folder: string, say: Say): Promise<Pick<Input, 'manifest' | 'decisions'>> {
  const textOf = async (file: string): Promise<string | null> => {
    const content = await readBytes(file, largestFile);
    return content && (decode(content.bytes).text ?? '');
  };
  const file = path.join(folder, manifestName);
  const text = await textOf(file);
  const read = text === null ? null : readManifest(text);
  if (!read?.isEvent) return { manifest: null, decisions: noDecisions };
  for (const problem of read.problems) say(`${file}: ${problem}`);
  const decided = await textOf(path.join(folder, decisionsName));
  const { decisions, problems } = decided === null ? { decisions: noDecisions, problems: [] } : readDecisions(decided);
  for (const problem of problems) say(`${path.join(folder, decisionsName)}: ${problem}`);
  return { manifest: read.manifest, decisions };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Reads and annotates one input; null where it is no text or has gone, which is said. */
async function loadArticle({ file, manifest, decisions }: Input, say: Say): Promise<AnnotatedArticle | null> {
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
  const article = annotate(readArticle(source), correctionsOf(decisions, path.basename(file)));
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
