// Mocha's reporter for one step of npm test: prints as its base does and leaves the counts in $MOCHA_COUNTS.
import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

const Base = Mocha.reporters[process.env.MOCHA_BASE ?? 'Spec'] ?? Mocha.reporters.Spec;

export default class CountingReporter extends Base {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.MOCHA_COUNTS;
      const { passes, failures, pending } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
