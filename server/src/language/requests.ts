import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type FileOperationRegistrationOptions,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensRangeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import * as v from 'valibot';
import type { Passage } from '../corpus/comparison.ts';
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
import { hover, knowsAlone } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { nextDifference } from '../features/next-difference.ts';
import { references } from '../features/references.ts';
import { legend, semanticTokens, semanticTokensEdits } from '../features/semantic-tokens.ts';
import { withStableIds } from '../features/stable-ids.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import type { EventComparison, Requests } from '../protocol.ts';
import { draftManifest } from '../workspace/manifest.ts';
import type { Client } from './client.ts';
import type { Library, Linked } from './library.ts';
import { eventEdits } from './event-edits.ts';

/** How long a hover that the article alone can answer waits for the links of its event, in milliseconds. */
const hoverWaits = 150;

const ofFolders: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**', matches: 'folder' } }] };

export function serverCapabilities({ pulls }: Client): ServerCapabilities {
  return {
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
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: ['', 'quickfix'] },
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    ...(pulls
      ? {
          diagnosticProvider: { identifier: 'corroborate', interFileDependencies: true, workspaceDiagnostics: false },
        }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: ofFolders, didRename: ofFolders },
    },
  };
}

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const uriParameters = v.object({ uri: v.string() });
const folderParameters = v.object({ folder: v.string() });
const differenceParameters = v.object({
  uri: v.string(),
  line: index,
  character: index,
  backwards: v.boolean(),
  after: v.optional(v.string()),
});

type Answer<Method extends keyof Requests> = Requests[Method][1];

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** Answers requests by the features: each waits for what it needs of its article, and for no more. */
export function answerRequests(
  connection: Connection,
  library: Promise<Library>,
  client: () => Client,
  log: (error: unknown) => void,
): void {
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

  /** A request that needs an article's annotations only. */
  function annotated<Params extends OfDocument, Result>(
    none: Result,
    answer: (context: Context, params: Params) => Result,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return answering(none, (from, params: Params) => {
      const { uri } = params.textDocument;
      const article = from.annotated(uri);
      return article ? answer(createContext(article, client().settings(uri).quotes.show), params) : none;
    });
  }

  /** A request that needs the links of an article's event. */
  function linked<Params extends OfDocument, Result>(
    none: Result,
    answer: (context: LinkedContext, params: Params, found: Linked, library: Library) => Result,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return answering(none, async (from, params: Params, stop) => {
      const { uri } = params.textDocument;
      const found = await from.linked(uri);
      stop();
      if (!found) return none;
      const { show } = client().settings(uri).quotes;
      return answer(createLinkedContext(found.article, found.event, show), params, found, from);
    });
  }

  connection.onHover(
    answering(null, async (from, { textDocument: { uri }, position }, stop) => {
      const { show } = client().settings(uri).quotes;
      const alone = from.annotated(uri);
      const isQuick = alone !== undefined && knowsAlone(createContext(alone, show), position);
      const found = await (isQuick ? from.linkedWithin(uri, hoverWaits) : from.linked(uri));
      stop();
      return found ? hover(createLinkedContext(found.article, found.event, show), position) : null;
    }),
  );
  connection.onDefinition(
    linked([], (context, { position }) => {
      const found = definition(context, position);
      return client().knowsLocationLinks ? [...found] : [...asLocations(found)];
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
  connection.languages.inlayHint.on(
    annotated([], (context, { textDocument, range }) =>
      client().settings(textDocument.uri).quotes.speakerHints ? [...inlayHints(context, range)] : [],
    ),
  );
  connection.onWorkspaceSymbol(
    answering([], (from, { query }) => {
      const { show } = client().settings('').quotes;
      return [...workspaceSymbols(from.linkedEvents().map(viewEvent), query, show)];
    }),
  );
  connection.onCodeAction(
    linked([], (context, { textDocument, range }, { findings }, from) => {
      const place = client().canCreateFiles ? from.filesOf(textDocument.uri) : undefined;
      const textOf = ({ path, start, end }: Passage): string =>
        (context.event.article(path)?.text ?? '').slice(start, end);
      const edits = place ? eventEdits(place.folder, place.file, textOf, place.files) : null;
      return [...codeActions(context, range, findings(), edits)];
    }),
  );
  connection.languages.diagnostics.on(
    answering<OfDocument & { previousResultId?: string }, DocumentDiagnosticReport>(
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async (from, { textDocument: { uri }, previousResultId }, stop) => {
        const found = await from.linked(uri);
        stop();
        if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        const resultId = from.revision(uri);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const items = diagnostics(createLinkedContext(found.article, found.event), found.findings());
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );

  answerSemanticTokens(connection, annotated);

  /** The last comparison of each event, from which rows keep their ids. */
  const compared = new Map<string, EventComparison>();
  connection.onRequest(
    'corroborate/comparison',
    answering<unknown, Answer<'corroborate/comparison'>>(null, async (from, params, stop) => {
      const event = await from.event(v.parse(uriParameters, params).uri);
      stop();
      if (!event) return null;
      const { linked: found, name, revision, order } = event;
      const now = withStableIds(comparison(found, name, revision, order), compared.get(found.event));
      compared.set(found.event, now);
      return now;
    }),
  );
  connection.onRequest(
    'corroborate/nextDifference',
    answering<unknown, Answer<'corroborate/nextDifference'>>(null, async (from, params, stop) => {
      const { uri, line, character, backwards, after } = v.parse(differenceParameters, params);
      const found = await from.linked(uri);
      stop();
      return found
        ? nextDifference(createLinkedContext(found.article, found.event), { line, character }, backwards, after)
        : null;
    }),
  );
  connection.onRequest(
    'corroborate/draftManifest',
    answering<unknown, Answer<'corroborate/draftManifest'>>(
      { text: draftManifest('', []), articles: 0 },
      async (from, params) => {
        const { name, articles } = await from.articlesIn(v.parse(folderParameters, params).folder);
        return { text: draftManifest(name, articles), articles: articles.length };
      },
    ),
  );
  connection.onRequest(
    'corroborate/status',
    answering<unknown, Answer<'corroborate/status'>>([], (from) => from.status()),
  );
}

type Annotated = <Params extends OfDocument, Result>(
  none: Result,
  answer: (context: Context, params: Params) => Result,
) => (params: Params, token: CancellationToken) => Promise<Result>;

/** For how many documents the last answer is kept, to tell what changed since. */
const remembered = 32;

/** Whole, by what changed since the last answer, or for the lines in sight. */
function answerSemanticTokens({ languages }: Connection, annotated: Annotated): void {
  const last = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  const remember = (uri: string, data: readonly number[]): { resultId: string; data: number[] } => {
    const resultId = String(Number(last.get(uri)?.resultId ?? 0) + 1);
    last.delete(uri);
    last.set(uri, { resultId, data });
    for (const oldest of last.keys()) if (last.size > remembered) last.delete(oldest);
    return { resultId, data: [...data] };
  };
  languages.semanticTokens.on(
    annotated<OfDocument, SemanticTokens>({ data: [] }, (context, { textDocument }) =>
      remember(textDocument.uri, semanticTokens(context)),
    ),
  );
  languages.semanticTokens.onDelta(
    annotated<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      { data: [] },
      (context, { textDocument, previousResultId }) => {
        const before = last.get(textDocument.uri);
        const { resultId, data } = remember(textDocument.uri, semanticTokens(context));
        if (before?.resultId !== previousResultId) return { resultId, data };
        return { resultId, edits: semanticTokensEdits(before.data, data) };
      },
    ),
  );
  languages.semanticTokens.onRange(
    annotated<SemanticTokensRangeParams, SemanticTokens>({ data: [] }, (context, { range }) => {
      const { lines } = context;
      return { data: [...semanticTokens(context, lines.offset(range.start), lines.offset(range.end))] };
    }),
  );
}
