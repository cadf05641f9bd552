import type { EventStatus } from '../protocol.ts';
import { decisionsName } from '../workspace/decisions.ts';
import { manifestName } from '../workspace/manifest.ts';
import type { Articles } from './articles.ts';
import { type Events, eventName, pathIn } from './event-files.ts';
import type { Linking } from './linking.ts';
import type { Shelf } from './shelf.ts';

/** What a user is told of each event: its articles, what is still to be read, what is wrong. Sorted by folder. */
export function eventStatuses(
  events: Events,
  articles: Articles,
  shelf: Shelf,
  linking: Linking,
): readonly EventStatus[] {
  return [...events.folders].sort().map((folder) => {
    const about = events.of(folder);
    // What cannot be read is on no event that somebody would look for.
    const split = articles.split(folder).filter(({ paths }) => paths.some((path) => isRead(articles, path)));
    return {
      folder,
      event: eventName(folder, about),
      articles: articles.in(folder).size,
      ...(split.length > 1 ? { events: split.map(({ label }) => label) } : {}),
      ...(about.manifest.manifest.split === false ? { keptWhole: true as const } : {}),
      pending: shelf.pending(folder),
      ...(linking.isUnderWay(folder) ? { linked: articles.linkedSoFar(folder) } : {}),
      problems: [
        ...about.manifest.problems.map((problem) => `${manifestName}: ${problem}`),
        ...about.decisions.problems.map((problem) => `${decisionsName}: ${problem}`),
        ...about.manifest.manifest.sources
          .map(({ file }) => ({ file, path: pathIn(folder, file) }))
          .filter(({ path }) => !shelf.has(path) && !articles.open.has(path))
          .map(({ file }) => `${manifestName} names ${file}, which is not there.`),
        ...shelf.problems(folder),
      ],
    };
  });
}

const isRead = (articles: Articles, path: string): boolean => {
  const article = articles.article(path);
  return article?.language === 'en' && article.text.trim() !== '';
};
