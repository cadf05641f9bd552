import type { Span } from '../../../article/article.ts';
import { isDocumentNoun, isPersonNoun, isPlural } from '../speaking-nouns.ts';
import {
  lately,
  nobody,
  reach,
  roleOf,
  speakerOf,
  unquoted,
  type Place,
  type ReadPhrase,
  type Resolution,
  type Scene,
} from './scene.ts';
import { areJoined } from './mentions.ts';
import { around, firstEndingAfter } from '../spans.ts';

/** "they": the people whom the sentence before is about, else those who spoke last. */
export function resolveThey(scene: Scene, place: Place, read: ReadPhrase): Resolution {
  const plural = pairBefore(scene, place) ?? pluralBefore(scene, place);
  const { speaker } = plural ? read(plural) : nobody;
  if (speaker) return { speaker, evidence: [`“they” is “${speaker.name}”: whom the sentence before is about`] };
  // One whose name is withheld may be "they" too.
  const last = lately(scene).findLast(
    ({ block, speaker: { kind } }) => place.block - block <= reach && kind !== 'person' && kind !== 'document',
  );
  return last
    ? { speaker: last.speaker, evidence: [`“they” is “${last.speaker.name}”: the last speaker named`] }
    : { speaker: null, evidence: ['“they”: nobody named before fits'] };
}

/** Two people whom "and" joins as the subject of the sentence before ("Roe and Doe met on Monday. They said"). */
function pairBefore(scene: Scene, { block, source }: Place): Span | null {
  const { text, blocks } = scene.article;
  const sentences = blocks[block]?.sentences ?? [];
  const sentence = sentences[firstEndingAfter(sentences, source[0]) - 1];
  if (!sentence) return null;
  const named = unquoted(scene, block, sentence.start, sentence.end).filter(
    ({ entity, kind }) => entity.type === 'person' && kind === 'name',
  );
  const [first, second] = named;
  if (!first || !second || first.entity === second.entity || roleOf(scene, block, first) !== 'subject') return null;
  if (!areJoined(text, first, second)) return null;
  const address = /(?:^|\s)((?:Dr|Mr|Mrs|Ms)\.?\s+)$/.exec(text.slice(sentence.start, first.start))?.[1]?.length ?? 0;
  return [first.start - address, second.end];
}

/** The people in the plural who open this sentence or the one before ("Some senators who had voted for it …, but they"). */
function pluralBefore({ article }: Scene, place: Place): Span | null {
  const block = article.blocks[place.block];
  if (!block) return null;
  const index = firstEndingAfter(block.sentences, place.source[0]);
  for (let at = index; at >= Math.max(0, index - 1); at--) {
    const sentence = block.sentences[at];
    if (!sentence) continue;
    const head = block.tokens
      .slice(sentence.firstToken, Math.min(sentence.lastToken, sentence.firstToken + 12))
      .findIndex((token) => {
        const word = article.text.slice(token.start, token.end).toLowerCase();
        return (
          token.end < place.source[0] &&
          token.pos === 'NOUN' &&
          isPersonNoun(word) &&
          isPlural(word) &&
          around(block.quotations, token.start, token.end).length === 0
        );
      });
    if (head < 0) continue;
    const last = sentence.firstToken + head;
    let first = last;
    while (first > sentence.firstToken && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(block.tokens[first - 1]?.pos ?? ''))
      first--;
    // Only the first noun of the sentence is its subject.
    const before = block.tokens.slice(sentence.firstToken, first);
    if (before.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PROPN')) continue;
    return [block.tokens[first]?.start ?? 0, block.tokens[last]?.end ?? 0];
  }
  return null;
}

/** What “it” can stand for; a party of “Democrats” is “they”. */
const bodies = new Set(['organisation', 'place', 'document']);

const impersonal =
  /^(?:\w+\s)?(?:appear|emerge|seem|turn)|^(?:is|was|has been|had been)\s(?:\w+ly\s)?(?:known|seen|\w+ed)$|^(?:is|was)\s(?:clear|fair|safe|true|unclear)\b/i;

/** "it": the body or document that spoke last, else what the sentence before is about. */
export function resolveIt(scene: Scene, place: Place, read: ReadPhrase): Resolution {
  // "It appears that", "it was revealed that": nobody says so.
  if (place.cue && impersonal.test(scene.article.text.slice(...place.cue))) return nobody;
  const last = lately(scene).findLast(
    ({ block, speaker, plural, head }) =>
      place.block - block <= reach && bodies.has(speaker.kind) && !(plural && isPersonNoun(head)),
  );
  // "The agency closed the road. It said …"
  const sentences = scene.article.blocks[place.block]?.sentences ?? [];
  const before = sentences[firstEndingAfter(sentences, place.source[0]) - 1];
  const subject =
    before &&
    unquoted(scene, place.block, before.start, before.end).find(
      (mention) =>
        mention.entity.type === 'organisation' &&
        !isPersonNoun(mention.entity.name.toLowerCase()) &&
        roleOf(scene, place.block, mention) === 'subject',
    );
  if (subject && (!last || last.at < subject.start))
    return {
      speaker: speakerOf(subject.entity),
      evidence: [`“it” is ${subject.entity.name}: what the sentence before is about`],
    };
  const document = documentBefore(scene, place);
  const { speaker } = document && (document.opens || !last) ? read(document.phrase) : nobody;
  if (speaker && document && (!last || last.at < document.phrase[0]))
    return { speaker, evidence: [`“it” is “${speaker.name}”, of which the sentence before tells`] };
  return last
    ? { speaker: last.speaker, evidence: [`“it” is “${last.speaker.name}”: the last speaker named`] }
    : nobody;
}

/** The document that the sentence before tells of, and whether it opens that sentence ("The letter is long. It says …"). */
function documentBefore({ article }: Scene, place: Place): { phrase: Span; opens: boolean } | null {
  const own = article.blocks[place.block];
  const index = firstEndingAfter(own?.sentences ?? [], place.source[0]) - 1;
  const block = index >= 0 ? own : article.blocks[place.block - 1];
  const sentence = index >= 0 ? own?.sentences[index] : block?.sentences.at(-1);
  if (!block || !sentence || block.kind !== 'paragraph') return null;
  const { tokens, quotations } = block;
  const end = Math.min(sentence.lastToken, sentence.firstToken + 60);
  for (let at = sentence.firstToken; at < end; at++) {
    const token = tokens[at];
    if (token?.pos !== 'NOUN' || tokens[at + 1]?.pos === 'NOUN') continue;
    const word = article.text.slice(token.start, token.end).toLowerCase();
    if (!isDocumentNoun(word) || isPlural(word) || around(quotations, token.start, token.end).length > 0) continue;
    let first = at;
    // "The engineer’s sworn affidavit": a participle may stand before the noun, but no verb before its article.
    while (first > sentence.firstToken && tokens[first]?.pos !== 'DET' && phraseWord.test(tokens[first - 1]?.pos ?? ''))
      first--;
    return { phrase: [tokens[first]?.start ?? token.start, token.end], opens: first === sentence.firstToken };
  }
  return null;
}

/** What stands before a noun in its phrase: "the engineer’s sworn affidavit". */
const phraseWord = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|VERB)$/;
