import { type Connection, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { createLinkedContext } from '../features/context.ts';
import { diagnostics } from '../features/diagnostics.ts';
import { type Answering, type OfDocument, wholeEvent } from './answering.ts';

/** For how many documents the last answer is kept. */
const remembered = 64;

/**
 * Answers a client that asks for findings. It hears that nothing changed where they are as they were: a client that
 * gets the same findings anew draws them anew, and a menu that opens meanwhile closes.
 */
export function answerDiagnostics({ languages }: Connection, answering: Answering): void {
  const last = new Map<string, { readonly resultId: string; readonly items: string }>();
  let answers = 0;
  languages.diagnostics.on(
    answering.with<OfDocument & { previousResultId?: string }, DocumentDiagnosticReport>(
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async (from, { textDocument: { uri }, previousResultId }, stop) => {
        const found = await from.linked(uri, wholeEvent);
        stop();
        if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        const items = diagnostics(createLinkedContext(found.article, found.event), found.findings());
        const before = last.get(uri);
        const now = JSON.stringify(items);
        if (before && before.resultId === previousResultId && before.items === now) {
          return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.resultId };
        }
        const resultId = String(++answers);
        last.delete(uri);
        last.set(uri, { resultId, items: now });
        for (const oldest of last.keys()) if (last.size > remembered) last.delete(oldest);
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );
}
