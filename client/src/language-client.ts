import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import type { InitializationOptions, Notifications, Requests } from '../../server/src/protocol.ts';
import { decisionMiddleware } from './commands/decide.ts';
import { answerFileRequests } from './files.ts';

/** The language server as the rest of the client sees it: it stays the same object over restarts. */
export interface LanguageServer extends vscode.Disposable {
  /** Sends a request once the server runs. */
  request<Method extends keyof Requests>(
    method: Method,
    parameters: Requests[Method][0],
    token?: vscode.CancellationToken,
  ): Promise<Requests[Method][1]>;
  readonly onChanged: vscode.Event<Notifications['corroborate/changed']>;
  readonly onStatus: vscode.Event<Notifications['corroborate/status']>;
  /** Whether the server is told of this document. */
  serves(document: vscode.TextDocument): boolean;
  /** Starts the server, or starts it anew; what it serves is settled again. */
  restart(): Promise<void>;
}

/**
 * Makes the connection to the server in dist/server.cjs; `restart` starts it.
 * `articleFolders` gives the folders whose Markdown files are articles, at the time of a start.
 */
export function createLanguageServer(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  articleFolders: () => Promise<readonly vscode.Uri[]>,
): LanguageServer {
  const changed = new vscode.EventEmitter<Notifications['corroborate/changed']>();
  const status = new vscode.EventEmitter<Notifications['corroborate/status']>();
  let selector: vscode.DocumentFilter[] = [];
  let running: Promise<LanguageClient> = Promise.reject(new Error('The language server was not started.'));
  running.catch(() => undefined);

  async function start(): Promise<LanguageClient> {
    selector = documentSelector(await articleFolders());
    const client = new LanguageClient('corroborate', 'Corroborate', serverOptions(context), {
      ...clientOptions(output),
      documentSelector: protocolSelector(selector),
    });
    client.onNotification('corroborate/changed', (parameters: Notifications['corroborate/changed']) =>
      changed.fire(parameters),
    );
    client.onNotification('corroborate/status', (parameters: Notifications['corroborate/status']) =>
      status.fire(parameters),
    );
    answerFileRequests(client);
    await client.start();
    return client;
  }

  async function stop(): Promise<void> {
    const client = await running.catch(() => undefined);
    await client?.dispose().catch((error: unknown) => output.warn(String(error)));
  }

  return {
    request: async (method, parameters, token) => {
      const client = await running;
      // An undefined token would be sent as a second parameter.
      return token ? client.sendRequest(method, parameters, token) : client.sendRequest(method, parameters);
    },
    onChanged: changed.event,
    onStatus: status.event,
    serves: (document) => vscode.languages.match(selector, document) > 0,
    restart: async () => {
      running = stop().then(start);
      await running;
    },
    dispose: async () => {
      changed.dispose();
      status.dispose();
      await stop();
    },
  };
}

/** Articles: the language of their own in any scheme, and Markdown files within an event's folder. */
function documentSelector(folders: readonly vscode.Uri[]): vscode.DocumentFilter[] {
  return [
    { language: 'news-article' },
    ...folders.map((folder) => ({
      language: 'markdown',
      scheme: folder.scheme,
      pattern: new vscode.RelativePattern(folder, '**/*.md'),
    })),
  ];
}

function protocolSelector(
  filters: readonly vscode.DocumentFilter[],
): NonNullable<LanguageClientOptions['documentSelector']> {
  return filters.map(({ language = '*', scheme, pattern }) => ({
    language,
    ...(scheme === undefined ? {} : { scheme }),
    ...(pattern instanceof vscode.RelativePattern
      ? { pattern: { baseUri: pattern.baseUri.toString(), pattern: pattern.pattern } }
      : {}),
  }));
}

/** Linking makes much that is short-lived: with more room for it (in MB) V8 collects it less often, a tenth of an edit's time. */
const roomForShortLived = '--max-semi-space-size=32';

function serverOptions(context: vscode.ExtensionContext) {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  return {
    run: {
      module,
      transport: TransportKind.ipc,
      args: [`--code-cache=${vscode.Uri.joinPath(context.globalStorageUri, 'code-cache').fsPath}`],
      options: { execArgv: [roomForShortLived] },
    },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
}

function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    outputChannel: output,
    initializationOptions: { files: 'client' } satisfies InitializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    middleware: decisionMiddleware,
    markdown: { isTrusted: false, supportHtml: false },
  };
}
