import * as vscode from 'vscode';
import { isOrBecomesArticle } from './article-language.ts';
import type { Events } from './events.ts';

/** Keeps the context keys by which menus, keys and the palette offer only what makes sense. */
export function keepContextKeys(events: Events): vscode.Disposable {
  const set = (key: string, value: unknown) =>
    void vscode.commands.executeCommand('setContext', `corroborate.${key}`, value);
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    set('article', editor !== undefined && isOrBecomesArticle(editor.document, events));
    const event = editor && events.of(editor.document.uri);
    set('isSplit', (event?.events?.length ?? 0) > 1);
    set('isKeptWhole', event?.keptWhole === true);
    set('hasEvents', events.all().length > 0);
    set(
      'eventFolders',
      events.all().map(({ folder }) => vscode.Uri.parse(folder).toString()),
    );
  };
  set('active', true);
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
    events.onDidChange(update),
    new vscode.Disposable(() => set('active', false)),
  );
}
