import * as vscode from 'vscode';
import { citation } from '../citation.ts';
import type { LanguageServer } from '../language-client.ts';

/** Copies the selected words, or the paragraph at the cursor, with their source, for a note. */
export function registerCopyWithSource(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.copyWithSource', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const range = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
    const text = document.getText(range);
    const { line, character } = range.start;
    const found = await server.request('corroborate/source', { uri: document.uri.toString(), line, character });
    if (!found || text.trim() === '') return;
    const speaker = selection.isEmpty ? null : found.speaker;
    await vscode.env.clipboard.writeText(citation({ text, speaker, source: found.source, line }));
    vscode.window.setStatusBarMessage('$(copy) Copied with its source', 4_000);
  });
}
