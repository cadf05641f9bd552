/** Whether a file lies in an event's folder, as far as the files around it tell, before the server has looked. */
import * as vscode from 'vscode';
import { eventFolderOf } from '../../server/src/workspace/event-folders.ts';
import { manifestName, readManifest } from '../../server/src/workspace/manifest.ts';

/** True where a folder around the file has an event's manifest, or a glob of the settings names one. */
export async function liesInEvent(file: vscode.Uri): Promise<boolean> {
  const root = vscode.workspace.getWorkspaceFolder(file)?.uri;
  const folders = foldersAround(file, root);
  const isEvent = await Promise.all(folders.map(hasManifest));
  const events = folders.filter((_, index) => isEvent[index]).map((folder) => folder.toString());
  const globs = vscode.workspace.getConfiguration('corroborate', file).get<readonly string[]>('events', []);
  return eventFolderOf(file.toString(), new Set(events), globs, root ? [root.toString()] : []) !== null;
}

/** The folders from that of a file up to the workspace's; outside of it, the file's alone. */
function foldersAround(file: vscode.Uri, root: vscode.Uri | undefined): readonly vscode.Uri[] {
  const folders = [vscode.Uri.joinPath(file, '..')];
  for (let folder = folders[0]; root && folder && folder.path.length > root.path.length; folder = folders.at(-1)) {
    folders.push(vscode.Uri.joinPath(folder, '..'));
  }
  return folders;
}

async function hasManifest(folder: vscode.Uri): Promise<boolean> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, manifestName));
    return readManifest(new TextDecoder().decode(bytes)).isEvent;
  } catch {
    return false;
  }
}
