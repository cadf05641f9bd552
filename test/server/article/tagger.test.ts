import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lemmaOf } from '../../../server/src/article/tagger/lemma.ts';
import { tags } from '../../../server/src/article/tagger/tags.ts';
import { findTokens } from '../../../server/src/article/tagger/tokenizer.ts';
import { tokenize } from '../../../server/src/article/tokens.ts';

const words = (text: string): string =>
  findTokens(text, [0, text.length])
    .map(([start, end]) => text.slice(start, end))
    .join('|');

const tagged = (text: string): string =>
  tokenize(text, [0, text.length])
    .map(({ start, end, pos }) => `${text.slice(start, end)}/${pos}`)
    .join(' ');

/** Milliseconds of processor time, the least of three runs. */
function cost(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('tokens', () => {
  for (const [text, expected] of [
    ["He doesn't know; they’ll go.", "He|does|n't|know|;|they|’ll|go|."],
    ["The mayor's car, the workers' pay, Berg’s “plan’.", "The|mayor|'s|car|,|the|workers|'|pay|,|Berg|’s|“|plan|’|."],
    ["I'm sure she'd've said it's can't or cannot.", "I|'m|sure|she|'d|'ve|said|it|'s|ca|n't|or|can|not|."],
    [
      'O’Malley met al-Hariri of the anti-war, left-wing bloc.',
      'O’Malley|met|al|-|Hariri|of|the|anti-war|,|left|-|wing|bloc|.',
    ],
    ['It cost €90bn, $3.2m or 10,000 a day, up 5%.', 'It|cost|€|90|bn|,|$|3.2|m|or|10,000|a|day|,|up|5|%|.'],
    ['At 7:30pm on 9/11, the 4th of the 1990s, 5-4.', 'At|7:30pm|on|9/11|,|the|4th|of|the|1990s|,|5-4|.'],
    ['Mr. Berg of the U.S. met Dr. J. Lee at 9 a.m. today.', 'Mr.|Berg|of|the|U.S.|met|Dr.|J.|Lee|at|9|a.m.|today|.'],
    ["The U.K.'s No. 10 said no. Covid-19 and G-20.", "The|U.K.|'s|No.|10|said|no|.|Covid-19|and|G-20|."],
    [
      'See https://news.example/a?b=1, a.b@news.example or @a_b #News.',
      'See|https://news.example/a?b=1|,|a.b@news.example|or|@a_b|#News|.',
    ],
    [
      '“No,” he said—‘why’ . . . and... went -- 😀 Šefčovič.',
      '“|No|,|”|he|said|—|‘|why|’|.|.|.|and|...|went|--|😀|Šefčovič|.',
    ],
    ['AT&T and R&D: and/or.', 'AT&T|and|R&D|:|and|/|or|.'],
  ] as const)
    it(text, () => {
      assert.equal(words(text), expected);
    });

  it('hold every character but white space, in order', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      's',
      '9',
      "'",
      '’',
      '.',
      ',',
      '-',
      '/',
      ':',
      '@',
      '#',
      '&',
      '"',
      ' ',
      '\n',
      '\u00a0',
      'é',
      '😀',
      '\u200e',
      '_',
      '$',
      'n',
      't',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end, pos, lemma } of tokenize(text, [0, text.length])) {
            assert.equal(text.slice(at, start).trim(), '');
            assert.ok(start < end && start >= at);
            assert.ok(pos !== '' && lemma !== '');
            at = end;
          }
          assert.equal(text.slice(at).trim(), '');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are those of the span alone', () => {
    const text = 'The first. The second paragraph said so.';
    const found = tokenize(text, [11, text.length]);
    assert.deepEqual([found[0]?.start, found.at(-1)?.end], [11, text.length]);
  });

  it('take time in proportion to the length', () => {
    for (const unit of [`'" said '`, 'a', 'a.', "n't", 'x-', '1,', "'", 'http://x.', 'A.B', 'anti-', '@', 'No. ']) {
      const short = unit.repeat(Math.ceil(8000 / unit.length));
      const long = short.repeat(10);
      tokenize(short, [0, short.length]);
      const one = cost(() => tokenize(short, [0, short.length]));
      const ten = cost(() => tokenize(long, [0, long.length]));
      assert.ok(ten < 40 * one + 200, `${unit}: ${String(one)} ms, ten times as long ${String(ten)} ms`);
    }
  });
});

describe('parts of speech', () => {
  for (const expected of [
    'The/DET minister/NOUN resigned/VERB on/ADP Friday/PROPN ,/PUNCT officials/NOUN said/VERB ./PUNCT',
    '“/PUNCT We/PRON have/AUX n’t/PART agreed/VERB ,/PUNCT ”/PUNCT Helga/PROPN Brandt/PROPN told/VERB reporters/NOUN ./PUNCT',
    'They/PRON have/VERB a/DET plan/NOUN to/PART rebuild/VERB the/DET old/ADJ bridge/NOUN ./PUNCT',
    'She/PRON said/VERB that/SCONJ the/DET report/NOUN ,/PUNCT which/PRON was/AUX leaked/VERB ,/PUNCT is/AUX wrong/ADJ ./PUNCT',
    'Did/AUX the/DET council/NOUN approve/VERB it/PRON ?/PUNCT',
    'Berg/PROPN went/VERB to/ADP Oslo/PROPN because/ADP of/ADP the/DET storm/NOUN ./PUNCT',
    'Some/DET 40/NUM %/SYM of/ADP them/PRON voted/VERB against/ADP it/PRON ,/PUNCT and/CCONJ two/NUM have/AUX left/VERB ./PUNCT',
    "Norway/PROPN 's/PART prime/ADJ minister/NOUN will/AUX visit/VERB the/DET workers/NOUN '/PART families/NOUN soon/ADV ./PUNCT",
    "It/PRON 's/AUX the/DET first/ADJ time/NOUN that/SCONJ he/PRON did/VERB that/PRON ./PUNCT",
    'Rescuers/NOUN searched/VERB the/DET valley/NOUN ./PUNCT Lanterns/NOUN burned/VERB ./PUNCT',
    'Former/ADJ President/PROPN Jo/PROPN Roe/PROPN agreed/VERB ./PUNCT Roe/PROPN left/VERB ./PUNCT',
  ]) {
    const text = expected.replaceAll(/\/[A-Z]+/g, '');
    it(text, () => {
      // The marks between tokens are parted by spaces here, as they may be in a text.
      assert.equal(tagged(text), expected);
    });
  }

  it('does not take every word of a headline for a name', () => {
    const text = 'Minister Quits After Row Over Funds, Says Aide';
    const names = tokenize(text, [0, text.length]).filter(({ pos }) => pos === 'PROPN');
    assert.ok(names.length <= 2, tagged(text));
    const shouted = text.toUpperCase();
    assert.ok(tokenize(shouted, [0, shouted.length]).filter(({ pos }) => pos === 'PROPN').length <= 3, tagged(shouted));
  });
});

describe('dictionary forms', () => {
  const forms: Readonly<Record<string, string>> = {
    VBD: 'said say, told tell, hoped hope, hopped hop, agreed agree, tried try, died die, travelled travel, called call, visited visit, added add, focused focus, persuaded persuade, panicked panic, referred refer, offered offer, criticised criticise, issued issue, handled handle, freed free, needed need, damaged damage, belonged belong, created create, treated treat',
    VBZ: 'says say, tries try, passes pass, goes go, lies lie, promises promise, writes write, watches watch',
    VBG: 'making make, running run, trying try, lying lie, dying die, seeing see, planning plan, continuing continue, meeting meet, changing change, singing sing, bringing bring, controlling control',
    VBN: 'written write, known know, taken take, put put, led lead, sought seek, overthrown overthrow',
    NOUN: 'leaders leader, countries country, women woman, people people, crises crisis, lives life, buses bus, viruses virus, houses house, heroes hero, news news, headquarters headquarters, sons-in-law son-in-law, policemen policeman, 1990s 1990s, analysis analysis, shoes shoe',
    ADJ: 'bigger big, larger large, happiest happy, best good, worse bad, other other, former former',
    PROPN: 'trumps trumps',
    PRON: 'his his',
  };
  for (const [name, list] of Object.entries(forms)) {
    it(name, () => {
      const tag = tags.find((each) => each === name);
      const found = list.split(', ').map((pair) => {
        const [form = ''] = pair.split(' ');
        return `${form} ${lemmaOf(form, tag)}`;
      });
      assert.equal(found.join(', '), list);
    });
  }
});
