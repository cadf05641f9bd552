import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { feature, pair } from '../../../../server/src/annotate/attribution/hash.ts';
import { readTemplates, writeFeatures } from '../../../../server/src/annotate/attribution/templates.ts';

const templates = readTemplates(7, 'bias word tag near isNear', 'bias, word, word tag near, isNear: near tag');

function featuresFor(...values: number[]): number[] {
  const out = new Int32Array(templates.count + 1);
  writeFeatures(templates, Int32Array.from(values), out, 1);
  return [...out.subarray(1)];
}

describe('templates', () => {
  it('tell how many features and atoms they have', () => {
    assert.equal(templates.count, 4);
    assert.equal(templates.atoms, 5);
  });

  it('make one number of their atoms, another for each template', () => {
    assert.deepEqual(featuresFor(0, 11, 22, 33, 1), [
      feature(7, 0),
      feature(8, 11),
      feature(9, pair(11, pair(22, 33))),
      feature(10, pair(33, 22)),
    ]);
  });

  it('say nothing where what they need is not there', () => {
    assert.equal(featuresFor(0, 11, 22, 33, 0)[3], feature(10, 0));
  });
});
