import { type Connection, FileChangeType, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLinkedContext } from '../features/context.ts';
import { diagnostics } from '../features/diagnostics.ts';
import type { EventStatus } from '../protocol.ts';
import { serverCapabilities } from './capabilities.ts';
import { type Client, createClient, problemDiagnostic } from './client.ts';
import { isEventFile } from './event-files.ts';
import { createLibrary, type Library } from './library.ts';
import { answerRequests } from './requests.ts';

/** How long after a change other views of an event are asked to be drawn anew, in milliseconds. */
const refreshAfter = 200;

/** Serves a client over a connection until it closes. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let client: Client | undefined;
  let ready: (library: Library) => void = () => undefined;
  const library = new Promise<Library>((resolve) => (ready = resolve));
  let stopped = false;
  let toldStatus = '';
  /** Documents whose findings are waited for. */
  const pushing = new Set<string>();
  let refreshing: ReturnType<typeof setTimeout> | undefined;

  const log = (error: unknown): void => {
    if (!stopped) connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const told = (tell: (library: Library) => unknown): void => void library.then(tell).catch(log);
  const theClient = (): Client => {
    if (!client) throw new Error('The client has not introduced itself.');
    return client;
  };

  connection.onInitialize((params) => {
    client = createClient(connection, params, log);
    return { serverInfo: { name: 'corroborate' }, capabilities: serverCapabilities(client) };
  });

  connection.onInitialized(() => void start(theClient()).catch(log));

  /** The engine is loaded only now, so that the answer to `initialize` need not wait for it. */
  async function start(to: Client): Promise<void> {
    void to.register().catch(log);
    const settingsRead = to.readSettings().catch(log);
    const engine = await import('./engine.ts');
    await settingsRead;
    const made = createLibrary({
      engine,
      files: to.files,
      folders: to.folders,
      settings: to.settings,
      onChanged: (events) => void announce(to, made, events).catch(log),
      onReread: () => to.refresh(true),
      onProblems: (uri, problems) =>
        void connection.sendDiagnostics({ uri, diagnostics: problems.map(problemDiagnostic) }).catch(log),
      log,
    });
    if (to.hasFolders) followFolders(to);
    for (const document of documents.all()) made.opened(document.uri, document);
    ready(made);
    await made.discover();
  }

  function followFolders(to: Client): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      to.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      told(async (from) => {
        await to.readSettings();
        await from.discover();
      });
    });
  }

  async function announce(to: Client, from: Library, events: readonly string[]): Promise<void> {
    if (stopped) return;
    for (const folder of events.filter(from.isEvent)) {
      await connection.sendNotification('corroborate/changed', { folder, revision: from.eventRevision(folder) });
    }
    if (!to.pulls) {
      for (const { uri } of documents.all())
        if (events.includes(from.eventOf(uri) ?? '')) void push(from, uri).catch(log);
    }
    // While events are looked for, their articles seem to be missing.
    if (!from.isLooking()) await tellStatus(from.statusNow());
    if (events.length === 0) return;
    clearTimeout(refreshing);
    refreshing = setTimeout(() => to.refresh(), refreshAfter);
  }

  async function tellStatus(status: readonly EventStatus[]): Promise<void> {
    const told = JSON.stringify(status);
    if (told === toldStatus) return;
    toldStatus = told;
    await connection.sendNotification('corroborate/status', status);
  }

  /** Sends the findings of an open article, as it is when its links are found, to a client that cannot ask for them. */
  async function push(from: Library, uri: string): Promise<void> {
    if (pushing.has(uri)) return;
    pushing.add(uri);
    const found = await from.linked(uri).finally(() => pushing.delete(uri));
    const document = documents.get(uri);
    if (!found || !document) return;
    const items = diagnostics(createLinkedContext(found.article, found.event), found.findings());
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
  }

  documents.onDidOpen(({ document }) =>
    told(async (from) => {
      from.opened(document.uri, document);
      if (!theClient().pulls) await push(from, document.uri);
    }),
  );
  documents.onDidChangeContent(({ document }) => told((from) => from.changed(document.uri)));
  documents.onDidClose(({ document }) => {
    told((from) => from.closed(document.uri));
    if (!theClient().pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(log);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      told((from) => (type === FileChangeType.Deleted ? from.fileDeleted(uri) : from.fileWritten(uri)));
    }
  });

  // A file that is made and removed within moments, as a decision that is taken back, is told by no watcher.
  connection.workspace.onDidCreateFiles(({ files }) => {
    for (const { uri } of files) told((from) => from.fileWritten(uri));
  });
  // Deleting or renaming a folder need not be told file by file.
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) told((from) => (isEventFile(uri) ? from.fileDeleted(uri) : from.discover()));
  });
  connection.workspace.onDidRenameFiles(() => told((from) => from.discover()));

  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) =>
    told(async (from) => {
      await theClient().readSettings(settings);
      from.settingsChanged();
      theClient().refresh(true);
      await from.discover();
    }),
  );

  connection.onShutdown(() => {
    clearTimeout(refreshing);
    stopped = true;
  });

  answerRequests(connection, library, theClient, log);
  documents.listen(connection);
  connection.listen();
}
