import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';

/** Writes an `event.json` for a folder's articles and opens it; an existing one is opened as it stands. */
export function registerMakeEvent(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.makeEvent', async (given: unknown) => {
    const folder = given instanceof vscode.Uri ? given : await askForFolder();
    if (!folder) return;
    const manifest = vscode.Uri.joinPath(folder, 'event.json');
    if (!(await mayWrite(manifest))) return;
    const { text, articles } = await server.request('corroborate/draftManifest', { folder: folder.toString() });
    await vscode.workspace.fs.writeFile(manifest, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(manifest);
    void tellWhatNext(folder, articles);
  });
}

async function tellWhatNext(folder: vscode.Uri, articles: number): Promise<void> {
  if (articles === 0) {
    await vscode.window.showInformationMessage(
      'The event has no articles yet. Put them beside event.json as .txt, .md or .news files, one article a file.',
    );
    return;
  }
  const compare = 'Compare Sources';
  const message = 'The folder is an event now. Write the outlets and dates that you know in place of null.';
  if ((await vscode.window.showInformationMessage(message, compare)) === compare) {
    await vscode.commands.executeCommand('corroborate.compare', folder);
  }
}

async function mayWrite(manifest: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(manifest);
  } catch {
    return true;
  }
  const [open, replace] = ['Open It', 'Replace It'];
  const answer = await vscode.window.showWarningMessage(
    'This folder has an event.json already.',
    { modal: true, detail: 'Replacing it loses what was written there.' },
    open,
    replace,
  );
  if (answer === open) await vscode.window.showTextDocument(manifest);
  return answer === replace;
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const start = active && vscode.workspace.getWorkspaceFolder(active) ? vscode.Uri.joinPath(active, '..') : undefined;
  const defaultUri = start ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    openLabel: 'Make an Event',
    title: 'The folder with the articles on one happening',
    ...(defaultUri ? { defaultUri } : {}),
  });
  return picked?.[0];
}
