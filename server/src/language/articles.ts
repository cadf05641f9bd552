import type { AnnotatedArticle } from '../annotate/annotation.ts';
import type { Correction } from '../annotate/entities/corrections.ts';
import type { FolderEvent, LinkedEvent } from '../corpus/comparison.ts';
import type { Steps } from '../corpus/steps.ts';
import type { Metadata } from '../article/article.ts';
import type * as Engine from './engine.ts';

/** A text that an editor has open; it goes before the file. */
export interface OpenText {
  readonly languageId: string;
  getText(): string;
}

/** The annotated articles, by path and by event. An open one that changed is annotated when somebody asks for it. */
export interface Articles {
  readonly open: ReadonlyMap<string, OpenText>;
  setOpen(path: string, text: OpenText | null): void;
  /** Says that an open article has another text, or belongs elsewhere, than when it was annotated. */
  setStale(path: string): void;
  /** Annotates a text and links it with its event. */
  put(path: string, text: string): void;
  forget(path: string): void;
  /** Takes the articles of a folder for one event whatever they tell, or tells them apart again. */
  keepWhole(event: string, isWhole: boolean): void;
  article(path: string): AnnotatedArticle | undefined;
  /** The event that an article is linked in. */
  eventOf(path: string): string | undefined;
  /** The paths of an event's articles. */
  in(event: string): ReadonlySet<string>;
  events(): readonly string[];
  /** What has to be done, step by step, for `linked`, or for `linkedWith` where an article's path is given. */
  linking(event: string, path?: string): Steps;
  /** For how many articles of a folder the links have been found that were asked for. */
  linkedSoFar(event: string): number;
  linked(event: string): LinkedEvent;
  /** An article's event with those of the folder's articles that are on it. */
  linkedWith(path: string): LinkedEvent;
  /** The events that the articles of a folder are on, one alone in most folders; none where nothing of it is linked yet. */
  split(event: string): readonly FolderEvent[];
  /** All events with who is who in each; what passages have in common is left out where nobody asked for it yet. */
  allIdentified(): readonly LinkedEvent[];
}

export interface ArticlesOptions {
  readonly engine: typeof Engine;
  /** The event that an article ought to be linked in. */
  readonly eventOf: (path: string) => string;
  readonly metadata: (event: string, path: string) => Partial<Metadata>;
  /** What a reader said of an article's names. */
  readonly corrections: (event: string, path: string) => readonly Correction[];
  readonly onChanged: (event: string) => void;
  readonly log: (error: unknown) => void;
}

export function createArticles({ engine, eventOf, metadata, corrections, onChanged, log }: ArticlesOptions): Articles {
  const corpus = engine.createCorpus();
  const open = new Map<string, OpenText>();
  const stale = new Set<string>();
  const members = new Map<string, Set<string>>();

  function put(path: string, text: string): void {
    const event = eventOf(path);
    const before = corpus.eventOf(path);
    if (before !== undefined && before !== event) forget(path);
    try {
      const known = { path, text, metadata: metadata(event, path) };
      corpus.put(event, engine.annotate(engine.readArticle(known, corpus.article(path)), corrections(event, path)));
      members.set(event, (members.get(event) ?? new Set()).add(path));
    } catch (error) {
      log(error);
    }
    onChanged(event);
  }

  function forget(path: string): void {
    const event = corpus.eventOf(path);
    if (event === undefined) return;
    corpus.remove(path);
    members.get(event)?.delete(path);
    onChanged(event);
  }

  function article(path: string): AnnotatedArticle | undefined {
    const text = stale.delete(path) ? open.get(path)?.getText() : undefined;
    if (text !== undefined && (corpus.article(path)?.text !== text || corpus.eventOf(path) !== eventOf(path))) {
      put(path, text);
    }
    return corpus.article(path);
  }

  function freshen(event: string): void {
    for (const path of [...stale]) if (eventOf(path) === event) article(path);
  }

  return {
    open,
    setOpen(path, text) {
      stale.delete(path);
      if (text) open.set(path, text);
      else open.delete(path);
    },
    setStale: (path) => void stale.add(path),
    put,
    forget,
    article,
    keepWhole: (event, isWhole) => {
      corpus.keepWhole(event, isWhole);
    },
    eventOf: (path) => corpus.eventOf(path),
    in: (event) => members.get(event) ?? new Set(),
    events: () => corpus.events(),
    linking(event, path) {
      freshen(event);
      return corpus.linking(event, path);
    },
    linkedSoFar: (event) => corpus.linkedSoFar(event),
    linked(event) {
      freshen(event);
      return corpus.linked(event);
    },
    linkedWith(path) {
      freshen(corpus.eventOf(path) ?? '');
      return corpus.linkedWith(path);
    },
    split: (event) => (corpus.isLinked(event) ? corpus.split(event) : []),
    allIdentified() {
      for (const path of [...stale]) article(path);
      return corpus.events().flatMap((event) => corpus.identified(event));
    },
  };
}
