import * as vscode from 'vscode';
import type { Events } from './events.ts';

/** Opens the plain text files of an event's folder as articles; plain text elsewhere is left alone. */
export function assignArticleLanguage(events: Events): vscode.Disposable {
  // A reader who sets the language back has the last word: each document is assigned once.
  const assigned = new WeakSet<vscode.TextDocument>();

  async function assign(document: vscode.TextDocument): Promise<void> {
    if (document.languageId !== 'plaintext' || !document.uri.path.toLowerCase().endsWith('.txt')) return;
    if (assigned.has(document) || !events.of(document.uri)) return;
    assigned.add(document);
    await vscode.languages.setTextDocumentLanguage(document, 'news-article');
  }

  const assignAll = () => vscode.workspace.textDocuments.forEach((document) => void assign(document));
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void assign(document)),
    events.onDidChange(assignAll),
  );
}

/** Whether a document is an article that Corroborate reads. */
export function isArticle(document: vscode.TextDocument, events: Events): boolean {
  if (document.languageId === 'news-article') return true;
  return document.languageId === 'markdown' && events.of(document.uri) !== undefined;
}
