import type { Passage } from '../corpus/comparison.ts';
import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface RelatedPassage extends Passage {
  readonly message: string;
}

/** What a rule reports: a question to a person, never a verdict. */
export interface Finding extends Passage {
  /** The rule's code, such as `quote.wording-differs`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPassage[];
}

/** A rule as a page of the documentation describes it. One file each. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Off unless a setting turns it on. */
  readonly offByDefault?: boolean;
  /** One sentence for the settings page. */
  readonly summary: string;
  /** The findings in one article, given its event. */
  check(article: AnnotatedArticle, event: LinkedEvent): readonly Omit<Finding, 'rule' | 'severity'>[];
}

/** What a user set: a rule's code to a severity or `off`. */
export type RuleSettings = Readonly<Record<string, Severity | 'off' | 'default'>>;
