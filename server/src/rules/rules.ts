import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import type { Finding, Rule, RuleSettings } from './finding.ts';

/** All rules, in the order of docs/findings.md. */
export const rules: readonly Rule[] = [];

/** The findings in one article: all rules that the settings leave on, in the order of the text. */
export function check(article: AnnotatedArticle, event: LinkedEvent, settings: RuleSettings): readonly Finding[] {
  return rules
    .flatMap((rule) => {
      const setting = settings[rule.code] ?? 'default';
      if (setting === 'off' || (setting === 'default' && rule.offByDefault)) return [];
      const severity = setting === 'default' ? rule.severity : setting;
      return rule.check(article, event).map((finding) => ({ ...finding, rule: rule.code, severity }));
    })
    .sort((left, right) => left.start - right.start || left.end - right.end || (left.rule < right.rule ? -1 : 1));
}
