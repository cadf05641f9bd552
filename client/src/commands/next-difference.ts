import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { openPassage } from '../passage.ts';

/** Leads from the cursor to the next or the previous difference, through all articles of the event and round again. */
export function registerNextDifference(server: LanguageServer): vscode.Disposable {
  const go = async (backwards: boolean) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { line, character } = backwards ? editor.selection.start : editor.selection.end;
    const uri = editor.document.uri.toString();
    const next = await server.request('corroborate/nextDifference', { uri, line, character, backwards });
    if (next) {
      await openPassage(next.uri, next.range);
      vscode.window.setStatusBarMessage(`$(references) ${next.label}`, 5_000);
    } else {
      void vscode.window.showInformationMessage('The sources of this event do not differ in anything that was found.');
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.nextDifference', () => go(false)),
    vscode.commands.registerCommand('corroborate.previousDifference', () => go(true)),
  );
}
