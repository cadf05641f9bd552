import type { AnnotatedArticle, Quote } from '../annotate/annotation.ts';
import { compareSpeakers } from '../corpus/matching/speakers.ts';
import type { Rule } from './finding.ts';
import { inMarks, plainWords, quoteOf, sourceName } from './wording.ts';

export const quoteSpeakerDiffers: Rule = {
  code: 'quote.speaker-differs',
  severity: 'information',
  offByDefault: true,
  summary: 'Words that another article gives to another speaker.',
  check: (article, event) =>
    event.groups
      .filter(({ kind, relation }) => kind === 'quote' && relation === 'attribution-differs')
      .flatMap(({ members }) =>
        members.flatMap((member) => {
          if (member.path !== article.path || wordCount(member.text) < leastWords) return [];
          const here = quoteOf(article, member);
          const others = members.filter((other) => {
            if (other.path === member.path || wordCount(other.text) < leastWords) return false;
            const there = quoteOf(
              event.articles.find(({ path }) => path === other.path),
              other,
            );
            const theirs = event.articles.find(({ path }) => path === other.path);
            return here && there && theirs && isNamed(article, here) && isNamed(theirs, there)
              ? partWays(here, there)
              : false;
          });
          const [first] = others;
          if (!first) return [];
          return [
            {
              path: member.path,
              start: member.start,
              end: member.end,
              message: `${member.speaker ?? 'Nobody'} says this here, ${first.speaker ?? 'nobody'} in ${sourceName(event, first.path, article.path)}.`,
              related: others.map(({ path, start, end, speaker, text }) => ({
                path,
                start,
                end,
                message: `${sourceName(event, path, article.path)}, ${speaker ?? 'nobody'}: ${inMarks(text)}`,
              })),
            },
          ];
        }),
      ),
};

/** Fewer words than these may well be said by two. */
const leastWords = 6;
/** Attributions less sure than this are not held against each other. */
const leastConfidence = 0.8;

/** Two explicit speakers who cannot be one: two named ones, or one that is named and one that is not. */
function partWays(here: Quote, there: Quote): boolean {
  if (!here.speaker || !there.speaker || here.source === null || there.source === null) return false;
  if (here.kind === 'indirect' || there.kind === 'indirect') return false;
  if (Math.min(here.confidence, there.confidence) < leastConfidence || !here.cue || !there.cue) return false;
  const [own, other] = [here.speaker, there.speaker];
  if (shareWord(own.name, other.name)) return false;
  if (compareSpeakers(own, other) === 'different') return true;
  return (
    own.anonymous !== other.anonymous && [own, other].some(({ anonymous, entity }) => !anonymous && entity !== null)
  );
}

/** Whether the source's own words tell who it is: a pronoun may stand for another than the tool takes it for. */
function isNamed({ text }: AnnotatedArticle, { source, speaker }: Quote): boolean {
  if (!source || !speaker) return false;
  // "said his father, Jos": the name comes after.
  if (speaker.anonymous) return !/^,\s+\p{Lu}/u.test(text.slice(source[1], source[1] + 4));
  if (!/^\p{Lu}/u.test(speaker.name)) return false;
  const words = plainWords(text.slice(source[0], source[1]));
  return plainWords(speaker.name)
    .trim()
    .split(' ')
    .some((word) => word.length > 2 && words.includes(` ${word} `));
}

/** Two names that have a word in common may be one person's, or a group's and its member's. */
function shareWord(left: string, right: string): boolean {
  const words = plainWords(right);
  return plainWords(left)
    .trim()
    .split(' ')
    .some((word) => word.length > 2 && words.includes(` ${word} `));
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
