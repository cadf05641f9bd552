import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { scoreBlocks } from './blocks.ts';

const events = path.join(import.meta.dirname, '../../../shared/corpora/events');

describe('blocks of real articles', () => {
  for (const split of ['tuning', 'held-back'] as const)
    it(`are told from the report: ${split}`, function () {
      if (!existsSync(events)) {
        console.log(`      skipped: ${events} is not there`);
        this.skip();
      }
      const { furniture, caught, paragraphs, lost, misses } = scoreBlocks(events, split);
      assert.ok(caught >= 0.8 * furniture, `${String(caught)} of ${String(furniture)}\n${misses.join('\n')}`);
      assert.ok(lost <= 0.01 * paragraphs, `${String(lost)} of ${String(paragraphs)}\n${misses.join('\n')}`);
    }).timeout(60_000);
});
