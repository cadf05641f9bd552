import assert from 'node:assert/strict';
import { lastDigit, significantDigits } from '../../../../server/src/annotate/figures/digits.ts';

describe('the digits of a number', () => {
  const cases: readonly (readonly [value: number, digits: string, unit: number])[] = [
    [92_400_000, '924', 100_000],
    [800_000, '8', 100_000],
    [140_660, '14066', 1000],
    [146, '146', 1],
    [10.05, '1005', 0.1],
    [0.25, '25', 0.01],
    [1 / 3, '333333', 0.001],
    [1.5e21, '15', 1e20],
    [1e-7, '1', 1e-7],
    [0, '', 1],
  ];
  for (const [value, digits, unit] of cases) {
    it(`of ${String(value)}`, () => {
      assert.equal(significantDigits(value), digits);
      assert.ok(Math.abs(lastDigit(value) / unit - 1) < 1e-9, `${String(lastDigit(value))}, not ${String(unit)}`);
    });
  }
});
