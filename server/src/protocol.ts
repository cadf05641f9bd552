/**
 * The requests and types that server, client and panel share beyond the Language Server Protocol.
 * Positions on this wire are the protocol's own: lines and UTF-16 columns from zero.
 */
import type { Location, Range, TextDocumentEdit } from 'vscode-languageserver-protocol';
import type { DifferenceKind, Relation } from './corpus/comparison.ts';

/** A source of an event: a column of the panel. */
export interface PanelSource {
  readonly uri: string;
  readonly file: string;
  /** What it is called: its outlet, with what tells its articles apart where it has several; else its file. */
  readonly name: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Why nothing is found in it, whatever it tells; null where it is read. */
  readonly unread: 'empty' | 'not in English' | null;
}

/** One source's version of a row. */
export interface PanelVersion {
  /** Index into `sources`. */
  readonly source: number;
  readonly uri: string;
  readonly range: Range;
  readonly speaker: string | null;
  /** Versions with the same number have one origin; absent where that is not known. */
  readonly origin?: number;
  /** Whom the source has it from, in words: "from Reuters", "same text as The Times". */
  readonly from?: string;
  /** The passage in pieces; `differs` where other versions have other words or none. */
  readonly segments: readonly { readonly text: string; readonly differs: boolean }[];
}

export interface PanelDifference {
  readonly kind: DifferenceKind;
  /** Indexes into the row's `versions`. */
  readonly between: readonly [number, number];
  readonly left: string;
  readonly right: string;
}

/** What several sources tell: a group. */
export interface PanelRow {
  /** Stays the same while the row does, also when its passages are edited. */
  readonly id: string;
  readonly kind: 'quote' | 'claim' | 'figure';
  readonly relation: Relation;
  /** True where the versions may be two renderings of a translated utterance, so that other words are no other quotation. */
  readonly translated?: boolean;
  readonly label: string;
  /** True where it shares passages with the last row before it that continues none, and is read together with that. */
  readonly continues?: true;
  readonly versions: readonly PanelVersion[];
  readonly differences: readonly PanelDifference[];
  readonly origins: number;
  /** Id of the event that the versions are on, where the comparison has several. */
  readonly event?: string;
  readonly evidence: readonly string[];
  /** The nearest passage in a source that has no version. */
  readonly nearest: readonly { readonly source: number; readonly location: Location }[];
}

/** What only one source has. */
export interface PanelOnlyIn {
  readonly id: string;
  readonly source: number;
  readonly kind: 'quote' | 'claim' | 'figure';
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** What stands before and after it in its sentence, with the blanks between; absent where nothing does. */
  readonly before?: string;
  readonly after?: string;
  readonly speaker: string | null;
  readonly nearest: Location | null;
}

/** One of the events that the articles of a folder are on. */
export interface PanelEvent {
  readonly id: string;
  readonly label: string;
  /** Indexes into `sources`. */
  readonly sources: readonly number[];
}

/** All that the comparison panel shows. */
export interface EventComparison {
  readonly folder: string;
  readonly event: string;
  /** Grows with every change of the event. */
  readonly revision: number;
  readonly sources: readonly PanelSource[];
  /** The events that the sources are on, where those are several; rows stand in this order, and nothing is linked across. */
  readonly events?: readonly PanelEvent[];
  /** True where the manifest says that all articles are on one event, whatever they tell. */
  readonly keptWhole?: true;
  /** In the order in which they are read: by kind, and of each kind what matters most first; rows that share passages together. */
  readonly rows: readonly PanelRow[];
  readonly onlyIn: readonly PanelOnlyIn[];
  /** Speakers by how much they are quoted; `isPerson` where one is a person whom the articles name. */
  readonly people: readonly { readonly name: string; readonly quotes: number; readonly isPerson: boolean }[];
}

export interface EventStatus {
  readonly folder: string;
  readonly event: string;
  readonly articles: number;
  /** What the events are called that the articles are on, where those are several. */
  readonly events?: readonly string[];
  /** True where the manifest says that the articles are on one event, whatever they tell. */
  readonly keptWhole?: true;
  /** Files still to be read; 0 when all are. */
  readonly pending: number;
  /** While passages are linked: for how many of the articles that is done. */
  readonly linked?: number;
  /** What a user should know: a broken manifest, files that could not be read. */
  readonly problems: readonly string[];
}

/** A passage that another source has otherwise. */
export interface NextDifference extends Location {
  readonly id: string;
  readonly label: string;
  /** Which of the event's differences it is, from 1. */
  readonly number: number;
  readonly count: number;
}

/** How a decision that was written into `uri` is taken back, as long as the file is as it was then. */
export interface DecisionUndo {
  readonly uri: string;
  /** In the file with the decision; at its beginning where it was removed. */
  readonly range: Range;
  readonly newText: string;
  /** What the decision did to the file: one that is left with nothing of what a reader decided is removed. */
  readonly effect: 'made' | 'changed' | 'removed';
}

/** Requests from client to server: method, parameters, result. */
export interface Requests {
  /** The comparison of the event that an article or folder belongs to; null where it belongs to none. */
  'corroborate/comparison': [{ readonly uri: string }, EventComparison | null];
  /**
   * The next difference of the event in the order of its comparison, and round again; null where there is none. `after` is the id of the
   * one that was shown last; without it, the one at the position counts.
   */
  'corroborate/nextDifference': [
    {
      readonly uri: string;
      readonly line: number;
      readonly character: number;
      readonly backwards: boolean;
      readonly after?: string;
    },
    NextDifference | null,
  ];
  /** What a citation of a passage gives beside its words: the article, and who says it where it lies in a quote. */
  'corroborate/source': [
    { readonly uri: string; readonly line: number; readonly character: number },
    { readonly source: PanelSource; readonly speaker: string | null } | null,
  ];
  /** A manifest for a folder's articles, as JSON text to be written to `event.json`. */
  'corroborate/draftManifest': [{ readonly folder: string }, { readonly text: string; readonly articles: number }];
  /** What makes an event's manifest keep its articles one event, or tell their events apart; null without a readable one. */
  'corroborate/splitEdit': [{ readonly folder: string; readonly apart: boolean }, TextDocumentEdit | null];
  'corroborate/status': [Record<string, never>, readonly EventStatus[]];
}

/** Notifications from server to client. */
export interface Notifications {
  /** An event was linked anew. */
  'corroborate/changed': { readonly folder: string; readonly revision: number };
  'corroborate/status': readonly EventStatus[];
}

/**
 * Requests from server to client, by which articles are read wherever they are (a disk, a remote, a virtual workspace).
 * A client that answers them says so by `initializationOptions.files: "client"`; else the server reads `file:` URIs itself.
 */
export interface FileRequests {
  /** The files under the workspace's folders that match a glob. */
  'corroborate/findFiles': [{ readonly glob: string; readonly folder?: string }, readonly string[]];
  /** A file's bytes in base64; null where it cannot be read (deleted, no permission). `size` is its true size where `bytes` was cut. */
  'corroborate/readFile': [
    { readonly uri: string; readonly limit: number },
    { readonly bytes: string; readonly size: number } | null,
  ];
}

/** What the client tells the server at `initialize`. */
export interface InitializationOptions {
  readonly files?: 'client' | 'server';
}

/** Messages from the panel's page to its host. `preview` shows the passage and leaves the focus in the panel. */
export type PanelToHost =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly uri: string; readonly range: Range; readonly preview: boolean }
  /** The text is for the clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'refresh' }
  /** The events of the folder's articles are to be told apart, or taken for one. */
  | { readonly type: 'split'; readonly apart: boolean }
  /** The reader leaves the panel by the keyboard: the editor gets the focus. */
  | { readonly type: 'leave' };

/** Messages from the panel's host to its page. `reveal` asks for the row that carries a passage. */
export type HostToPanel =
  | { readonly type: 'comparison'; readonly comparison: EventComparison }
  | { readonly type: 'reveal'; readonly uri: string; readonly range: Range }
  /** Asks for the event of an article, and there for what one person says where a name is given. */
  | { readonly type: 'turn'; readonly uri: string; readonly person: string | null }
  | { readonly type: 'problem'; readonly message: string };
