import type { Reading } from './analyse.ts';
import { hashText, mark, type Passage, pos } from './passage.ts';

const and = hashText('and');
const possessives = new Set(
  ["'s", "'", 'my', 'your', 'his', 'her', 'its', 'our', 'their'].map((word) => hashText(word)),
);

/** A reading whose source has whole noun phrases and all members of a list. */
export function repairSource<R extends Reading>(passage: Passage, reading: R): R {
  if (!reading.source) return reading;
  const [start, end] = reading.source;
  const free = (at: number) =>
    !(at >= reading.cue.start && at < reading.cue.end) &&
    !reading.content.some(([first, last]) => at >= first && at < last);
  return { ...reading, source: [listStart(passage, start, end, free), phraseEnd(passage, end, free)] };
}

/** Where the noun phrase ends that a source breaks off after its owner ("Their | statement", "Roe | 's family"). */
function phraseEnd({ word, phrase, head }: Passage, end: number, free: (at: number) => boolean): number {
  if (!phrase[end - 1] || phrase[end] !== phrase[end - 1]) return end;
  if (!possessives.has(word[end - 1] as number) && !possessives.has(word[end] as number)) return end;
  const to = (head[end - 1] as number) + 1;
  for (let at = end; at < to; at++) if (!free(at)) return end;
  return to;
}

/** Where a list of names begins whose last members are the source ("Roe, | President Doe and Poe"). */
function listStart(passage: Passage, start: number, end: number, free: (at: number) => boolean): number {
  let joined = false;
  for (let at = start; at < end; at++) joined ||= passage.word[at] === and;
  if (!joined) return start;
  let from = start;
  while (from >= 2 && passage.mark[from - 1] === mark.comma && passage.phrase[from - 2] && free(from - 2)) {
    const last = from - 2;
    if (passage.pos[last] !== pos.properNoun || passage.sentence[last] !== passage.sentence[from]) break;
    let first = last;
    while (first > 0 && passage.phrase[first - 1] === passage.phrase[last]) first--;
    // A day before a comma is no member: "On Monday, Roe and Doe".
    if (first > 0 && passage.pos[first - 1] === pos.adposition) break;
    from = first;
  }
  return from;
}
