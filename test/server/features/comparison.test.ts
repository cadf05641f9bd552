import assert from 'node:assert/strict';
import { comparison } from '../../../server/src/features/comparison.ts';
import { eventOf, harbour, spanOf } from './fixture.ts';

describe('comparison', () => {
  it('gives sources in the order of the manifest, and rows with versions by source', () => {
    const { event, tribune } = harbour();
    const found = comparison(event, 'Harbour', 7, [tribune.path]);
    assert.equal(found.event, 'Harbour');
    assert.equal(found.revision, 7);
    assert.deepEqual(
      found.sources.map(({ file, outlet }) => [file, outlet]),
      [
        ['tribune.txt', 'Tribune'],
        ['courier.txt', 'The Courier'],
      ],
    );
    const quote = found.rows.find(({ kind }) => kind === 'quote');
    assert.deepEqual(
      quote?.versions.map(({ source, speaker }) => [source, speaker]),
      [
        [1, 'Mara Lind'],
        [0, 'Mara Lind'],
      ],
    );
    assert.deepEqual(quote.versions[1]?.range.start, { line: 0, character: 11 });
  });

  it('says where versions may be translations, and which share an origin', () => {
    const { event } = harbour();
    assert.ok(comparison(event, 'x', 1).rows.every(({ translated }) => translated === undefined));
    const abroad = {
      ...event,
      articles: event.articles.map((article) => ({
        ...article,
        entities: article.entities.map((entity) => ({ ...entity, role: 'the Norwegian harbour master' })),
      })),
      groups: event.groups.map((group) => ({
        ...group,
        members: group.members.map((member) => ({ ...member, origin: 4 })),
      })),
    };
    const [figure, quote] = comparison(abroad, 'x', 1).rows;
    assert.equal(quote?.translated, true);
    assert.deepEqual(
      quote.versions.map(({ origin }) => origin),
      [4, 4],
    );
    assert.equal(figure?.translated, undefined);
  });

  it('counts the quotes of people under their one name', () => {
    assert.deepEqual(comparison(harbour().event, 'x', 1).people, [{ name: 'Mara Lind', quotes: 3, isPerson: true }]);
  });

  it('shows what is nearest to a row in a source that has no version of it', () => {
    const { courier, tribune } = harbour();
    const [start, end] = spanOf(courier.text, '40 boats');
    const [from, to] = spanOf(tribune.text, 'About 60 boats');
    const nearest = { path: courier.path, start, end };
    const event = {
      ...eventOf([courier, tribune], [{ relation: 'same', members: [{ in: courier, words: '40' }] }]),
      onlyIn: [
        {
          path: tribune.path,
          start: from,
          end: to,
          text: 'About 60 boats',
          kind: 'claim' as const,
          speaker: null,
          nearest,
        },
      ],
    };
    const found = comparison(event, 'x', 1);
    assert.deepEqual(found.rows[0]?.nearest, [
      {
        source: 1,
        location: {
          uri: tribune.path,
          range: { start: { line: 0, character: 56 }, end: { line: 0, character: 70 } },
        },
      },
    ]);
    assert.equal(found.onlyIn[0]?.nearest?.uri, courier.path);
  });
});
