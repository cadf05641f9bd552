import type { EventComparison, PanelOnlyIn, PanelRow, PanelVersion } from '../../../server/src/protocol.ts';

/** A range on one line. */
export const rangeAt = (line: number, from = 0, to = 10) => ({
  start: { line, character: from },
  end: { line, character: to },
});

/** A text with its differing words between asterisks, in pieces. */
export function segmentsOf(marked: string): PanelVersion['segments'] {
  return marked
    .split(/(\*[^*]*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('*') ? { text: part.slice(1, -1), differs: true } : { text: part, differs: false },
    );
}

export function version(source: number, marked: string, speaker: string | null = 'Ana Duarte', line = 0): PanelVersion {
  return { source, uri: `file:///event/${source}.txt`, range: rangeAt(line), speaker, segments: segmentsOf(marked) };
}

export function row(id: string, given: Partial<PanelRow> = {}): PanelRow {
  return {
    id,
    kind: 'quote',
    relation: 'wording-differs',
    label: `Row ${id}`,
    versions: [version(0, '“We *will* wait.”'), version(1, '“We *shall* wait.”')],
    differences: [{ kind: 'wording', between: [0, 1], left: 'will', right: 'shall' }],
    origins: 2,
    evidence: [],
    nearest: [],
    ...given,
  };
}

export function only(id: string, source: number, given: Partial<PanelOnlyIn> = {}): PanelOnlyIn {
  return {
    id,
    source,
    kind: 'claim',
    uri: `file:///event/${source}.txt`,
    range: rangeAt(9),
    text: 'The quay was flooded.',
    speaker: null,
    nearest: null,
    ...given,
  };
}

export function comparison(
  rows: readonly PanelRow[],
  onlyIn: readonly PanelOnlyIn[] = [],
  sources = 3,
): EventComparison {
  return {
    folder: 'file:///event',
    event: 'Storm over the islands',
    revision: 1,
    sources: Array.from({ length: sources }, (_, index) => ({
      uri: `file:///event/${index}.txt`,
      file: `${index}.txt`,
      name: index === 2 ? '2.txt' : `Outlet ${index}`,
      outlet: index === 2 ? null : `Outlet ${index}`,
      title: null,
      published: `2031-03-0${(index % 9) + 1}`,
      url: null,
      unread: null,
    })),
    rows,
    onlyIn,
    people: [{ name: 'Ana Duarte', quotes: rows.length, isPerson: true }],
  };
}
