import type { Article, Block } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { isFirstName } from '../../entities/knowledge.ts';
import { ordinaryWords } from '../../lexicon/filters.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { areNameWords } from '../speakers/word-tests.ts';

/** `NAME:` before the words of a speaker, maybe in marks with them: in capitals, or a name of up to four words, after a title and before a remark in brackets. */
function labelOf(words: string): string | undefined {
  const label = /^[^:]+:(?=\s)/.exec(words)?.[0];
  const name = label
    ?.slice(0, -1)
    .replace(/^["“]/, '')
    .replace(/ \([^)]{1,40}\)$/, '')
    .replace(/^(?:MR|MS|MRS|DR|SEN|REP|GOV)\.? /, '');
  return name !== undefined && areNameWords(name, 1, 4) ? label : undefined;
}
const capitals = /^[^\p{Ll}]+:/u;
/** Labels of other things than speakers. */
const other =
  /^(?:Q|A|Question|Answer|Note|Update|Updated|Source|Sources|Photo|Image|Video|Watch|Read|Listen|Related|Correction|More|Editor.s note|Also|Breaking|Exclusive|Here|By|Time|Date|Place|When|Where|What|Who|Why|How|Example|Warning|Verdict|Fact|Claim|Analysis|Opinion)\b[^:]*:/i;

/**
 * The blocks of a transcript (`SMITH: We will see.`): each a speaker's label and what he or she says. A label counts in an
 * article that has three such blocks, or two in capitals, or one in capitals of somebody whom it names in full elsewhere.
 */
export function findTranscript(article: Article): ReadonlyMap<Block, Attribution> {
  const labelled: { block: Block; words: string }[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    const words = labelOf(article.text.slice(block.start, Math.min(block.end, block.start + 120)));
    if (words && !other.test(words)) labelled.push({ block, words });
  }
  const times = new Map<string, number>();
  for (const { words } of labelled) times.set(words, (times.get(words) ?? 0) + 1);
  const repeated = labelled.length > new Set(labelled.map(({ words }) => words)).size;
  const loud = labelled.filter(
    ({ words }) => capitals.test(words) && ((times.get(words) ?? 0) > 1 || isSpeaker(words)),
  );
  const counted =
    labelled.length >= 3 && repeated
      ? labelled
      : loud.length >= 2
        ? loud
        : loud.filter(({ words }) => isNamedElsewhere(article.text, words));
  return new Map(counted.map(({ block, words }) => [block, spoken(article.text, block, words)]));
}

/** False for a label in capitals that is a heading ("DRIVER OF THE DAY:"): one of ordinary words, the last of which is no person. */
function isSpeaker(words: string): boolean {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.some((word) => !ordinaryWords(word)) || isPersonNoun(all.at(-1) ?? '');
}

/** True for a label whose last word is written as the name of a person elsewhere ("Ann Smith"). */
function isNamedElsewhere(text: string, label: string): boolean {
  const [last = ''] = /[^\s:]+(?=:$)/.exec(label) ?? [];
  const name = last.charAt(0) + last.slice(1).toLowerCase();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = /(\S+)\s$/.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? '';
    if (isFirstName(before) || /^(?:Dr|Mr|Mrs|Ms)\.?$/.test(before)) return true;
  }
  return false;
}

function spoken(text: string, block: Block, words: string): Attribution {
  const colon = block.start + words.length;
  const rest = text.slice(colon, block.end);
  const start = colon + rest.length - rest.trimStart().length;
  return {
    content: start < block.end ? [[start, block.end]] : [],
    cue: null,
    source: [block.start + (/^["“]/.test(words) ? 1 : 0), colon - 1],
    form: 'transcript',
    confidence: 0.85,
    evidence: [`a transcript: “${words}” stands before the words`],
  };
}
