import type { LinkedEvent, Passage } from '../corpus/comparison.ts';
import { outletKey } from '../corpus/origins/outlets.ts';
import type { Rule } from './finding.ts';
import { inMarks, listed, sourceName } from './wording.ts';

export const originSharedText: Rule = {
  code: 'origin.shared-text',
  severity: 'hint',
  summary: 'A long run of the same text in two articles, which likely have one origin.',
  check: (article, event) => {
    const longest = new Map<string, Run>();
    for (const { passages, words } of event.sharedText ?? []) {
      const [here, there] = passages[0].path === article.path ? passages : [passages[1], passages[0]];
      if (here.path !== article.path || words <= (longest.get(there.path)?.words ?? 0)) continue;
      if (haveOneOutlet(event, here.path, there.path)) continue;
      longest.set(there.path, { start: here.start, end: here.end, words, others: [there] });
    }
    return together([...longest.values()]).map(({ start, end, words, others }) => {
      const names = [...new Set(others.map(({ path }) => sourceName(event, path, article.path)))];
      return {
        path: article.path,
        start,
        end,
        message: `${listed(names)} ${names.length === 1 ? 'has' : 'have'} the same ${String(words)} words: ${names.length === 1 ? 'the two' : 'they'} likely have one origin.`,
        related: others.map((other) => ({
          ...other,
          message: `${sourceName(event, other.path, article.path)}: ${inMarks(event.articles.find(({ path }) => path === other.path)?.text.slice(other.start, other.end) ?? '')}`,
        })),
      };
    });
  },
};

/** A run of words with those who have it too. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly others: readonly Passage[];
}

/** An outlet that prints its own words again is no news. */
function haveOneOutlet(event: LinkedEvent, left: string, right: string): boolean {
  const [here, there] = [left, right].map(
    (path) => event.articles.find((article) => article.path === path)?.metadata.outlet ?? null,
  );
  return typeof here === 'string' && typeof there === 'string' && outletKey(here) === outletKey(there);
}

/** Runs of which one holds more than half of another are one finding: the shortest of them, which all have. */
function together(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const run of [...runs].sort((left, right) => left.words - right.words || left.start - right.start)) {
    const at = found.findIndex(
      ({ start, end }) => Math.min(end, run.end) - Math.max(start, run.start) > 0.5 * (end - start),
    );
    const known = found[at];
    if (known) found[at] = { ...known, others: [...known.others, ...run.others] };
    else found.push(run);
  }
  return found;
}
