import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as v from 'valibot';
import { codeActions } from '../features/code-actions.ts';
import { codeLens } from '../features/code-lens.ts';
import { comparison } from '../features/comparison.ts';
import { type Context, createContext, createLinkedContext, type LinkedContext } from '../features/context.ts';
import { asLocations, definition } from '../features/definition.ts';
import { diagnostics } from '../features/diagnostics.ts';
import { documentHighlight } from '../features/document-highlight.ts';
import { documentLinks } from '../features/document-links.ts';
import { documentSymbols } from '../features/document-symbols.ts';
import { viewEvent } from '../features/event-view.ts';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { nextDifference } from '../features/next-difference.ts';
import { references } from '../features/references.ts';
import { legend, semanticTokens, semanticTokensEdits } from '../features/semantic-tokens.ts';
import { normalizeUri } from '../features/uri.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import type { EventComparison } from '../protocol.ts';
import type { Finding } from '../rules/finding.ts';
import { draftManifest } from '../workspace/manifest.ts';
import type { Files } from '../workspace/files.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import { clientFiles } from './client-files.ts';
import { createLibrary, type Library } from './library.ts';
import { defaultSettings, readSettings, type ReadSettings } from './settings.ts';
import { setAside } from './set-aside.ts';

const initializationOptions = v.fallback(v.object({ files: v.optional(v.picklist(['client', 'server'])) }), {});
const uriParameters = v.object({ uri: v.string() });
const folderParameters = v.object({ folder: v.string() });
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const positionParameters = v.object({ uri: v.string(), line: index, character: index, backwards: v.boolean() });

/** Answers a client over a connection until it closes. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const tokens = new Map<string, { id: string; data: readonly number[] }>();
  let capabilities: InitializeParams['capabilities'] = {};
  let files: Files | undefined;
  let folders: readonly string[] = [];
  let settings = new Map<string, ReadSettings>();
  let ready: (library: Library) => void = () => undefined;
  const library = new Promise<Library>((resolve) => (ready = resolve));
  let refreshing: ReturnType<typeof setTimeout> | undefined;

  connection.onInitialize((params) => {
    ({ capabilities } = params);
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? rootFolder(params);
    const { files: whose } = v.parse(initializationOptions, params.initializationOptions ?? {});
    files = whose === 'client' ? clientFiles(connection) : nodeFiles(() => folders);
    return {
      serverInfo: { name: 'corroborate' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentLinkProvider: {},
        codeLensProvider: {},
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: ['', 'quickfix'] },
        semanticTokensProvider: { legend, full: { delta: true }, range: true },
        ...(pulls() ? { diagnosticProvider: pullOptions } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    try {
      await registerWatchers();
      await readAllSettings();
      const engine = await import('./engine.ts');
      const made = createLibrary({
        engine,
        files: files ?? nodeFiles(() => folders),
        folders: () => folders,
        settings: settingsOf,
        onChanged: (events) => void changed(events),
        onStatus: () => void status(),
        onProblems: (uri, problems) =>
          void connection.sendDiagnostics({ uri, diagnostics: problems.map(problemDiagnostic) }),
      });
      for (const document of documents.all()) made.opened(document.uri, document);
      ready(made);
      await made.discover();
    } catch (error) {
      log(error);
    }
  });

  // Documents

  const told = (tell: (library: Library) => unknown): void => {
    library.then(tell).catch(log);
  };
  documents.onDidOpen(({ document }) => told((to) => to.opened(document.uri, document)));
  documents.onDidChangeContent(({ document }) => told((to) => to.changed(document.uri)));
  documents.onDidClose(({ document }) => {
    tokens.delete(document.uri);
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    told((to) => to.closed(document.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) told((to) => to.fileChanged(uri, type !== 2));
  });
  connection.onDidChangeConfiguration(({ settings: sent }: { settings: unknown }) => {
    told(async (to) => {
      const section = v.safeParse(v.object({ corroborate: v.unknown() }), sent);
      if (capabilities.workspace?.configuration !== true && section.success) {
        settings = new Map([['', readSettings(section.output.corroborate)]]);
      }
      await readAllSettings();
      to.settingsChanged();
      if (capabilities.workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh();
      await to.discover();
    });
  });

  // Requests

  /** A handler that fails is logged and answers with nothing; one that was cancelled says so. */
  function answering<Params, Result>(
    none: Result,
    answer: (library: Library, params: Params, stop: () => void) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return async (params, token) => {
      const stop = (): void => {
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      };
      try {
        const current = await library;
        stop();
        return await answer(current, params, stop);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log(error);
        return none;
      }
    };
  }

  interface OfDocument {
    readonly textDocument: { readonly uri: string };
  }

  /** A request that needs an article's annotations only. */
  const annotated = <Params extends OfDocument, Result>(
    none: Result,
    answer: (context: Context, params: Params) => Result,
  ): ((params: Params, token: CancellationToken) => Promise<Result>) =>
    answering(none, (from, params: Params) => {
      const { uri } = params.textDocument;
      const article = from.annotated(uri);
      return article ? answer(createContext(article, settingsOf(uri).quotes.show), params) : none;
    });

  /** A request that needs the links of an article's event. */
  const linked = <Params extends OfDocument, Result>(
    none: Result,
    answer: (context: LinkedContext, params: Params, findings: () => readonly Finding[], library: Library) => Result,
  ): ((params: Params, token: CancellationToken) => Promise<Result>) =>
    answering(none, async (from, params: Params, stop) => {
      const { uri } = params.textDocument;
      const found = await from.linked(uri);
      stop();
      if (!found) return none;
      const context = createLinkedContext(found.article, found.linked, settingsOf(uri).quotes.show);
      return answer(context, params, () => found.findings, from);
    });

  connection.onHover(linked(null, (context, { position }) => hover(context, position)));
  connection.onDefinition(
    linked([], (context, { position }) => {
      const found = definition(context, position);
      return capabilities.textDocument?.definition?.linkSupport ? [...found] : [...asLocations(found)];
    }),
  );
  connection.onReferences(
    linked([], (context, params) => [...references(context, params.position, params.context.includeDeclaration)]),
  );
  connection.onDocumentHighlight(annotated([], (context, { position }) => [...documentHighlight(context, position)]));
  connection.onDocumentLinks(linked([], (context) => [...documentLinks(context)]));
  connection.onCodeLens(linked([], (context) => [...codeLens(context)]));
  connection.onDocumentSymbol(annotated([], (context) => [...documentSymbols(context)]));
  connection.onFoldingRanges(annotated([], (context) => [...foldingRanges(context)]));
  connection.onWorkspaceSymbol(
    answering([], (from, { query }) => [...workspaceSymbols(from.linkedEvents().map(viewEvent), query)]),
  );
  connection.onCodeAction(
    linked([], (context, { textDocument, range }, findings, from) => {
      const place = canCreateFiles() ? from.setAsideIn(textDocument.uri) : undefined;
      const aside = place ? setAside(place.folder, place.file, context.article.text, place.current) : null;
      return [...codeActions(context, range, findings(), aside)];
    }),
  );

  const remember = (uri: string, data: readonly number[]): { resultId: string; data: number[] } => {
    const id = String(Number(tokens.get(uri)?.id ?? 0) + 1);
    tokens.set(uri, { id, data });
    return { resultId: id, data: [...data] };
  };
  connection.languages.semanticTokens.on(
    annotated<SemanticTokensParams, SemanticTokens>({ data: [] }, (context, { textDocument }) =>
      remember(textDocument.uri, semanticTokens(context)),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    annotated<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      { data: [] },
      (context, { textDocument, previousResultId }) => {
        const before = tokens.get(textDocument.uri);
        const { resultId, data } = remember(textDocument.uri, semanticTokens(context));
        if (before?.id !== previousResultId) return { resultId, data };
        return { resultId, edits: semanticTokensEdits(before.data, data) };
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    annotated({ data: [] }, (context, { range }: SemanticTokensRangeParams): SemanticTokens => ({
      data: [...semanticTokens(context, context.lines.offset(range.start), context.lines.offset(range.end))],
    })),
  );

  connection.languages.diagnostics.on(
    answering(
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async (from, { textDocument, previousResultId }, stop) => {
        const found = await from.linked(textDocument.uri);
        stop();
        if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        const resultId = from.revision(textDocument.uri);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const items = diagnostics(createLinkedContext(found.article, found.linked), found.findings);
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );

  connection.onRequest(
    'corroborate/comparison',
    answering<unknown, EventComparison | null>(null, async (from, params, stop) => {
      const event = await from.event(v.parse(uriParameters, params).uri);
      stop();
      return event && comparison(event.linked, event.name, event.revision, event.order);
    }),
  );
  connection.onRequest(
    'corroborate/nextDifference',
    answering<unknown, ReturnType<typeof nextDifference>>(null, async (from, params, stop) => {
      const { uri, line, character, backwards } = v.parse(positionParameters, params);
      const found = await from.linked(uri);
      stop();
      if (!found) return null;
      return nextDifference(createLinkedContext(found.article, found.linked), { line, character }, backwards);
    }),
  );
  connection.onRequest(
    'corroborate/draftManifest',
    answering<unknown, { text: string; articles: number }>(
      { text: draftManifest('', []), articles: 0 },
      async (from, params) => {
        const { name, articles } = await from.articlesIn(v.parse(folderParameters, params).folder);
        return { text: draftManifest(name, articles), articles: articles.length };
      },
    ),
  );
  connection.onRequest(
    'corroborate/status',
    answering([], (from) => [...from.status()]),
  );

  // What the server tells the client by itself

  async function changed(events: readonly string[]): Promise<void> {
    const from = await library;
    for (const folder of events) {
      if (from.isEvent(folder)) {
        await connection.sendNotification('corroborate/changed', { folder, revision: from.eventRevision(folder) });
      }
    }
    if (!pulls()) for (const event of events) pushDiagnostics(from, event);
    clearTimeout(refreshing);
    refreshing = setTimeout(refresh, 200);
  }

  /** Other open articles of an event change with one; a client that asked for them is told to ask anew. */
  function refresh(): void {
    const { workspace } = capabilities;
    if (pulls() && workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
    if (workspace?.codeLens?.refreshSupport) connection.sendRequest('workspace/codeLens/refresh').catch(log);
  }

  function pushDiagnostics(from: Library, event: string): void {
    for (const { uri, version } of documents.all()) {
      if (!from.isOpenIn(uri, event)) continue;
      const found = from.linkedNow(uri);
      if (!found) continue;
      const items = diagnostics(createLinkedContext(found.article, found.linked), found.findings);
      void connection.sendDiagnostics({ uri, version, diagnostics: items });
    }
  }

  async function status(): Promise<void> {
    await connection.sendNotification('corroborate/status', (await library).status());
  }

  // Settings and capabilities

  function settingsOf(uri: string): ReadSettings {
    const path = normalizeUri(uri);
    const folder = [...settings.keys()]
      .filter((each) => each !== '' && path.startsWith(each))
      .sort()
      .at(-1);
    return settings.get(folder ?? '') ?? defaultSettings;
  }

  async function readAllSettings(): Promise<void> {
    if (capabilities.workspace?.configuration !== true) return;
    const scopes = ['', ...folders];
    const sections = await connection.workspace.getConfiguration(
      scopes.map((scopeUri) => (scopeUri === '' ? { section: 'corroborate' } : { scopeUri, section: 'corroborate' })),
    );
    settings = new Map(scopes.map((scope, at) => [normalizeUri(scope), readSettings((sections as unknown[])[at])]));
  }

  async function registerWatchers(): Promise<void> {
    const { workspace, textDocument } = capabilities;
    if (workspace?.configuration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'corroborate' });
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        told(async (to) => {
          await readAllSettings();
          await to.discover();
        });
      });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: ['**/*.{txt,md,news}', '**/event.json', '**/corroborate.json'].map((globPattern) => ({
          globPattern,
        })),
      });
    }
    if (textDocument?.synchronization?.dynamicRegistration) {
      const documentSelector = [{ pattern: '**/{event,corroborate}.json' }];
      await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
      await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
      await connection.client.register(DidChangeTextDocumentNotification.type, {
        documentSelector,
        syncKind: TextDocumentSyncKind.Incremental,
      });
    }
  }

  const pulls = (): boolean => capabilities.textDocument?.diagnostic !== undefined;

  function canCreateFiles(): boolean {
    const edits = capabilities.workspace?.workspaceEdit;
    return edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true;
  }

  function log(error: unknown): void {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  documents.listen(connection);
  connection.listen();
}

const pullOptions = { identifier: 'corroborate', interFileDependencies: true, workspaceDiagnostics: false };

const rootFolder = ({ rootUri }: InitializeParams): readonly string[] => (rootUri ? [rootUri] : []);

const problemDiagnostic = (message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: 2,
  source: 'corroborate',
  message,
});
