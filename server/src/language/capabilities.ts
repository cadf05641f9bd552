import {
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { legend } from '../features/semantic-tokens.ts';
import { decisionsName } from '../workspace/decisions.ts';
import { manifestName } from '../workspace/manifest.ts';
import type { Client } from './client.ts';

const eventFiles = [manifestName, decisionsName].map((name) => ({ pattern: { glob: `**/${name}` } }));
const ofEventFiles: FileOperationRegistrationOptions = { filters: eventFiles };
const ofFoldersToo: FileOperationRegistrationOptions = {
  filters: [...eventFiles, { pattern: { glob: '**', matches: 'folder' } }],
};

/** What the server tells a client at `initialize` that it can do. */
export function serverCapabilities({ pulls, renews }: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    ...(renews.links ? {} : { documentLinkProvider: {} }),
    codeLensProvider: {},
    ...(renews.symbols ? {} : { documentSymbolProvider: true }),
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
      fileOperations: { didCreate: ofEventFiles, didDelete: ofFoldersToo, didRename: ofFoldersToo },
    },
  };
}
