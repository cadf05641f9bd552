import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { Finding, Severity } from '../rules/finding.ts';
import type { LinkedContext } from './context.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where the rules are described, a section each. */
const documentation = 'https://github.com/corroborate/corroborate/blob/main/docs/findings.md';

/** The section on a rule, named as the headings' anchors are: `quote.no-speaker` is `#quoteno-speaker`. */
const descriptionOf = (rule: string): string => `${documentation}#${rule.replaceAll('.', '')}`;

/** Findings as an editor shows them, each with the places that it has to do with. */
export function diagnostics({ event, lines }: LinkedContext, findings: readonly Finding[]): Diagnostic[] {
  return findings.map(({ rule, severity, message, start, end, related }) => ({
    range: lines.range(start, end),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: descriptionOf(rule) },
    source: 'corroborate',
    message,
    relatedInformation: related.map((passage) => ({ location: event.location(passage), message: passage.message })),
  }));
}
