import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findEntities } from '../../../../server/src/annotate/entities/entities.ts';
import { extractByRules } from '../../../../server/src/annotate/quotes/grammar/extract.ts';
import { findQuotes, quotesBy } from '../../../../server/src/annotate/quotes/quotes.ts';
import { readArticle } from '../../../../server/src/article/read.ts';

/** What a text's marks expect: the offsets and words of sources, cues and contents, a content's speaker behind it. */
interface Expected {
  readonly text: string;
  readonly sources: string[];
  readonly cues: string[];
  readonly contents: string[];
}

/**
 * Reads a text with marks: `<source>`, `{cue}`, `[content|speaker]`. A further piece of the same quote ends in `|+]`; a
 * content that nobody is named for in `|?]`.
 */
function marked(source: string): Expected {
  const sources: string[] = [];
  const cues: string[] = [];
  const contents: string[] = [];
  let text = '';
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    if ('<{['.includes(character)) open.push(text.length);
    else if (character === '>' || character === '}') {
      const start = open.pop() ?? 0;
      (character === '>' ? sources : cues).push(`${String(start)} ${text.slice(start)}`);
    } else if (character === '|') {
      const start = open.pop() ?? 0;
      const end = source.indexOf(']', at);
      contents.push(`${String(start)} ${text.slice(start)} — ${source.slice(at + 1, end)}`);
      at = end;
    } else text += character;
  }
  return { text, sources: sources.sort(), cues: cues.sort(), contents: contents.sort() };
}

function quotesOf(text: string) {
  const article = readArticle({ path: 'article.txt', text });
  return findQuotes(article, findEntities(article));
}

/** By the rules alone, so that the grammar is tested and not what a model has learned. */
function found(text: string): Omit<Expected, 'text'> {
  const article = readArticle({ path: 'article.txt', text });
  const { quotes } = quotesBy(extractByRules, article, findEntities(article));
  const words = ([start, end]: readonly [number, number]) => `${String(start)} ${text.slice(start, end)}`;
  const once = (lines: string[]) => [...new Set(lines)].sort();
  return {
    sources: once(quotes.flatMap(({ source }) => (source ? [words(source)] : []))),
    cues: once(quotes.flatMap(({ cue }) => (cue ? [words(cue)] : []))),
    contents: once(
      quotes.flatMap(({ content, speaker }) =>
        content.map((span, index) => `${words(span)} — ${index > 0 ? '+' : (speaker?.name ?? '?')}`),
      ),
    ),
  };
}

/** The article before the case: it introduces the people, so that a short name is somebody's. */
const introduction = `The mayor of Halden, Jonas Brekke, met Marta Lind, the Norwegian transport minister, in the town hall on Monday.

`;

const cases: Record<string, string> = {
  'a quotation, its source and its cue': '[“The bridge is safe,”|Jonas Brekke] <Brekke> {said}.',
  'the cue before its source': '[“The bridge is safe,”|Jonas Brekke] {said} <Brekke>.',
  'a source with an apposition': '[“The bridge is safe,”|Marta Lind] {said} <Marta Lind, the transport minister>.',
  'a quotation after a colon': '<Brekke> {said}: [“The bridge is safe.”|Jonas Brekke]',
  'a quotation in two pieces': '[“The bridge,”|Jonas Brekke] <Brekke> {said}, [“is safe.”|+]',
  'a quotation that goes on after the cue’s sentence':
    '[“The bridge is safe,”|Jonas Brekke] <Brekke> {told} reporters on Monday. [“We have tested it twice.”|+]',
  'speech with and without that':
    '<Brekke> {said} [that the bridge was safe|Jonas Brekke]. <Lind> {said} [it was old|Marta Lind].',
  'speech before its cue': '[The bridge will open in May|Marta Lind], <Lind> {said}.',
  'a cue within what is said': '[The bridge|Marta Lind], <Lind> {said}, [will open in May|+].',
  'some words quoted': '<Lind> {said} [the work had been “hard and slow” in winter|Marta Lind].',
  'a judgement in marks': '<Lind> {called} [the delay “painful”|Marta Lind].',
  'what she called something': 'The ministry paid for what <Lind> {called} [“a good start”|Marta Lind].',
  'auxiliaries belong to the cue': '<Lind> {has also said} [that the bridge is safe|Marta Lind].',
  'according to': '{According to} <Brekke>, [the bridge is safe|Jonas Brekke].',
  'according to at the end': '[The bridge is safe|Marta Lind], {according to} <Lind>.',
  'as somebody put it': '[It was “a long winter”|Marta Lind], as <Lind> {put it}.',
  'a participle':
    '<Brekke> {said} [the bridge was safe|Jonas Brekke], {adding}: [“We have tested it twice.”|Jonas Brekke]',
  'a shared subject':
    '<Brekke> {said} [the bridge was safe|Jonas Brekke] and {insisted} [that it would open in May|Jonas Brekke].',
  'a pronoun is the last speaker of its gender':
    '<Brekke> {said} [the bridge was safe|Jonas Brekke]. <She> {said} [it was old|Marta Lind].',
  'two unnamed sources stay two, and a description takes up the right one':
    '<A ministry official> {said} [the bridge was old|a ministry official]. <A second ministry official> {said} [it was safe|a second ministry official]. [“It was tested twice,”|a second ministry official] <the second ministry official> {said}.',
  'the official is the one before':
    '<A senior ministry official> {said} [the bridge was old|a senior ministry official]. [“It is not safe at all,”|a senior ministry official] <the official> {said}.',
  'one of many':
    '<Ministry officials> {told} reporters [they had tested the bridge|Ministry officials]. [“It was never safe,”|one of the Ministry officials] <one> {said}.',
  'a statement speaks':
    '<A joint statement by the ministers> {said} [there was a “strong case” for a tunnel|a joint statement by the ministers].',
  'a group speaks and goes on':
    '<Town councillors> {said} [the bridge was old|Town councillors]. [It should be closed|Town councillors], <the councillors> {added}.',
  'marks around a mere term are nobody’s quote':
    'The “28-point” plan for the bridge was drawn up in May, and the “green belt” was left out.',
  'a passive names nobody': 'The bridge was said to be old and was seen as a danger.',
  questions: '[“Is the bridge safe?”|Marta Lind] <Lind> {asked}.',
  'a verb that no list has': '[“The bridge is safe and we shall prove it,”|Jonas Brekke] <Brekke> {thundered}.',
  'a paragraph announced with a colon': `<Brekke> {continued}:

[“The bridge is safe, and nobody who has seen it doubts that.”|Jonas Brekke]`,
  'a name after a dash': '[“The bridge is safe, and nobody doubts that.”|Marta Lind] {—} <Marta Lind>',
  'a pronoun takes up a subject, and not whom a preposition governs':
    '<A spokesman for Jonas Brekke, Lars Berg>, {said} [it was safe|Lars Berg]. [“It was tested twice,”|Lars Berg] <he> {said}.',
  'who speaks is not the one whom the words name':
    '[“It is late,”|Jonas Brekke] {said} <Brekke>. [“Lars Berg is late,”|Jonas Brekke] <he> {said}. [Berg|Jonas Brekke], <he> {said}, [was to blame|+].',
  'whom a sentence before its speaker names may speak':
    'The council met on Monday. [Jonas Brekke is leaving the council|Jonas Brekke], <he> {announced}.',
  'the group is the one that was named as one':
    '<The climbing group> {said} [the bridge was safe|the climbing group]. [Nine in ten ships pass it|Sund Port Alliance], {according to} <the Sund Port Alliance, an industry group>. [“They carry coal,”|Sund Port Alliance] <the group> {said}.',
  'some are not some of those who spoke long before': `<Ministry officials> {said} [the bridge was safe|Ministry officials].

The council met.

<Some> {said} [it was old|some].`,
  'it is no party': '<Democrats> {said} [the bridge was safe|Democrats]. <It> {said} [nothing of the ferry|?].',
  'they are the two of the sentence before':
    'Jonas Brekke and Marta Lind met the council on Monday. <They> {said} [the bridge was safe|Jonas Brekke and Marta Lind].',
  'who goes on is the one who spoke':
    '[“The bridge is safe,”|Jonas Brekke] <Brekke> {said}. [“We shall prove it,”|Jonas Brekke] <the Halden native> {continued}.',
  'who is the person before the place':
    'The bridge was drawn by Jonas Brekke of Halden, <who> {said} [that the bridge was safe|Jonas Brekke].',
  'who are the members of a body':
    'She wrote to members of the Halden Council, <who> {said} [that the bridge was old|members of the Halden Council].',
  'the name of a programme is nobody’s quote':
    '[“The bridge is safe and has been tested,”|Jonas Brekke] <Brekke> {said} on the “Good Morning on the Coast.”',
  'two speakers in one sentence':
    '<Brekke> {said} [the bridge was safe|Jonas Brekke], but <Lind> {said} [it was old|Marta Lind].',
};
describe('quotes by rules', () => {
  for (const [name, source] of Object.entries(cases)) {
    it(name, () => {
      const { text, ...expected } = marked(introduction + source);
      assert.deepEqual(found(text), expected);
    });
  }

  for (const [name, text] of Object.entries({
    'ten thousand marks that never close': 'Brekke said “the bridge '.repeat(10_000),
    'ten thousand straight marks': '" said '.repeat(10_000),
    'ten thousand short quotations': 'The “bridge and tunnel” is “old and grey”. '.repeat(5_000),
    'one line of 300,000 characters': 'Brekke said that Lind, who added, and told the council, says it '.repeat(4_700),
    'one word of 300,000 characters': 'a'.repeat(300_000),
    'commas and brackets without end': 'Brekke, (the, who '.repeat(15_000),
  })) {
    it(`take linear time: ${name}`, () => {
      const seconds = (words: string) => {
        const article = readArticle({ path: 'article.txt', text: words });
        const started = process.cpuUsage().user;
        quotesBy(extractByRules, article, []);
        return (process.cpuUsage().user - started) / 1e6;
      };
      seconds(text.slice(0, text.length / 4));
      const quarter = seconds(text.slice(0, text.length / 4));
      assert.ok(seconds(text) < Math.max(1, 8 * quarter));
    });
  }
});

describe('findQuotes', () => {
  it('takes a quotation over paragraphs together', () => {
    const text = `${introduction}“We tested the bridge in May,” Brekke said. “It was safe then.

“It is safe today.”`;
    const { quotes } = quotesOf(text);
    assert.equal(quotes.length, 1);
    assert.deepEqual(
      quotes[0]?.content.map((span) => text.slice(...span)),
      ['“We tested the bridge in May,”', '“It was safe then.', '“It is safe today.”'],
    );
  });

  it('reads a transcript', () => {
    const text = `The hearing on the bridge began at nine in the town hall of Halden.

It was the second of three, and the town hall was full to the last seat.

Brekke: We have tested it twice. It is safe.

Lind: That is not what the report says.

Brekke: Then the report is wrong.`;
    const { quotes } = quotesOf(text);
    assert.deepEqual(
      quotes.map(({ kind, source }) => [kind, source && text.slice(...source)]),
      [
        ['direct', 'Brekke'],
        ['direct', 'Lind'],
        ['direct', 'Brekke'],
      ],
    );
  });

  it('reads a transcript whose lines open with a mark that goes on', () => {
    const text = `The hearing on the bridge went on as follows.

"BREKKE: We have tested it twice. It is safe.

"LIND: That is not what the report says.

"BREKKE: Then the report is wrong."`;
    assert.deepEqual(
      quotesOf(text).quotes.map(({ source, content }) =>
        [source, content[0]].map((span) => span && text.slice(...span)),
      ),
      [
        ['BREKKE', 'We have tested it twice. It is safe.'],
        ['LIND', 'That is not what the report says.'],
        ['BREKKE', 'Then the report is wrong."'],
      ],
    );
  });

  it('takes headings in capitals for no speakers', () => {
    const text = `${introduction}BRIDGE OF THE YEAR: The old one at Halden won again, to the joy of the town.

MISTAKE OF THE YEAR: Nobody had thought of the ice in the harbour until March.`;
    assert.deepEqual(
      quotesOf(text).quotes.filter(({ kind }) => kind === 'direct'),
      [],
    );
  });

  it('takes what a headline is about for no speaker', () => {
    const text = `Halden: ferries stop as bridge opens to all

${introduction}`;
    assert.deepEqual(
      quotesOf(text).quotes.filter(({ source }) => source?.[0] === 0),
      [],
    );
  });

  it('gives words that an outlet passes on to the one who said them', () => {
    const text = `${introduction}Nordlys reported that Brekke said the bridge was “a gift to the coast” on Monday.`;
    const [first] = quotesOf(text).quotes;
    assert.equal(first?.speaker?.name, 'Jonas Brekke');
    assert.ok(first.evidence.includes('passed on by “Nordlys”'));
  });

  it('gives words to the one who said them, whoever tells of it', () => {
    const text = `${introduction}Brekke said the boats were “ready to leave,” according to Nordlys. “Take them and row.”`;
    const [first] = quotesOf(text).quotes;
    assert.equal(first?.speaker?.name, 'Jonas Brekke');
    assert.ok(first.evidence.includes('passed on by “Nordlys”'));
  });

  it('tells direct, mixed and indirect speech apart', () => {
    const text = `${introduction}“It is safe,” Brekke said. Lind said it was “very old”. She said that it would be closed.`;
    assert.deepEqual(
      quotesOf(text).quotes.map(({ kind }) => kind),
      ['direct', 'mixed', 'indirect'],
    );
  });

  it('adds a pronoun to the mentions of whom it stands for, and says why', () => {
    const text = `${introduction}Brekke said the bridge was safe. He said it would open in May.`;
    const { quotes, entities } = quotesOf(text);
    const brekke = entities.find(({ name }) => name === 'Jonas Brekke');
    assert.ok(brekke?.mentions.some(({ start, kind }) => kind === 'pronoun' && text.slice(start, start + 2) === 'He'));
    assert.ok(quotes[1]?.evidence.some((words) => words.startsWith('“he” is Jonas Brekke')));
  });

  it('gives spans that stand within the text, in order, and speakers that exist, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      ' said ',
      ' Brekke ',
      ', ',
      '. ',
      ': ',
      ' he ',
      ' that ',
      '\n\n',
      ' according to ',
      ' the official ',
      ' who ',
      ' — ',
      ' and ',
      'told',
      ' bridge ',
      ' is ',
      '(',
      ')',
      '\u0000',
      '\ud800',
      '𝒳',
      ' as ',
      ' put it',
      ' adding',
      ',” ',
      ' it ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { quotes, entities } = quotesOf(text);
        const ids = new Set(entities.map(({ id }) => id));
        assert.equal(new Set(quotes.map(({ id }) => id)).size, quotes.length);
        for (const { content, cue, source, speaker, confidence, evidence } of quotes) {
          assert.ok(content.length > 0 && evidence.length > 0 && confidence > 0 && confidence <= 1);
          for (const [start, end] of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])
            assert.ok(0 <= start && start < end && end <= text.length);
          content.slice(1).forEach(([start], index) => {
            assert.ok(start >= (content[index]?.[1] ?? 0));
          });
          assert.ok(!speaker?.entity || ids.has(speaker.entity));
        }
      }),
      { numRuns: 300 },
    );
  });
});
