import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../src/article/article.ts';
import { readMarks } from './marks.ts';

const folder = new URL('../../test/gold/attributions/', import.meta.url);

/** A quote of an invented report: [[Mara Lind#s1]] [[said#c1]] [[the road was closed#q1]]. */
export interface MarkedQuote {
  /** Speech, writing and findings, or what somebody believes and feels. */
  readonly kind: 'speech' | 'belief';
  /** In pieces, in order. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly speaker: Speaker;
}

/** Who says it: somebody by name; a group, a document or somebody without a name in the report's words; or not to be told. */
export interface Speaker {
  readonly kind: 'named' | 'group' | 'document' | 'unnamed' | 'unknown';
  readonly name: string;
}

/** An invented report whose quotes are marked. */
export interface MarkedReport {
  readonly file: string;
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}

/** The invented reports that may be learned from, or those that are held back to measure on. */
export const readMarkedReports = (part: 'learned' | 'held'): MarkedReport[] =>
  readdirSync(new URL(`${part}/`, folder))
    .sort()
    .map((file) => readMarkedReport(file, readFileSync(new URL(`${part}/${file}`, folder), 'utf8')));

const speakerKinds = ['group', 'document', 'unnamed'] as const;

/** Below the last line of three hyphens stand the speakers, a line each: "1 = Mara Lind", "2 = group: two residents". */
export function readMarkedReport(file: string, source: string): MarkedReport {
  const end = source.lastIndexOf('\n---\n');
  const { text, marks } = readMarks(source.slice(0, end));
  const speakers = new Map(
    [...source.slice(end).matchAll(/^(\d+) = (.+)$/gm)].map(([, number = '', words = '']) => [
      number,
      speakerOf(words),
    ]),
  );
  const spansOf = (key: string): Span[] =>
    marks.filter((each) => each.key === key).map(({ start, end: last }) => [start, last]);
  const quotes = [...speakers].flatMap(([number, speaker]): MarkedQuote[] => {
    const speech = spansOf(`q${number}`);
    const content = [...speech, ...spansOf(`b${number}`)];
    if (content.length === 0) return [];
    const [cue = null] = spansOf(`c${number}`);
    const [by = null] = spansOf(`s${number}`);
    return [{ kind: speech.length > 0 ? 'speech' : 'belief', content, cue, source: by, speaker }];
  });
  return { file, text, quotes };
}

function speakerOf(words: string): Speaker {
  if (words.trim() === '?') return { kind: 'unknown', name: '' };
  const kind = speakerKinds.find((each) => words.startsWith(`${each}:`));
  return { kind: kind ?? 'named', name: words.slice(kind ? kind.length + 1 : 0).trim() };
}
