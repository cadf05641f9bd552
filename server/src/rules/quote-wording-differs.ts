import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { diffArrays } from 'diff';
import { remember } from '../article/remember.ts';
import { country } from '../corpus/words/countries.ts';
import { functionWords } from '../corpus/words/function-words.ts';
import type { Difference, Group, LinkedEvent, Member } from '../corpus/comparison.ts';
import type { Rule } from './finding.ts';
import { onceEach } from './once-each.ts';
import { describeRewording } from './rewording.ts';
import { inMarks, plainWords, quoteOf, sourceName } from './wording.ts';

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

/** The least share of words that two versions of one utterance have in one order; with fewer it may be another utterance. */
const leastCommon = 0.6;
/** Of a short one, so many: a few words stand in many an utterance. */
const [shortVersion, leastCommonOfShort] = [8, 0.75];
/** Fewer words may be a phrase that two utterances share; more that one leaves out, another part of a speech. */
const leastWords = 5;
const longestCut = 8;

export const quoteWordingDiffers: Rule = {
  code: 'quote.wording-differs',
  severity: 'information',
  summary: 'A quotation that another passage gives in other words.',
  check: (article, event) =>
    onceEach(
      event.groups
        .filter(
          ({ kind, relation }) =>
            kind === 'quote' && (relation === 'wording-differs' || relation === 'attribution-differs'),
        )
        .flatMap((group) =>
          group.members.flatMap((member, index) => {
            if (member.path !== article.path || !isDirect(member.text)) return [];
            const versions = versionsOf(group, index).filter(({ member: other }) => areVersions(event, member, other));
            const [first] = versions;
            if (!first) return [];
            const translated = mayBeTranslated(article, event, member) ? ' They may be two translations.' : '';
            const where =
              first.member.path === article.path
                ? 'This article, in another place,'
                : sourceName(event, first.member.path, article.path);
            return [
              {
                path: member.path,
                start: member.start,
                end: member.end,
                message: `${where.replace(/^another/, 'Another')} ${describeRewording(member, first.member, first.difference)}${translated}`,
                related: versions.map(({ member: other }) => ({
                  path: other.path,
                  start: other.start,
                  end: other.end,
                  message: `${sourceName(event, other.path, article.path)}: ${inMarks(other.text)}`,
                })),
              },
            ];
          }),
        ),
    ),
};

/** A speaker goes on with words like those before; the same words again come later. */
const leastApart = 400;

/**
 * Whether two passages are versions of one utterance: not where either article has the other's words too, somewhere, so
 * that they are two sentences of one speech, nor two sentences side by side in one article.
 */
function areVersions(event: LinkedEvent, here: Member, there: Member): boolean {
  if (here.path === there.path)
    return (
      Math.max(there.start - here.end, here.start - there.end) >= leastApart &&
      inOrder(here.text, there.text) >= leastCommonWithin
    );
  return !hasWords(event, there.path, here.text) && !hasWords(event, here.path, there.text);
}

/** In one article, two sentences of a speech may be alike by intention. */
const leastCommonWithin = 0.8;

function hasWords({ articles }: LinkedEvent, path: string, text: string): boolean {
  const article = articles.find((each) => each.path === path);
  return article !== undefined && wordsOf(article).includes(plainWords(text));
}

/** An article's words, kept as long as the article: every finding that may be asks for them. */
const known = new WeakMap<AnnotatedArticle, string>();

function wordsOf(article: AnnotatedArticle): string {
  const words = known.get(article) ?? plainWords(article.text);
  known.set(article, words);
  return words;
}

interface Version {
  readonly member: Member;
  /** How little the difference tells a reader. */
  readonly weakness: number;
  /** The words here and there, the weightiest difference first. */
  readonly difference: { readonly here: string; readonly there: string };
}

/** A word for another tells most, one that only stands elsewhere or in another form less, and least what one leaves out. */
function weaknessOf({ kind, left, right }: Difference, here: Member | undefined, there: Member): number {
  if (kind === 'cut') return 2;
  return tellsAnew(left, there.text) && tellsAnew(right, here?.text ?? '') ? 0 : 1;
}

/** So many letters in common at their beginning make two words forms of one: "Europe" and "Europeans". */
const stemLength = 5;

/** Whether words have one that tells something and that a text has in no form. */
function tellsAnew(words: string, text: string): boolean {
  const [own, others] = [plainWords(words), plainWords(text)].map((each) => each.trim().split(' '));
  const stems = new Set(others?.map((word) => word.slice(0, stemLength)));
  return own?.some((word) => !functionWords.has(word) && !stems.has(word.slice(0, stemLength))) ?? false;
}

/** The other direct quotations of the same utterance whose words differ. */
function versionsOf({ members, differences }: Group, index: number): readonly Version[] {
  const versions = new Map<Member, Version>();
  const same = (left: number, right: number): boolean =>
    left === right || plainWords(members[left]?.text ?? '') === plainWords(members[right]?.text ?? '');
  for (const { between, ...difference } of differences.flatMap(bothWays)) {
    const here = members[index];
    const other = members[between[1]];
    // A difference stands once in a group: who has the same words differs in the same way.
    if (
      !other ||
      !same(between[0], index) ||
      difference.kind === 'speaker' ||
      !isDirect(other.text) ||
      weaknessOf({ between, ...difference }, here, other) >= (versions.get(other)?.weakness ?? Infinity)
    )
      continue;
    if (isContracted(here, other, difference) || isHeardAlike(difference)) continue;
    if (wordCount(difference.left) > longestCut || wordCount(difference.right) > longestCut) continue;
    if (!here || !isSameSpeaker(here.speaker, other.speaker)) continue;
    const words = Math.min(wordCount(here.text), wordCount(other.text));
    const least = words < shortVersion ? leastCommonOfShort : leastCommon;
    if (words < leastWords || inOrder(here.text, other.text) < least) continue;
    const { left, right } = difference;
    const weakness = weaknessOf({ between, ...difference }, here, other);
    versions.set(other, { member: other, weakness, difference: { here: left, there: right } });
  }
  return [...versions.values()]
    .map((version) => moreTelling(version, members[index], differences) ?? version)
    .sort((one, another) => one.weakness - another.weakness);
}

/** A difference that a group names between two others, and that two versions with the same words have too. */
function moreTelling(
  { member, weakness }: Version,
  here: Member | undefined,
  differences: readonly Difference[],
): Version | undefined {
  const has = ({ text }: Member, words: string): boolean => plainWords(text).includes(plainWords(words));
  const found =
    here && weakness > 0
      ? differences
          .flatMap(bothWays)
          .find(
            (each) =>
              each.kind === 'wording' &&
              has(here, each.left) &&
              has(member, each.right) &&
              weaknessOf(each, here, member) === 0,
          )
      : undefined;
  return found && { member, weakness: 0, difference: { here: found.left, there: found.right } };
}

/** Words of speech that have no one spelling. */
const spoken = [/^(?:mom|mum|mama|mamma|momma)$/i, /^(?:ok|okay|o\.k\.)$/i, /^(?:yeah|yea|yah)$/i];

const isHeardAlike = ({ left, right }: Pick<Difference, 'left' | 'right'>): boolean =>
  spoken.some((word) => word.test(left) && word.test(right));

/** "The weather's fine" and "the weather is fine". */
function isContracted(
  here: Member | undefined,
  there: Member,
  { left, right }: Pick<Difference, 'left' | 'right'>,
): boolean {
  const verb = left === '' ? right : right === '' ? left : '';
  return (
    /^(?:is|has|are|have|will|would|had)$/i.test(verb) &&
    [here?.text, there.text].some((text) => /\p{L}['’](?:s|re|ve|ll|d)\b/u.test(text ?? ''))
  );
}

/** Whether both are said to be by one speaker; one article may have more of the name. */
function isSameSpeaker(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && (left.startsWith(right) || right.startsWith(left));
}

function bothWays({ between: [left, right], ...difference }: Difference): readonly Difference[] {
  return [
    { ...difference, between: [left, right] },
    { ...difference, between: [right, left], left: difference.right, right: difference.left },
  ];
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function isDirect(text: string): boolean {
  return /["“”‘’«»]/.test(text) || /^\p{Lu}/u.test(text);
}

/** The share of the shorter one's words that both have, in one order. */
function inOrder(left: string, right: string): number {
  return wordsInOrder(`${plainWords(left).trim()}\n${plainWords(right).trim()}`);
}

const pairsRemembered = 500;

const wordsInOrder = remember((pair) => {
  const [here = [], there = []] = pair.split('\n').map((text) => text.split(' ').slice(0, mostWords));
  const both = diffArrays(here, there)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count = 0 }) => sum + count, 0);
  return both / Math.max(1, Math.min(here.length, there.length));
}, pairsRemembered);

/** Of a very long quotation, so many words tell whether it is the same. */
const mostWords = 300;

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
