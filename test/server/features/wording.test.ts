import assert from 'node:assert/strict';
import type { Figure } from '../../../server/src/annotate/annotation.ts';
import { figureValue } from '../../../server/src/features/wording.ts';

const figure = (parts: Partial<Figure>): Figure => ({
  start: 0,
  end: 0,
  low: null,
  high: null,
  unit: null,
  hedge: null,
  of: null,
  ofSpan: null,
  evidence: [],
  ...parts,
});

describe('the value of a figure', () => {
  const cases: readonly (readonly [Partial<Figure>, string])[] = [
    [{ low: 800_000, high: 800_000, of: 'troops' }, '800,000 troops'],
    [{ low: 0.2, high: 0.3, unit: 'share', of: 'of the oblast' }, '20% to 30% of the oblast'],
    [{ high: 210e9, unit: 'EUR', of: 'in frozen assets' }, 'at most 210 billion EUR in frozen assets'],
    [{ low: 40 }, 'at least 40'],
    [{ low: 4, high: 4, unit: 'year' }, '4 years'],
    [{ low: 1, high: 1, unit: 'kilometre' }, '1 kilometre'],
    [{ low: 20251216, high: 20251216, unit: 'date' }, '16 December 2025'],
    [{ low: 101, high: 131, unit: 'date' }, '1 January to 31 January'],
    [{ low: 615, high: 615, unit: 'time of day' }, '10:15'],
    [{ low: 34, high: 34, unit: 'age' }, '34'],
    [{ low: 12, high: 99, hedge: 'dozens', of: 'of victims' }, 'dozens of victims'],
    [{}, 'no value'],
  ];
  for (const [parts, words] of cases) it(words, () => assert.equal(figureValue(figure(parts)), words));
});
