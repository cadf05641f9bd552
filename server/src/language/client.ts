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
  readonly canCreateFiles: boolean;
  /** Whether it tells when its workspace's folders change. */
  readonly hasFolders: boolean;
  readonly knowsLocationLinks: boolean;
  /** Whether the provider of symbols is registered by `register`, so that `refresh` can have them asked for anew. */
  readonly renewsSymbols: boolean;
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
  const renewsSymbols = textDocument?.documentSymbol?.dynamicRegistration === true;
  let symbols: Promise<Disposable> | undefined;

  /** The protocol cannot ask for symbols anew, but a client asks again where their provider is another one. */
  function registerSymbols(): Promise<unknown> {
    const register = () => connection.client.register(DocumentSymbolRequest.type, { documentSelector: null });
    symbols = symbols ? symbols.then((before) => before.dispose()).then(register) : register();
    return symbols;
  }

  return {
    files: options.files === 'client' ? clientFiles(connection) : nodeFiles(() => folders),
    folders: () => folders,
    pulls,
    canCreateFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    hasFolders: workspace?.workspaceFolders === true,
    knowsLocationLinks: textDocument?.definition?.linkSupport === true,
    renewsSymbols,

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
      if (renewsSymbols) await registerSymbols();
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
      if (!all) return;
      if (workspace?.semanticTokens?.refreshSupport) ask('workspace/semanticTokens/refresh');
      if (symbols) void registerSymbols().catch(log);
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
