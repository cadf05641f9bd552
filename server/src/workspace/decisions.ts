import * as v from 'valibot';
import type { Correction } from '../annotate/entities/corrections.ts';
import type { RuleSettings } from '../rules/finding.ts';
import { parseJson } from './json.ts';

/** The file beside an event's manifest that keeps what a reader decided. */
export const decisionsName = 'corroborate.json';

const severity = v.picklist(
  ['default', 'off', 'error', 'warning', 'information', 'hint'],
  'must be default, off, hint, information, warning or error',
);

const words = (what: string) => v.pipe(v.string(what), v.nonEmpty(what));

const ignoreSchema = v.looseObject(
  {
    rule: words('must name a rule'),
    file: v.optional(v.string('must name a file')),
    text: v.optional(v.string('must be text')),
  },
  entryProblem('"rule"'),
);

const namedSchema = v.pipe(
  v.looseObject(
    {
      name: v.pipe(words('must be a name'), v.regex(/\S/, 'must be a name')),
      is: v.optional(
        v.picklist(['person', 'organisation', 'place', 'no-name'], 'must be person, organisation, place or no-name'),
      ),
      as: v.optional(words('must be a name')),
      not: v.optional(words('must be a name')),
      file: v.optional(v.string('must name a file')),
      in: v.optional(v.string('must be a sentence')),
    },
    entryProblem('"name"'),
  ),
  v.check(({ is, as, not }) => (is ?? as ?? not) !== undefined, 'must say what the name is: "is", "as" or "not"'),
);

/** A finding that is set aside: in a file of the event, else in all; on some words, else on any. */
export type Ignore = v.InferOutput<typeof ignoreSchema>;

/** What a name is, in a file of the event, else in all. */
export type NamedCorrection = Correction & { readonly file?: string | undefined };

/** What a reader decided in an event. */
export interface Decisions {
  readonly ignore: readonly Ignore[];
  readonly names: readonly NamedCorrection[];
  /** The severities that rules have there. */
  readonly rules: RuleSettings;
  /** What else stands in the file; it is kept. */
  readonly others: Readonly<Record<string, unknown>>;
}

export const noDecisions: Decisions = { ignore: [], names: [], rules: {}, others: {} };

export const isEmpty = ({ ignore, names, rules, others }: Decisions): boolean =>
  ignore.length + names.length + Object.keys(rules).length + Object.keys(others).length === 0;

const longestText = 200;

/** A passage's words as an entry keeps them, so that it holds when lines are broken anew: at most 200 characters. */
export const ignoredText = (passage: string): string =>
  passage
    .slice(0, 8 * longestText)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText);

/** Reads the text of a `corroborate.json`. What is broken is told in plain words; the rest holds. */
export function readDecisions(json: string): { readonly decisions: Decisions; readonly problems: readonly string[] } {
  const file = parseJson(json);
  if ('problem' in file) return { decisions: noDecisions, problems: [file.problem] };
  const { data } = file;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { decisions: noDecisions, problems: ['The file must be an object with "ignore", "names" and "rules".'] };
  }
  const { ignore = [], names = [], rules = {}, ...others }: Record<string, unknown> = { ...data };
  const problems: string[] = [];
  const read = <Output>(key: string, value: unknown, schema: v.GenericSchema<unknown, Output>): Output[] => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [parsed.output];
    problems.push(
      ...parsed.issues.map((issue) => `${[key, v.getDotPath(issue)].filter(Boolean).join('.')} ${issue.message}.`),
    );
    return [];
  };
  const list = <Output>(key: string, value: unknown, schema: v.GenericSchema<unknown, Output>): Output[] =>
    read(key, value, v.array(v.unknown(), 'must be a list')).flatMap((entries) =>
      entries.flatMap((entry, index) => read(`${key}.${String(index)}`, entry, schema)),
    );
  const severities = read('rules', rules, v.record(v.string(), v.unknown(), 'must be an object')).flatMap((set) =>
    Object.entries(set).flatMap(([rule, value]) =>
      read(`rules.${rule}`, value, severity).map((each) => [rule, each] as const),
    ),
  );
  return {
    decisions: {
      ignore: list('ignore', ignore, ignoreSchema),
      names: list('names', names, namedSchema),
      rules: Object.fromEntries(severities),
      others,
    },
    problems,
  };
}

/** True where an entry sets a finding aside. `file` is relative to the event's folder, `passage` the words it marks. */
export function isIgnored({ ignore }: Decisions, rule: string, file: string, passage: string): boolean {
  return ignore.some(
    (entry) =>
      entry.rule === rule &&
      (entry.file === undefined || entry.file === file) &&
      (entry.text === undefined || entry.text === ignoredText(passage)),
  );
}

/** The corrections for an article, those of its own after those of the event. `file` is relative to the event's folder. */
export function correctionsOf({ names }: Decisions, file: string): readonly Correction[] {
  return [...names.filter((each) => each.file === undefined), ...names.filter((each) => each.file === file)];
}

export const withIgnores = (decisions: Decisions, entries: readonly Ignore[]): Decisions => ({
  ...decisions,
  ignore: [...decisions.ignore, ...entries],
});

export const withRuleOff = (decisions: Decisions, rule: string): Decisions => ({
  ...decisions,
  rules: { ...decisions.rules, [rule]: 'off' },
});

/** Adds what a name is; what was said of the same name at the same place goes. */
export const withName = (decisions: Decisions, entry: NamedCorrection): Decisions => ({
  ...decisions,
  names: [
    ...decisions.names.filter(
      ({ name, file, in: sentence }) => name !== entry.name || file !== entry.file || sentence !== entry.in,
    ),
    entry,
  ],
});

/** Takes out what was said of a name: an entry of `names`. */
export const withoutName = (decisions: Decisions, entry: NamedCorrection): Decisions => ({
  ...decisions,
  names: decisions.names.filter((each) => each !== entry),
});

/** The file's text: sorted, each entry on a line of its own and once, so that two readers' files merge. */
export function formatDecisions({ ignore, names, rules, others }: Decisions): string {
  const ignored = ignore.map(({ rule, file, text, ...rest }) => JSON.stringify({ rule, file, text, ...rest }));
  const named = names.map(({ name, is, as, not, file, in: sentence, ...rest }) =>
    JSON.stringify({ name, is, as, not, file, in: sentence, ...rest }),
  );
  const members = (list: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.entries(list).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lines = (list: readonly string[]): string =>
    list.length === 0
      ? ''
      : `\n${[...new Set(list)]
          .sort()
          .map((line) => `    ${line}`)
          .join(',\n')}\n  `;
  const sections = [
    ...members(others),
    `"ignore": [${lines(ignored)}]`,
    ...(named.length > 0 ? [`"names": [${lines(named)}]`] : []),
    `"rules": {${lines(members(rules))}}`,
  ];
  return `{\n${sections.map((section) => `  ${section}`).join(',\n')}\n}\n`;
}

/** The words for an entry that is no object, or that has no name of its own. */
function entryProblem(key: string) {
  return ({ expected }: { readonly expected: string | null }): string =>
    expected === 'Object' ? `must be an object with a ${key}` : 'is missing';
}
