import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type NameSpan, readWords } from '../../../../server/src/corpus/words/words.ts';

const wordsOf = (text: string, names: readonly NameSpan[] = []) => readWords(text, 0, text.length, names);
const plain = (text: string, names: readonly NameSpan[] = []): string =>
  wordsOf(text, names)
    .map((word) => word.plain)
    .join(' ');

const same: readonly (readonly [string, string, string])[] = [
  ['contraction', "We don't know that they're here.", 'We do not know that they are here'],
  ['an irregular contraction', "It won't last and it's late.", 'It will not last and it is late'],
  ['a spoken form', 'He is gonna leave', 'He is going to leave'],
  ['British and American spelling', 'The centre’s programme was honoured', 'The center program was honored'],
  ['numerals and number words', 'forty-two people', '42 people'],
  ['magnitudes', '$2.5 billion', '$2,500 million'],
  ['a share in words', 'a quarter of the region', '0.25 of the region'],
  ['per cent', '90 per cent', '90%'],
  ['points in an abbreviation', 'the F.B.I. said', 'the FBI said'],
  ['case and accents', 'The CAFÉ opened', 'the cafe opened'],
];

describe('words: no difference', () => {
  for (const [what, left, right] of same) it(what, () => assert.equal(plain(left), plain(right)));

  it('a country by its names, yet not by its capital', () => {
    assert.equal(plain('the United Kingdom'), plain('the UK'));
    const [paris] = wordsOf('Paris');
    const [france] = wordsOf('France');
    assert.equal(paris?.key, france?.key);
    assert.notEqual(paris?.plain, france?.plain);
  });

  it('a body by its names, and none in a word of a headline', () => {
    assert.equal(plain("The European Union's members"), plain("The EU's members"));
    assert.equal(plain('the Federal Bureau of Investigation'), plain('the F.B.I.'));
    assert.notEqual(plain('THE MAN WHO FELL'), plain('THE MAN World Health Organization FELL'));
  });

  it('a name by its sound, and its given name may be left out', () => {
    const [given, family] = wordsOf('Muammar Gaddafi', [[0, 15]]);
    assert.equal(family?.key, wordsOf('Qaddafi', [[0, 7]])[0]?.key);
    assert.deepEqual([given?.optional, family?.optional], [true, false]);
  });

  it('a title before a name may be left out, elsewhere it tells something', () => {
    assert.equal(wordsOf('President Marlow')[0]?.optional, true);
    assert.equal(wordsOf('the president left')[1]?.optional, false);
  });
});

describe('words: a difference', () => {
  const differ: readonly (readonly [string, string, string])[] = [
    ['negation', "they can't leave", 'they can leave'],
    ['another number', 'forty people', 'fourteen people'],
    ['a possessive is no verb', "the mayor's office", 'the mayor is office'],
    ['metres after a space are no millions', 'a 40 m wall', 'a 40,000,000 wall'],
  ];
  for (const [what, left, right] of differ) it(what, () => assert.notEqual(plain(left), plain(right)));
});

describe('words: places', () => {
  it('parts of a contraction stand where they are written', () => {
    assert.deepEqual(
      wordsOf("It isn't").map(({ start, end, plain: each }) => [start, end, each]),
      [
        [0, 2, 'it'],
        [3, 5, 'is'],
        [5, 8, 'not'],
      ],
    );
  });

  it('are in order and within the stretch, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(20), (text, from) => {
        const start = Math.min(from, text.length);
        let last = start;
        for (const word of readWords(text, start, text.length, [])) {
          assert.ok(word.start >= start && word.end <= text.length && word.start < word.end);
          assert.ok(word.end >= last);
          last = word.end;
        }
      }),
    );
  });
});
