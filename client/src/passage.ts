import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-protocol';

/** How a passage is shown: in which column, and whether the focus stays where it is. */
export interface PassageOptions {
  readonly viewColumn?: vscode.ViewColumn;
  readonly preserveFocus?: boolean;
}

/** Opens an article at exactly this passage, selected and in sight. */
export async function openPassage(uri: string, range: Range, options: PassageOptions = {}): Promise<void> {
  const document = await openArticle(vscode.Uri.parse(uri, true));
  const selection = document.validateRange(toEditorRange(range));
  const editor = await vscode.window.showTextDocument(document, { ...options, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens an article in its own language at once, not only when its event is looked up; an open one is left as it is. */
async function openArticle(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  const document = await vscode.workspace.openTextDocument(uri);
  if (isOpen || document.languageId !== 'plaintext') return document;
  return vscode.languages.setTextDocumentLanguage(document, 'news-article');
}

export function toEditorRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
