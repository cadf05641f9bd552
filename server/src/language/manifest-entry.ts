import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { createLines } from '../features/lines.ts';

/** Where a manifest has a value for an article, and the edit that makes the place for it where it has none. */
export interface ManifestEntry {
  /** An insertion, in the text as it is. */
  readonly insertion: { readonly offset: number; readonly text: string } | null;
  /** The value, in the text as it is after the insertion. */
  readonly start: number;
  readonly end: number;
}

/** Finds the place of a value that a reader is to write by hand; null where the text is not built like a manifest. */
export function manifestEntry(text: string, file: string, key: 'published' | 'outlet'): ManifestEntry | null {
  const name = JSON.stringify(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`"file"\\s*:\\s*${name}`).exec(text);
  if (!named) return newEntry(text, file, key);
  const from = text.lastIndexOf('{', named.index) + 1;
  const close = text.indexOf('}', named.index);
  const entry = text.slice(from, close < 0 ? text.length : close);
  const known = new RegExp(`"${key}"\\s*:\\s*(null|"(?:[^"\\\\]|\\\\.)*")`).exec(entry);
  if (known) {
    const end = from + known.index + known[0].length;
    return { insertion: null, start: end - (known[1]?.length ?? 0), end };
  }
  return inserted(named.index + named[0].length, `, "${key}": null`, 'null');
}

function newEntry(text: string, file: string, key: string): ManifestEntry | null {
  const list = /"sources"\s*:\s*\[(\s*\])?/.exec(text);
  if (list) {
    const isEmpty = list[1] !== undefined;
    const entry = `\n    { "file": ${JSON.stringify(file)}, "${key}": null }${isEmpty ? '\n  ' : ','}`;
    return inserted(list.index + list[0].length - (list[1]?.length ?? 0), entry, 'null');
  }
  const open = text.indexOf('{');
  if (open < 0) return null;
  const comma = /^\s*\}/.test(text.slice(open + 1)) ? '' : ',';
  const entry = `\n  "sources": [\n    { "file": ${JSON.stringify(file)}, "${key}": null }\n  ]${comma}`;
  return inserted(open + 1, entry, 'null');
}

function inserted(offset: number, text: string, value: string): ManifestEntry {
  const start = offset + text.lastIndexOf(value);
  return { insertion: { offset, text }, start, end: start + value.length };
}

/** The edit that makes a manifest tell the events of its articles apart, or not; null where the text is not built like one. */
export function splitEdit(text: string, apart: boolean): TextEdit | null {
  const lines = createLines(text);
  const known = /"split"\s*:\s*(true|false)/.exec(text);
  if (known) {
    const end = known.index + known[0].length;
    return { range: lines.range(end - (known[1]?.length ?? 0), end), newText: String(apart) };
  }
  const open = text.indexOf('{') + 1;
  if (open === 0) return null;
  const rest = text.slice(open);
  const entry = `"split": ${String(apart)}${/^\s*\}/.test(rest) ? '' : ','}`;
  // On a line of its own where the entry after it stands on one.
  const newText = /^[ \t]*\r?\n/.test(rest) ? `\n  ${entry}` : /^\S/.test(rest) ? `${entry} ` : ` ${entry}`;
  return { range: lines.range(open, open), newText };
}

/** The edit and the place as the protocol has them. */
export function manifestAction(
  uri: string,
  text: string,
  { insertion, start, end }: ManifestEntry,
): { edit: WorkspaceEdit | null; uri: string; range: ReturnType<ReturnType<typeof createLines>['range']> } {
  if (!insertion) return { edit: null, uri, range: createLines(text).range(start, end) };
  const { offset, text: newText } = insertion;
  const after = text.slice(0, offset) + newText + text.slice(offset);
  const edits = [{ range: createLines(text).range(offset, offset), newText }];
  return {
    edit: { documentChanges: [{ textDocument: { uri, version: null }, edits }] },
    uri,
    range: createLines(after).range(start, end),
  };
}
