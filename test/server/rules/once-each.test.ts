import assert from 'node:assert/strict';
import { onceEach } from '../../../server/src/rules/once-each.ts';

const at = (path: string, start: number, end: number) => ({ path, start, end });
const finding = (start: number, end: number, ...related: ReturnType<typeof at>[]) => ({
  ...at('a', start, end),
  related,
});

describe('findings once each', () => {
  const whole = finding(0, 90, at('b', 10, 80), at('c', 0, 30));
  const part = finding(20, 60, at('b', 30, 50));

  it('leave out the one that leads nowhere else', () => {
    assert.deepEqual(onceEach([part, whole]), [whole]);
    assert.deepEqual(onceEach([whole, { ...whole }]).length, 1);
  });

  it('keep those that lead elsewhere, or lie elsewhere', () => {
    const elsewhere = finding(20, 60, at('d', 0, 9));
    const later = finding(100, 120, at('b', 30, 50));
    assert.deepEqual(onceEach([elsewhere, whole, later]), [elsewhere, whole, later]);
  });
});
