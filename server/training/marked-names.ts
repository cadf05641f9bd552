import { readdirSync, readFileSync } from 'node:fs';
import type { EntityType } from '../src/annotate/annotation.ts';
import { readMarks } from './marks.ts';

const folder = new URL('../../test/gold/names/', import.meta.url);
const types: Readonly<Record<string, EntityType>> = { P: 'person', O: 'organisation', L: 'place' };

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

/** A text without its marks, and what they say; a mark with another letter is none. */
export function readMarked(file: string, source: string): MarkedText {
  const { text, marks } = readMarks(source);
  const mentions = marks.flatMap(({ start, end, key }): MarkedText['mentions'] => {
    const type = types[key];
    return type ? [[start, end, type]] : [];
  });
  return { file, text, mentions };
}
