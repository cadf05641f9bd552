import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { LinkedEvent } from '../corpus/comparison.ts';
import { articleNoOutlet } from './article-no-outlet.ts';
import { articleNotEnglish } from './article-not-english.ts';
import { articleUndated } from './article-undated.ts';
import { figureConflict } from './figure-conflict.ts';
import { figureUnsourced } from './figure-unsourced.ts';
import type { Finding, Rule, RuleSettings } from './finding.ts';
import { headlineUnsupported } from './headline-unsupported.ts';
import { nameSpelling } from './name-spelling.ts';
import { originSharedText } from './origin-shared-text.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteNoSpeaker } from './quote-no-speaker.ts';
import { quoteSpeakerDiffers } from './quote-speaker-differs.ts';
import { quoteUnclosed } from './quote-unclosed.ts';
import { quoteWordingDiffers } from './quote-wording-differs.ts';
import { sourceLoadedVerb } from './source-loaded-verb.ts';
import { sourceSecondHand } from './source-second-hand.ts';
import { sourceUnnamed } from './source-unnamed.ts';
import { sourceVague } from './source-vague.ts';

/** All rules, in the order of docs/findings.md. */
export const rules: readonly Rule[] = [
  quoteWordingDiffers,
  quoteSpeakerDiffers,
  quoteAltered,
  quoteNoSpeaker,
  quoteUnclosed,
  sourceUnnamed,
  sourceVague,
  sourceSecondHand,
  sourceLoadedVerb,
  figureConflict,
  figureUnsourced,
  nameSpelling,
  headlineUnsupported,
  originSharedText,
  articleUndated,
  articleNoOutlet,
  articleNotEnglish,
];

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
