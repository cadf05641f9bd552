// The invented events of test/gold/figures: three articles each, whose figures are marked with what they are of, as in
// "[[65 people#aboard]]". Figures of different articles with one name are of the same thing.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readArticle } from '../server/src/article/read.ts';
import { readUnits } from '../server/src/corpus/passages/units.ts';

const root = path.join(import.meta.dirname, '../test/gold/figures');
const mark = /\[\[(.+?)#([\w-]+)\]\]/g;

/** A text without its marks, and where each marked figure stands in it. */
export function readMarked(source) {
  const figures = [];
  let [text, last] = ['', 0];
  for (const { 0: all, 1: words, 2: thing, index } of source.matchAll(mark)) {
    text += source.slice(last, index);
    figures.push({ start: text.length, end: text.length + words.length, thing });
    text += words;
    last = index + all.length;
  }
  return { text: text + source.slice(last), figures };
}

/**
 * @param {'learned' | 'held'} part
 * @returns {{ name: string, readings: object[], thingOf: (path: string, figure: object) => string | undefined }[]}
 */
export const eventsOf = (part) =>
  readdirSync(path.join(root, part)).map((name) => {
    const folder = path.join(root, part, name);
    const { sources } = JSON.parse(readFileSync(path.join(folder, 'event.json'), 'utf8'));
    const marked = new Map();
    const readings = sources.map(({ file, ...metadata }) => {
      const { text, figures } = readMarked(readFileSync(path.join(folder, file), 'utf8'));
      marked.set(file, figures);
      return readUnits(annotate(readArticle({ path: file, text, metadata })));
    });
    const thingOf = (file, { start, end }) =>
      marked.get(file)?.find((each) => each.start < end && start < each.end)?.thing;
    return { name, readings, thingOf, marked };
  });
