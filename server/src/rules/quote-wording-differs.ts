import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { country } from '../corpus/words/countries.ts';
import type { Difference, Group, LinkedEvent, Member } from '../corpus/comparison.ts';
import type { Rule } from './finding.ts';
import { inMarks, quoteOf, sourceName } from './wording.ts';

/** Countries whose politicians and press speak English, so that two wordings are no two translations. */
const speakEnglish = new Set([
  'United States',
  'United Kingdom',
  'Ireland',
  'Australia',
  'New Zealand',
  'Canada',
  'South Africa',
  'India',
  'Nigeria',
  'Kenya',
  'Jamaica',
  'Singapore',
]);

/** The least share of words that two versions of one utterance have in common. */
const leastCommon = 0.5;
/** Fewer words may be a phrase that two utterances share; more that one leaves out, another part of a speech. */
const leastWords = 5;
const longestCut = 8;

export const quoteWordingDiffers: Rule = {
  code: 'quote.wording-differs',
  severity: 'information',
  summary: 'A quotation that another passage gives in other words.',
  check: (article, event) =>
    event.groups
      .filter(
        ({ kind, relation }) =>
          kind === 'quote' && (relation === 'wording-differs' || relation === 'attribution-differs'),
      )
      .flatMap((group) =>
        group.members.flatMap((member, index) => {
          if (member.path !== article.path || !isDirect(member.text)) return [];
          const versions = versionsOf(group, index);
          const [first] = versions;
          if (!first) return [];
          const translated = mayBeTranslated(article, event, member) ? ' They may be two translations.' : '';
          return [
            {
              path: member.path,
              start: member.start,
              end: member.end,
              message: `${sourceName(event, first.member.path)}${first.member.path === article.path ? ', in another place,' : ''} ${words(first)}${translated}`,
              related: versions.map(({ member: other }) => ({
                path: other.path,
                start: other.start,
                end: other.end,
                message: `${sourceName(event, other.path)}: ${inMarks(other.text)}`,
              })),
            },
          ];
        }),
      ),
};

interface Version {
  readonly member: Member;
  /** The words here and there, the weightiest difference first. */
  readonly difference: { readonly here: string; readonly there: string };
}

/** The other direct quotations of the same utterance whose words differ. */
function versionsOf({ members, differences }: Group, index: number): readonly Version[] {
  const versions = new Map<Member, Version>();
  for (const difference of differences) {
    const there = otherSide(difference, index);
    const other = there === undefined ? undefined : members[there];
    if (!other || difference.kind === 'speaker' || !isDirect(other.text) || versions.has(other)) continue;
    const here = members[index];
    if (wordCount(difference.left) > longestCut || wordCount(difference.right) > longestCut) continue;
    if (
      !here ||
      !isSameSpeaker(here.speaker, other.speaker) ||
      Math.min(wordCount(here.text), wordCount(other.text)) < leastWords ||
      common(here) < leastCommon ||
      common(other) < leastCommon
    )
      continue;
    const [left, right] =
      difference.between[0] === index ? [difference.left, difference.right] : [difference.right, difference.left];
    versions.set(other, { member: other, difference: { here: left, there: right } });
  }
  return [...versions.values()];
}

/** Whether both are said to be by one speaker; one article may have more of the name. */
function isSameSpeaker(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && (left.startsWith(right) || right.startsWith(left));
}

function otherSide({ between: [left, right] }: Difference, index: number): number | undefined {
  return left === index ? right : right === index ? left : undefined;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function isDirect(text: string): boolean {
  return /["“”‘’«»]/.test(text) || /^\p{Lu}/u.test(text);
}

/** The share of a member's letters that all versions have. */
function common({ segments, text }: Member): number {
  const letters = (part: string): number => part.replace(/[^\p{L}\p{N}]/gu, '').length;
  const alike = segments.filter(({ differs }) => !differs).reduce((sum, segment) => sum + letters(segment.text), 0);
  return alike / Math.max(1, letters(text));
}

function words({ difference: { here, there } }: Version): string {
  if (here === '') return `also has ${inMarks(there)}.`;
  if (there === '') return `has it without ${inMarks(here)}.`;
  return `has ${inMarks(there)} for ${inMarks(here)}.`;
}

function mayBeTranslated(article: AnnotatedArticle, event: LinkedEvent, member: Member): boolean {
  const speaker = quoteOf(article, member)?.speaker;
  const entity = event.entities.find(({ members }) =>
    members.some(({ path, entity: id }) => path === article.path && id === speaker?.entity),
  );
  const roles = (entity?.members ?? []).flatMap(({ path, entity: id }) => {
    const role = event.articles.find((each) => each.path === path)?.entities.find((each) => each.id === id)?.role;
    return role ? [role] : [];
  });
  return speaksForeign(roles);
}

/** Whether one whom articles call by these roles speaks for a country whose politicians do not speak English. */
export function speaksForeign(roles: readonly string[]): boolean {
  const lands = roles.flatMap((role) => role.split(/[\s,]+/)).flatMap((word) => country(word)?.country ?? []);
  return lands.length > 0 && !lands.some((land) => speakEnglish.has(land));
}
