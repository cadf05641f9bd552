import assert from 'node:assert/strict';
import { clausesOf } from '../../../../server/src/corpus/passages/clauses.ts';

const cut = (sentence: string): readonly string[] =>
  clausesOf(sentence, [0, sentence.length], [], []).map(([start, end]) => sentence.slice(start, end));

describe('clausesOf', () => {
  it('cuts at a colon, a semicolon and a dash', () => {
    assert.deepEqual(cut('The verdict of the inquiry was plain: the dam had been neglected for decades.'), [
      'The verdict of the inquiry was plain',
      'the dam had been neglected for decades.',
    ]);
  });

  it('leaves a time and a span of years whole', () => {
    for (const sentence of [
      'The ferry struck the pier at around 10:45 p.m. on Thursday.',
      'The mayor governed the small harbour town in 1962–63.',
      'The ferry turned round at sea and came back at 7:33 p.m. PST to the harbour it had left.',
    ])
      assert.equal(cut(sentence).length, 1);
  });

  it('cuts at a second "that" and at a second verb of one subject, and not between two nouns', () => {
    assert.deepEqual(cut('The mayor said the harbour was open to traffic and that the pier had been repaired.'), [
      'The mayor said the harbour was open to traffic',
      'and that the pier had been repaired.',
    ]);
    assert.deepEqual(cut('The treaty would leave the coast to both towns and would not touch the fishing rights.'), [
      'The treaty would leave the coast to both towns',
      'and would not touch the fishing rights.',
    ]);
    assert.equal(cut('The treaty would leave the coast and the islands to the towns and the villages.').length, 1);
  });

  it('leaves with a joining word what belongs to it, and no such word behind', () => {
    assert.equal(cut('The fire broke out just after nine on Tuesday in the oldest part of the mill.').length, 1);
    assert.deepEqual(cut('It was the first vote since an election in which the party had lost its majority.'), [
      'It was the first vote since an election',
      'in which the party had lost its majority.',
    ]);
    const headline = 'Rescuers search for 11 missing workers as minister says toll may rise';
    assert.deepEqual(
      clausesOf(headline, [0, headline.length], [headline.indexOf('minister')], []).map(([, end]) => end),
      [headline.indexOf(' as'), headline.length],
    );
  });
});
