import assert from 'node:assert/strict';
import type { Group, LinkedEvent } from '../../../server/src/corpus/comparison.ts';
import { event } from './events.ts';

/** The group that has a passage of each article with these words. */
function groupWith({ groups }: LinkedEvent, ...words: readonly string[]): Group | undefined {
  return groups.find(({ members }) => words.every((each) => members.some(({ text }) => text.includes(each))));
}

const together: readonly (readonly [
  what: string,
  left: string,
  right: string,
  leftWords: string,
  rightWords: string,
])[] = [
  [
    'a quotation that is shortened',
    '“We will open the old bridge before the first snow falls, and nobody will have to swim,” Mayor Anna Lindqvist said.',
    'The mayor, Anna Lindqvist, said: “We will open the old bridge before the first snow falls.”',
    'before the first snow',
    'before the first snow',
  ],
  [
    'a quotation translated twice',
    '“It is now entirely up to the islanders whether the ferry can sail by Easter,” Minister Tomas Berg said.',
    '“It is now entirely down to the islanders whether we will succeed in letting the ferry sail before Easter,” Minister Tomas Berg said.',
    'entirely up',
    'entirely down',
  ],
  [
    'a quotation turned into indirect speech',
    '“The harbour company has never answered one of our letters,” fisherman Tomas Berg told reporters.',
    'Tomas Berg said the harbour company had never answered a single one of the letters.',
    'never answered one',
    'never answered a single',
  ],
  [
    'one event told by two',
    'A car packed with explosives rammed the outer wall of the customs house on Monday.',
    'On Monday a car packed with explosives was rammed into the wall of the customs house.',
    'packed with explosives',
    'packed with explosives',
  ],
  [
    'one event in other words',
    'Two guards were slain when gunmen stormed the customs house on Monday, the harbour master said.',
    'Attackers killed a pair of guards as they raided the customs house on Monday.',
    'slain',
    'killed',
  ],
];

const apart: readonly (readonly [what: string, left: string, right: string, leftWords: string, rightWords: string])[] =
  [
    [
      'names that two statements share',
      'The delegation was led by Anna Lindqvist and Tomas Berg of the harbour board.',
      'Fishermen cheered when Anna Lindqvist and Tomas Berg danced at the spring fair.',
      'delegation',
      'danced',
    ],
    [
      'a set phrase in two mouths',
      '“That is very good,” said Anna Lindqvist of the new pier.',
      '“That is very good,” said Tomas Berg of the soup that was served at noon.',
      'pier',
      'soup',
    ],
    [
      'one stem that two quotations share',
      '“We need to see very clearly which guarantees there are before any step,” Anna Lindqvist said.',
      'Tomas Berg said the envoys had “clearly understood” the position of the island.',
      'guarantees',
      'understood',
    ],
  ];

describe('linking', () => {
  for (const [what, left, right, leftWords, rightWords] of together) {
    it(`puts together ${what}`, () => {
      assert.ok(groupWith(event({ 'a.txt': left, 'b.txt': right }), leftWords, rightWords));
    });
  }

  for (const [what, left, right, leftWords, rightWords] of apart) {
    it(`keeps apart ${what}`, () => {
      assert.equal(groupWith(event({ 'a.txt': left, 'b.txt': right }), leftWords, rightWords), undefined);
    });
  }

  it('puts what an article tells twice in the same words into one group', () => {
    const said = '“The harbour company has never answered one of our letters,” fisherman Tomas Berg told reporters.';
    const linked = event({
      'a.txt': `${said}\n\nThe island has waited for a new pier since the storm of last winter.\n\n${said}`,
      'b.txt': '“The harbour company has never answered one of our letters,” Tomas Berg said on the pier.',
    });
    const group = groupWith(linked, 'never answered');
    assert.deepEqual(
      group?.members.map(({ path }) => path),
      ['a.txt', 'a.txt', 'b.txt'],
    );
    assert.equal(new Set(group?.members.map(({ path, start }) => `${path} ${String(start)}`)).size, 3);
  });

  it('says how two wordings differ, and marks the words', () => {
    const linked = event({
      'a.txt':
        '“It is now entirely up to the islanders whether the ferry can sail by Easter,” Minister Tomas Berg said.',
      'b.txt':
        '“It is now entirely down to the islanders whether the ferry can sail by Easter,” Minister Tomas Berg said.',
    });
    const group = groupWith(linked, 'entirely up', 'entirely down');
    assert.equal(group?.relation, 'wording-differs');
    assert.deepEqual(
      group?.differences.map(({ left, right }) => [left, right]),
      [['up', 'down']],
    );
    assert.deepEqual(
      group?.members.map(({ segments }) => segments.filter(({ differs }) => differs).map(({ text }) => text)),
      [['up'], ['down']],
    );
  });

  it('names nobody as the speaker of what may be no speech', () => {
    const linked = event({
      'a.txt': 'The harbour guards have clung on to about a quarter of the northern harbour despite the storms.',
      'b.txt': 'About a quarter of the northern harbour is left to the harbour guards despite the storms.',
    });
    const members = linked.groups.flatMap((group) => group.members);
    assert.ok(members.some(({ path }) => path === 'a.txt'));
    assert.ok(members.every(({ speaker }) => speaker === null));
  });

  it('says of a small part of a quotation that the rest is cut, and of a longer part nothing', () => {
    const whole = '“We had tremendous trouble with the new ferry all through the winter months,” Tomas Berg said.';
    const relationWith = (part: string): string | undefined =>
      groupWith(event({ 'a.txt': whole, 'b.txt': part }), 'tremendous')?.relation;
    assert.equal(relationWith('Tomas Berg spoke of “tremendous trouble” with the new ferry.'), 'wording-differs');
    assert.equal(relationWith('“We had tremendous trouble with the new ferry all through,” Tomas Berg said.'), 'same');
  });

  it('finds no difference in spelling, contractions, numerals and names', () => {
    const linked = event({
      'a.txt':
        '“We’re going to honour all twelve promises that President Lindqvist made to the islanders,” said Tomas Berg.',
      'b.txt': '“We are going to honor all 12 promises that Anna Lindqvist made to the Islanders,” said Tomas Berg.',
    });
    assert.deepEqual(groupWith(linked, 'honour', 'honor')?.differences, []);
  });

  it('finds no difference where brackets explain what another quotes', () => {
    const linked = event({
      'a.txt': '“The plans of the [Harbour and Fisheries Board] would close the old pier for good,” said Tomas Berg.',
      'b.txt': '“The plans of the board would close the old pier for good,” said Tomas Berg.',
    });
    assert.deepEqual(groupWith(linked, 'Fisheries', 'the board')?.differences, []);
  });

  it('finds no difference in the form of a verb whose subject stands outside the marks', () => {
    const linked = event({
      'a.txt': 'Tomas Berg said he “looks forward to being fully and completely cleared of it.”',
      'b.txt': '“I look forward to being fully and completely cleared of it,” Tomas Berg said.',
    });
    assert.deepEqual(groupWith(linked, 'looks forward', 'I look')?.differences, []);
  });

  it('says which word stands for one in marks', () => {
    const linked = event({
      'a.txt': 'Tomas Berg called for “substantial legal and financial help” for the fishermen of the island.',
      'b.txt': 'Tomas Berg said the fishermen of the island needed considerable legal and financial help.',
    });
    const group = groupWith(linked, 'substantial', 'considerable');
    assert.deepEqual(
      group?.differences.map(({ kind, left, right }) => [kind, left, right]),
      [['wording', 'substantial', 'considerable']],
    );
  });

  it('shows bounds that can both hold where passages tell the same thing', () => {
    const linked = event({
      'a.txt': 'The board wants to spend up to €21 million of the harbour fund on the repair of the old pier.',
      'b.txt':
        'More than €20 million of the harbour fund would be spent on the repair of the old pier, the board wants.',
    });
    assert.equal(groupWith(linked, '€21', '€20')?.relation, 'figures-compatible');
  });

  it('says that figures conflict where only a weekday parts', () => {
    const relationOf = (here: string, there: string): unknown => {
      const group = groupWith(event({ 'a.txt': here, 'b.txt': there }), 'northern pier');
      const figures = group?.differences.flatMap(({ kind, left, right }) => (kind === 'figure' ? [[left, right]] : []));
      return [
        group?.relation,
        figures,
        group?.members.map(({ segments }) => segments.filter(({ differs }) => differs)),
      ];
    };
    const told = (day: string): string => `The northern pier of the old harbour collapsed on ${day} in a heavy storm.`;
    const marked = (text: string): unknown => [{ text, differs: true }];
    assert.deepEqual(relationOf(told('Friday'), told('Sunday')), [
      'figures-conflict',
      [['Friday', 'Sunday']],
      [marked('Friday'), marked('Sunday')],
    ]);
    assert.deepEqual(relationOf(told('Friday'), told('Friday')), ['same', [], [[], []]]);
  });

  it('puts together the ages of one person that part', () => {
    const linked = event({
      'a.txt': 'The bridge was opened by Anna Lindqvist, 42, of the harbour council.',
      'b.txt': 'A ferry was late. The pilot was the 43-year-old sailor Anna Lindqvist, who lives by the sea.',
      'c.txt': 'Tomas Lindqvist, 50, cut the ribbon of the new bridge, and a choir sang for the guests.',
    });
    assert.deepEqual(
      linked.groups
        .filter(({ kind }) => kind === 'figure')
        .map(({ kind, relation, label, members }) => [kind, relation, label, members.map(({ path }) => path)]),
      [['figure', 'figures-conflict', 'Anna Lindqvist, 42', ['a.txt', 'b.txt']]],
    );
  });

  it('puts together a headline and what tells it', () => {
    const linked = event({
      'a.txt': {
        headline: 'Harbour company closes the old pier for good',
        text: 'Fishermen met on Sunday. They drank tea until noon, and nobody wanted to go home.',
      },
      'b.txt': 'The harbour company has closed the old pier for good, the council was told on Friday.',
    });
    assert.ok(groupWith(linked, 'Harbour company closes', 'closed the old pier'));
  });

  it('shows what passages share once', () => {
    const text =
      'A car packed with explosives rammed the outer wall of the customs house on Monday, and two guards died.';
    const { groups } = event({ 'a.txt': text, 'b.txt': text, 'c.txt': text.replace('rammed', 'struck') });
    for (const one of groups) {
      const repeats = groups.filter(
        (other) =>
          other !== one &&
          one.members.every((member) =>
            other.members.some(
              ({ path, start, end }) => path === member.path && start <= member.start && member.end <= end,
            ),
          ),
      );
      assert.deepEqual(repeats, []);
    }
  });

  it('shows no place twice in one group', () => {
    const { groups } = event({
      'a.txt': 'The island’s “closure” rule requires a majority of 60 votes in the council.',
      'b.txt': 'The rule requires the mayor to gather 60 “yea” votes in the council of the island.',
    });
    assert.ok(groups.length > 0);
    for (const { members } of groups) {
      const places = members.map(({ path, start, end }) => `${path} ${String(start)} ${String(end)}`);
      assert.deepEqual(places, [...new Set(places)]);
    }
  });

  it('counts articles with one text as one origin', () => {
    const wire =
      'A freight train left the rails on Sunday near the northern harbour and spilled grain over the coast road, which the police closed until noon while workers cleared the tracks and brought a crane from the mainland by ship. Nobody was hurt in the accident, and the cause is still being looked into by the railway board.';
    const linked = event({
      'a.txt': wire,
      'b.txt': wire,
      'c.txt':
        'On Sunday a freight train left the rails near the northern harbour and spilled its grain over the coast road.',
    });
    assert.ok(
      (linked.sharedText ?? []).some(({ passages }) => passages[0].path === 'a.txt' && passages[1].path === 'b.txt'),
    );
    assert.ok(linked.groups.every(({ origins }) => origins <= 2));
  });

  it('gives what one article has alone with the nearest passage elsewhere', () => {
    const linked = event({
      'a.txt': 'Divers found three Roman anchors in the mud below the old bridge on Thursday.',
      'b.txt': 'The old bridge is closed to lorries until the spring, the council decided on Monday.',
    });
    const anchors = linked.onlyIn.find(({ text }) => text.includes('anchors'));
    assert.equal(anchors?.path, 'a.txt');
  });
});
