import * as vscode from 'vscode';
import * as v from 'valibot';
import { openPassage } from '../passage.ts';
import { passageArguments } from './passage-arguments.ts';

/** Shows a passage; what the server's code actions lead to. Not in the palette. */
export function registerOpenPassage(): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.openPassage', async (...given: unknown[]) => {
    const [uri, range] = v.parse(passageArguments, given.slice(0, 2));
    await openPassage(uri, range);
  });
}
