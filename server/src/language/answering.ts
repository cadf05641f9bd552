import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Context, createContext, createLinkedContext, type LinkedContext } from '../features/context.ts';
import type { Client } from './client.ts';
import type { Library, Linked } from './library.ts';

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/**
 * How long those wait for all articles of an event to whom a part is of little use, in milliseconds: a
 * menu, which is not renewed; findings, which would come and go, and close a menu that opens meanwhile.
 */
export const wholeEvent = 10_000;

export interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** Ways to answer requests: each waits for what it needs of an article, and for no more. */
export interface Answering {
  /** A handler that fails is logged and answers with nothing; one that was cancelled says so, when it calls `stop`. */
  with<Params, Result>(
    none: Result,
    answer: (library: Library, params: Params, stop: () => void) => Result | Promise<Result>,
  ): Handler<Params, Result>;
  /** A request that needs an article's annotations only. */
  annotated<Params extends OfDocument, Result>(
    none: Result,
    answer: (context: Context, params: Params) => Result,
  ): Handler<Params, Result>;
  /** A request that needs the links of an article's event; it waits `patience` milliseconds at most. */
  linked<Params extends OfDocument, Result>(
    none: Result,
    answer: (context: LinkedContext, params: Params, found: Linked, library: Library) => Result,
    patience?: number,
  ): Handler<Params, Result>;
}

export function createAnswering(
  library: Promise<Library>,
  client: () => Client,
  log: (error: unknown) => void,
): Answering {
  const answering: Answering['with'] = (none, answer) => async (params, token) => {
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
  const show = (uri: string) => client().settings(uri).quotes.show;
  return {
    with: answering,
    annotated: (none, answer) =>
      answering(none, (from, params) => {
        const { uri } = params.textDocument;
        const article = from.annotated(uri);
        return article ? answer(createContext(article, show(uri)), params) : none;
      }),
    linked: (none, answer, patience) =>
      answering(none, async (from, params, stop) => {
        const { uri } = params.textDocument;
        const found = await from.linked(uri, patience);
        stop();
        return found ? answer(createLinkedContext(found.article, found.event, show(uri)), params, found, from) : none;
      }),
  };
}
