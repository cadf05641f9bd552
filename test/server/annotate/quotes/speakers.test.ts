import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { scoreSpeakers } from '../../../gold/speakers.ts';

const events = path.join(import.meta.dirname, '../../../../../shared/corpora/events');

describe('speakers on real articles', () => {
  it('are right nine times in ten where one is shown', function () {
    if (!existsSync(events)) {
      console.log(`      skipped: ${events} is not there`);
      this.skip();
    }
    const { shown, right } = scoreSpeakers(events);
    assert.ok(shown >= 200 && right / shown >= 0.9, `${String(right)} of ${String(shown)}`);
  });
});
