import assert from 'node:assert/strict';
import { soundsLike } from '../../../../../server/src/annotate/entities/coreference/sound.ts';

describe('soundsLike', () => {
  for (const [left, right] of [
    ['zelensky', 'zelenskyy'],
    ['zelensky', 'zelenskiy'],
    ['mohamed', 'mohammed'],
    ['qaddafi', 'qadafi'],
    ['schulman', 'shulman'],
  ] as const) {
    it(`joins ${left} and ${right}`, () => assert.ok(soundsLike(left, right)));
  }
  for (const [left, right] of [
    ['iran', 'iraq'],
    ['austria', 'australia'],
    ['merz', 'metz'],
    ['walker', 'wilcher'],
    ['lee', 'li'],
  ] as const) {
    it(`keeps ${left} and ${right} apart`, () => assert.ok(!soundsLike(left, right)));
  }
});
