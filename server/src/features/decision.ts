import { type CodeAction, CodeActionKind, type Command, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { DecisionUndo } from '../protocol.ts';

/** What a reader decides: how it is written into the event's file, and how it is taken back. */
export interface Decision {
  readonly edit: WorkspaceEdit;
  readonly undo: DecisionUndo;
}

/**
 * A quick fix that writes a decision. The edit is made in another file than the article, where an editor's undo does
 * not reach it: the command tells the client how to take it back.
 */
export function decisionAction(path: string, title: string, { edit, undo }: Decision): CodeAction {
  const command: Command = { title, command: 'corroborate.decided', arguments: [path, undo] };
  return { title, kind: CodeActionKind.QuickFix, edit, command };
}
