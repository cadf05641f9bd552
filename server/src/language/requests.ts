import type { Connection } from 'vscode-languageserver';
import type { Passage } from '../corpus/comparison.ts';
import { codeActions } from '../features/code-actions.ts';
import { codeLens } from '../features/code-lens.ts';
import { createContext, createLinkedContext } from '../features/context.ts';
import { asLocations, definition } from '../features/definition.ts';
import { documentHighlight } from '../features/document-highlight.ts';
import { documentLinks } from '../features/document-links.ts';
import { documentSymbols } from '../features/document-symbols.ts';
import { viewEvent } from '../features/event-view.ts';
import { foldingRanges } from '../features/folding.ts';
import { hover, knowsAlone } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { references } from '../features/references.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import { createAnswering, wholeEvent } from './answering.ts';
import type { Client } from './client.ts';
import { answerComparisons } from './comparison-requests.ts';
import { answerDiagnostics } from './diagnostic-requests.ts';
import { eventEdits } from './event-edits.ts';
import type { Library } from './library.ts';
import { answerSemanticTokens } from './semantic-token-requests.ts';

/** How long a hover that the article alone can answer waits for the links of its event, in milliseconds. */
const hoverWaits = 80;

/** Answers requests by the features. */
export function answerRequests(
  connection: Connection,
  library: Promise<Library>,
  client: () => Client,
  log: (error: unknown) => void,
): void {
  const answering = createAnswering(library, client, log);
  const { annotated, linked } = answering;

  connection.onHover(
    answering.with(null, async (from, { textDocument: { uri }, position }, stop) => {
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
    answering.with([], (from, { query }) => {
      const { show } = client().settings('').quotes;
      return [...workspaceSymbols(from.linkedEvents().map(viewEvent), query, show)];
    }),
  );
  connection.onCodeAction(
    linked(
      [],
      (context, { textDocument, range }, { findings }, from) => {
        const place = client().canMakeFiles ? from.filesOf(textDocument.uri) : undefined;
        const textOf = ({ path, start, end }: Passage): string =>
          (context.event.article(path)?.text ?? '').slice(start, end);
        const edits = place ? eventEdits(place.folder, place.file, textOf, place.files) : null;
        return [...codeActions(context, range, findings(), edits)];
      },
      wholeEvent,
    ),
  );
  answerDiagnostics(connection, answering);
  answerSemanticTokens(connection, answering);
  answerComparisons(connection, answering);
}
