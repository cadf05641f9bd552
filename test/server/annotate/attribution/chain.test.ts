import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { marginalise } from '../../../../server/src/annotate/attribution/chain.ts';
import { decodeSpans } from '../../../../server/src/annotate/attribution/decode.ts';

/** All labellings of so many positions. */
function labellings(labels: number, length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(labels, length - 1).flatMap((path) => [...Array(labels).keys()].map((label) => [...path, label]));
}

function scoreOf(path: readonly number[], labels: number, scores: Float32Array, transitions: Float32Array): number {
  return path.reduce((sum, label, at) => {
    const before = path[at - 1];
    const step = before === undefined ? 0 : (transitions[before * labels + label] ?? 0);
    return sum + (scores[at * labels + label] ?? 0) + step;
  }, 0);
}

const weights = (length: number) =>
  fc
    .array(fc.integer({ min: -30, max: 30 }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values, (value) => value / 10));

describe('marginalise', () => {
  it('gives the probabilities that all labellings together give', () => {
    fc.assert(
      fc.property(weights(4 * 3), weights(3 * 3), (scores, transitions) => {
        const paths = labellings(3, 4).map((path) => ({
          path,
          weight: Math.exp(scoreOf(path, 3, scores, transitions)),
        }));
        const total = paths.reduce((sum, { weight }) => sum + weight, 0);
        const marginals = new Float32Array(12);
        const logSum = marginalise(3, 4, scores, transitions, marginals);
        assert.ok(Math.abs(logSum - Math.log(total)) < 1e-3);
        for (let at = 0; at < 4; at++)
          for (let label = 0; label < 3; label++) {
            const share = paths.reduce((sum, { path, weight }) => sum + (path[at] === label ? weight : 0), 0) / total;
            assert.ok(Math.abs(share - (marginals[at * 3 + label] ?? 0)) < 1e-3);
          }
      }),
      { numRuns: 30 },
    );
  });
});

describe('decodeSpans', () => {
  /** Labels: 0 none, 1 and 2 a source, 3 and 4 a content. */
  const isAllowed = (path: readonly number[]) =>
    path.every((label, at) =>
      label === 2 ? [1, 2].includes(path[at - 1] ?? 0) : label !== 4 || [3, 4].includes(path[at - 1] ?? 0),
    ) &&
    path.filter((label) => label === 1).length <= 1 &&
    path.includes(3);

  it('finds the best labelling with a content, one source at most, and its bonus', () => {
    fc.assert(
      fc.property(weights(4 * 5), weights(5 * 5), fc.constantFrom(0, 2), (scores, transitions, bonus) => {
        const worth = (path: readonly number[]) =>
          scoreOf(path, 5, scores, transitions) + (path.includes(1) ? bonus : 0);
        const best = Math.max(...labellings(5, 4).filter(isAllowed).map(worth));
        const { path, score } = decodeSpans({ transitions }, 4, scores, bonus);
        assert.ok(isAllowed([...path]), [...path].join(' '));
        assert.ok(Math.abs(score - best) < 1e-3 && Math.abs(worth([...path]) - best) < 1e-3);
      }),
      { numRuns: 30 },
    );
  });
});
