import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-protocol';
import type { Events } from '../events.ts';
import type { LanguageServer } from '../language-client.ts';
import { offerToMakeEvent } from '../offer-to-make-event.ts';
import { fillComparisonPanel, panelTitle, type ComparisonPanel } from './comparison-panel.ts';
import { savedPanel } from './messages.ts';
import { pageRoot } from './page.ts';

const viewType = 'corroborate.comparison';

export interface ComparisonPanels extends vscode.Disposable {
  /** Shows the comparison of the event that an article or folder belongs to, at a passage or a person if one is given. */
  show(
    uri: vscode.Uri,
    how: { readonly viewColumn: vscode.ViewColumn; readonly passage?: Range; readonly person?: string },
  ): Promise<void>;
}

/** The comparison panels, one an event; they come back after a reload of the window. */
export function createComparisonPanels(
  extensionUri: vscode.Uri,
  server: LanguageServer,
  events: Events,
  output: vscode.LogOutputChannel,
): ComparisonPanels {
  const panels = new Map<string, ComparisonPanel>();

  function fill(webviewPanel: vscode.WebviewPanel, folder: string): ComparisonPanel {
    const key = vscode.Uri.parse(folder).toString();
    const panel = fillComparisonPanel(webviewPanel, folder, extensionUri, server, output);
    webviewPanel.iconPath = vscode.Uri.joinPath(extensionUri, 'images', 'icon.png');
    panels.set(key, panel);
    webviewPanel.onDidDispose(() => {
      if (panels.get(key) === panel) panels.delete(key);
    });
    return panel;
  }

  const serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (webviewPanel, state: unknown) => {
      const saved = v.safeParse(savedPanel, state);
      if (saved.success) fill(webviewPanel, saved.output.folder);
      else webviewPanel.dispose();
    },
  });

  return {
    show: async (uri, { viewColumn, passage, person }) => {
      // A known event's panel opens at once: a large one is still being linked, and its page says so.
      const found = events.of(uri) ?? (await server.request('corroborate/comparison', { uri: uri.toString() }));
      if (!found) return offerToMakeEvent(folderOf(uri));
      const { folder, event } = found;
      let panel = panels.get(vscode.Uri.parse(folder).toString());
      if (panel) panel.webviewPanel.reveal(undefined);
      else panel = fill(openWebview(extensionUri, panelTitle(event), viewColumn), folder);
      if (passage) panel.show({ type: 'reveal', uri: uri.toString(), range: passage });
      else panel.show({ type: 'turn', uri: uri.toString(), person: person ?? null });
    },
    // The panels themselves stay: a reload of the window brings them back.
    dispose: () => serializer.dispose(),
  };
}

function openWebview(extensionUri: vscode.Uri, title: string, viewColumn: vscode.ViewColumn): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(viewType, title, viewColumn, {
    enableScripts: true,
    localResourceRoots: [pageRoot(extensionUri)],
  });
}

/** The folder that a file or folder of the workspace stands in, where one can be told from its name. */
function folderOf(uri: vscode.Uri): vscode.Uri | undefined {
  return /\.(txt|md|news)$/i.test(uri.path) ? vscode.Uri.joinPath(uri, '..') : uri;
}
