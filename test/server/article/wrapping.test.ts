import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../server/src/article/read.ts';

const paragraphs = [
  'Harbour bridge closed after storm damages two pillars',
  'The old bridge over the harbour was closed on Monday evening after a storm had damaged two of its pillars, the port authority said in a statement.',
  'The work on them will take until the end of the year and cost some 40 million kroner, according to Carl Augustin Lindgren, who leads the building works in the port.',
  '“We knew that the pillars were weak, and we asked for money three times in as many years,” Lindgren told the paper. “Nobody would pay for it.”',
  'The mayor declined to comment. Ferries will take the place of the bridge until the spring.',
];
const inColumns = (text: string, width: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
};
const wrapped = (width: number, between = '\n\n'): string =>
  paragraphs.map((each) => inColumns(each, width)).join(between);
const read = (text: string) => readArticle({ path: 'a.txt', text });
const blocksOf = (text: string): string[] =>
  read(text).blocks.map(({ start, end }) => text.slice(start, end).replace(/[\s>]+/g, ' '));

const articles: readonly (readonly [what: string, text: string])[] = [
  ['with blank lines between paragraphs', wrapped(66)],
  ['in a narrow column', wrapped(44)],
  ['in a wide column', wrapped(110)],
  ['with no blank lines', wrapped(66, '\n')],
  ['with the line ends of Windows', wrapped(66).replaceAll('\n', '\r\n')],
  ['indented as a whole', wrapped(66).replace(/^(?=.)/gm, '    ')],
  [
    'with a blank line after each',
    paragraphs.map((each) => inColumns(each, 66).replaceAll('\n', '\n\n')).join('\n\n\n'),
  ],
  ['indented by tabs', paragraphs.map((each) => `\t${inColumns(each, 66)}`).join('\n')],
  ['each paragraph indented', paragraphs.map((each) => `   ${inColumns(each, 66)}`).join('\n')],
];

describe('lines that were cut at a width', () => {
  for (const [what, text] of articles) {
    it(`are one paragraph: ${what}`, () => assert.deepEqual(blocksOf(text), paragraphs));
  }

  it('are one paragraph behind the marks of a reply in mail', () => {
    const reply = `I send you this:\n\n${wrapped(66).replace(/^/gm, '> ')}`;
    assert.deepEqual(blocksOf(reply).slice(-2), paragraphs.slice(-2));
  });

  it('are read on over their ends: names, figures and quotations', () => {
    const text = wrapped(40);
    const { quotes, entities } = annotate(read(text));
    assert.deepEqual(
      quotes
        .filter(({ kind }) => kind === 'direct')
        .map(({ content, speaker }) => [
          content.map(([start, end]) => text.slice(start, end).replaceAll('\n', ' ')).join(' '),
          speaker?.name,
        ]),
      [
        [
          '“We knew that the pillars were weak, and we asked for money three times in as many years,” “Nobody would pay for it.”',
          'Carl Augustin Lindgren',
        ],
      ],
    );
    assert.ok(entities.some(({ name }) => name === 'Carl Augustin Lindgren'));
  });
});

describe('words that a line’s end parts', () => {
  const lines = (before: string, after: string) =>
    `${inColumns(paragraphs[1] ?? '', 66)}\n\n${inColumns(paragraphs[2] ?? '', 66)}\n\nThe port authority asked for money for the pillars for nine ${before}\n${after} but nobody would pay for the work on them.`;
  const cases: readonly (readonly [before: string, after: string, read: string])[] = [
    ['years of inter-', 'national talks,', 'international talks,'],
    ['years of inter\u00ad', 'national talks,', 'international talks,'],
    ['years of well-', 'known trouble,', 'well-known trouble,'],
    ['years of Norwegian-', 'Danish talks,', 'Norwegian-Danish talks,'],
    ['years to Carl Lind-', 'gren of the port,', 'Carl Lindgren of the port,'],
    ['months to a 9-', 'year-old plan,', '9-year-old plan,'],
    ['years and to a har-', 'bour in the north,', 'a harbour in the north,'],
  ];
  for (const [before, after, expected] of cases)
    it(`are read as ${expected}`, () => {
      const { text } = read(lines(before, after));
      assert.ok(text.replace(/ +/g, ' ').includes(expected), text.slice(-140));
      assert.equal(text.length, lines(before, after).length);
    });

  it('are left alone where lines are paragraphs', () => {
    const text = `${paragraphs.join('\n\n')}\n\nThe port auth-\nority said so.`;
    assert.equal(read(text).text, text);
  });
});

const unlike: readonly (readonly [what: string, lines: readonly string[]])[] = [
  [
    'headlines',
    [
      'Storm closes bridge over the old harbour for weeks',
      'Mayor wants ferries to take people to the island',
      'Port authority asks for money a fourth time this year',
      'Council votes on the budget for the harbour on Friday',
      'Fishermen say that the water is too low for the boats',
    ],
  ],
  [
    'a list',
    [
      '- two pillars of the bridge over the old harbour',
      '- one crane, which fell into the water at noon today',
      '- the ferry landing, closed until further notice and',
      '- all of the boats of the port authority, but for one',
      '- the lamps along the quay, and the old customs house',
    ],
  ],
  [
    'short paragraphs',
    [
      'The bridge was closed on Monday, the port authority said.',
      'Ferries will take its place until the spring of next year.',
      '“We asked for money three times,” Carl Lindgren said.',
      'The mayor declined to comment on what he had been told.',
      'The work will cost some 40 million kroner, he added then.',
    ],
  ],
];

describe('lines that were not cut', () => {
  for (const [what, lines] of unlike) {
    it(`stay apart: ${what}`, () => assert.equal(read(lines.join('\n')).blocks.length, lines.length));
  }
});

describe('a text in columns', () => {
  it('keeps every word where it stands', () => {
    const line = fc.array(fc.constantFrom('the', 'harbour', '“bridge”', 'Lee', '>', '- a', 'end.', '\t', 'of'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r', '\u2028'), (lines, end) => {
        const text = lines.map((words) => words.join(' ')).join(end);
        const seen = read(text).text;
        assert.equal(seen.length, text.length);
        for (let at = 0; at < text.length; at++) if (seen[at] !== text[at]) assert.equal(seen[at], ' ');
      }),
    );
  });

  it('is read in time linear in its length', () => {
    for (const unit of [
      'har-\nbour of the old city and of the coast\n',
      '-\n',
      'a-\n\n',
      '> a\n',
      'the harbour of the old city, and the\n',
      ' \t',
      '>>',
      'a\r\n',
    ])
      assert.ok(tookOf(() => read(unit.repeat(20_000))) < 3000, unit);
  });
});

function tookOf(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
