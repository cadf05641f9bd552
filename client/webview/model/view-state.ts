/** What a reader chose in the panel: plain data that outlives a reload of the window. */
import * as v from 'valibot';
import { differenceIcons } from './relation.ts';

const filters = v.object({
  differencesOnly: v.boolean(),
  /** A speaker's name. */
  person: v.nullable(v.string()),
  kind: v.nullable(v.picklist(['quote', 'claim', 'figure', 'only'])),
  /** One way in which versions differ: the icon of its mark. */
  difference: v.optional(v.nullable(v.picklist(differenceIcons)), null),
  /** A source's URI. */
  source: v.nullable(v.string()),
  search: v.string(),
});

const viewState = v.object({
  filters,
  /** URIs of sources in the reader's order; empty as long as nothing was moved. */
  order: v.array(v.string()),
  /** Sources that the reader showed (true) or hid (false); the others are as the number of sources has it. */
  columns: v.record(v.string(), v.boolean()),
  /** Whether rows have cells for sources that do not carry them; null is as there is room. */
  emptyCells: v.optional(v.nullable(v.boolean()), null),
  /** Events that the reader opened (true) or folded (false), by id; the others are as their sizes have it. */
  events: v.optional(v.record(v.string(), v.boolean()), {}),
  /** Ids of the rows whose apparatus is open. */
  open: v.array(v.string()),
  /** Folds that the reader opened (true) or closed (false), by key. */
  folds: v.optional(v.record(v.string(), v.boolean()), {}),
  /** The base that the reader picked, a source's URI, by row id. */
  bases: v.record(v.string(), v.string()),
  /** The cell that has the focus: an item's key and a column's. */
  active: v.nullable(v.object({ item: v.string(), column: v.string() })),
  /** What stands at the top edge: an item's key and how many pixels of it are above the edge. */
  top: v.nullable(v.object({ item: v.string(), above: v.number() })),
});

export type Filters = v.InferOutput<typeof filters>;
export type ViewState = v.InferOutput<typeof viewState>;

export const noFilters: Filters = {
  differencesOnly: false,
  person: null,
  kind: null,
  difference: null,
  source: null,
  search: '',
};

export const initialView: ViewState = {
  filters: noFilters,
  order: [],
  columns: {},
  emptyCells: null,
  events: {},
  open: [],
  folds: {},
  bases: {},
  active: null,
  top: null,
};

const savedState = v.object({ folder: v.string(), view: viewState });

/** What the panel keeps: the event's folder, by which its host finds the event again, and the view. */
export type SavedState = v.InferOutput<typeof savedState>;

/** Reads a kept state; undefined where there is none that this version understands. */
export function readSavedState(kept: unknown): SavedState | undefined {
  const read = v.safeParse(savedState, kept);
  return read.success ? read.output : undefined;
}

export function isFiltered(chosen: Filters): boolean {
  return (
    chosen.differencesOnly ||
    chosen.person !== null ||
    chosen.kind !== null ||
    chosen.difference !== null ||
    chosen.source !== null ||
    chosen.search.trim() !== ''
  );
}

/** The list without the entry if it has it, else with it. */
export function toggled(list: readonly string[], entry: string): string[] {
  return list.includes(entry) ? list.filter((each) => each !== entry) : [...list, entry];
}
