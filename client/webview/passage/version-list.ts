/** Versions one below the other, each with who says it and when it was published. */
import type { PanelRow, PanelSource } from '../../../server/src/protocol.ts';
import { element } from '../page/dom.ts';
import { passageElement } from './passage-view.ts';
import { publishedWords } from '../../src/published.ts';
import { siglum } from './siglum.ts';

/** `order` are the versions' indexes as their columns stand. Figures go by the day: a later article may know more. */
export function versionList(
  row: PanelRow,
  names: readonly string[],
  order: readonly number[],
  sources: readonly PanelSource[],
): HTMLElement {
  const publishedOf = (index: number): string => sources[row.versions[index]?.source ?? -1]?.published ?? '~';
  const byDay = (left: number, right: number): number => {
    const [one, other] = [publishedOf(left), publishedOf(right)];
    return one === other ? 0 : one < other ? -1 : 1;
  };
  const shown = row.kind === 'figure' ? [...order].sort(byDay) : order;
  return element('ul', { class: 'version-list' }, ...shown.map((index) => versionLine(row, index, names, sources)));
}

function versionLine(
  row: PanelRow,
  index: number,
  names: readonly string[],
  sources: readonly PanelSource[],
): HTMLElement {
  const version = row.versions[index];
  const published = publishedWords(sources[version?.source ?? -1]?.published ?? null);
  const about = !version || version.speaker === null ? published : `${published} · ${version.speaker}`;
  return element(
    'li',
    { class: 'version-line' },
    element('span', { class: 'version-source' }, siglum(names, index), element('span', { class: 'quiet' }, about)),
    passageElement(version?.segments ?? [], {
      search: '',
      translated: false,
      paraphrase: row.kind !== 'quote',
      whole: true,
    }),
  );
}
