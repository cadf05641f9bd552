import assert from 'node:assert/strict';
import { sourceName, sourceNames } from '../../../server/src/corpus/source-names.ts';

const article = (path: string, outlet: string | null, published: string | null = null) => ({
  path,
  metadata: { outlet, published, title: null, authors: [], url: null },
});

describe('the names of sources', () => {
  it('are their outlets', () => {
    const names = sourceNames([article('file:///a.txt', 'Courier'), article('file:///b.txt', null)]);
    assert.deepEqual([...names], [['file:///a.txt', 'Courier']]);
  });

  it('tell articles of one outlet apart by the day', () => {
    const names = sourceNames([
      article('a.txt', 'Courier', '2031-03-08T10:00:00Z'),
      article('b.txt', 'Courier', '2031-03-11'),
      article('c.txt', 'Tribune', '2031-03-11'),
    ]);
    assert.deepEqual([...names.values()], ['Courier (8 Mar)', 'Courier (11 Mar)', 'Tribune']);
  });

  it('tell them apart by the file where days do not', () => {
    const names = (second: string | null) =>
      [
        ...sourceNames([
          article('file:///courier%20live.txt', 'Courier', '2031-03-08'),
          article('file:///courier-2.txt', 'Courier', second),
        ]).values(),
      ].join();
    assert.equal(names('2031-03-08'), 'Courier (courier live),Courier (courier-2)');
    assert.equal(names(null), 'Courier (courier live),Courier (courier-2)');
  });

  it('are those of files where outlets are not known', () => {
    const articles = [article('file:///a%20b.txt', null), article('100% sure.md', null), article('c.txt', 'Courier')];
    assert.deepEqual(
      articles.map(({ path }) => sourceName(articles, path)),
      ['a b.txt', '100% sure.md', 'Courier'],
    );
  });
});
