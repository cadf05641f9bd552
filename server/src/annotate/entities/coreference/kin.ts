import type { TypedName } from '../typing/typing.ts';
import { within, type Word } from '../word.ts';

/** Which of two people of one name is meant: the parent or the child. */
export type Generation = 'elder' | 'younger';

const generations: ReadonlyMap<string, Generation> = new Map([
  ...'father mother dad mom mum grandfather grandmother uncle aunt parent'
    .split(' ')
    .map((word): [string, Generation] => [word, 'elder']),
  ...'son daughter grandson granddaughter nephew niece child'
    .split(' ')
    .map((word): [string, Generation] => [word, 'younger']),
]);
const inPhrase: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'DET', 'PROPN', 'ADP']);
const generationAfter: ReadonlyMap<string, Generation> = new Map([
  ...['senior', 'Senior', 'Sr', 'Sr.', 'Snr', 'Snr.'].map((word): [string, Generation] => [word, 'elder']),
  ...['junior', 'Junior'].map((word): [string, Generation] => [word, 'younger']),
]);
const owner = /^(?:his|her|their|my|our|your|['’]s?)$/i;
/** Words between kin and the name at most: a comma, a title. */
const reach = 3;
/** Words between "the son of" and the name at most. */
const reachOf = 5;

/** The generation that the words around a name give it: "the elder Mr. Lind", "Lind senior", "his father, Otto Lind". */
export function generationOf(words: readonly Word[], mention: TypedName): Generation | undefined {
  const { first, last, titleFirst, text } = mention;
  const at = within(words, words[first]?.block);
  const from = Math.min(first, titleFirst);
  for (let index = first - 1; index >= from - 1; index--) {
    const word = at(index)?.text.toLowerCase() ?? '';
    if (word === 'elder' || word === 'older') return 'elder';
    if (word === 'younger') return 'younger';
  }
  if (text.endsWith('Jr') || text.endsWith('Jr.')) return 'younger';
  if (text.endsWith('Sr') || text.endsWith('Sr.')) return 'elder';
  const after = generationAfter.get(at(last + 1)?.text ?? '');
  if (after !== undefined && at(last + 2)?.pos !== 'NOUN' && at(last + 2)?.pos !== 'PROPN') return after;
  for (let index = from - 1; index >= from - reach; index--) {
    const kin = kinAt(at(index));
    if (kin !== undefined) return owner.test(at(index - 1)?.text ?? '') ? kin : undefined;
    if (at(index)?.text !== ',') break;
  }
  for (let index = from - 1; index >= from - reachOf; index--) {
    if (!inPhrase.has(at(index)?.pos ?? '')) return undefined;
    const kin = at(index)?.text === 'of' ? kinAt(at(index - 1)) : undefined;
    if (kin !== undefined) return kin === 'elder' ? 'younger' : 'elder';
  }
  return undefined;
}

const kinAt = (word: Word | undefined): Generation | undefined => generations.get(word?.lemma ?? '');
