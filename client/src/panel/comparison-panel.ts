import * as v from 'valibot';
import * as vscode from 'vscode';
import type { HostToPanel, PanelToHost } from '../../../server/src/protocol.ts';
import type { LanguageServer } from '../language-client.ts';
import { openPassage } from '../passage.ts';
import { splitEvents } from '../split-events.ts';
import { panelToHost } from './messages.ts';
import { pageHtml, pageRoot } from './page.ts';

/** What the page is asked to show: the row of a passage, or the event of an article and there one person. */
export type Sought = Extract<HostToPanel, { type: 'reveal' | 'turn' }>;

export interface ComparisonPanel {
  readonly webviewPanel: vscode.WebviewPanel;
  /** Asks the page to show something, once it has its rows. */
  show(what: Sought): void;
}

/** Changes of an event come in bursts while somebody types; the page gets the last of them. */
const settlingTime = 150;

/** Fills a webview panel with an event's comparison and keeps it up to date. */
export function fillComparisonPanel(
  webviewPanel: vscode.WebviewPanel,
  folder: string,
  extensionUri: vscode.Uri,
  server: LanguageServer,
  output: vscode.LogOutputChannel,
): ComparisonPanel {
  const { webview } = webviewPanel;
  let ready = false;
  let stale = true;
  let sought: Sought | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancellation: vscode.CancellationTokenSource | undefined;

  const post = (message: HostToPanel) => void webview.postMessage(message);

  function showSought(): void {
    if (stale || !webviewPanel.visible || !sought) return;
    post(sought);
    sought = undefined;
  }

  async function update(): Promise<void> {
    stale = true;
    if (!ready || !webviewPanel.visible) return;
    cancellation?.cancel();
    const { token } = (cancellation = new vscode.CancellationTokenSource());
    try {
      const comparison = await server.request('corroborate/comparison', { uri: folder }, token);
      if (token.isCancellationRequested) return;
      if (comparison) {
        stale = false;
        webviewPanel.title = panelTitle(comparison.event);
        post({ type: 'comparison', comparison });
        showSought();
      } else {
        post({ type: 'problem', message: 'This folder is no event any more: its event.json is gone or names none.' });
      }
    } catch (error) {
      if (token.isCancellationRequested) return;
      output.error(`The comparison could not be had: ${String(error)}`);
      post({ type: 'problem', message: 'The comparison could not be had from the language server.' });
    }
  }

  function updateSoon(): void {
    stale = true;
    clearTimeout(timer);
    timer = setTimeout(() => void update(), settlingTime);
  }

  async function answer(message: PanelToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        ready = true;
        return update();
      case 'refresh':
        return update();
      case 'open':
        return openPassage(message.uri, message.range, {
          viewColumn: columnBeside(webviewPanel, message.uri),
          preserveFocus: message.preview,
        });
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        return;
      case 'split':
        return splitEvents(server, vscode.Uri.parse(folder), message.apart);
      case 'leave':
        await leave();
    }
  }

  const subscriptions = vscode.Disposable.from(
    webview.onDidReceiveMessage((received: unknown) => {
      const message = v.safeParse(panelToHost, received);
      if (!message.success) return output.warn('The panel sent a message that is not understood.');
      answer(message.output).catch((error: unknown) => {
        output.error(String(error));
        void vscode.window.showErrorMessage('The passage could not be opened: its file is gone or cannot be read.');
      });
    }),
    server.onChanged((changed) => {
      if (sameFolder(changed.folder, folder)) updateSoon();
    }),
    server.onStatus((events) => {
      // What waits for its event has it now, or what is shown has lost its own.
      if (stale === events.some((event) => sameFolder(event.folder, folder))) updateSoon();
    }),
    webviewPanel.onDidChangeViewState(() => {
      if (webviewPanel.visible && stale) updateSoon();
    }),
  );
  webviewPanel.onDidDispose(() => {
    clearTimeout(timer);
    cancellation?.cancel();
    subscriptions.dispose();
  });

  webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extensionUri)] };
  webview.html = pageHtml(webview, extensionUri);
  return {
    webviewPanel,
    show: (what) => {
      sought = what;
      showSought();
    },
  };
}

export function panelTitle(event: string): string {
  const name = event.length > 40 ? `${event.slice(0, 39).trimEnd()}…` : event;
  return `Compare: ${name}`;
}

function sameFolder(left: string, right: string): boolean {
  const normal = (uri: string) => vscode.Uri.parse(uri).toString().replace(/\/+$/, '');
  return normal(left) === normal(right);
}

/** The editor group for a passage: where the article is shown already, else one that the panel is not in. */
function columnBeside(panel: vscode.WebviewPanel, uri: string): vscode.ViewColumn {
  const file = vscode.Uri.parse(uri).toString();
  const others = vscode.window.tabGroups.all.filter((group) => group.viewColumn !== panel.viewColumn);
  const showing = others.find((group) =>
    group.tabs.some((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === file),
  );
  return (showing ?? others[0])?.viewColumn ?? vscode.ViewColumn.Beside;
}

/** Gives the focus to the editor beside the panel; where there is none, to the one that was in its place before. */
async function leave(): Promise<void> {
  const isAlone = vscode.window.tabGroups.all.length === 1;
  await vscode.commands.executeCommand(
    isAlone ? 'workbench.action.openPreviousRecentlyUsedEditorInGroup' : 'workbench.action.focusNextGroup',
  );
}
