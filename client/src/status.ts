import * as vscode from 'vscode';
import type { EventStatus } from '../../server/src/protocol.ts';
import type { Events } from './events.ts';

/** One status bar item: the event of the active article, how many articles it has, progress and problems. */
export function showStatus(events: Events): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('corroborate.event', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Corroborate';
  let last: string | undefined;

  const update = () => {
    const event = eventToShow(events, last);
    if (!event) return item.hide();
    last = event.folder;
    const folder = vscode.Uri.parse(event.folder);
    item.command = { command: 'corroborate.compare', title: 'Compare Sources', arguments: [folder] };
    item.text = statusText(event);
    item.tooltip = statusTooltip(event);
    item.accessibilityInformation = { label: `Corroborate, ${statusText(event).replace(/\$\([^)]*\)\s*/g, '')}` };
    item.backgroundColor =
      event.problems.length > 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  update();
  return vscode.Disposable.from(item, events.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}

/** The active article's event; beside other editors the workspace's only event, in a panel the one that was shown last. */
function eventToShow(events: Events, last: string | undefined): EventStatus | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const all = events.all();
  if (all.length === 1) return all[0];
  return document ? events.of(document.uri) : all.find(({ folder }) => folder === last);
}

function statusText(status: EventStatus): string {
  const { event, pending, linked, problems } = status;
  const isBusy = pending > 0 || linked !== undefined;
  const icon = isBusy ? '$(loading~spin)' : problems.length > 0 ? '$(warning)' : '$(references)';
  return `${icon} ${shorten(event)}: ${progressText(status)}`;
}

function progressText({ articles, pending, linked }: EventStatus): string {
  if (pending > 0) return `reading ${articles + 1} of ${articles + pending}`;
  if (linked !== undefined) return `linking ${Math.min(linked + 1, articles)} of ${articles}`;
  return counted(articles, 'article');
}

function statusTooltip({
  event,
  articles,
  events = [],
  keptWhole,
  pending,
  problems,
}: EventStatus): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(`${event}\n`);
  tooltip.appendText(
    pending > 0 ? `${counted(pending, 'file')} still to be read\n` : `${counted(articles, 'article')}\n`,
  );
  if (events.length > 1) tooltip.appendText(`\n${counted(events.length, 'event')}:\n`);
  if (keptWhole) tooltip.appendText('\nKept as one event by event.json\n');
  for (const each of events) tooltip.appendText(`\n• ${each}\n`);
  for (const problem of problems) tooltip.appendText(`\n• ${problem}\n`);
  tooltip.appendText('\nClick to compare the sources.');
  return tooltip;
}

function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
