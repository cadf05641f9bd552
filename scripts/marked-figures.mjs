// The invented events of test/gold/figures: three articles each, whose figures are marked with what they are of, as in
// "[[65 people#aboard]]". Figures of different articles with one name are of the same thing.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readArticle } from '../server/src/article/read.ts';
import { readUnits } from '../server/src/corpus/passages/units.ts';
import { readMarks } from '../server/training/marks.ts';

const root = path.join(import.meta.dirname, '../test/gold/figures');

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
      const { text, marks } = readMarks(readFileSync(path.join(folder, file), 'utf8'));
      marked.set(file, marks);
      return readUnits(annotate(readArticle({ path: file, text, metadata })));
    });
    const thingOf = (file, { start, end }) =>
      marked.get(file)?.find((each) => each.start < end && start < each.end)?.key;
    return { name, readings, thingOf };
  });
