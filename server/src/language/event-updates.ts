import { folderOf } from '../workspace/event-folders.ts';
import { decisionsName } from '../workspace/decisions.ts';
import { manifestName, readManifest } from '../workspace/manifest.ts';
import type { Articles } from './articles.ts';
import { concerns } from './changed-names.ts';
import type { Changes } from './changes.ts';
import type { Discovery } from './discovery.ts';
import { correctionsIn, type Events, metadataIn } from './event-files.ts';
import type { Findings } from './findings.ts';
import type { Shelf } from './shelf.ts';

/** Takes over what the files of events say, and annotates anew the articles that it concerns. */
export interface EventUpdates {
  /** Takes over the events that were found; those that are gone are forgotten. */
  takeEvents(discovery: Discovery): Promise<void>;
  /** Takes over the text of an event's file as an editor has it. */
  setText(path: string, text: string): void;
  /** Reads an event's file that was written, closed or deleted. */
  reread(path: string): Promise<void>;
}

export interface EventUpdatesOptions {
  readonly events: Events;
  readonly articles: Articles;
  readonly findings: Findings;
  readonly changes: Changes;
  readonly shelf: () => Shelf;
  /** Articles have other annotations though their texts are the same. */
  readonly onReread: () => void;
}

export function createEventUpdates({
  events,
  articles,
  findings,
  changes,
  shelf,
  onReread,
}: EventUpdatesOptions): EventUpdates {
  /** What stands for the last reading of each file. */
  const lastReading = new Map<string, symbol>();

  function setManifest(folder: string, text: string | null): void {
    const before = events.of(folder);
    events.setManifest(folder, text);
    articles.keepWhole(folder, events.of(folder).manifest.manifest.split === false);
    const others = [...articles.in(folder)].filter((path) => {
      const [old, now] = [before, events.of(folder)].map((each) => JSON.stringify(metadataIn(each, folder, path)));
      return old !== now;
    });
    annotateAnew(others);
    changes.touch(folder);
  }

  function setDecisions(folder: string, text: string | null): void {
    const before = events.of(folder);
    events.setDecisions(folder, text);
    const others = [...articles.in(folder)].filter((path) => {
      const [old, now] = [before, events.of(folder)].map((each) => correctionsIn(each, folder, path));
      return concerns(articles.article(path)?.text ?? '', old ?? [], now ?? []);
    });
    annotateAnew(others);
    findings.forget();
    changes.touch(folder);
  }

  function annotateAnew(paths: readonly string[]): void {
    for (const path of paths) {
      const article = articles.article(path);
      if (article) articles.put(path, article.text);
    }
    if (paths.length > 0) onReread();
  }

  /**
   * The text of a file, null where there is none; undefined where it was asked for again meanwhile: answers may
   * overtake each other.
   */
  async function readLatest(path: string): Promise<string | null | undefined> {
    const reading = Symbol(path);
    lastReading.set(path, reading);
    const text = await shelf().readText(path);
    if (lastReading.get(path) !== reading) return undefined;
    lastReading.delete(path);
    return text;
  }

  return {
    async takeEvents({ manifests, articles: paths }) {
      const now = new Set([...manifests.keys(), ...paths.values()]);
      for (const folder of [...events.folders].filter((each) => !now.has(each))) {
        events.remove(folder);
        changes.touch(folder);
      }
      for (const folder of now) {
        const isNew = !events.folders.has(folder);
        events.add(folder);
        setManifest(folder, manifests.get(folder) ?? null);
        const decisions = isNew ? await readLatest(`${folder}/${decisionsName}`) : undefined;
        if (decisions !== undefined) setDecisions(folder, decisions);
      }
    },

    setText(path, text) {
      const folder = folderOf(path);
      if (path === `${folder}/${manifestName}`) {
        if (events.folders.has(folder)) setManifest(folder, text);
        else if (readManifest(text).isEvent) void shelf().discover();
      } else if (events.folders.has(folder)) setDecisions(folder, text);
    },

    async reread(path) {
      const folder = folderOf(path);
      const isManifest = path === `${folder}/${manifestName}`;
      if (!isManifest && !events.folders.has(folder)) return;
      const text = await readLatest(path);
      if (text === undefined) return;
      if (!isManifest) setDecisions(folder, text);
      else if (text !== null && readManifest(text).isEvent && events.folders.has(folder)) setManifest(folder, text);
      else await shelf().discover();
    },
  };
}
