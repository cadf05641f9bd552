import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Part, type Rate, scoreClaims } from './claims.ts';

const events = fileURLToPath(new URL('../../../shared/corpora/events/', import.meta.url));

/** What must hold of the labelled articles, as shares. */
const floors: Partial<Record<Part, Readonly<Record<'found' | 'kind' | 'claimer' | 'alone', number>>>> = {
  tuning: { found: 0.94, kind: 0.91, claimer: 0.92, alone: 0.86 },
  held: { found: 0.91, kind: 0.85, claimer: 0.88, alone: 0.91 },
  fresh: { found: 0.94, kind: 0.88, claimer: 0.9, alone: 0.88 },
  second: { found: 0.9, kind: 0.81, claimer: 0.84, alone: 0.92 },
};

describe('claims of whole articles', function () {
  this.timeout(120_000);
  before(function () {
    if (existsSync(events)) return;
    console.log('      skipped: the corpus of events is not there');
    this.skip();
  });

  for (const [part, floor] of Object.entries(floors))
    it(`are those that a reader found, in the articles of the part ${part}`, () => {
      const rates = scoreClaims(events, [part as Part]);
      const below = Object.entries(floor).flatMap(([what, least]) => {
        const [right, of]: Rate = rates[what as keyof typeof floor];
        return right >= least * of ? [] : [`${what} ${String(right)} of ${String(of)}`];
      });
      assert.deepEqual(below, []);
    });
});
