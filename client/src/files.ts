/** Answers the server's requests for files by `workspace.fs`, so that it reads whatever workspace there is. */
import picomatch from 'picomatch';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileRequests } from '../../server/src/protocol.ts';

const neverRead = new Set(['node_modules', '.git']);
const mostEntries = 20_000;
/** `workspace.fs` reads whole files only; a larger one is no article, and is not loaded to find that out. */
const mostBytes = 64 * 1024 * 1024;

type Parameters<Method extends keyof FileRequests> = FileRequests[Method][0];
type Result<Method extends keyof FileRequests> = FileRequests[Method][1];

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('corroborate/findFiles', (parameters: Parameters<'corroborate/findFiles'>) => findFiles(parameters));
  client.onRequest('corroborate/readFile', (parameters: Parameters<'corroborate/readFile'>) => readFile(parameters));
}

/** The URIs of the files that match a glob, in one folder or in all of the workspace, sorted. */
export async function findFiles({
  glob,
  folder,
}: Parameters<'corroborate/findFiles'>): Promise<Result<'corroborate/findFiles'>> {
  const folders =
    folder === undefined
      ? (vscode.workspace.workspaceFolders ?? []).map((each) => each.uri)
      : [vscode.Uri.parse(folder, true)];
  const found = await Promise.all(folders.map((each) => findIn(each, glob)));
  return [...new Set(found.flat().map((uri) => uri.toString()))].sort();
}

async function findIn(folder: vscode.Uri, glob: string): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), '**/node_modules/**');
  // A virtual file system need not bring a search: it is walked.
  return found.length > 0 || folder.scheme === 'file' ? found : walk(folder, picomatch(glob, { dot: true }));
}

async function walk(root: vscode.Uri, matches: (path: string) => boolean): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const pending = [''];
  let seen = 0;
  for (let folder = pending.pop(); folder !== undefined && seen < mostEntries; folder = pending.pop()) {
    for (const [name, type] of await list(vscode.Uri.joinPath(root, folder))) {
      seen += 1;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (type & vscode.FileType.SymbolicLink) continue;
      if (type & vscode.FileType.Directory && !neverRead.has(name)) pending.push(path);
      else if (type & vscode.FileType.File && matches(path)) found.push(vscode.Uri.joinPath(root, path));
    }
  }
  return found;
}

async function list(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** A file's first `limit` bytes; null where it cannot be read. */
export async function readFile({
  uri,
  limit,
}: Parameters<'corroborate/readFile'>): Promise<Result<'corroborate/readFile'>> {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { size, type } = await vscode.workspace.fs.stat(file);
    if (type & vscode.FileType.Directory) return null;
    if (size > mostBytes) return { bytes: '', size };
    const bytes = await vscode.workspace.fs.readFile(file);
    return { bytes: Buffer.from(bytes.subarray(0, limit)).toString('base64'), size: bytes.length };
  } catch {
    return null;
  }
}
