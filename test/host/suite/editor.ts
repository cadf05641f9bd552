/** What the tests of the extension host share: articles, places in them, and waiting for what the server says of them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The extension's identifier: publisher and name. */
export const extensionId = 'corroborate.corroborate';

/** The folder that is open: a copy of the seed articles. */
export function event(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return folder.uri;
}

/** A file of the open folder. */
export function fileOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(event(), name);
}

/** Opens an article in an editor. */
export async function openArticle(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileOf(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Writes a file of the open folder, past the editors. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(fileOf(name), bytes);
  return fileOf(name);
}

export async function readFile(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(name)));
}

export async function removeFile(name: string): Promise<void> {
  await vscode.workspace.fs.delete(fileOf(name), { recursive: true });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The range of words in a document: their first place, or the first after the words `after`. */
export function rangeOf(document: vscode.TextDocument, words: string, after = ''): vscode.Range {
  const text = document.getText();
  const from = text.indexOf(after);
  const start = from < 0 ? -1 : text.indexOf(words, from);
  assert.ok(start >= 0, `"${words}" stands in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The middle of words in a document, where a reader's mouse would point. */
export function middleOf(document: vscode.TextDocument, words: string, after = ''): vscode.Position {
  const { start } = rangeOf(document, words, after);
  return document.positionAt(document.offsetAt(start) + Math.floor(words.length / 2));
}

/** Asks until there is an answer. The last error is told when there is none in time. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown = undefined;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw last instanceof Error ? last : new Error(`Not in ${timeout} ms: ${what}`);
}

/** Whatever text a hover at a position shows, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return eventually(`a hover at ${position.line}:${position.character}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers.flatMap((hover) => hover.contents.map(markdownOf)).join('\n');
    return text === '' ? undefined : text;
  });
}

function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}

/** A place that a request led to. */
export interface Place {
  readonly file: string;
  readonly range: vscode.Range;
  readonly text: string;
}

/** Where a request of this name leads from a position: with the words that stand there. */
export async function placesFrom(
  request: 'executeDefinitionProvider' | 'executeReferenceProvider',
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly Place[]> {
  return eventually(`places by ${request}`, async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      `vscode.${request}`,
      document.uri,
      position,
    );
    if (found.length === 0) return undefined;
    return Promise.all(
      found.map((one) =>
        'targetUri' in one
          ? placeAt(one.targetUri, one.targetSelectionRange ?? one.targetRange)
          : placeAt(one.uri, one.range),
      ),
    );
  });
}

async function placeAt(uri: vscode.Uri, range: vscode.Range): Promise<Place> {
  const document = await vscode.workspace.openTextDocument(uri);
  return { file: uri.path.split('/').at(-1) ?? '', range, text: document.getText(range) };
}

/** The code of a finding. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** This project's findings in a document, once there are some (or some that a filter takes). */
export async function findingsOf(
  uri: vscode.Uri,
  wanted: (diagnostic: vscode.Diagnostic) => boolean = () => true,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`findings in ${uri.path}`, () => {
    const found = vscode.languages.getDiagnostics(uri).filter(wanted);
    return found.length === 0 ? undefined : found;
  });
}

/** Waits until a document has no such finding. */
export async function noFindingOf(
  uri: vscode.Uri,
  unwanted: (diagnostic: vscode.Diagnostic) => boolean,
): Promise<void> {
  await eventually(`no such finding in ${uri.path}`, () =>
    vscode.languages.getDiagnostics(uri).some(unwanted) ? undefined : true,
  );
}

/** Replaces words of a document as typing would. */
export async function replaceWords(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was applied');
}

/** Takes every unsaved change of a document back. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await eventually(`${document.uri.path} as it was`, async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    return document.isDirty ? undefined : true;
  });
}

/** Waits until a file of the open folder has words that an editor is to save. */
export async function saved(name: string, words: RegExp): Promise<void> {
  await eventually(`${name} was written`, async () => {
    await vscode.workspace.saveAll();
    return words.test(await readFile(name)) ? true : undefined;
  });
}
