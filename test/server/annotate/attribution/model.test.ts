import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AttributionModel } from '../../../../server/src/annotate/attribution/attribution.ts';
import { unpackModel } from '../../../../server/src/annotate/attribution/model.ts';
import { weightLetters, weightLevels } from '../../../../server/src/article/packed-weights.ts';
import { weights } from '../../../../server/src/annotate/attribution/weights.ts';
import { packModel, quantised } from '../../../../server/training/write-model.ts';

const chain = (labels: number) => ({
  labels,
  scale: 0.5,
  transitions: Float32Array.from({ length: labels * labels }, (_, index) => index / 4),
  weights: Int8Array.from({ length: 8 * (labels - 1) }, (_, index) => weightLevels[index % 9] ?? 0),
});

const model: AttributionModel = {
  lexicon: new Map([
    [-5, 3],
    [7, 200],
  ]),
  cues: chain(3),
  spans: chain(5),
  trees: {
    depth: 1,
    count: 2,
    bias: 0.25,
    features: Uint8Array.of(4, 5),
    thresholds: Float32Array.of(1, 2),
    leaves: Float32Array.of(1, -1, 2, -2),
  },
};

describe('unpackModel', () => {
  it('reads what training packs', () => {
    assert.deepEqual(unpackModel(packModel(model)), model);
  });

  it('has a letter for each pair of levels', () => {
    assert.equal(new Set(weightLetters).size, weightLevels.length ** 2);
  });

  it('reads the weights that are shipped, which are small', () => {
    const { cues, spans, lexicon, trees } = unpackModel(weights);
    assert.equal(cues.weights.length, (2 * spans.weights.length) / 4);
    assert.ok(lexicon.size > 1000 && trees.count > 0);
    assert.ok(weights.head.length + weights.cues.length + weights.spans.length < 1_500_000);
  });
});

describe('quantised', () => {
  it('keeps the order and the sign of weights', () => {
    const fitted = {
      labels: 3,
      weights: Float32Array.of(-2, -0.5, -0.1, 0, 0.1, 0.5, 2, 1),
      transitions: new Float32Array(9),
    };
    const { weights: levels, scale } = quantised(fitted);
    const back = Array.from(levels, (level) => level * scale);
    assert.deepEqual(back.map(Math.sign), Array.from(fitted.weights, Math.sign));
    for (const [index, weight] of fitted.weights.entries()) assert.ok(Math.abs(weight - (back[index] ?? 0)) < 0.35);
  });
});
