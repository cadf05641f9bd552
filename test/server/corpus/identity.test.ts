import assert from 'node:assert/strict';
import type { AnnotatedArticle, EntityType } from '../../../server/src/annotate/annotation.ts';
import { identify } from '../../../server/src/corpus/identity/identity.ts';

type Named = readonly [type: EntityType, name: string];

/** An article that names some people, organisations and places, and nothing else. */
function naming(path: string, ...names: readonly Named[]): AnnotatedArticle {
  const text = names.map(([, name]) => name).join('\n');
  let at = 0;
  const entities = names.map(([type, name], index) => {
    const start = at;
    at += name.length + 1;
    const mentions = [{ start, end: start + name.length, kind: 'name' as const }];
    return { id: `e${String(index)}`, name, type, role: null, mentions, evidence: ['named'] };
  });
  const metadata = { outlet: path, title: null, authors: [], published: null, url: null };
  return {
    path,
    text,
    language: 'en',
    metadata,
    blocks: [],
    readTo: text.length,
    entities,
    quotes: [],
    figures: [],
    claims: [],
  };
}

const names = (...articles: readonly AnnotatedArticle[]): readonly string[] =>
  identify(articles)
    .map(({ name }) => name)
    .sort();

describe('who is who', () => {
  it('keeps apart those of whom a reader said that they are somebody else', () => {
    const articles = ['a', 'b', 'c', 'd'].map((path) =>
      naming(path, ['person', path === 'a' ? 'Otto Brandt' : 'Brandt']),
    );
    assert.deepEqual(names(...articles), ['Otto Brandt']);
    const parted = articles.map((article, index) => ({
      ...article,
      entities: article.entities.map((each) => (index > 1 ? { ...each, apartFrom: ['Otto Brandt'] } : each)),
    }));
    const found = identify(parted).map(({ name, members }) => [name, members.map(({ path }) => path).join(' ')]);
    assert.deepEqual(found, [
      ['Brandt', 'c d'],
      ['Otto Brandt', 'a b'],
    ]);
  });

  it('joins a bare given name, and parts parent and child where an article has both', () => {
    assert.deepEqual(names(naming('a', ['person', 'Malia Brandt']), naming('b', ['person', 'Malia'])), [
      'Malia Brandt',
    ]);
    assert.deepEqual(
      names(
        naming('a', ['person', 'Otto Brandt Jr.'], ['person', 'Otto Brandt']),
        naming('b', ['person', 'Otto Brandt']),
        naming('c', ['person', 'Otto R. Brandt Jr.']),
      ),
      ['Otto Brandt', 'Otto R. Brandt Jr.'],
    );
    assert.deepEqual(
      names(naming('a', ['person', 'Otto Brandt Jr.']), naming('b', ['person', 'Otto Brandt'])).length,
      1,
    );
  });

  it('joins a given name with whom another article calls so, and none by its sound', () => {
    const full = naming('a', ['person', 'Isiah Brandt']);
    const text = `${full.text} Isaiah`;
    const entities = full.entities.map((each) => ({
      ...each,
      mentions: [...each.mentions, { start: 13, end: 19, kind: 'name' as const }],
    }));
    const bare = naming('b', ['person', 'Isaiah']);
    assert.deepEqual(names({ ...full, text, entities }, bare), ['Isiah Brandt']);
    assert.deepEqual(names(full, bare), ['Isaiah', 'Isiah Brandt']);
    assert.deepEqual(names(naming('a', ['person', 'Maria Brandt']), naming('b', ['person', 'Mario'])), [
      'Maria Brandt',
      'Mario',
    ]);
  });

  it('takes Ben and Al for given names', () => {
    assert.deepEqual(
      names(
        naming('a', ['person', 'Ben Marlow']),
        naming('b', ['person', 'Ben Marlow']),
        naming('c', ['person', 'Al Marlow']),
      ),
      ['Al Marlow', 'Ben Marlow'],
    );
  });

  it('joins the spellings of a body or a place, with its union or country, its kind and its short name', () => {
    const pairs: readonly (readonly [EntityType, string, string])[] = [
      ['organisation', 'U.N. Safety Council', 'United Nations Safety Council'],
      ['organisation', 'Marlow Space Centre', 'Marlow Space Center'],
      ['place', 'Orel Province', 'Orel'],
      ['place', 'Marlow Bay Resort and Casino', 'Marlow Bay'],
      ['place', 'Ft. Marlow', 'Fort Marlow'],
      ['place', 'Orel-i-Sharif', 'Orel-e-Sharif'],
      ['organisation', 'Tarnox NV', 'Tarnox'],
    ];
    for (const [type, left, right] of pairs)
      assert.equal(names(naming('a', [type, left]), naming('b', [type, right])).length, 1, left);
    const called = naming('a', ['organisation', 'Tarnox Semiconductors']);
    const text = `${called.text} Tarnox`;
    const entities = called.entities.map((each) => ({
      ...each,
      mentions: [...each.mentions, { start: text.length - 6, end: text.length, kind: 'name' as const }],
    }));
    assert.deepEqual(names({ ...called, text, entities }, naming('b', ['organisation', 'Tarnox'])), [
      'Tarnox Semiconductors',
    ]);
    // The initials leave out what a company's name ends with.
    assert.equal(
      names(naming('a', ['organisation', 'Orel Marlow Corp']), naming('b', ['organisation', 'OMC'])).length,
      2,
    );
    assert.equal(names(naming('a', ['place', 'North Marlow']), naming('b', ['place', 'South Marlow'])).length, 2);
  });

  it('goes with most articles where they differ on the kind of a name', () => {
    const found = identify([
      naming('a', ['person', 'Mossen Farrell'], ['person', 'Kingston']),
      naming('b', ['organisation', 'Mossen Farrell'], ['place', 'Kingston']),
      naming('c', ['organisation', 'Mossen Farrell'], ['place', 'Kingston'], ['person', 'Laura Kingston']),
    ]).map(({ name, type, members }) => `${type} ${name} ${members.map(({ path }) => path).join('')}`);
    assert.deepEqual(found, ['organisation Mossen Farrell abc', 'place Kingston bc', 'person Laura Kingston ac']);
  });

  it('joins two transcriptions of one name', () => {
    const found = identify([
      naming('a', ['person', 'Volodomar Zarenskyy']),
      naming('b', ['person', 'Volodomar Zarensky']),
      naming('c', ['person', 'Zarenskiy']),
    ]);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.members.length, 3);
    assert.ok(found[0]?.evidence.length);
  });

  it('keeps two people of one surname apart, and a bare surname with neither', () => {
    assert.deepEqual(
      names(naming('a', ['person', 'Anna Berg'], ['person', 'Tomas Berg']), naming('b', ['person', 'Berg'])),
      ['Anna Berg', 'Berg', 'Tomas Berg'],
    );
  });

  it('joins a bare surname that only one has', () => {
    assert.deepEqual(names(naming('a', ['person', 'Anna Lindqvist']), naming('b', ['person', 'Lindqvist'])), [
      'Anna Lindqvist',
    ]);
  });

  it('joins short forms of given names', () => {
    assert.equal(names(naming('a', ['person', 'Bob Larsen']), naming('b', ['person', 'Robert Larsen'])).length, 1);
  });

  it('does not join by sound alone', () => {
    assert.equal(names(naming('a', ['person', 'Karl Merz']), naming('b', ['person', 'Karl Metz'])).length, 2);
    assert.equal(names(naming('a', ['place', 'Austria']), naming('b', ['place', 'Australia'])).length, 2);
    assert.equal(names(naming('a', ['place', 'Iran']), naming('b', ['place', 'Iraq'])).length, 2);
  });

  it('gives a country its common full name', () => {
    const found = identify([
      naming('a', ['place', 'US']),
      naming('b', ['place', 'U.S.']),
      naming('c', ['place', 'USA']),
      naming('d', ['place', 'United States']),
    ]);
    assert.deepEqual(
      found.map(({ name, members }) => [name, members.length]),
      [['United States', 4]],
    );
  });

  it('joins an abbreviation with its full name, in any spelling', () => {
    const found = identify([
      naming('a', ['organisation', 'Northern Harbour Board']),
      naming('b', ['organisation', 'NHB']),
      naming('c', ['organisation', 'N.H.B.']),
    ]);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Northern Harbour Board'],
    );
  });

  it('keeps a person apart from a place and a company of the same name', () => {
    assert.equal(
      names(
        naming('a', ['person', 'Jackson']),
        naming('b', ['place', 'Jackson']),
        naming('c', ['organisation', 'Jackson Inc']),
      ).length > 1,
      true,
    );
  });
});
