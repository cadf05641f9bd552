import * as vscode from 'vscode';
import * as v from 'valibot';
import { isArticleName } from '../../../server/src/workspace/files.ts';
import type { Events } from '../events.ts';
import { offerToMakeEvent } from '../offer-to-make-event.ts';
import type { ComparisonPanels } from '../panel/comparison-panels.ts';
import { passageArguments } from './passage-arguments.ts';
import { fileName } from '../file-name.ts';

/**
 * Opens the comparison of an event: of the passage or folder in the arguments, else of the active article,
 * else of the workspace's event; where there are several, the user picks one. `comparePerson` opens it for one person,
 * which the server's code actions lead to; it is not in the palette.
 */
export function registerCompare(panels: ComparisonPanels, events: Events): vscode.Disposable {
  const compare = async (...given: unknown[]) => {
    const passage = v.safeParse(passageArguments, given.slice(0, 2));
    if (passage.success) {
      const [uri, range] = passage.output;
      return panels.show(vscode.Uri.parse(uri, true), { viewColumn: vscode.ViewColumn.Beside, passage: range });
    }
    const uri = given[0] instanceof vscode.Uri ? given[0] : await eventInQuestion(events);
    if (uri) await panels.show(uri, { viewColumn: vscode.ViewColumn.Active });
  };
  const comparePerson = async (...given: unknown[]) => {
    const [uri, person] = v.parse(v.tuple([v.string(), v.string()]), given.slice(0, 2));
    await panels.show(vscode.Uri.parse(uri, true), { viewColumn: vscode.ViewColumn.Beside, person });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.compare', compare),
    vscode.commands.registerCommand('corroborate.comparePerson', comparePerson),
  );
}

/** The folder of a text that may be an article of an event that is not made yet; none where the text lies outside. */
function folderOfText(uri: vscode.Uri): vscode.Uri | undefined {
  const isText = isArticleName(fileName(uri));
  return isText && vscode.workspace.getWorkspaceFolder(uri) ? vscode.Uri.joinPath(uri, '..') : undefined;
}

async function eventInQuestion(events: Events): Promise<vscode.Uri | undefined> {
  const all = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Looking for events' },
    () => events.known(),
  );
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && events.of(active)) return active;
  const [only] = all;
  if (only && all.length === 1) return vscode.Uri.parse(only.folder);
  if (all.length === 0) {
    await offerToMakeEvent(active && folderOfText(active));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    all.map(({ event, folder, articles }) => ({
      label: event,
      description: vscode.workspace.asRelativePath(vscode.Uri.parse(folder)),
      detail: `${articles} articles`,
      folder,
    })),
    { placeHolder: 'Which event?', matchOnDescription: true },
  );
  return picked && vscode.Uri.parse(picked.folder);
}
