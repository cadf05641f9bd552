import { surnames } from '../../lexicon/filters.ts';
import { placeHeads } from '../../lexicon/places.ts';
import type { Candidate } from '../detection/candidate.ts';
import { typeOfKnown } from '../knowledge.ts';
import { isCapitalised, type Word } from '../word.ts';

/** Words of the place that starts at an index, generally known or told by its head: two at most; 0 where none does. */
export function placeAt(at: (index: number) => Word | undefined, index: number): number {
  const [one, two] = [at(index), at(index + 1)];
  if (one === undefined || !isCapitalised(one.text)) return 0;
  if (two?.spaced && isCapitalised(two.text)) {
    if (placeHeads.has(two.text) || typeOfKnown(`${one.text} ${two.text}`) === 'place') return 2;
  }
  return typeOfKnown(one.text) === 'place' ? 1 : 0;
}

/** How many neighbours in a list are generally known places: "Tarn" in "in Nice, Tarn and Paris". */
export function placesBeside(at: (index: number) => Word | undefined, first: number, last: number): number {
  const links = /^(?:,|and|or)$/;
  const [before, after] = [at(first - 1)?.text ?? '', at(last + 1)?.text ?? ''];
  // "Mara Lind in Seoul and Otto Berg in Tokyo"
  if (last > first && after === 'in') return 0;
  if (!links.test(before) || !(links.test(after) || after === '.' || before === 'and')) return 0;
  // "In Tokyo, Mara Lind and Otto Berg met": no list.
  const isBehindWhere = [3, 4].some((by) => /^(?:In|At|Near|From|Outside)$/.test(at(first - by)?.text ?? ''));
  if (before === ',' && last > first && isBehindWhere) return 0;
  const isPlace = (...indexes: number[]): boolean =>
    typeOfKnown(indexes.map((index) => at(index)?.text ?? '').join(' ')) === 'place';
  const isBefore = isPlace(first - 2) || isPlace(first - 3, first - 2) || isPlace(first - 4, first - 3, first - 2);
  const isAfter = links.test(after) && placeAt(at, last + 2) > 0;
  const isSurname = surnames(at(last)?.text ?? '');
  return (isBefore && (isAfter || !isSurname) ? 1 : 0) + (isAfter && (isBefore || !isSurname) ? 1 : 0);
}

/** The first name of a dateline: "ERIE, Pa. (AP) —". */
export function isDatelinePlace(words: readonly Word[], { first, last }: Candidate): boolean {
  const [word, before, after] = [words[first], words[first - 1], words[last + 1]];
  if (word?.kind !== 'dateline' || before?.block === word.block) return false;
  return after?.block !== word.block || /^[,(—–-]$/.test(after.text);
}

const street = /^(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Way|St|Rd|Ave)\.?$/;
const where = /^(?:in|In|near|outside|around|from)$/;

/** How surely a name is a place's behind a street ("Tarn Road, Orel") or behind another name and "in": "in Tarn and Orel". */
export function placeInList(at: (index: number) => Word | undefined, first: number, last: number): number {
  const [link, before, after] = [at(first - 1)?.text, at(first - 2), at(last + 1)];
  if (before === undefined || !isCapitalised(before.text)) return 0;
  if (link === ',' && street.test(before.text)) return 3;
  // "in Tarn and Mara Lind in Orel"
  const isEnd = after === undefined || /^[,.;]$/.test(after.text) || (after.pos === 'ADP' && after.text !== 'in');
  if (link !== 'and' || !isEnd) return 0;
  const start = isCapitalised(at(first - 3)?.text ?? '') ? first - 4 : first - 3;
  return where.test(at(start)?.text ?? '') ? 2 : 0;
}
