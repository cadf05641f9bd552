import * as v from 'valibot';
import type { RuleSettings } from '../rules/finding.ts';

/** The file beside an event's manifest that keeps what a reader set aside. */
export const ignoresName = 'corroborate.json';

const severity = v.picklist(
  ['default', 'off', 'error', 'warning', 'information', 'hint'],
  'must be default, off, hint, information, warning or error',
);

const ignoreSchema = v.object(
  {
    rule: v.pipe(v.string('must name a rule'), v.nonEmpty('must name a rule')),
    file: v.optional(v.string('must name a file')),
    text: v.optional(v.string('must be text')),
  },
  ({ expected }) => (expected === 'Object' ? 'must be an object with a "rule"' : 'is missing'),
);

const ignoresSchema = v.looseObject(
  {
    ignore: v.optional(v.array(ignoreSchema, 'must be a list'), []),
    rules: v.optional(v.record(v.string(), severity, 'must be an object'), {}),
  },
  'must be an object with "ignore" and "rules"',
);

/** A finding that is set aside: in a file of the event, else in all; on some words, else on any. */
export type Ignore = v.InferOutput<typeof ignoreSchema>;

/** What a reader set aside in an event, and the severities that rules have there. */
export interface Ignores {
  readonly ignore: readonly Ignore[];
  readonly rules: RuleSettings;
}

export const noIgnores: Ignores = { ignore: [], rules: {} };

const longestText = 200;

/** A passage's words as an entry keeps them, so that it holds when lines are broken anew: at most 200 characters. */
export const ignoredText = (passage: string): string =>
  passage
    .slice(0, 8 * longestText)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText);

/** Reads the text of a `corroborate.json`; what is broken is told in plain words and ignores nothing. */
export function readIgnores(json: string): { readonly ignores: Ignores; readonly problems: readonly string[] } {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    return { ignores: noIgnores, problems: [`It is not valid JSON: ${why}.`] };
  }
  const read = v.safeParse(ignoresSchema, data);
  if (read.success) return { ignores: read.output, problems: [] };
  return {
    ignores: noIgnores,
    problems: read.issues.map((issue) => `${v.getDotPath(issue) ?? 'The file'} ${issue.message}.`),
  };
}

/** True where an entry sets a finding aside. `file` is relative to the event's folder, `passage` the words it marks. */
export function isIgnored({ ignore }: Ignores, rule: string, file: string, passage: string): boolean {
  return ignore.some(
    (entry) =>
      entry.rule === rule &&
      (entry.file === undefined || entry.file === file) &&
      (entry.text === undefined || entry.text === ignoredText(passage)),
  );
}

export const withIgnore = (ignores: Ignores, entry: Ignore): Ignores => ({
  ...ignores,
  ignore: [...ignores.ignore, entry],
});

export const withRuleOff = (ignores: Ignores, rule: string): Ignores => ({
  ...ignores,
  rules: { ...ignores.rules, [rule]: 'off' },
});

/** The file's text: sorted, each entry on a line of its own and once, so that two readers' files merge. */
export function formatIgnores({ ignore, rules }: Ignores): string {
  const entries = ignore.map(({ rule, file, text }) => JSON.stringify({ rule, file, text }));
  const severities = Object.entries(rules).map(([rule, set]) => `${JSON.stringify(rule)}: ${JSON.stringify(set)}`);
  const lines = (list: readonly string[]): string =>
    list.length === 0
      ? ''
      : `\n${[...new Set(list)]
          .sort()
          .map((line) => `    ${line}`)
          .join(',\n')}\n  `;
  return `{\n  "ignore": [${lines(entries)}],\n  "rules": {${lines(severities)}}\n}\n`;
}
