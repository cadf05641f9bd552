import assert from 'node:assert/strict';
import { differingFigures, differs, grounds, relationMarks } from '../../../../client/webview/model/relation.ts';
import { comparison, row, version } from '../invented.ts';

const difference = (kind: 'speaker' | 'figure' | 'hedge' | 'cut' | 'negation' | 'wording') =>
  ({ kind, between: [0, 1], left: 'a', right: 'b' }) as const;

const words = (given: Parameters<typeof row>[1]) => relationMarks(row('r', given)).map((mark) => mark.words);

describe('relation of a row', () => {
  it('says what matters most first, each thing once', () => {
    const differences = [difference('wording'), difference('cut'), difference('cut'), difference('negation')];
    assert.deepEqual(words({ differences }), ['negated in one', 'cut', 'worded differently']);
  });

  it('does not speak of another speaker where the others tell it themselves', () => {
    const told = (one: string | null, other: string | null) =>
      words({
        relation: 'attribution-differs',
        differences: [difference('speaker')],
        versions: [version(0, 'x', one), version(1, 'x', other)],
      });
    assert.deepEqual(told('Ana Duarte', 'Piet'), ['another speaker']);
    assert.deepEqual(told('Ana Duarte', null), ['not attributed everywhere']);
  });

  it('names figures before the speaker, negation, strength, a cut and wording', () => {
    const kinds = ['wording', 'cut', 'hedge', 'negation', 'speaker', 'figure'] as const;
    const versions = [version(0, 'x', 'Ana Duarte'), version(1, 'x', 'Piet')];
    assert.deepEqual(words({ differences: kinds.map(difference), versions }), [
      'figures differ',
      'another speaker',
      'negated in one',
      'differs in strength',
      'cut',
      'worded differently',
    ]);
  });

  it('keeps two renderings of a translation apart from a changed quotation', () => {
    assert.deepEqual(words({ translated: true }), ['perhaps two translations']);
    assert.deepEqual(words({}), ['worded differently']);
  });

  it('gives the figures by which versions differ, each once', () => {
    const versions = [
      version(0, '*At least 60* died'),
      version(1, '*about 80* died'),
      version(2, '*at least 60* died'),
    ];
    const figures = row('r', { kind: 'figure', relation: 'figures-conflict', versions });
    assert.deepEqual(differingFigures(figures), ['at least 60', 'about 80']);
    assert.deepEqual(differingFigures({ ...figures, kind: 'claim' }), []);
  });

  it('counts agreement as no difference', () => {
    assert.equal(differs(row('r', { relation: 'same' })), false);
    assert.equal(differs(row('r', { relation: 'figures-agree' })), false);
    assert.equal(differs(row('r', { relation: 'figures-compatible' })), true);
  });
});

describe('grounds of a row', () => {
  const { sources } = comparison([]);
  const said = (given: Parameters<typeof row>[1]) =>
    grounds(row('r', given), sources).map((ground) => `${ground.same ? '=' : '≠'} ${ground.words}`);

  it('says what is and what is not the same', () => {
    assert.deepEqual(said({}), ['= same speaker', '≠ words differ']);
  });

  it('takes words that differ in marks and case for the same', () => {
    const versions = [version(0, '“We will wait,”'), version(1, '"we will wait."')];
    assert.deepEqual(said({ relation: 'same', differences: [], versions }), ['= same speaker', '= same words']);
  });

  it('says nothing of a speaker that is not known', () => {
    const versions = [version(0, 'The *quay*', null), version(1, 'The *pier*', null)];
    assert.deepEqual(said({ kind: 'claim', versions }), ['≠ words differ']);
  });

  it('says of figures on which days they were published', () => {
    const versions = [version(0, '*340* people', null), version(1, '*280* people', null)];
    assert.deepEqual(said({ kind: 'figure', relation: 'figures-conflict', differences: [], versions }), [
      '≠ figures differ',
      '≠ published on different days',
    ]);
  });
});
