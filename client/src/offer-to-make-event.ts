import * as vscode from 'vscode';

/** Says that there is no event, and what to do about it. */
export async function offerToMakeEvent(folder?: vscode.Uri): Promise<void> {
  const make = 'Make an Event…';
  const message = 'There is no event here: a folder with an event.json and the articles on one happening.';
  if ((await vscode.window.showInformationMessage(message, make)) === make) {
    await vscode.commands.executeCommand('corroborate.makeEvent', folder);
  }
}
