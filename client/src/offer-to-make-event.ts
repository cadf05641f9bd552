import * as vscode from 'vscode';

/** Says that there is no event, and offers what leads to one: to make one of a folder, or to open a folder first. */
export async function offerToMakeEvent(folder?: vscode.Uri): Promise<void> {
  const offer = !vscode.workspace.workspaceFolders ? openFolder : folder ? makeOf(folder) : makeOne;
  if ((await vscode.window.showInformationMessage(offer.message, offer.action)) === offer.action) {
    await vscode.commands.executeCommand(offer.command, ...(folder && offer !== openFolder ? [folder] : []));
  }
}

const openFolder = {
  message: 'Open the folder with the articles first.',
  action: 'Open Folder…',
  command: 'vscode.openFolder',
};

const makeOne = {
  message: 'No folder here is an event yet: one with an event.json and the articles on one happening.',
  action: 'Make an Event…',
  command: 'corroborate.makeEvent',
};

const makeOf = ({ path }: vscode.Uri) => ({
  message: `“${path.replace(/\/+$/, '').split('/').at(-1) ?? ''}” is no event yet. Make it one, and its articles are read and compared.`,
  action: 'Make It an Event',
  command: 'corroborate.makeEvent',
});
