import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotatedArticle } from '../../../server/src/annotate/annotation.ts';
import { createCorpus } from '../../../server/src/corpus/corpus.ts';
import type { LinkedEvent } from '../../../server/src/corpus/comparison.ts';
import { article, event } from './events.ts';

const paragraphs = [
  '“We will open the old bridge before the first snow falls,” Mayor Anna Lindqvist told reporters on Tuesday.',
  'Mayor Anna Lindqvist said the old bridge would open before the first snow.',
  'At least 14 people were injured when the ferry hit the northern pier on Monday night, police said.',
  'Police said 21 people were injured when the ferry hit the northern pier on Monday night.',
  '“The harbour company has never answered one of our letters,” said Tomas Berg, a fisherman from the island.',
  'The harbour company earned about a quarter of its income from the ferry line last year.',
  'The ferry line brought the harbour company about a third of its income last year, its report shows.',
  'Rain is expected to fall on the coast until Friday, and schools on the island will stay closed.',
];

/** A handful of articles, annotated once: which of them an event has is what the properties vary. */
const pool = [
  [0, 2, 5],
  [1, 3, 7],
  [0, 4, 6],
  [1, 2, 6, 7],
  [3, 4, 5],
  [0, 1, 3],
].map((chosen, index) => article(`${String(index)}.txt`, chosen.map((each) => paragraphs[each] ?? '').join('\n\n')));
const edited = article('0.txt', [paragraphs[1], paragraphs[3], paragraphs[4]].join('\n\n'));

const made = fc.shuffledSubarray(pool, { minLength: 2 });

/** What a reader sees of an event, without the articles themselves. */
function shown({ entities, groups, onlyIn, sharedText, origins }: LinkedEvent): unknown {
  return { entities, groups, onlyIn, sharedText, origins };
}

describe('corpus', () => {
  it('gives the same result in any order of put', () => {
    fc.assert(
      fc.property(made, (articles) => {
        const [first, second] = [articles, pool.filter((each) => articles.includes(each))].map((each) => {
          const corpus = createCorpus();
          each.forEach((one) => corpus.put('event', one));
          return shown(corpus.linked('event'));
        });
        assert.deepEqual(first, second);
      }),
      { numRuns: 15 },
    );
  });

  it('gives after an update what a rebuild gives', () => {
    fc.assert(
      fc.property(made, fc.nat(), (articles, chosen) => {
        const gone = articles[chosen % articles.length]?.path ?? '';
        const updated = createCorpus();
        articles.forEach((one) => updated.put('event', one));
        updated.linked('event');
        updated.put('event', edited);
        updated.linked('event');
        updated.remove(gone);
        const rebuilt = createCorpus();
        const left = [...articles.filter(({ path }) => path !== edited.path), edited].filter(
          ({ path }) => path !== gone,
        );
        left.forEach((one) => rebuilt.put('event', one));
        assert.deepEqual(shown(updated.linked('event')), shown(rebuilt.linked('event')));
      }),
      { numRuns: 15 },
    );
  });

  it('gives what a rebuild gives also where articles come, change and go while it links', () => {
    const change = fc.tuple(fc.nat(60), fc.constantFrom(...pool, edited), fc.boolean());
    fc.assert(
      fc.property(made, fc.array(change, { maxLength: 6 }), (articles, changes) => {
        const corpus = createCorpus();
        const now = new Map<string, AnnotatedArticle>();
        for (const each of articles) {
          corpus.put('event', each);
          now.set(each.path, each);
        }
        for (const [steps, each, isGone] of changes) {
          const linking = corpus.linking('event');
          for (let step = 0; step < steps && !linking.next().done; step++);
          if (isGone) corpus.remove(each.path);
          else corpus.put('event', each);
          if (isGone) now.delete(each.path);
          else now.set(each.path, each);
        }
        const rebuilt = createCorpus();
        for (const each of now.values()) rebuilt.put('event', each);
        assert.deepEqual(shown(corpus.linked('event')), shown(rebuilt.linked('event')));
        assert.ok(corpus.linking('event').next().done);
      }),
      { numRuns: 30 },
    );
  });

  it('gives after any number of edits what a rebuild gives', () => {
    const told = [
      ...paragraphs,
      '“The ice was thin. Nobody told us. We will not cross it again,” said Tomas Berg, a fisherman from the island.',
      '“The ice was thin,” Tomas Berg said. “Nobody told us. We will not cross it again.”',
      'Tomas Berg said that nobody had told them, and that they would not cross the thin ice again.',
    ];
    const typed = ['', 'However, ', 'The ferry ', 'On Monday, Anna Lindqvist and Tomas Berg met. ', '14 '];
    const state = fc.array(fc.tuple(fc.nat(told.length - 1), fc.constantFrom(...typed)), { maxLength: 7 });
    const edits = fc.array(fc.tuple(fc.nat(3), state), { minLength: 3, maxLength: 9 });
    const textOf = (paragraphsTyped: readonly (readonly [number, string])[]): string =>
      paragraphsTyped.map(([index, words]) => words + (told[index] ?? '')).join('\n\n');
    fc.assert(
      fc.property(edits, (made) => {
        const updated = createCorpus();
        updated.keepWhole('event', true);
        const latest = new Map<string, AnnotatedArticle>();
        for (const [number, paragraphsTyped] of made) {
          const path = `${String(number)}.txt`;
          const next = article(path, textOf(paragraphsTyped));
          latest.set(path, next);
          updated.put('event', next);
          const rebuilt = createCorpus();
          rebuilt.keepWhole('event', true);
          latest.forEach((one) => rebuilt.put('event', one));
          assert.deepEqual(shown(updated.linked('event')), shown(rebuilt.linked('event')));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('keeps the passages of a group that an edit leaves where they are', () => {
    const corpus = createCorpus();
    const under = (headline: string): AnnotatedArticle => article('3.txt', `${headline}\n\n${pool[3]?.text ?? ''}`);
    [...pool, under('It is cold')].forEach((one) => corpus.put('event', one));
    const before = corpus.linked('event').groups.flatMap(({ members }) => members);
    corpus.put('event', under('It is getting cold'));
    const after = corpus.linked('event').groups.flatMap(({ members }) => members);
    const elsewhere = after.filter(({ path }) => path !== '3.txt');
    assert.ok(elsewhere.length > 0 && elsewhere.length < after.length);
    assert.deepEqual(
      elsewhere.filter((member) => !before.includes(member)),
      [],
    );
  });

  it('places the passages of a group again that was left out while they moved', () => {
    const longer = `${paragraphs[0] ?? ''} “${'The bridge is old. '.repeat(3).trim()}”`;
    const corpus = createCorpus();
    corpus.keepWhole('event', true);
    for (const turn of [paragraphs[0], longer, `A line more.\n\n${longer}`, `A line more.\n\n${paragraphs[0] ?? ''}`]) {
      const articles = ['a', 'b', 'c'].map((path) => article(path, turn ?? ''));
      articles.forEach((one) => corpus.put('event', one));
      const rebuilt = createCorpus();
      rebuilt.keepWhole('event', true);
      articles.forEach((one) => rebuilt.put('event', one));
      assert.deepEqual(shown(corpus.linked('event')), shown(rebuilt.linked('event')));
    }
  });

  it('leaves what it gave before as it is', () => {
    const corpus = createCorpus();
    pool.forEach((one) => corpus.put('event', one));
    const linked = corpus.linked('event');
    const before = JSON.stringify(shown(linked));
    corpus.put('event', article('3.txt', `A line more.\n\n${pool[3]?.text ?? ''}`));
    corpus.linked('event');
    assert.equal(JSON.stringify(shown(linked)), before);
  });

  it('gives the same again when several articles are read anew', () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.boolean()), (articles, chosen) => {
        const corpus = createCorpus();
        articles.forEach((one) => corpus.put('event', one));
        const before = shown(corpus.linked('event'));
        for (const one of articles) if (chosen.next().value) corpus.put('event', { ...one });
        assert.deepEqual(shown(corpus.linked('event')), before);
        articles.forEach((one) => corpus.put('event', { ...one }));
        assert.deepEqual(shown(corpus.linked('event')), before);
      }),
      { numRuns: 10 },
    );
  });

  it('groups passages of different articles, each with evidence and its own text', () => {
    const corpus = createCorpus();
    pool.forEach((one) => corpus.put('event', one));
    const { groups, articles } = corpus.linked('event');
    assert.ok(groups.length > 0);
    for (const { members, evidence, differences } of groups) {
      assert.ok(new Set(members.map(({ path }) => path)).size > 1);
      assert.ok(evidence.length > 0);
      for (const { path, start, end, text, segments } of members) {
        assert.equal(articles.find((each) => each.path === path)?.text.slice(start, end), text);
        assert.equal(segments.map((segment) => segment.text).join(''), text);
      }
      for (const { between } of differences) for (const index of between) assert.ok(members[index]);
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { minLength: 1, maxLength: 3 }), (texts) => {
        event(Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text])));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps events apart and forgets what is removed', () => {
    const corpus = createCorpus();
    corpus.put('one', article('a.txt', paragraphs[0] ?? ''));
    corpus.put('two', article('b.txt', paragraphs[0] ?? ''));
    assert.equal(corpus.linked('one').groups.length, 0);
    assert.deepEqual(corpus.events(), ['one', 'two']);
    corpus.put('two', article('a.txt', paragraphs[0] ?? ''));
    assert.deepEqual(corpus.events(), ['two']);
    assert.equal(corpus.eventOf('a.txt'), 'two');
    corpus.remove('a.txt');
    assert.equal(corpus.article('a.txt'), undefined);
    assert.equal(corpus.linked('two').articles.length, 1);
  });
});
