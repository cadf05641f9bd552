import type { Block, Sentence } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { around } from '../spans.ts';
import { contentOf } from './contents.ts';
import { framesOf } from './cues.ts';
import { toAttribution } from './extract.ts';
import { has } from './find-cues.ts';
import { coreAfter, isFinite, isPronounSubject } from './noun-cores.ts';
import { unitsOf, type Clauses } from './units.ts';
import { usesOf, type Use } from './uses.ts';

/** How likely such plain speech is right. Of sixteen that real articles have, fifteen are. */
const confidence = 0.7;

/** To whom and when stands after a cue in no more units than these. */
const mostAfter = 40;

/**
 * Plain speech without marks in the sentences where nothing was found: "The road is closed, the ministry has said.",
 * "The ministry estimated on Monday that …". Linear in the block's length.
 */
export function plainSpeech(text: string, block: Block, found: readonly Attribution[]): Attribution[] {
  const { sentences } = block;
  const open = sentences.filter((sentence) => mayReport(block, sentence) && !isTouched(found, sentence));
  if (open.length === 0) return [];
  return unitsOf(text, { ...block, sentences: open }).flatMap((units) => {
    const uses = usesOf(units);
    const index = uses.findIndex((use) => isPlain(units, use));
    const use = uses[index];
    const pieces = use ? contentOf(units, uses, index) : [];
    return use && pieces.length > 0 ? [{ ...toAttribution(units, use, pieces), confidence }] : [];
  });
}

/** True where a verb of speech stands before a mark, a preposition or "that", and no quotation does. */
function mayReport({ tokens, quotations }: Block, sentence: Sentence): boolean {
  const { start, end, firstToken, lastToken } = sentence;
  for (let at = firstToken + 1; at < lastToken; at++) {
    const token = tokens[at];
    if (token?.pos !== 'VERB') continue;
    const frames = framesOf(token.lemma);
    if (frames.has('say') || frames.has('tell')) return around(quotations, start, end).length === 0;
  }
  return false;
}

const isTouched = (found: readonly Attribution[], { start, end }: Sentence): boolean =>
  found.some(({ cue, source, content }) =>
    [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])].some(([from, to]) => from < end && start < to),
  );

function isPlain(units: Clauses, use: Use): boolean {
  const { cue, source, by, left, right } = use;
  if (by !== 'subject' || !source || use.subordinate || !has(cue, 'say', 'tell')) return false;
  const subject = units[source.first];
  if (right >= 0) return !left && units[right]?.word === 'that' && (isPronounSubject(subject) || speaks(units, use));
  if (!left || units.length - cue.last > mostAfter) return false;
  return !isPronounSubject(subject) && speaks(units, use) && !units.slice(cue.last).some(isFinite);
}

/** True where the noun that heads the source, or the name, can speak. */
function speaks(units: Clauses, { source }: Use): boolean {
  if (!source) return false;
  const head = units[coreAfter(units, source.first, source.last) - 1];
  return head !== undefined && (head.pos === 'PROPN' || isSpeakingNoun(head.word));
}
