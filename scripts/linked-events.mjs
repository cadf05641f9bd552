// The events that a hand-made gold speaks of, read, annotated and linked. Their texts are not in the repository.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../server/src/annotate/annotate.ts';
import { readArticle } from '../server/src/article/read.ts';
import { createCorpus } from '../server/src/corpus/corpus.ts';

const root = path.join(import.meta.dirname, '..');

/** A file of hand-made gold. */
export const goldOf = (name) => JSON.parse(readFileSync(path.join(root, 'test/gold', name), 'utf8'));

/** The folder of events that the words of a call name, or the usual one. Ends the process, saying so, where it is not there. */
export function eventsFolder(options) {
  const folder = options.find((option) => !option.startsWith('--')) ?? path.join(root, '../shared/corpora/events');
  if (existsSync(folder)) return folder;
  console.log(`skipped: the events are not here (${folder})`);
  process.exit();
}

/**
 * Links the articles of some events.
 *
 * @param {string} folder where the events are
 * @param {Iterable<string>} events their folders' names
 */
export function linkEvents(folder, events) {
  const corpus = createCorpus();
  const texts = new Map();
  for (const event of new Set(events)) {
    const { sources } = JSON.parse(readFileSync(path.join(folder, event, 'event.json'), 'utf8'));
    for (const { file, ...metadata } of sources) {
      const text = readFileSync(path.join(folder, event, file), 'utf8').replace(/^\uFEFF/, '');
      texts.set(`${event}/${file}`, text);
      corpus.put(event, annotate(readArticle({ path: `${event}/${file}`, text, metadata })));
    }
  }
  return {
    linked: (event) => corpus.linked(event),
    groups: (event) => corpus.linked(event).groups,
    /** The beginning of a place's words, on one line. */
    words: (event, { file, start, end }) =>
      texts.get(`${event}/${file}`).slice(start, end).replace(/\s+/g, ' ').slice(0, 160),
  };
}

/** Whether a group's member has half of a place, or lies half in it. */
export const covers = (member, event, { file, start, end }) =>
  member.path === `${event}/${file}` &&
  Math.min(member.end, end) - Math.max(member.start, start) >= 0.5 * Math.min(member.end - member.start, end - start);

/** "3 / 4  75.0%" */
export const share = (part, whole) => `${String(part)} / ${String(whole)}  ${((100 * part) / whole).toFixed(1)}%`;
