import assert from 'node:assert/strict';
import { listItems, sharesEvent } from '../../../../client/webview/model/items.ts';
import { initialView, noFilters, type Filters } from '../../../../client/webview/model/view-state.ts';
import { placeOf } from '../../../../client/webview/model/passages.ts';
import { comparison, only, rangeAt, row, version } from '../invented.ts';

const event = comparison(
  [
    row('figure', { kind: 'figure', relation: 'figures-conflict', differences: [] }),
    row('speaker', {
      relation: 'attribution-differs',
      differences: [],
      versions: [
        version(0, '“Nobody was in danger.”', 'Tomas Lindqvist'),
        version(2, '“Nobody was in danger.”', 'an official'),
      ],
    }),
    row('worded'),
    row('agrees', { relation: 'same', differences: [] }),
    row('claim', {
      kind: 'claim',
      versions: [version(1, 'Ferries run on *Thursday*', null), version(2, 'Ferries run *soon*', null)],
    }),
  ],
  [only('quay', 0), only('piet', 1, { kind: 'quote', speaker: 'Piet', text: '“Never seen the like”' })],
);

const opened = (unfolded: readonly string[]) => Object.fromEntries(unfolded.map((key) => [key, true]));

const keys = (filters: Partial<Filters> = {}, unfolded: string[] = []) =>
  listItems(event, { ...initialView, filters: { ...noFilters, ...filters }, folds: opened(unfolded) }).items.map(
    ({ key }) => key,
  );

describe('items of the panel', () => {
  it('groups by kind in the order of the server, folds agreement and what one source has', () => {
    assert.deepEqual(keys(), [
      'section:figure',
      'row:figure',
      'section:quote',
      'row:speaker',
      'row:worded',
      'agree:quote',
      'section:claim',
      'row:claim',
      'section:only',
      'only:file:///event/0.txt',
      'only:file:///event/1.txt',
    ]);
  });

  it('folds rows that mostly repeat the passages above them, which a search unfolds', () => {
    const toll = (id: string, source: number) =>
      row(id, {
        ...{ kind: 'figure', relation: 'figures-conflict', differences: [] },
        versions: [version(0, 'Six died.'), version(1, 'Nine died.'), version(source, 'Ten died.')],
        ...(id === 'a' ? {} : { continues: true }),
      });
    const tolls = comparison([toll('a', 2), toll('b', 3), toll('c', 4), toll('d', 5)], [], 6);
    const shown = (view: Partial<typeof initialView>) => listItems(tolls, { ...initialView, ...view }).items;
    assert.deepEqual(
      shown({}).map(({ key }) => key),
      ['section:figure', 'row:a', 'repeated:a'],
    );
    const whole = ['section:figure', 'row:a', 'repeated:a', 'row:b', 'row:c', 'row:d'];
    assert.deepEqual(
      shown({ folds: { 'repeated:a': true } }).map(({ key }) => key),
      whole,
    );
    assert.deepEqual(
      shown({ filters: { ...noFilters, search: 'died' } }).map(({ key }) => key),
      whole,
    );
    assert.deepEqual(placeOf(tolls, { uri: 'file:///event/5.txt', range: rangeAt(0) })?.folds, ['repeated:a']);
  });

  it('keeps what is on several events apart, each under its head', () => {
    const several = {
      ...comparison(
        [row('a', { event: 'storm' }), row('b', { event: 'vote', relation: 'same', differences: [] })],
        [only('quay', 0), only('hall', 2)],
      ),
      events: [
        { id: 'storm', label: 'A storm', sources: [0, 1] },
        { id: 'vote', label: 'A vote', sources: [2] },
        { id: 'fire', label: 'A fire', sources: [] },
      ],
    };
    const view = { ...initialView, events: { vote: true }, folds: opened(['agree:vote:quote']) };
    const { items } = listItems(several, view);
    assert.deepEqual(
      items.map(({ key }) => key),
      [
        'event:storm',
        'section:storm:quote',
        'row:a',
        'section:storm:only',
        'only:file:///event/0.txt',
        'event:vote',
        'section:vote:quote',
        'agree:vote:quote',
        'row:b',
        'section:vote:only',
        'only:file:///event/2.txt',
      ],
    );
    assert.deepEqual(
      listItems(several, initialView).items.map(({ key }) => key),
      ['event:storm', 'section:storm:quote', 'row:a', 'section:storm:only', 'only:file:///event/0.txt', 'event:vote'],
      'at first the event with most sources is open',
    );
    const isOnEvent = sharesEvent(several);
    assert.deepEqual(
      [isOnEvent(row('a', { event: 'storm' }), 1), isOnEvent(row('a', { event: 'storm' }), 2)],
      [true, false],
    );
    assert.ok(sharesEvent(event)(row('a'), 2));
  });

  it('keeps rows that share passages together, in the section of the first', () => {
    const shared = comparison([
      row('first'),
      row('second', { kind: 'figure', relation: 'figures-agree', differences: [], continues: true }),
      row('alike', { relation: 'same', differences: [] }),
      row('counted', { kind: 'figure', relation: 'figures-agree', differences: [], continues: true }),
      row('third', { kind: 'figure', relation: 'figures-conflict', differences: [] }),
    ]);
    const shown = (filters: Partial<Filters>, folds = {}) =>
      listItems(shared, { ...initialView, filters: { ...noFilters, ...filters }, folds }).items;
    const above = (items: ReturnType<typeof shown>) =>
      items.map((item) =>
        item.type === 'row' ? [item.key, ...item.under.map(({ id }) => id)].join(' under ') : item.key,
      );
    assert.deepEqual(above(shown({}, { 'agree:quote': true })), [
      'section:quote',
      'row:first',
      'row:second under first',
      'agree:quote',
      'row:alike',
      'row:counted under alike',
      'section:figure',
      'row:third',
    ]);
    assert.deepEqual(
      above(shown({ kind: 'figure' }, { 'agree:figure': true })),
      ['section:figure', 'row:third', 'agree:figure', 'row:second', 'row:counted'],
      'without the first, each stands for itself',
    );
    assert.deepEqual(
      shown({}).flatMap((item) => (item.type === 'fold' ? item.title : item.type === 'section' ? item.summary : [])),
      ['1 differs · 3 agree', '2 rows that agree', '1 differs'],
    );
  });

  it('unfolds what the reader unfolded', () => {
    assert.ok(keys({}, ['agree:quote']).includes('row:agrees'));
    assert.ok(keys({}, ['only:file:///event/1.txt']).includes('only-row:piet'));
    assert.ok(!keys({}, ['only:file:///event/1.txt']).includes('only-row:quay'));
  });

  it('shows what agrees where nothing differs, until the reader folds it', () => {
    const alike = comparison([row('agrees', { relation: 'same', differences: [] })]);
    const shown = (folds: Record<string, boolean>) =>
      listItems(alike, { ...initialView, folds }).items.map(({ key }) => key);
    assert.deepEqual(shown({}), ['section:quote', 'agree:quote', 'row:agrees']);
    assert.deepEqual(shown({ 'agree:quote': false }), ['section:quote', 'agree:quote']);
  });

  it('shows rows that differ in one way', () => {
    assert.deepEqual(keys({ difference: 'conflict' }), ['section:figure', 'row:figure']);
    assert.deepEqual(keys({ difference: 'speaker' }), ['section:quote', 'row:speaker']);
    assert.deepEqual(keys({ difference: 'cut' }), []);
  });

  it('shows differences only', () => {
    const shown = keys({ differencesOnly: true }, ['agree:quote']);
    assert.ok(!shown.includes('row:agrees') && !shown.some((key) => key.startsWith('only')));
    assert.ok(shown.includes('row:worded'));
  });

  it('filters by person, kind and source', () => {
    assert.deepEqual(keys({ person: 'an official' }), ['section:quote', 'row:speaker']);
    assert.deepEqual(keys({ kind: 'figure' }), ['section:figure', 'row:figure']);
    assert.deepEqual(keys({ kind: 'only' }), ['section:only', 'only:file:///event/0.txt', 'only:file:///event/1.txt']);
    assert.deepEqual(keys({ source: 'file:///event/2.txt' }), [
      'section:quote',
      'row:speaker',
      'section:claim',
      'row:claim',
    ]);
  });

  it('finds rows by any version or speaker, opens folds, and forgives case and marks', () => {
    assert.deepEqual(keys({ search: 'NOBODY' }), ['section:quote', 'row:speaker']);
    assert.deepEqual(keys({ search: '"never seen' }), ['section:only', 'only:file:///event/1.txt', 'only-row:piet']);
    assert.deepEqual(keys({ search: 'lindqvist' }), ['section:quote', 'row:speaker']);
    assert.deepEqual(keys({ search: 'no such words' }), []);
  });

  it('counts what matches, folded rows too', () => {
    const list = listItems(event, initialView);
    assert.deepEqual([list.matching, list.differing], [7, 4]);
  });
});
