/** The menu of all columns: which sources are shown, and whether with cells where they have nothing. */
import type { Column } from './model/columns.ts';
import type { ViewState } from './model/view-state.ts';
import { showMenu } from './page/menu.ts';

export interface ColumnsMenuHost {
  view(): ViewState;
  change(patch: Partial<ViewState>): void;
  /** Whether rows leave out the cells of sources that do not carry them. */
  isGathered(): boolean;
}

/** `columns` gives those that are drawn now: the menu stays open while they change. */
export function showColumnsMenu(anchor: HTMLElement, columns: () => readonly Column[], host: ColumnsMenuHost): void {
  const show = (uris: readonly string[], visible: boolean) => {
    host.change({ columns: { ...host.view().columns, ...Object.fromEntries(uris.map((uri) => [uri, visible])) } });
  };
  const toggle = (uri: string) => {
    const shown = columns().filter(({ visible }) => visible);
    const isShown = shown.some(({ source }) => source.uri === uri);
    if (!isShown || shown.length > 1) show([uri], !isShown);
  };
  const all = columns();
  showMenu(anchor, 'Columns', [
    {
      label: 'Show All',
      act: () =>
        show(
          all.map(({ source }) => source.uri),
          true,
        ),
    },
    {
      label: 'Show Empty Cells',
      checked: !host.isGathered(),
      act: () => host.change({ emptyCells: host.isGathered() }),
    },
    ...all.map(({ source, visible }) => ({
      label: source.name,
      checked: visible,
      act: () => toggle(source.uri),
    })),
  ]);
}
