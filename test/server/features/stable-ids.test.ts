import assert from 'node:assert/strict';
import { withStableIds } from '../../../server/src/features/stable-ids.ts';
import type { EventComparison, PanelOnlyIn, PanelRow } from '../../../server/src/protocol.ts';

const range = (line: number): PanelOnlyIn['range'] => ({
  start: { line, character: 0 },
  end: { line, character: 9 },
});

/** A row with the words of its versions, one an article. */
function row(...texts: readonly string[]): PanelRow {
  return {
    ...{ id: `row ${texts.join(' | ')}`, kind: 'quote', relation: 'wording-differs', label: '' },
    versions: texts.map((text, source) => ({
      ...{ source, uri: `file:///${String(source)}.txt`, range: range(0), speaker: null },
      segments: [{ text, differs: false }],
    })),
    ...{ differences: [], origins: 1, evidence: [], nearest: [] },
  };
}

const only = (text: string, line: number, uri = 'file:///0.txt'): PanelOnlyIn => ({
  ...{ id: `only ${text}`, source: 0, kind: 'claim', uri, range: range(line), text, speaker: null, nearest: null },
});

const of = (rows: readonly PanelRow[], onlyIn: readonly PanelOnlyIn[] = []): EventComparison => ({
  ...{ folder: '', event: '', revision: 1, sources: [], people: [] },
  rows,
  onlyIn,
});

const idsOf = ({ rows, onlyIn }: EventComparison): readonly string[] => [...rows, ...onlyIn].map(({ id }) => id);

describe('ids of the panel’s rows', () => {
  it('stay over an edit of one version, and over the next edit too', () => {
    const first = withStableIds(of([row('a', 'b'), row('c', 'd')]), undefined);
    const second = withStableIds(of([row('c', 'd'), row('a', 'b!')]), first);
    assert.deepEqual(idsOf(second), ['row c | d', 'row a | b']);
    const third = withStableIds(of([row('a!', 'b!'), row('c', 'd')]), second);
    assert.deepEqual(idsOf(third), ['row a | b', 'row c | d']);
    assert.deepEqual(idsOf(withStableIds(of([row('a', 'b'), row('c', 'd')]), third)), ['row a | b', 'row c | d']);
  });

  it('go to the row that has most of the old one, and are never given twice', () => {
    const before = of([row('a', 'b', 'c')]);
    const split = withStableIds(of([row('a', 'x', 'y'), row('z', 'b', 'c')]), before);
    assert.deepEqual(idsOf(split), ['row a | x | y', 'row a | b | c']);
    const old = of([{ ...row('p', 'q'), id: 'row a | b | c' }]);
    const both = withStableIds(of([row('a', 'b', 'c'), row('p', 'q!')]), old);
    assert.deepEqual(idsOf(both), ['row a | b | c 2', 'row a | b | c']);
  });

  it('stay with what one source alone has, by its neighbours', () => {
    const before = of([], [only('b', 2), only('a', 1), only('c', 3), only('b', 1, 'file:///1.txt')]);
    const after = of([], [only('a', 1), only('b!', 2), only('c', 4), only('new', 5), only('b', 1, 'file:///1.txt')]);
    assert.deepEqual(idsOf(withStableIds(after, before)), ['only a', 'only b', 'only c', 'only new', 'only b']);
  });
});
