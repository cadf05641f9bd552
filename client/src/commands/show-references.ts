import * as vscode from 'vscode';
import * as v from 'valibot';
import { passageRange, position } from './passage-arguments.ts';

const referenceArguments = v.tuple([v.string(), position, v.array(v.object({ uri: v.string(), range: passageRange }))]);

/** Shows places in a peek; what the server's code actions lead to. Not in the palette. */
export function registerShowReferences(): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.showReferences', async (...given: unknown[]) => {
    const [uri, { line, character }, places] = v.parse(referenceArguments, given.slice(0, 3));
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      vscode.Uri.parse(uri, true),
      new vscode.Position(line, character),
      places.map(({ uri: place, range: { start, end } }) => {
        const range = new vscode.Range(start.line, start.character, end.line, end.character);
        return new vscode.Location(vscode.Uri.parse(place, true), range);
      }),
    );
  });
}
