import * as vscode from 'vscode';
import type { LanguageServer } from './language-client.ts';
import { toEditorRange } from './passage.ts';

/** Writes into an event's manifest whether the events that its articles tell of are told apart. */
export async function splitEvents(server: LanguageServer, folder: vscode.Uri, apart: boolean): Promise<void> {
  const change = await server.request('corroborate/splitEdit', { folder: folder.toString(), apart });
  if (!change) {
    void vscode.window.showInformationMessage('The folder has no event.json that could be read.');
    return;
  }
  const manifest = vscode.Uri.parse(change.textDocument.uri, true);
  const edit = new vscode.WorkspaceEdit();
  for (const each of change.edits)
    if ('newText' in each) edit.replace(manifest, toEditorRange(each.range), each.newText);
  if (await vscode.workspace.applyEdit(edit)) await (await vscode.workspace.openTextDocument(manifest)).save();
}
