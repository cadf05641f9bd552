import { readdirSync, readFileSync } from 'node:fs';
import type { EntityType } from '../src/annotate/annotation.ts';

const folder = new URL('../../test/gold/names/', import.meta.url);
const types = { P: 'person', O: 'organisation', L: 'place' } as const;
const mark = /\[\[([^[\]]+)#([POL])\]\]/g;

/** An invented report whose names are marked: [[Mara Lind#P]], [[Port Authority#O]], [[Tarnhaven#L]]. */
export interface MarkedText {
  readonly file: string;
  readonly text: string;
  /** Offsets in the text without the marks. */
  readonly mentions: readonly (readonly [start: number, end: number, type: EntityType])[];
}

/** The invented reports that weights may be learned from, or those that are held back to measure on. */
export const readMarkedTexts = (part: 'learned' | 'held'): MarkedText[] =>
  readdirSync(new URL(`${part}/`, folder))
    .sort()
    .map((file) => readMarked(file, readFileSync(new URL(`${part}/${file}`, folder), 'utf8')));

/** A text without its marks, and what they say. */
export function readMarked(file: string, source: string): MarkedText {
  const mentions: [number, number, EntityType][] = [];
  let [text, last] = ['', 0];
  for (const { 0: all, 1: words = '', 2: letter, index } of source.matchAll(mark)) {
    text += source.slice(last, index);
    const type = letter === 'P' ? types.P : letter === 'O' ? types.O : types.L;
    mentions.push([text.length, text.length + words.length, type]);
    text += words;
    last = index + all.length;
  }
  return { file, text: text + source.slice(last), mentions };
}
