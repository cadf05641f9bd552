import { styleText } from 'node:util';
import type { Finding, Severity } from '../rules/finding.ts';
import { rules } from '../rules/rules.ts';
import { oneLine } from './comparison.ts';

export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A finding with where it starts for people: line and column from one. */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
}

/** Gives findings their lines and columns. `findings` are those of one text, in order. */
export function place(text: string, findings: readonly Finding[]): PlacedFinding[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return findings.map((finding) => {
    let line = starts.findIndex((start) => start > finding.start);
    if (line < 0) line = starts.length;
    return { ...finding, line, column: finding.start - (starts[line - 1] ?? 0) + 1 };
  });
}

export function findingsText(findings: readonly PlacedFinding[], colours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colours ? styleText(style, text) : text);
  const lines = findings.map(
    ({ path, line, column, severity, message, rule }) =>
      `${oneLine(path)}:${line}:${column}  ${paint(severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'blue', severity)}  ${oneLine(message)}  ${paint('dim', rule)}`,
  );
  return `${[...lines, `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`].join('\n')}\n`;
}

export function findingsJson(findings: readonly PlacedFinding[]) {
  return {
    schema: 'corroborate/findings@1',
    findings: findings.map(({ rule, severity, path, start, end, message, related }) => ({
      rule,
      severity,
      path,
      start,
      end,
      message,
      related,
    })),
  };
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;
const uriOf = (path: string) => encodeURI(path.split('\\').join('/'));

/** Findings as a SARIF 2.1.0 log (OASIS standard). Offsets are UTF-16 code units, as `columnKind` says. */
export function findingsSarif(findings: readonly PlacedFinding[], version: string) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Corroborate',
            version,
            rules: rules.map(({ code, summary, severity }) => ({
              id: code,
              shortDescription: { text: summary },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        results: findings.map(({ rule, severity, path, line, column, start, end, message, related }) => ({
          ruleId: rule,
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(path) },
                region: { startLine: line, startColumn: column, charOffset: start, charLength: end - start },
              },
            },
          ],
          relatedLocations: related.map((each, id) => ({
            id,
            message: { text: each.message },
            physicalLocation: {
              artifactLocation: { uri: uriOf(each.path) },
              region: { charOffset: each.start, charLength: each.end - each.start },
            },
          })),
        })),
      },
    ],
  };
}
