/** The panel's title and its filters. */
import type { EventComparison } from '../../server/src/protocol.ts';
import { showColumnsMenu, type ColumnsMenuHost } from './columns-menu.ts';
import type { Column } from './model/columns.ts';
import { button, element } from './page/dom.ts';
import { icon } from './page/icons.ts';
import type { ItemList } from './model/items.ts';
import { kindChoices, personChoices } from './model/choices.ts';
import { fillSelect, select } from './page/select.ts';
import { differenceIcons } from './model/relation.ts';
import { summaryWords, unreadWords } from './model/summary.ts';
import { isFiltered, noFilters, type Filters, type ViewState } from './model/view-state.ts';

export interface ToolbarHost extends ColumnsMenuHost {
  nextDifference(backwards: boolean): void;
  /** Tells the events of the folder's articles apart, or takes them for one. */
  split(apart: boolean): void;
  /** Leads from the filters to the rows. */
  toRows(): void;
}

export interface ToolbarModel {
  /** False where there are no rows to filter. */
  readonly hasRows: boolean;
  readonly comparison: EventComparison;
  readonly columns: readonly Column[];
  readonly list: ItemList;
  readonly view: ViewState;
}

export interface Toolbar {
  readonly element: HTMLElement;
  render(model: ToolbarModel): void;
  focusSearch(): void;
}

const searchDelay = 120;

export function createToolbar(host: ToolbarHost): Toolbar {
  let model: ToolbarModel | undefined;
  const filter = (patch: Partial<Filters>) => {
    if (model) host.change({ filters: { ...model.view.filters, ...patch } });
  };

  const title = element('h1', {});
  const summary = element('span', { class: 'quiet summary' });
  const search = element('input', {
    type: 'text',
    class: 'search-input',
    placeholder: 'Search the passages',
    'aria-label': 'Search the passages',
    'aria-keyshortcuts': '/',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const differencesOnly = button('Differences only', { class: 'toggle', 'aria-pressed': 'false' }, () =>
    filter({ differencesOnly: !model?.view.filters.differencesOnly }),
  );
  const person = select('Person', (value) => filter({ person: value === '' ? null : value }));
  const kind = select('Kind', (value) =>
    filter({
      kind: (['quote', 'claim', 'figure', 'only'] as const).find((each) => each === value) ?? null,
      difference: differenceIcons.find((each) => each === value) ?? null,
    }),
  );
  const source = select('Source', (value) => filter({ source: value === '' ? null : value }));
  const columns = button(
    'Columns',
    { class: 'toggle', 'aria-haspopup': 'menu' },
    () => model && showColumnsMenu(columns, () => model?.columns ?? [], host),
    icon('columns'),
    element('span', {}),
  );
  const clear = button('Clear filters', { class: 'link clear' }, () => {
    search.value = '';
    filter(noFilters);
    search.focus();
  });
  const split = button('', { class: 'link' }, () => host.split(model?.comparison.keptWhole === true));
  const step = (backwards: boolean) =>
    button(
      backwards ? 'Previous difference' : 'Next difference',
      { class: 'icon-button', title: backwards ? 'Previous difference (Shift+F7)' : 'Next difference (F7)' },
      () => host.nextDifference(backwards),
      icon(backwards ? 'up' : 'down'),
    );

  let typing: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => filter({ search: search.value }), searchDelay);
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && search.value !== '') {
      search.value = '';
      clearTimeout(typing);
      filter({ search: '' });
    } else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') {
      clearTimeout(typing);
      if (search.value !== model?.view.filters.search) filter({ search: search.value });
      host.toRows();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });

  function render(next: ToolbarModel): void {
    model = next;
    const { comparison, list, view } = next;
    tools.hidden = !next.hasRows;
    const { filters } = view;
    title.textContent = comparison.event;
    const { events, keptWhole } = comparison;
    split.hidden = !events && keptWhole !== true;
    split.textContent = keptWhole ? 'Tell events apart' : 'Keep as one event';
    split.title = keptWhole
      ? 'Splits the folder into the events that its articles tell of'
      : 'The articles tell of several events; compare them all as one';
    summary.textContent = summaryWords(comparison, list, filters);
    summary.title = unreadWords(comparison);
    if (document.activeElement !== search) search.value = filters.search;
    differencesOnly.setAttribute('aria-pressed', String(filters.differencesOnly));
    fillSelect(person, filters.person, 'All people', personChoices(comparison));
    fillSelect(kind, filters.kind ?? filters.difference, 'All kinds', kindChoices(comparison));
    const sources = comparison.sources.map((each) => ({
      value: each.uri,
      label: each.unread === null ? each.name : `${each.name}, not read`,
    }));
    fillSelect(source, filters.source, 'All sources', [{ label: '', choices: sources }]);
    const visible = next.columns.filter((column) => column.visible).length;
    const label = visible === next.columns.length ? 'Columns' : `Columns: ${visible} of ${next.columns.length}`;
    columns.setAttribute('aria-label', label);
    if (columns.lastElementChild) columns.lastElementChild.textContent = label;
    clear.hidden = !isFiltered(filters) || !next.hasRows;
  }

  const tools = element(
    'div',
    { class: 'tools', role: 'search', 'aria-label': 'Filters' },
    element('div', { class: 'search' }, icon('search'), search, element('kbd', { 'aria-hidden': 'true' }, '/')),
    differencesOnly,
    person,
    kind,
    source,
    columns,
    element('span', { class: 'spacer' }),
    element('span', { class: 'steps' }, step(true), step(false)),
  );

  return {
    element: element(
      'header',
      { class: 'toolbar' },
      element('div', { class: 'titles' }, title, element('span', {}, summary, clear, split)),
      tools,
    ),
    render,
    focusSearch: () => {
      search.focus();
      search.select();
    },
  };
}
