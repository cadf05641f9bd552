import * as vscode from 'vscode';
import type { CodeActionMiddleware } from 'vscode-languageclient';
import * as v from 'valibot';
import type { DecisionUndo } from '../../../server/src/protocol.ts';
import { toEditorRange } from '../passage.ts';
import { passageRange } from './passage-arguments.ts';

const decided = 'corroborate.decided';

const decisionArguments = v.tuple([
  v.string(),
  v.object({ uri: v.string(), range: passageRange, newText: v.string(), isNew: v.boolean() }),
  v.instance(vscode.WorkspaceEdit),
]);

/** A decision that was written into an event's file, with that file's text since. */
interface Decision {
  readonly article: string;
  readonly undo: DecisionUndo;
  readonly text: string;
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
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(undo.uri, true));
    await document.save();
    const text = document.getText();
    remember([...decisions, { article: vscode.Uri.parse(article, true).toString(), undo, text }]);
    vscode.window.setStatusBarMessage(`$(check) Written into ${nameOf(document)}. Undo takes it back.`, 8_000);
  }

  async function takeBack(): Promise<void> {
    const last = decisions.at(-1);
    if (!last) return;
    remember(decisions.slice(0, -1));
    const { undo, text } = last;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(undo.uri, true));
    if (document.getText() !== text) {
      void vscode.window.showInformationMessage(`${nameOf(document)} was changed since: nothing was taken back.`);
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    if (undo.isNew) edit.deleteFile(document.uri, { ignoreIfNotExists: true });
    else edit.replace(document.uri, toEditorRange(undo.range), undo.newText);
    await vscode.workspace.applyEdit(edit);
    if (!undo.isNew) await document.save();
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

const nameOf = ({ uri }: vscode.TextDocument): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
