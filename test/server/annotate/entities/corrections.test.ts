import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../../server/src/annotate/annotate.ts';
import type { Entity, EntityType, Mention } from '../../../../server/src/annotate/annotation.ts';
import {
  type Correction,
  correctEntities,
  sentenceAround,
} from '../../../../server/src/annotate/entities/corrections.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

/**
 * Reads a text in which the mentions of entities stand in square brackets with their entity: `[Brandt|Helena Brandt]`;
 * `[*She|Helena Brandt]` is a pronoun, `[+the mayor|Helena Brandt]` a description.
 */
function marked(source: string, types: Readonly<Record<string, EntityType>>, roles: Readonly<Record<string, string>>) {
  let text = '';
  let at = 0;
  const mentions = new Map<string, Mention[]>();
  for (const match of source.matchAll(/\[([*+]?)([^|\]]+)\|([^\]]+)\]/g)) {
    const [whole, sign, words = '', name = ''] = match;
    text += source.slice(at, match.index);
    const kind = sign === '*' ? 'pronoun' : sign === '+' ? 'description' : 'name';
    mentions.set(name, [...(mentions.get(name) ?? []), { start: text.length, end: text.length + words.length, kind }]);
    text += words;
    at = match.index + whole.length;
  }
  text += source.slice(at);
  const entities = [...mentions].map(([name, own], index): Entity => ({
    ...{ id: `e${String(index + 1)}`, name, type: types[name] ?? 'person', role: roles[name] ?? null },
    ...{ mentions: own, evidence: [] },
  }));
  return { article: readArticle({ path: 'article.txt', text }), entities };
}

/** Each entity on a line: its type and name, its role, its mentions. */
function told(text: string, entities: readonly Entity[]): string[] {
  return entities.map(({ name, type, role, mentions, apartFrom }) =>
    [
      `${type} ${name}${role === null ? '' : ` (${role})`}${apartFrom ? ` not ${apartFrom.join()}` : ''}:`,
      mentions.map(({ start, end }) => text.slice(start, end)).join(', '),
    ].join(' '),
  );
}

interface Case {
  readonly text: string;
  readonly types?: Readonly<Record<string, EntityType>>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly corrections: readonly Correction[];
  readonly expected: readonly string[];
}

const spouses = `
[Otto Brandt|Otto Brandt] spoke first. [Brandt|Otto Brandt] was calm.

[Helena Brandt|Otto Brandt], [+the mayor|Otto Brandt], left early. [*She|Otto Brandt] smiled. [Brandt|Otto Brandt] stayed, and [*he|Otto Brandt] sang.`;

const cases: Readonly<Record<string, Case>> = {
  'another type, for all of an entity': {
    text: '[Palmer Group|Palmer Group] fell. [Palmer|Palmer Group] rose.',
    types: { 'Palmer Group': 'place' },
    corrections: [{ name: 'Palmer Group', is: 'organisation' }],
    expected: ['organisation Palmer Group: Palmer Group, Palmer'],
  },
  'another type, for some mentions of an entity': {
    text: '[Palmer Group|Palmer Group] fell. [Palmer|Palmer Group] rose.',
    types: { 'Palmer Group': 'organisation' },
    corrections: [{ name: 'Palmer', is: 'person' }],
    expected: ['organisation Palmer Group: Palmer Group', 'person Palmer: Palmer'],
  },
  'no name': {
    text: '[Big Step|Big Step] it is, said [Lind|Mara Lind]. [Mara Lind|Mara Lind] left.',
    corrections: [{ name: 'Big Step', is: 'no-name' }],
    expected: ['person Mara Lind: Lind, Mara Lind'],
  },
  'no name among names': {
    text: '[Mara Lind|Mara Lind] said [Lindy Hop|Mara Lind] is fun. [*She|Mara Lind] danced.',
    corrections: [{ name: 'Lindy Hop', is: 'no-name' }],
    expected: ['person Mara Lind: Mara Lind, She'],
  },
  'another person, with what is said of her': {
    text: spouses,
    roles: { 'Otto Brandt': 'the mayor' },
    corrections: [{ name: 'Helena Brandt', not: 'Otto Brandt' }],
    expected: [
      'person Otto Brandt: Otto Brandt, Brandt, Brandt, he',
      'person Helena Brandt (the mayor) not Otto Brandt: Helena Brandt, the mayor, She',
    ],
  },
  'another person in one sentence': {
    text: spouses,
    corrections: [{ name: 'Brandt', not: 'Otto Brandt', in: 'Brandt stayed, and he sang.' }],
    expected: [
      'person Otto Brandt: Otto Brandt, Brandt, Helena Brandt, the mayor, She',
      'person Brandt not Otto Brandt: Brandt, he',
    ],
  },
  'another person than elsewhere, where the article has but one': {
    text: '[Brandt|Brandt] sang. [Brandt|Brandt] danced.',
    corrections: [{ name: 'Brandt', not: 'Otto Brandt' }],
    expected: ['person Brandt not Otto Brandt: Brandt, Brandt'],
  },
  'one whom the article names too': {
    text: '[Otto Brandt|Otto Brandt] met [Helena Brandt|Helena Brandt]. [Brandt|Otto Brandt] was calm.',
    corrections: [{ name: 'Brandt', as: 'Helena Brandt' }],
    expected: ['person Otto Brandt: Otto Brandt', 'person Helena Brandt: Helena Brandt, Brandt'],
  },
  'one whom the article spells otherwise': {
    text: '[Qadafy|Qadafy] spoke; [*he|Qadafy] smiled.',
    roles: { Qadafy: 'leader' },
    corrections: [{ name: 'Qadafy', as: 'Moammar Gadhafi' }],
    expected: ['person Moammar Gadhafi (leader): Qadafy, he'],
  },
  'the sentence before the article, the last of those alike': {
    text: '[Lima|Lima] is big. [Lima|Lima] smiled.',
    types: { Lima: 'place' },
    corrections: [
      { name: 'Lima', is: 'person', in: 'Lima smiled.' },
      { name: 'Lima', is: 'person' },
      { name: 'Lima', is: 'organisation' },
    ],
    expected: ['organisation Lima: Lima', 'person Lima: Lima'],
  },
  'a name that was missed': {
    text: 'A talk of xi and Xi with [Xi Ko|Xi Ko], Xi’s aide; Xian, too.',
    types: { 'Xi Ko': 'organisation' },
    corrections: [{ name: 'Xi', is: 'person' }],
    expected: ['person Xi: Xi, Xi', 'organisation Xi Ko: Xi Ko'],
  },
  'a possessive and another apostrophe': {
    text: '[O’Rourke’s|O’Rourke] boat.',
    corrections: [{ name: "O'Rourke", is: 'place' }],
    expected: ['place O’Rourke: O’Rourke’s'],
  },
  'the name that is left': {
    text: '[Brandt|Helena Brandt] met [Helena Brandt|Helena Brandt].',
    corrections: [{ name: 'Helena Brandt', as: 'Helena Roe' }],
    expected: ['person Brandt: Brandt', 'person Helena Roe: Helena Brandt'],
  },
};

describe('a reader’s corrections', () => {
  for (const [what, { text, types = {}, roles = {}, corrections, expected }] of Object.entries(cases)) {
    it(`say: ${what}`, () => {
      const { article, entities } = marked(text, types, roles);
      const corrected = correctEntities(article, entities, corrections);
      assert.deepEqual(told(article.text, corrected), expected);
      assert.equal(new Set(corrected.map(({ id }) => id)).size, corrected.length);
    });
  }

  it('change nothing where they say what is known', () => {
    const { article, entities } = marked(spouses, {}, {});
    const corrections: Correction[] = [
      { name: 'Otto Brandt', is: 'person' },
      { name: 'Brandt', as: 'Otto Brandt' },
      { name: 'Nobody', is: 'place' },
    ];
    assert.deepEqual(told(article.text, correctEntities(article, entities, corrections)), told(article.text, entities));
  });

  it('reach the speakers of quotes', () => {
    const text =
      'Otto Brandt met Helena Brandt, the mayor, on Monday.\n\n“The harbour will stay shut until spring,” Mr Brandt said.\n';
    const article = readArticle({ path: 'article.txt', text });
    const sentence = sentenceAround(article, text.indexOf('Mr Brandt'));
    const corrections = [{ name: 'Brandt', as: 'Helena Brandt', in: sentence }];
    assert.equal(annotate(article, corrections).quotes[0]?.speaker?.name, 'Helena Brandt');
    const none = annotate(article, [{ name: 'Brandt', is: 'no-name' }]);
    assert.ok(!none.entities.some(({ id }) => id === none.quotes[0]?.speaker?.entity));
  });

  it('keep every mention in its place, whatever they say', () => {
    const name = fc.constantFrom('Otto Brandt', 'Brandt', 'Helena Brandt', 'mayor', '', ' ', 'she');
    const correction = fc.record(
      {
        name,
        is: fc.constantFrom('person' as const, 'place' as const, 'no-name' as const),
        as: name,
        not: name,
        in: fc.constantFrom('Brandt was calm.', 'none'),
      },
      { requiredKeys: ['name'] },
    );
    const { article, entities } = marked(spouses, {}, { 'Otto Brandt': 'the mayor' });
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), (corrections) => {
        const corrected = correctEntities(article, entities, corrections);
        const starts = corrected.flatMap(({ mentions }) =>
          mentions.map(({ start, kind }) => `${kind} ${String(start)}`),
        );
        assert.equal(new Set(starts).size, starts.length);
        assert.equal(new Set(corrected.map(({ id }) => id)).size, corrected.length);
        for (const { mentions } of corrected) assert.ok(mentions.length > 0);
      }),
    );
  });
});
