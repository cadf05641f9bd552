import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import type { Finding, RuleSettings } from '../rules/finding.ts';
import { type Decisions, isIgnored } from '../workspace/decisions.ts';
import type * as Engine from './engine.ts';
import { fileIn } from './event-files.ts';

/** What the rules report and nobody set aside, checked once for each version of an article and its links. */
export interface Findings {
  in(article: AnnotatedArticle, event: LinkedEvent): readonly Finding[];
  /** Says that settings or ignored findings changed. */
  forget(): void;
}

export function createFindings(
  engine: typeof Engine,
  settings: (path: string) => RuleSettings,
  decisionsOf: (event: string) => Decisions,
): Findings {
  let known = new WeakMap<AnnotatedArticle, { event: LinkedEvent; findings: readonly Finding[] }>();
  return {
    in(article, event) {
      const before = known.get(article);
      if (before?.event === event) return before.findings;
      const decisions = decisionsOf(event.event);
      const file = fileIn(event.event, article.path);
      const findings = engine
        .check(article, event, { ...settings(article.path), ...decisions.rules })
        .filter(({ rule, start, end }) => !isIgnored(decisions, rule, file, article.text.slice(start, end)));
      known.set(article, { event, findings });
      return findings;
    },
    forget() {
      known = new WeakMap();
    },
  };
}
