import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import type { EventStatus } from '../../../server/src/protocol.ts';
import { serve } from '../../../server/src/language/serve.ts';

/** What a full client can do; a test leaves out what it wants to do without. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'delete'] },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    definition: { linkSupport: true },
    synchronization: { dynamicRegistration: true },
  },
};

/** A client and the server it talks to, in this process. */
export interface Client {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Methods and parameters of all that the server said by itself. */
  readonly heard: { readonly method: string; readonly params: unknown }[];
  readonly logged: string[];
  request<Result>(method: string, params: unknown): Promise<Result>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, contentChanges: readonly unknown[]): Promise<void>;
  /** The diagnostics that a pull brings. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits until all articles of some number of events are read. */
  read(events?: number): Promise<void>;
  /** Waits until something is so; fails after a while. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

export interface ClientOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  /** Answers the server's own requests for files. */
  readonly onRequest?: (method: string, params: unknown) => unknown;
}

export async function startClient({
  folders = [],
  capabilities = fullCapabilities,
  initializationOptions,
  settings = {},
  onRequest = () => null,
}: ClientOptions = {}): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)));
  const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const heard: Client['heard'] = [];
  const logged: string[] = [];
  connection.onNotification((method, params) => {
    const [first] = Array.isArray(params) && method !== 'corroborate/status' ? params : [params];
    if (method === 'window/logMessage') logged.push(JSON.stringify(first));
    heard.push({ method, params: method === 'corroborate/status' ? params : first });
  });
  connection.onRequest((method, params) => {
    heard.push({ method, params });
    if (method === 'workspace/configuration') {
      const { items } = params as unknown as { items: unknown[] };
      return items.map(() => settings);
    }
    return onRequest(method, params);
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});
  async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 2000; tries++) {
      if (await condition()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`Never so. Heard: ${JSON.stringify(heard).slice(0, 2000)}`);
  }
  return {
    connection,
    initialized,
    heard,
    logged,
    request: (method, params) => connection.sendRequest(method, params),
    open: (uri, text, languageId = 'news-article') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    async diagnostics(uri) {
      const report = await connection.sendRequest<{ items?: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items ?? [];
    },
    until,
    read: (events = 1) =>
      until(() => {
        const last = heard.findLast(({ method }) => method === 'corroborate/status')?.params;
        const [status = []] = (last ?? []) as (readonly EventStatus[])[];
        return status.length === events && status.every(({ articles, pending }) => pending === 0 && articles > 0);
      }),
    close: async () => {
      await connection.sendRequest('shutdown');
      connection.dispose();
      toServer.end();
      toClient.end();
    },
  };
}
