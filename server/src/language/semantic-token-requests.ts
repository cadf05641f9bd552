import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens, semanticTokensEdits } from '../features/semantic-tokens.ts';
import type { Answering, OfDocument } from './answering.ts';

/** For how many documents the last answer is kept, to tell what changed since. */
const remembered = 32;

/** Answers with the colours of an article: whole, by what changed since the last answer, or for the lines in sight. */
export function answerSemanticTokens({ languages }: Connection, { annotated }: Answering): void {
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
