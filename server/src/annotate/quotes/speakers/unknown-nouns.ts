import type { Token } from '../../../article/article.ts';
import type { SpeakerKind } from '../../annotation.ts';
import { isDemonym } from '../../entities/knowledge.ts';
import { framesOf } from '../grammar/cues.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Place, Scene } from './scene.ts';
import type { SourceReading } from './sources.ts';

/** Verbs of saying that have what shows something for their subject as well ("the ruins suggest"). */
const showing = /^(?:estimate|imply|indicate|predict|prove|report|reveal|show|signal|suggest)$/;
/** Nouns of acts, states and times, which nobody is. */
const abstract =
  /(?:[st]ion|ment|ness|ity|ism|[ae]nce|ing|ship|ure|day)$|^(?:attack|case|day|event|fact|fire|law|month|moment|night|one|price|thing|time|vote|way|week|year)s?$/;
const agentive = /(?:[^n]ant|[^m]ent|[^v]er|or|ist|ian|eer|ee|teacher)$/;
const nominal = /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/;
const article = /^(?:an?|the|this|that|these|those|one|another|his|her|its|their)\s/i;

/**
 * What a source is whose noun no list knows ("The harbour co-op said"): a noun phrase of its own, right beside a verb
 * of saying, is somebody all the same. Null for what is no such phrase.
 */
export function kindOfUnknown(scene: Scene, place: Place, reading: SourceReading): SpeakerKind | null {
  const { words, head, plural } = reading;
  const tokens = scene.article.blocks[place.block]?.tokens ?? [];
  if (!isNounPhrase(scene.article.text, tokens, place, reading)) return null;
  const last = words.split(' ').at(-1) ?? '';
  // "The Croatian barked": a people's singular is somebody beside any verb.
  if (/^the\s/i.test(words) && !plural && isDemonym(last)) return 'person';
  if (!isSpeech(tokens, scene.article.text, place)) return null;
  const isName = /^\p{Lu}/u.test(last);
  if (!article.test(words) && !(plural && !isName)) return null;
  if (isDemonym(last) || (isName && /(?:[ae]an|ian|ard|ese)$/.test(head)) || isInternational(words)) return 'person';
  if (isName && plural) return null;
  if (abstract.test(head)) return null;
  if (plural) return 'group';
  return agentive.test(head) && !isName ? 'person' : 'organisation';
}

/** "the Peru international": who plays for a country. */
const isInternational = (words: string): boolean => /^the\s(?:\S+\s)*\p{Lu}\S*\sinternational$/u.test(words);

/** True for a source without a verb, a preposition or a pronoun, up to the comma that something is added after. */
function isNounPhrase(text: string, tokens: readonly Token[], { source }: Place, { words }: SourceReading): boolean {
  const end = source[0] + words.length;
  if (end < source[1] && !/^(?:,|\s+who\s)/.test(text.slice(end, end + 5))) return false;
  const first = firstEndingAfter(tokens, source[0]);
  const phrase = tokens.slice(first, first + 7).filter(({ start }) => start < end);
  return (
    phrase.length < 7 &&
    (phrase.at(-1)?.end ?? 0) >= end &&
    phrase.every(({ pos, start, end: last }, index) => isNominal(pos, text.slice(start, last), phrase[index + 1]))
  );
}

/** "the governing body": a participle may stand before the noun. */
const isNominal = (pos: string, word: string, next: Token | undefined): boolean =>
  nominal.test(pos) || (pos === 'VERB' && /^[a-z]+ing$/.test(word) && next?.pos === 'NOUN');

/** True where the cue is a verb of saying that stands directly beside the source. */
function isSpeech(tokens: readonly Token[], text: string, { source, cue }: Place): boolean {
  if (!cue) return false;
  if (/^according to$/i.test(text.slice(...cue))) return true;
  const between = text.slice(Math.min(source[1], cue[1]), Math.max(source[0], cue[0]));
  const verb = tokens
    .slice(firstEndingAfter(tokens, cue[0]))
    .find(({ start, pos }) => start < cue[1] && pos === 'VERB');
  const frames = framesOf(verb?.lemma ?? '');
  return (frames.has('say') || frames.has('tell')) && !showing.test(verb?.lemma ?? '') && /^,?\s*$/.test(between);
}
