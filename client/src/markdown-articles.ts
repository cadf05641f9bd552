import * as vscode from 'vscode';
import { isArticle } from './article-language.ts';
import type { Events } from './events.ts';
import type { LanguageServer } from './language-client.ts';

/**
 * Starts the server anew when a Markdown article is open that it is not told of, since its folder became an event
 * after the start: which documents a server is told of is settled at its start.
 */
export function serveMarkdownArticles(server: LanguageServer, events: Events): vscode.Disposable {
  const tried = new Set<string>();
  const look = async () => {
    const folders = vscode.workspace.textDocuments
      .filter((document) => isArticle(document, events) && !server.serves(document))
      .map((document) => events.of(document.uri)?.folder ?? '')
      .filter((folder) => !tried.has(folder));
    if (folders.length === 0) return;
    folders.forEach((folder) => tried.add(folder));
    await server.restart();
  };
  return vscode.Disposable.from(
    events.onDidChange(() => void look()),
    vscode.workspace.onDidOpenTextDocument(() => void look()),
  );
}
