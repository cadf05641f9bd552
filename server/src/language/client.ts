import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Disposable,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  type InitializeParams,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import * as v from 'valibot';
import { normalizeUri } from '../features/uri.ts';
import type { Files } from '../workspace/files.ts';
import { nodeFiles } from '../workspace/node-files.ts';
import { clientFiles } from './client-files.ts';
import { defaultSettings, readSettings, type ReadSettings } from './settings.ts';

const initializationOptions = v.fallback(v.object({ files: v.optional(v.picklist(['client', 'server'])) }), {});

/** The client as the server knows it: what it can do, its folders, its settings and its files. */
export interface Client {
  readonly files: Files;
  readonly folders: () => readonly string[];
  /** Whether it asks for diagnostics; else they are sent to it. */
  readonly pulls: boolean;
  /** Whether an edit may make and delete files. */
  readonly canMakeFiles: boolean;
  /** Whether it tells when its workspace's folders change. */
  readonly hasFolders: boolean;
  readonly knowsLocationLinks: boolean;
  /** Whether a provider is registered by `register`, so that `refresh` can have the client ask for its answers anew. */
  readonly renews: { readonly symbols: boolean; readonly links: boolean };
  settings(uri: string): ReadSettings;
  readSettings(sent?: unknown): Promise<void>;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** Asks to be told of files and of the event's files that are open. */
  register(): Promise<void>;
  /** Asks the client to ask anew for what depends on other articles; with `all`, for colours and symbols too. */
  refresh(all?: boolean): void;
}

export function createClient(connection: Connection, params: InitializeParams, log: (error: unknown) => void): Client {
  const { workspace, textDocument } = params.capabilities;
  const options = v.parse(initializationOptions, params.initializationOptions ?? {});
  let folders: readonly string[] =
    params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  let byFolder: ReadonlyMap<string, ReadSettings> = new Map();
  const pulls = textDocument?.diagnostic !== undefined;
  const edits = workspace?.workspaceEdit;
  const symbols = renewable(textDocument?.documentSymbol, () =>
    connection.client.register(DocumentSymbolRequest.type, { documentSelector: null }),
  );
  const links = renewable(textDocument?.documentLink, () =>
    connection.client.register(DocumentLinkRequest.type, { documentSelector: null }),
  );

  return {
    files: options.files === 'client' ? clientFiles(connection) : nodeFiles(() => folders),
    folders: () => folders,
    pulls,
    canMakeFiles:
      edits?.documentChanges === true &&
      (['create', 'delete'] as const).every((operation) => edits.resourceOperations?.includes(operation)),
    hasFolders: workspace?.workspaceFolders === true,
    knowsLocationLinks: textDocument?.definition?.linkSupport === true,
    renews: { symbols: symbols !== null, links: links !== null },

    settings(uri) {
      const path = normalizeUri(uri);
      const around = [...byFolder.keys()].filter((folder) => path === folder || path.startsWith(`${folder}/`));
      return byFolder.get(around.sort().at(-1) ?? '') ?? byFolder.get('') ?? defaultSettings;
    },

    async readSettings(sent) {
      if (workspace?.configuration !== true) {
        const section = v.safeParse(v.object({ corroborate: v.unknown() }), sent);
        if (section.success) byFolder = new Map([['', readSettings(section.output.corroborate)]]);
        return;
      }
      const asked = [{ section: 'corroborate' }, ...folders.map((scopeUri) => ({ scopeUri, section: 'corroborate' }))];
      const sections = v.parse(v.array(v.unknown()), await connection.workspace.getConfiguration(asked));
      byFolder = new Map(['', ...folders.map(normalizeUri)].map((folder, at) => [folder, readSettings(sections[at])]));
    },

    changeFolders(added, removed) {
      folders = [...folders.filter((uri) => !removed.includes(uri)), ...added];
    },

    async register() {
      const { client } = connection;
      await Promise.all([symbols?.register(), links?.register()]);
      if (workspace?.didChangeConfiguration?.dynamicRegistration) {
        await client.register(DidChangeConfigurationNotification.type, { section: 'corroborate' });
      }
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        await client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: '**/*.{txt,md,news}' },
            { globPattern: '**/{event,corroborate}.json' },
            // A folder that is deleted is told as one, whatever was in it.
            { globPattern: '**/*', kind: WatchKind.Delete },
          ],
        });
      }
      if (textDocument?.synchronization?.dynamicRegistration) {
        const documentSelector = [{ pattern: '**/{event,corroborate}.json' }];
        await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
        await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
        const syncKind = TextDocumentSyncKind.Incremental;
        await client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
      }
    },

    refresh(all = false) {
      const ask = (method: string): void =>
        void Promise.resolve()
          .then(() => connection.sendRequest(method))
          .catch(log);
      if (pulls && workspace?.diagnostics?.refreshSupport) ask('workspace/diagnostic/refresh');
      if (workspace?.codeLens?.refreshSupport) ask('workspace/codeLens/refresh');
      if (workspace?.inlayHint?.refreshSupport) ask('workspace/inlayHint/refresh');
      void links?.register().catch(log);
      if (!all) return;
      if (workspace?.semanticTokens?.refreshSupport) ask('workspace/semanticTokens/refresh');
      void symbols?.register().catch(log);
    },
  };
}

/**
 * The registration of a provider whose answers the protocol cannot ask a client to renew: a client asks again where the
 * provider is another one. Null where the client knows no such registration.
 */
function renewable(
  capability: { dynamicRegistration?: boolean } | undefined,
  register: () => Promise<Disposable>,
): { register(): Promise<unknown> } | null {
  if (capability?.dynamicRegistration !== true) return null;
  let current: Promise<Disposable> | undefined;
  return {
    register() {
      current = current ? current.then((before) => before.dispose()).then(register) : register();
      return current;
    },
  };
}

/** What is wrong with a file as a whole, at its beginning. */
export const problemDiagnostic = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Warning,
  source: 'corroborate',
  message,
});
