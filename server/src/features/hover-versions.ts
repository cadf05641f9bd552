import type { Member, Relation, Segment } from '../corpus/comparison.ts';
import { overlaps } from '../corpus/overlaps.ts';
import type { LinkedContext } from './context.ts';
import { type Carried, otherMembers } from './event-view.ts';
import { escapeMarkdown, link, versionText } from './markdown.ts';
import { likeness, segmentsAgainst } from './pairwise.ts';
import { count, relationWords } from './wording.ts';

/** How many versions of a passage are shown, and in how many ways they may relate to it. */
const versionsShown = 6;
const relationsShown = 3;

/** A hover is quick, also where hundreds of articles carry a passage. */
const comparedAtMost = 40;

/** A version with the passage of this article that it is a version of. */
interface Version {
  readonly own: Member;
  readonly other: Member;
}

/**
 * The other versions of a passage by how they relate to it: a heading, then a line for each with its differing words
 * bold. Where the passage belongs to several groups, the longest goes first, and words are shown but once.
 */
export function versionsHover(context: LinkedContext, carried: readonly Carried[]): readonly string[] {
  const longestFirst = [...carried].sort((left, right) => length(right.member) - length(left.member));
  const byRelation = new Map<Relation, Version[]>();
  const seen: Member[] = [];
  for (const each of longestFirst) {
    const others = otherMembers(each).filter((other) => !seen.some((known) => overlaps(known, other)));
    seen.push(...others);
    const versions = others.map((other) => ({ own: each.member, other }));
    const { relation } = each.group;
    if (versions.length > 0) byRelation.set(relation, [...(byRelation.get(relation) ?? []), ...versions]);
  }
  return [...byRelation].slice(0, relationsShown).map((entry) => related(context, ...entry));
}

function related({ event }: LinkedContext, relation: Relation, versions: readonly Version[]): string {
  const isElsewhere = ({ own, other }: Version): boolean => other.path !== own.path;
  const sources = new Set(versions.filter(isElsewhere).map(({ other }) => other.path)).size;
  const isRepeated = versions.some((version) => !isElsewhere(version));
  const beside = relation === 'figures-conflict' || relation === 'figures-agree' ? 'with' : 'in';
  const where = [
    ...(sources > 0 ? [`${beside} ${count(sources, 'other source')}`] : []),
    ...(isRepeated ? ['elsewhere in this article'] : []),
  ].join(' and ');
  const shown = onePerSource(versions)
    .slice(0, 2 * versionsShown)
    .map((version) => ({ ...version, segments: segmentsAgainst(version.own, version.other) }))
    .sort((left, right) => Number(hasOtherWords(right.segments)) - Number(hasOtherWords(left.segments)))
    .slice(0, versionsShown);
  const lines = shown.map((version) => {
    const { own, other, segments } = version;
    const name = isElsewhere(version) ? event.sourceName(other.path) : 'this article';
    const speaker = other.speaker !== null && other.speaker !== own.speaker ? other.speaker : '';
    const by = speaker === '' ? '' : ` — ${escapeMarkdown(speaker)}`;
    return `- ${link(name, event.location(other))}: ${versionText(segments)}${by}`;
  });
  const rest = versions.length - shown.length;
  const more = rest > 0 ? [`- and ${count(rest, 'more passage')}`] : [];
  const words = relationWords[relation];
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)} ${where}:`, '', ...lines, ...more].join('\n');
}

/** What others tell otherwise goes before what they tell in the same words. */
const hasOtherWords = (segments: readonly Segment[]): boolean => segments.some(({ differs }) => differs);

/** Of several passages of one source, the one that is most like the passage in question; the sources by how like they are. */
function onePerSource(versions: readonly Version[]): readonly Version[] {
  const best = new Map<string, { version: Version; like: number }>();
  for (const version of versions.slice(0, comparedAtMost)) {
    const like = likeness(version.own, version.other);
    const { path } = version.other;
    if (like > (best.get(path)?.like ?? -1)) best.set(path, { version, like });
  }
  return [...best.values()].sort((left, right) => right.like - left.like).map(({ version }) => version);
}

const length = ({ start, end }: Member): number => end - start;
