import * as vscode from 'vscode';
import { assignArticleLanguage } from './article-language.ts';
import { registerCompare } from './commands/compare.ts';
import { registerCopyWithSource } from './commands/copy-with-source.ts';
import { registerDecisions } from './commands/decide.ts';
import { registerMakeEvent } from './commands/make-event.ts';
import { registerNextDifference } from './commands/next-difference.ts';
import { registerOpenPassage } from './commands/open-passage.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { registerShowReferences } from './commands/show-references.ts';
import { registerSplitEvents } from './commands/split-events.ts';
import { keepContextKeys } from './context-keys.ts';
import { candidateFolders, trackEvents } from './events.ts';
import { createLanguageServer, type LanguageServer } from './language-client.ts';
import { serveMarkdownArticles } from './markdown-articles.ts';
import { createComparisonPanels } from './panel/comparison-panels.ts';
import { showStatus } from './status.ts';

let server: LanguageServer | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Corroborate', { log: true });
  const started = createLanguageServer(context, output, async () => [
    ...(await candidateFolders()),
    ...events.all().map(({ folder }) => vscode.Uri.parse(folder)),
  ]);
  const events = trackEvents(started);
  server = started;
  const panels = createComparisonPanels(context.extensionUri, started, events, output);
  context.subscriptions.push(
    output,
    events,
    panels,
    assignArticleLanguage(events),
    keepContextKeys(events),
    serveMarkdownArticles(started, events),
    showStatus(events),
    registerCompare(panels, events),
    registerCopyWithSource(started),
    registerDecisions(),
    registerMakeEvent(started),
    registerNextDifference(started),
    registerOpenPassage(),
    registerRestartServer(started),
    registerShowOutput(output),
    registerShowReferences(),
    registerSplitEvents(started, events),
  );
  // The client itself tells the user of a server that does not start; commands and panels stay.
  await started.restart().catch((error: unknown) => output.error(String(error)));
}

export async function deactivate(): Promise<void> {
  await server?.dispose();
  server = undefined;
}
