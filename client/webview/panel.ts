/** The comparison panel's page. It knows no `vscode` API but its messages and its kept state. */
import * as v from 'valibot';
import { hostToPanel } from '../src/panel/messages.ts';
import type { EventComparison, HostToPanel, PanelToHost } from '../../server/src/protocol.ts';
import { changeBetween, changeWords, keepsWhatIsSeen } from './model/changes.ts';
import { listColumns } from './model/columns.ts';
import { button, element } from './page/dom.ts';
import { createGrid } from './grid/grid.ts';
import { listItems } from './model/items.ts';
import { blankElement, blankFor, type Blank } from './page/messages.ts';
import { createSeeker } from './seeker.ts';
import { unreadWords } from './model/summary.ts';
import { createToolbar } from './toolbar.ts';
import { initialView, noFilters, readSavedState, type ViewState } from './model/view-state.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: PanelToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const saved = readSavedState(host.getState());
let folder = saved?.folder;
let view: ViewState = saved?.view ?? initialView;
let comparison: EventComparison | undefined;
/** A newer comparison that waits until the reader asks for it. */
let waiting: EventComparison | undefined;
/** Whether the reader asked for what changes the rows. */
let expected = false;

const live = element('div', { class: 'visually-hidden', 'aria-live': 'polite' });
const notice = element('div', { class: 'notice', role: 'status', hidden: true });
const blank = element('div', { class: 'blank-place', hidden: true });

const toolbar = createToolbar({
  change,
  split: (apart) => {
    expected = true;
    host.postMessage({ type: 'split', apart });
  },
  nextDifference: (backwards) => grid.nextDifference(backwards),
  view: () => view,
  isGathered: () => grid.isGathered(),
  toRows: () => grid.focusActive(),
});
const grid = createGrid({
  open: (passage, preview) => host.postMessage({ type: 'open', ...passage, preview }),
  view: () => view,
  change,
  keep: (patch) => {
    view = { ...view, ...patch };
    save();
  },
  announce,
  copy: (text) => host.postMessage({ type: 'copy', text }),
});

const seeker = createSeeker({
  comparison: () => comparison,
  view: () => view,
  change,
  announce,
  focusCell: (item, column) => grid.focusCell(item, column, { flash: true }),
});

document.getElementById('panel')?.append(toolbar.element, notice, grid.element, blank, live);
toolbar.element.hidden = true;
grid.element.hidden = true;

function change(patch: Partial<ViewState>): void {
  const filtered = patch.filters !== undefined;
  view = { ...view, ...patch };
  save();
  // Other filters draw other rows: nothing is left to be held in its place.
  if (filtered && waiting) show(waiting);
  else draw();
  if (filtered && comparison) announce(`${listItems(comparison, view).matching} rows match`);
}

function draw(): void {
  if (!comparison) return;
  const columns = listColumns(comparison, view);
  const list = listItems(comparison, view);
  const empty = blankFor(comparison);
  const none = empty ?? (list.matching === 0 ? nothingMatches(comparison) : null);
  toolbar.element.hidden = false;
  toolbar.render({ comparison, hasRows: empty === null, columns, list, view });
  grid.element.hidden = none !== null;
  showBlank(none);
  grid.render({ comparison, columns, items: list.items });
}

function nothingMatches(shown: EventComparison): Blank {
  const { source } = view.filters;
  const unread = source === null ? '' : unreadWords(shown, source);
  return {
    title: 'No row matches',
    words: unread === '' ? 'Nothing in this event has what the filters ask for.' : `${unread}.`,
    action: { label: 'Clear Filters', act: () => change({ filters: noFilters }) },
  };
}

function showBlank(what: Blank | null): void {
  blank.hidden = what === null;
  blank.replaceChildren(...(what ? [blankElement(what)] : []));
}

function showNotice(words: string | null, label = '', act: () => void = () => undefined): void {
  notice.hidden = words === null;
  notice.replaceChildren(
    ...(words === null ? [] : [element('span', {}, words), button(label, { class: 'link' }, act)]),
  );
}

/** Shows a newer comparison: at once where that moves nothing under the reader's eye, else on request. */
function receive(next: EventComparison): void {
  folder = next.folder;
  if (!comparison) {
    show(next);
    if (view.top) grid.scrollTo(view.top);
    takeFocus();
    return save();
  }
  const words = changeWords(changeBetween(comparison, next));
  const after = listItems(next, view).items.map(({ key }) => key);
  if (words === '' || expected || !document.hasFocus() || keepsWhatIsSeen(grid.seen(), after)) {
    show(next);
    if (words !== '') announce(`Updated. ${words}`);
    return;
  }
  waiting = next;
  showNotice(`The articles changed. ${words}.`, 'Show Changes', showWaiting);
}

function show(next: EventComparison): void {
  comparison = next;
  waiting = undefined;
  expected = false;
  showNotice(null);
  grid.holdingTop(draw);
}

function showWaiting(): void {
  if (!waiting) return;
  show(waiting);
  grid.focusActive();
}

function onProblem(message: string): void {
  const retry = () => host.postMessage({ type: 'refresh' });
  if (comparison) showNotice(message, 'Try Again', retry);
  else showBlank({ title: 'There is no comparison', words: message, action: { label: 'Try Again', act: retry } });
}

function onMessage(message: HostToPanel): void {
  switch (message.type) {
    case 'comparison':
      return receive(message.comparison);
    case 'reveal':
      if (waiting) show(waiting);
      return seeker.reveal(message);
    case 'turn':
      if (waiting) show(waiting);
      return seeker.turnTo(message.uri, message.person);
    case 'problem':
      return onProblem(message.message);
  }
}

function announce(words: string): void {
  live.textContent = '';
  // A live region speaks only of what changes in it.
  setTimeout(() => (live.textContent = words), 50);
}

let saving: ReturnType<typeof setTimeout> | undefined;
function save(): void {
  clearTimeout(saving);
  saving = setTimeout(() => {
    if (folder !== undefined) host.setState({ folder, view });
  }, 50);
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = v.safeParse(hostToPanel, event.data);
  if (message.success) onMessage(message.output);
  else onProblem('The language server sent a comparison that this panel does not understand.');
});
/** Whoever comes to the panel by the keyboard comes to its rows. */
function takeFocus(): void {
  if (document.hasFocus() && document.activeElement === document.body) grid.focusActive();
}

window.addEventListener('focus', takeFocus);
window.addEventListener('blur', () => {
  if (waiting) show(waiting);
});
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === 'F7') grid.nextDifference(event.shiftKey);
  else if ((event.key === '/' && !typing) || (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey))) {
    toolbar.focusSearch();
  } else if (event.key === 'Escape' && !typing) {
    if (toolbar.element.contains(document.activeElement)) grid.focusActive();
    else host.postMessage({ type: 'leave' });
  } else return;
  event.preventDefault();
});

showBlank({ title: 'Reading the articles…', words: 'The comparison appears as soon as they are read.' });
host.postMessage({ type: 'ready' });
