import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { openPassage, toEditorRange } from '../passage.ts';

/** Leads through the differences of an event in the order of its comparison, across its articles and round again. */
export function registerNextDifference(server: LanguageServer): vscode.Disposable {
  /** What was shown last, as long as the reader stays on it. */
  let last: { readonly id: string; readonly uri: string; readonly range: vscode.Range } | undefined;

  const go = async (backwards: boolean) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    const after = last?.uri === uri && last.range.contains(editor.selection) ? { after: last.id } : {};
    const next = await server.request('corroborate/nextDifference', { uri, line, character, backwards, ...after });
    if (next) {
      await openPassage(next.uri, next.range);
      last = { id: next.id, uri: vscode.Uri.parse(next.uri, true).toString(), range: toEditorRange(next.range) };
      vscode.window.setStatusBarMessage(`$(references) ${next.number} of ${next.count} · ${next.label}`, 5_000);
      await showVersions();
    } else {
      void vscode.window.showInformationMessage('The sources of this event do not differ in anything that was found.');
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.nextDifference', () => go(false)),
    vscode.commands.registerCommand('corroborate.previousDifference', () => go(true)),
  );
}

/** How long lenses of an article that was just opened may still come in, and a pause that they leave, in milliseconds. */
const settlingTime = 2_000;
const pause = 120;

/**
 * Shows the other versions at once, as a hover that leaves the focus in the text. Lenses that come in later scroll the
 * text of an article that was just opened, which closes a hover: then it is shown again.
 */
async function showVersions(): Promise<void> {
  const show = () => vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  const editor = vscode.window.activeTextEditor;
  const selection = editor?.selection;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
    clearTimeout(timer);
    if (textEditor !== editor || vscode.window.activeTextEditor !== editor) return;
    timer = setTimeout(() => {
      if (selection && editor.selection.isEqual(selection)) void show();
    }, pause);
  });
  setTimeout(() => scrolled.dispose(), settlingTime);
  await show();
}
