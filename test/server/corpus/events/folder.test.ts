import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../../server/src/annotate/annotate.ts';
import type { AnnotatedArticle } from '../../../../server/src/annotate/annotation.ts';
import { readArticle } from '../../../../server/src/article/read.ts';
import type { LinkedEvent } from '../../../../server/src/corpus/comparison.ts';
import { createCorpus } from '../../../../server/src/corpus/corpus.ts';

/** Two happenings, and what each outlet writes of them; one more paragraph that all of them carry. */
const ferry = [
  'Ferry strikes pier at Norhaven, 14 hurt',
  'The car ferry Sigrid struck the northern pier at Norhaven on Monday night, and at least 14 people were injured, the harbour police said.',
  'Captain Oskar Dahlgren had reported trouble with the rudder twenty minutes before the ferry was due to dock, the coastguard said.',
  '“We heard a terrible crunch, and then the deck tilted,” said Petra Solheim, a passenger from the island of Vessel.',
  'Divers were inspecting the damaged hull on Tuesday, and the ferry line Kystlinjen cancelled all its sailings to Vessel until Friday.',
];
const museum = [
  'Museum in Talbury hands back bronze mask',
  'The Harcourt Museum in Talbury has returned a bronze ceremonial mask to the kingdom of Ondara, ending a dispute of forty years.',
  'Curator Felicity Marsh handed the mask to Prince Adewole Ige at a ceremony on Monday in the sculpture gallery.',
  '“It should never have left our shrine,” said Prince Adewole Ige, whose grandfather had asked for it in vain.',
  'The mask was looted by a colonial expedition, and the trustees of the museum voted in spring to give up their claim to it.',
];
const both = '“We will not rest until every question has been answered,” the minister told reporters.';

const article = (path: string, paragraphs: readonly string[]): AnnotatedArticle =>
  annotate(readArticle({ path, text: paragraphs.join('\n\n'), metadata: { outlet: path } }));

const pick = (paragraphs: readonly string[], chosen: readonly number[]): string[] =>
  chosen.map((index) => paragraphs[index] ?? '');

const pool = [
  article('a-post.txt', [...pick(ferry, [0, 1, 2, 3]), both]),
  article('b-herald.txt', [...pick(museum, [0, 1, 2, 3]), both]),
  article('c-times.txt', [...pick(ferry, [0, 1, 3, 4])]),
  article('d-mail.txt', [...pick(museum, [0, 1, 3, 4]), both]),
  article('e-wire.txt', [...pick(ferry, [1, 2, 3, 4])]),
  article('f-brief.txt', ['Ferry at Norhaven: the Sigrid is to sail again on Friday.']),
];
const moved = article('c-times.txt', pick(museum, [0, 1, 2, 4]));

const linked = (articles: readonly AnnotatedArticle[]) => {
  const corpus = createCorpus();
  for (const each of articles) corpus.put('folder', each);
  return corpus;
};
const pathsOf = ({ events = [] }: LinkedEvent) => events.map(({ paths }) => paths);
const shown = ({ events, groups, onlyIn, entities, articles }: LinkedEvent) => ({
  events,
  groups,
  onlyIn,
  entities,
  articles: articles.map(({ path }) => path),
});

describe('a folder with articles on several events', () => {
  it('is split into them, a brief article with those it fits', () => {
    assert.deepEqual(pathsOf(linked(pool).linked('folder')), [
      ['a-post.txt', 'c-times.txt', 'e-wire.txt', 'f-brief.txt'],
      ['b-herald.txt', 'd-mail.txt'],
    ]);
  });

  it('is linked within an event only, and each group says which', () => {
    const all = linked(pool).linked('folder');
    const home = new Map(all.events?.flatMap(({ id, paths }) => paths.map((path) => [path, id])));
    assert.ok(all.groups.length > 2);
    for (const { members, event } of all.groups)
      for (const { path } of members) assert.equal(home.get(path), event, 'a group reaches across events');
    assert.ok(all.groups.some(({ members }) => members.some(({ text }) => text.includes('terrible crunch'))));
  });

  it('names an event by a headline of its articles', () => {
    assert.deepEqual(
      linked(pool)
        .split('folder')
        .map(({ label }) => label),
      [ferry[0], museum[0]],
    );
  });

  it('shows an article with those on its event', () => {
    const corpus = linked(pool);
    const event = corpus.linkedWith('d-mail.txt');
    assert.deepEqual(
      event.articles.map(({ path }) => path),
      ['b-herald.txt', 'd-mail.txt'],
    );
    assert.equal(corpus.linkedWith('b-herald.txt'), event);
    assert.deepEqual(corpus.linkedWith('none.txt').articles, []);
  });

  it('stays whole where all articles tell of one happening', () => {
    const one = linked(pool.filter(({ path }) => /^[acef]/.test(path)));
    assert.equal(one.split('folder').length, 1);
    assert.equal(one.linked('folder'), one.linkedWith('e-wire.txt'));
    assert.ok(one.linked('folder').groups.every(({ event }) => event === undefined));
  });

  it('is not split for articles too short to tell', () => {
    const briefs = [article('a.txt', ['The ferry sank.']), article('b.txt', ['The mask went home.'])];
    assert.deepEqual(pathsOf(linked(briefs).linked('folder')), [['a.txt', 'b.txt']]);
    assert.deepEqual(linked([]).linked('folder').articles, []);
  });

  it('keeps links of few articles, and finds the others again', () => {
    const corpus = createCorpus();
    const events = Array.from({ length: 180 }, (_, event) =>
      pool.slice(0, 3).map((each) => ({ ...each, path: `${String(event)}/${each.path}` })),
    );
    events.forEach((articles, event) => articles.forEach((each) => corpus.put(String(event), each)));
    const first = corpus.linked('0');
    for (let event = 1; event < 180; event++) corpus.linked(String(event));
    assert.ok(!corpus.isLinked('0') && corpus.isLinked('179'));
    assert.deepEqual(shown(corpus.linked('0')), shown(first));
    assert.deepEqual(corpus.article('5/a-post.txt'), events[5]?.[0]);
  });

  it('keeps links of two folders however large they are', () => {
    const corpus = createCorpus();
    const [first] = pool;
    assert.ok(first);
    const nothing = { text: '', blocks: [], entities: [], quotes: [], figures: [], claims: [] };
    for (const folder of ['a', 'b', 'c']) {
      corpus.keepWhole(folder, true);
      for (let number = 0; number < 300; number++)
        corpus.put(folder, { ...first, ...nothing, path: `${folder}/${String(number)}.txt` });
    }
    const linkedAfter = (...folders: readonly string[]): readonly string[] => {
      for (const folder of folders) corpus.linked(folder);
      return ['a', 'b', 'c'].filter((folder) => corpus.isLinked(folder));
    };
    assert.deepEqual(linkedAfter('a', 'b'), ['a', 'b']);
    assert.deepEqual(linkedAfter('c'), ['b', 'c']);
  });

  it('is one event where somebody said so', () => {
    const corpus = linked(pool);
    assert.equal(corpus.split('folder').length, 2);
    corpus.keepWhole('folder', true);
    assert.equal(corpus.split('folder').length, 1);
    assert.equal(corpus.linkedWith('d-mail.txt').articles.length, pool.length);
    corpus.keepWhole('folder', false);
    assert.equal(corpus.split('folder').length, 2);
  });

  it('tells who is who without linking', () => {
    const corpus = linked(pool);
    const identified = corpus.identified('folder');
    assert.ok(!corpus.isLinked('folder'));
    assert.deepEqual(
      identified.flatMap(({ entities }) => entities),
      corpus.linked('folder').entities,
    );
  });

  it('is the same in any order of put, and after an update what a rebuild gives', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 1 }), fc.nat(), fc.boolean(), (articles, chosen, looks) => {
        const gone = articles[chosen % articles.length]?.path ?? '';
        const updated = linked(articles);
        if (looks) updated.linked('folder');
        updated.put('folder', moved);
        if (looks) articles.forEach(({ path }) => updated.linkedWith(path));
        updated.remove(gone);
        const left = pool.filter((each) => articles.includes(each) && each.path !== gone && each.path !== moved.path);
        const rebuilt = linked(gone === moved.path ? left : [moved, ...left]);
        assert.deepEqual(shown(updated.linked('folder')), shown(rebuilt.linked('folder')));
      }),
      { numRuns: 20 },
    );
  });
});
