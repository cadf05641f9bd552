import * as vscode from 'vscode';
import type { Events } from '../events.ts';
import type { LanguageServer } from '../language-client.ts';
import { splitEvents } from '../split-events.ts';

/** Keeps the articles of a folder one event, whatever they tell, or tells their events apart again. */
export function registerSplitEvents(server: LanguageServer, events: Events): vscode.Disposable {
  const split = async (given: unknown, apart: boolean) => {
    const uri = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
    const event = uri && events.of(uri);
    if (event) await splitEvents(server, vscode.Uri.parse(event.folder), apart);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.keepAsOneEvent', (given: unknown) => split(given, false)),
    vscode.commands.registerCommand('corroborate.tellEventsApart', (given: unknown) => split(given, true)),
  );
}
