import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';

export function registerRestartServer(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.restartServer', () => server.restart());
}
