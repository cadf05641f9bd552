import * as vscode from 'vscode';
import { isArticleName } from '../../server/src/workspace/files.ts';
import { liesInEvent } from './event-folder.ts';
import type { Events } from './events.ts';
import { fileName } from './file-name.ts';

/** Opens the plain text files of an event's folder as articles; plain text elsewhere is left alone. */
export function assignArticleLanguage(events: Events): vscode.Disposable {
  // A reader who sets the language back has the last word: each document is assigned once.
  const assigned = new WeakSet<vscode.TextDocument>();

  async function assign(document: vscode.TextDocument): Promise<void> {
    if (document.languageId !== 'plaintext' || !isArticleFile(document.uri) || assigned.has(document)) return;
    // The files around it are quicker to tell than the server, which looks for all events when it starts.
    if (!events.of(document.uri) && !(await liesInEvent(document.uri))) return;
    if (assigned.has(document) || document.isClosed) return;
    assigned.add(document);
    await vscode.languages.setTextDocumentLanguage(document, 'news-article');
  }

  const assignAll = () => vscode.workspace.textDocuments.forEach((document) => void assign(document));
  assignAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void assign(document)),
    events.onDidChange(assignAll),
  );
}

const isArticleFile = (uri: vscode.Uri): boolean =>
  uri.path.toLowerCase().endsWith('.txt') && isArticleName(fileName(uri));

/** Whether a document is an article, or is about to be one: a text of a known event that was opened a moment ago. */
export function isOrBecomesArticle(document: vscode.TextDocument, events: Events): boolean {
  if (isArticle(document, events)) return true;
  return document.languageId === 'plaintext' && isArticleFile(document.uri) && events.of(document.uri) !== undefined;
}

/** Whether a document is an article that Corroborate reads. */
export function isArticle(document: vscode.TextDocument, events: Events): boolean {
  if (document.languageId === 'news-article') return true;
  return document.languageId === 'markdown' && events.of(document.uri) !== undefined;
}
