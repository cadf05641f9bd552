import * as vscode from 'vscode';
import type { CodeActionMiddleware } from 'vscode-languageclient';
import * as v from 'valibot';
import type { DecisionUndo } from '../../../server/src/protocol.ts';
import { toEditorRange } from '../passage.ts';
import { passageRange } from './passage-arguments.ts';
import { fileName } from '../file-name.ts';

const decided = 'corroborate.decided';

const decisionArguments = v.tuple([
  v.string(),
  v.object({
    uri: v.string(),
    range: passageRange,
    newText: v.string(),
    effect: v.picklist(['made', 'changed', 'removed']),
  }),
  v.instance(vscode.WorkspaceEdit),
]);

/** A decision that was written into an event's file, with that file's text since; null where it was removed. */
interface Decision {
  readonly article: string;
  readonly undo: DecisionUndo;
  readonly text: string | null;
}

/**
 * Gives the edit of a decision to its command, which makes it: VS Code forgets the command of a quick fix as soon as
 * its edit changes what is found in the article.
 */
export const decisionMiddleware: CodeActionMiddleware = {
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) {
      if (!(action instanceof vscode.CodeAction) || action.command?.command !== decided || !action.edit) continue;
      action.command = { ...action.command, arguments: [...(action.command.arguments ?? []), action.edit] };
      delete action.edit;
    }
    return actions;
  },
};

/**
 * Writes what a reader decides by a quick fix, and lets Undo in the article take it back: the decision stands in
 * another file, whose own undo a reader would have to open it for. That holds until the article is edited or left.
 */
export function registerDecisions(): vscode.Disposable {
  let decisions: readonly Decision[] = [];
  const remember = (next: readonly Decision[]) => {
    decisions = next;
    void vscode.commands.executeCommand('setContext', 'corroborate.canTakeBack', next.length > 0);
  };

  async function decide(...given: unknown[]): Promise<void> {
    const [article, undo, edit] = v.parse(decisionArguments, given.slice(0, 3));
    if (!(await vscode.workspace.applyEdit(edit))) return;
    const file = vscode.Uri.parse(undo.uri, true);
    const text = undo.effect === 'removed' ? null : await saved(file);
    remember([...decisions, { article: vscode.Uri.parse(article, true).toString(), undo, text }]);
    const what =
      text === null ? `Taken out; ${fileName(file)} was empty and is gone` : `Written into ${fileName(file)}`;
    vscode.window.setStatusBarMessage(`$(check) ${what}. Undo takes it back.`, 8_000);
  }

  async function takeBack(): Promise<void> {
    const last = decisions.at(-1);
    if (!last) return;
    remember(decisions.slice(0, -1));
    const { undo, text } = last;
    const file = vscode.Uri.parse(undo.uri, true);
    if ((await textOf(file)) !== text) {
      void vscode.window.showInformationMessage(`${fileName(file)} was changed since: nothing was taken back.`);
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    if (undo.effect === 'made') edit.deleteFile(file, { ignoreIfNotExists: true });
    else if (undo.effect === 'changed') edit.replace(file, toEditorRange(undo.range), undo.newText);
    else edit.createFile(file, { contents: new TextEncoder().encode(undo.newText) });
    await vscode.workspace.applyEdit(edit);
    if (undo.effect === 'changed') await saved(file);
    vscode.window.setStatusBarMessage('$(discard) Taken back', 4_000);
  }

  const forget = (isLeft: (article: string) => boolean) => {
    if (decisions.some(({ article }) => isLeft(article))) remember([]);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(decided, decide),
    vscode.commands.registerCommand('corroborate.takeBack', takeBack),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) forget((article) => article === document.uri.toString());
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor) forget((article) => article !== editor.document.uri.toString());
    }),
  );
}

/** Saves a file as it stands in its document, and gives its text. */
async function saved(file: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(file);
  await document.save();
  return document.getText();
}

/** The text of a file as an editor would show it; null where there is none. */
async function textOf(file: vscode.Uri): Promise<string | null> {
  try {
    await vscode.workspace.fs.stat(file);
    return (await vscode.workspace.openTextDocument(file)).getText();
  } catch {
    return null;
  }
}
