import * as vscode from 'vscode';
import type { EventStatus } from '../../server/src/protocol.ts';
import type { LanguageServer } from './language-client.ts';

/** The events that the server knows. */
export interface Events extends vscode.Disposable {
  all(): readonly EventStatus[];
  /** The same once the server has looked for events, which it does in the first seconds after the start. */
  known(): Promise<readonly EventStatus[]>;
  /** The event whose folder, at any depth, holds a file; the innermost one. */
  of(uri: vscode.Uri): EventStatus | undefined;
  readonly onDidChange: vscode.Event<void>;
}

export function trackEvents(server: LanguageServer): Events {
  const changed = new vscode.EventEmitter<void>();
  let statuses: readonly EventStatus[] = [];
  const accept = (latest: readonly EventStatus[]) => {
    statuses = latest;
    changed.fire();
  };
  const subscription = server.onStatus(accept);
  return {
    all: () => statuses,
    known: async () => {
      accept(await server.request('corroborate/status', {}));
      return statuses;
    },
    of: (uri) =>
      statuses
        .filter(({ folder }) => contains(vscode.Uri.parse(folder), uri))
        .reduce<EventStatus | undefined>(
          (inner, each) => (inner && inner.folder.length >= each.folder.length ? inner : each),
          undefined,
        ),
    onDidChange: changed.event,
    dispose: () => {
      subscription.dispose();
      changed.dispose();
    },
  };
}

/** Whether a folder holds a file at any depth, or is that file. */
function contains(folder: vscode.Uri, file: vscode.Uri): boolean {
  const within = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return (
    folder.scheme === file.scheme &&
    folder.authority === file.authority &&
    (`${file.path}/` === within || file.path.startsWith(within))
  );
}

/** Folders that look like events before the server has read any: those with a manifest, and those of the setting. */
export async function candidateFolders(): Promise<readonly vscode.Uri[]> {
  const globs = vscode.workspace.getConfiguration('corroborate').get<readonly string[]>('events', []);
  const patterns = ['**/event.json', ...globs.map((glob) => `${glob.replace(/\/+$/, '')}/*.{txt,md,news}`)];
  const files = await Promise.all(
    patterns.map((pattern) => vscode.workspace.findFiles(pattern, '**/node_modules/**', 2_000)),
  );
  const folders = files.flat().map((file) => vscode.Uri.joinPath(file, '..'));
  return [...new Map(folders.map((folder) => [folder.toString(), folder])).values()];
}
