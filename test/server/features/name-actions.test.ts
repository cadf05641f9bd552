import assert from 'node:assert/strict';
import type { Correction } from '../../../server/src/annotate/entities/corrections.ts';
import type { LinkedEvent } from '../../../server/src/corpus/comparison.ts';
import { createLinkedContext } from '../../../server/src/features/context.ts';
import type { Decision } from '../../../server/src/features/decision.ts';
import { nameActions } from '../../../server/src/features/name-actions.ts';
import { articleOf, eventOf, spanOf } from './fixture.ts';

const post = articleOf(
  'file:///event/post.txt',
  'Otto Brandt met Helena Brandt. Brandt spoke. He sang in Velm. Brandt left with Ida Roe and the Quay Board.',
  {
    entities: [
      { name: 'Otto Brandt', mentions: ['Otto Brandt', 'Brandt@3', 'Brandt@4'], pronouns: ['He@2'] },
      { name: 'Helena Brandt', mentions: ['Helena Brandt'] },
      { name: 'Velm', type: 'place', mentions: ['Velm'] },
    ],
  },
);
const mail = articleOf('file:///event/mail.txt', 'Brandt, or Velm: Brandt of the Velm Trust.', {
  entities: [
    { name: 'Brandt', mentions: ['Brandt', 'Brandt@2'] },
    { name: 'Velm Trust', type: 'organisation', mentions: ['Velm', 'Velm Trust'] },
  ],
});
const members = (path: string, entity: string): { path: string; entity: string } => ({ path, entity });
const event: LinkedEvent = eventOf(
  [post, mail],
  [],
  [
    {
      ...{ name: 'Otto Brandt', type: 'person', evidence: [] },
      members: [members(mail.path, 'e0'), members(post.path, 'e0')],
    },
    { ...{ name: 'Helena Brandt', type: 'person', evidence: [] }, members: [members(post.path, 'e1')] },
    { ...{ name: 'Velm', type: 'place', evidence: [] }, members: [members(post.path, 'e2')] },
    { ...{ name: 'Velm Trust', type: 'organisation', evidence: [] }, members: [members(mail.path, 'e1')] },
  ],
);

/** What is written of a name, and how it is taken back. */
function decision(name = ''): Decision {
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    edit: { changes: { [name]: [] } },
    undo: { uri: name, range: nowhere, newText: '', effect: 'made' as const },
  };
}

/** What is offered on some words, or on the place before them: titles, with what each writes. */
function offered(
  article: typeof post,
  words: string,
  isSelected = false,
): Record<string, Correction & { scope: string }> {
  const [start, end] = spanOf(article.text, words);
  const written: (Correction & { scope: string })[] = [];
  const actions = nameActions(createLinkedContext(article, event), start, isSelected ? end : start, {
    corrections: [],
    correct: (correction, scope) => {
      written.push({ ...correction, scope });
      return decision();
    },
    takeBack: () => decision(),
  });
  assert.ok(actions.every(({ kind, edit }) => kind === 'quickfix' && edit !== undefined));
  assert.ok(actions.every(({ command }) => command?.arguments?.[0] === article.path));
  return Object.fromEntries(actions.flatMap(({ title }, at) => (written[at] ? [[title, written[at]]] : [])));
}

describe('what a reader can say of a name', () => {
  it('is whom it means, whom not, what it is, and that it is none', () => {
    assert.deepEqual(offered(post, 'Helena Brandt'), {
      'This is Otto Brandt': { name: 'Helena Brandt', as: 'Otto Brandt', scope: 'article' },
      '“Helena Brandt” is an organisation': { name: 'Helena Brandt', is: 'organisation', scope: 'event' },
      '“Helena Brandt” is a place': { name: 'Helena Brandt', is: 'place', scope: 'event' },
      '“Helena Brandt” is not a name': { name: 'Helena Brandt', is: 'no-name', scope: 'event' },
    });
  });

  it('is said of one sentence where the article has the words more than once', () => {
    const found = offered(post, 'Brandt@4');
    const entry = { name: 'Brandt', in: '', scope: 'article' };
    assert.deepEqual(found['This is Helena Brandt'], { ...entry, as: 'Helena Brandt' });
    assert.deepEqual(found['This is another person, not Otto Brandt'], { ...entry, not: 'Otto Brandt' });
  });

  it('is said of all of the article where it has but one whom others name', () => {
    assert.deepEqual(offered(mail, 'Brandt')['This is another person, not Otto Brandt'], {
      ...{ name: 'Brandt', not: 'Otto Brandt', scope: 'article' },
    });
  });

  it('is kept to the article where another takes the words for something else', () => {
    assert.equal(offered(post, 'Velm')['“Velm” is a person']?.scope, 'article');
  });

  it('is nothing beside names, on pronouns, and on more than the name', () => {
    for (const words of ['met', 'He@2', 'spoke']) assert.deepEqual(offered(post, words), {});
    assert.deepEqual(offered(post, 'Otto Brandt met', true), {});
  });

  it('is what words are that were selected and look like a name', () => {
    assert.deepEqual(Object.keys(offered(post, 'Ida Roe', true)), [
      '“Ida Roe” is a person',
      '“Ida Roe” is an organisation',
      '“Ida Roe” is a place',
    ]);
    assert.deepEqual(offered(post, 'left with', true), {});
    assert.deepEqual(offered(post, 'Ida Roe'), {});
  });

  it('can be taken back on the words, also where they are no name any more, and on other words for the same', () => {
    const corrections: readonly Correction[] = [
      { name: 'Ida Roe', is: 'no-name' },
      { name: 'Otto Brandt', is: 'person' },
      { name: 'Brandt', as: 'Otto Brandt' },
      { name: 'Velm', not: 'Velm Trust' },
    ];
    const taken = (words: string): readonly string[] =>
      nameActions(createLinkedContext(post, event), spanOf(post.text, words)[0], spanOf(post.text, words)[0], {
        corrections,
        correct: () => decision(),
        takeBack: (each) => decision(each.name),
      })
        .filter(({ title }) => title.startsWith('Take back'))
        .map(({ title, edit }) => `${title} (${Object.keys(edit?.changes ?? {}).join()})`);
    assert.deepEqual(taken('Roe'), ['Take back: “Ida Roe” is not a name (Ida Roe)']);
    assert.deepEqual(taken('Brandt@4'), [
      'Take back: “Otto Brandt” is a person (Otto Brandt)',
      'Take back: “Brandt” is Otto Brandt (Brandt)',
    ]);
    assert.deepEqual(taken('Velm'), ['Take back: “Velm” is not Velm Trust (Velm)']);
    assert.deepEqual(taken('Quay Board'), []);
  });
});
