import {
  type CodeAction,
  CodeActionKind,
  type Location,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { Finding } from '../rules/finding.ts';
import { carriedWithin, type LinkedContext, mentionAt, quoteAt } from './context.ts';
import { type Decision, decisionAction } from './decision.ts';
import { diagnostics } from './diagnostics.ts';
import { counterpart } from './document-links.ts';
import { nameActions, type NameEdits } from './name-actions.ts';
import { plainLine } from './plain-line.ts';
import { asSpeaker, quotesOfSpeaker } from './speaker-quotes.ts';
import { fileName } from './uri.ts';

/** How an event's files are changed: what a reader decided, what the manifest says of the article. */
export interface EventEdits {
  /** The file in which decisions are kept. */
  readonly decisions: string;
  /** Null where that file cannot be read whole, so that writing it would lose something. */
  readonly decide: {
    ignoreHere(finding: Finding): Decision;
    /** Sets aside these words in all articles of the event, and with them the words elsewhere that the finding is about. */
    ignoreEverywhere(finding: Finding): Decision;
    ignoreRule(rule: string): Decision;
    readonly names: NameEdits;
  } | null;
  /** The place in the manifest for a value, and the edit that makes it; null where there is no manifest. */
  manifest(key: 'published' | 'outlet'): ({ readonly edit: WorkspaceEdit | null } & Location) | null;
}

/** To so many versions elsewhere a finding or a passage leads. */
const versionsLedTo = 3;

/** What one can do about the findings and the passages in a range. */
export function codeActions(
  context: LinkedContext,
  range: Range,
  findings: readonly Finding[],
  edits: EventEdits | null,
): readonly CodeAction[] {
  const start = context.lines.offset(range.start);
  const end = context.lines.offset(range.end);
  const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
  const decide = edits?.decide;
  const cannotDecide = decide === null && (here.length > 0 || mentionAt(context, start) !== undefined);
  return [
    ...here.flatMap((finding) => forFinding(context, finding, edits)),
    ...(edits && cannotDecide ? [putRight(edits.decisions)] : []),
    ...(decide ? nameActions(context, start, end, decide.names) : []),
    ...forPassages(context, start, Math.max(end, start + 1), here),
    ...forSpeaker(context, start),
  ];
}

/** Leads to the file of decisions where a mistake in it stands in the way. */
function putRight(uri: string): CodeAction {
  const title = `Put ${fileName(uri)} right, so that it can be written`;
  const start = { line: 0, character: 0 };
  const command = { title, command: 'corroborate.openPassage', arguments: [uri, { start, end: start }] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

function forFinding(context: LinkedContext, finding: Finding, edits: EventEdits | null): readonly CodeAction[] {
  const about = { diagnostics: diagnostics(context, [finding]), kind: CodeActionKind.QuickFix };
  const leading = finding.related.slice(0, versionsLedTo).map((passage) => {
    const { uri, range } = context.event.location(passage);
    const title = `Go to ${passage.path === finding.path ? 'the other place' : `the version in ${context.event.sourceName(uri)}`}`;
    return { ...about, title, command: { title, command: 'corroborate.openPassage', arguments: [uri, range] } };
  });
  if (!edits) return leading;
  const key = finding.rule === 'article.undated' ? 'published' : finding.rule === 'article.no-outlet' ? 'outlet' : null;
  const place = key && edits.manifest(key);
  const title = `Write the ${key === 'published' ? 'date' : 'outlet'} into event.json`;
  const written = place
    ? [
        {
          ...about,
          title,
          ...(place.edit ? { edit: place.edit } : {}),
          command: { title, command: 'corroborate.openPassage', arguments: [place.uri, place.range] },
        },
      ]
    : [];
  return [
    ...leading,
    ...written,
    ...(edits.decide ? settingAside(context, finding, edits.decide).map((each) => ({ ...about, ...each })) : []),
  ];
}

/** A finding of the article as a whole is the same here and in the event. */
function settingAside(
  { article: { path } }: LinkedContext,
  finding: Finding,
  decide: NonNullable<EventEdits['decide']>,
): readonly CodeAction[] {
  const { rule } = finding;
  return [
    decisionAction(path, `Ignore ${rule} here`, decide.ignoreHere(finding)),
    ...(rule.startsWith('article.')
      ? []
      : [decisionAction(path, `Ignore ${rule} in this event`, decide.ignoreEverywhere(finding))]),
    decisionAction(path, `Ignore the rule ${rule}`, decide.ignoreRule(rule)),
  ];
}

/** On a name, or else on a quote: all that one says in the event, where that is more than one quote. */
function forSpeaker(context: LinkedContext, offset: number): readonly CodeAction[] {
  const { article, event, lines } = context;
  const named = mentionAt(context, offset);
  const speaker = named ? asSpeaker(named.entity) : (quoteAt(context, offset)?.speaker ?? null);
  const quotes = quotesOfSpeaker(context, speaker);
  if (!speaker || quotes.length < 2) return [];
  const name = (speaker.entity !== null && event.entity(article.path, speaker.entity)?.name) || speaker.name;
  const action = (title: string, command: string, given: readonly unknown[]): CodeAction => ({
    ...{ title, kind: CodeActionKind.Empty, command: { title, command, arguments: [article.path, ...given] } },
  });
  const places = quotes.map(({ passage }) => event.location(passage));
  return [
    action(`Show all ${String(quotes.length)} quotes of ${plainLine(name)}`, 'corroborate.showReferences', [
      lines.position(offset),
      places,
    ]),
    ...(speaker.anonymous || event.linked.articles.length < 2
      ? []
      : [action(`Compare what the sources quote of ${plainLine(name)}`, 'corroborate.comparePerson', [name])]),
  ];
}

/** Leads to the passage elsewhere, but not where a finding's own action leads to. */
function forPassages(
  context: LinkedContext,
  start: number,
  end: number,
  findings: readonly Finding[],
): readonly CodeAction[] {
  const { article, event, lines } = context;
  const carried = carriedWithin(context, [[start, end]]);
  const [first] = carried;
  if (!first) return [];
  const compare = {
    title: 'Compare this passage',
    kind: CodeActionKind.Empty,
    command: {
      title: 'Compare this passage',
      command: 'corroborate.compare',
      arguments: [article.path, lines.range(first.member.start, first.member.end)],
    },
  };
  const targets = new Map(carried.map(counterpart).flatMap((target) => (target ? [[target.path, target]] : [])));
  for (const { path } of findings.flatMap(({ related }) => related.slice(0, versionsLedTo))) targets.delete(path);
  const leading = [...targets.values()].slice(0, versionsLedTo).map((target) => {
    const { uri, range } = event.location(target);
    const title = `Go to this passage in ${event.sourceName(uri)}`;
    const command = { title, command: 'corroborate.openPassage', arguments: [uri, range] };
    return { title, kind: CodeActionKind.Empty, command };
  });
  return [compare, ...leading];
}
