import assert from 'node:assert/strict';
import { isOtherSpelling } from '../../../../../server/src/annotate/entities/coreference/first-names.ts';

describe('isOtherSpelling', () => {
  for (const [left, right] of [
    ['isiah', 'isaiah'],
    ['hayley', 'haley'],
    ['mohamed', 'mohammed'],
  ] as const) {
    it(`takes ${left} and ${right} for one name`, () => assert.ok(isOtherSpelling(left, right)));
  }
  for (const [left, right] of [
    ['maria', 'mario'],
    ['marian', 'marion'],
    ['kristin', 'kristian'],
    ['erik', 'erika'],
    ['jon', 'jan'],
    ['daniel', 'danielle'],
    ['isaiah', 'isaiah'],
  ] as const) {
    it(`does not take ${left} and ${right} for two spellings of one`, () => assert.ok(!isOtherSpelling(left, right)));
  }
});
