/** Search that forgives case, accents and the form of quotation marks. All results are offsets in the text as given. */
import type { PanelOnlyIn, PanelRow } from '../../../server/src/protocol.ts';

export type TextRange = readonly [start: number, end: number];

/** A text in a form for comparison, each UTF-16 unit in its place. */
export function foldText(text: string): string {
  return text
    .replace(/[^\x20-\x60\x7b-\x7e]/gu, (character) => {
      if ('“”„«»'.includes(character)) return '"';
      if ('‘’‚'.includes(character)) return "'";
      if ('–—'.includes(character)) return '-';
      const plain = character.normalize('NFD').charAt(0).toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Where the words of a search stand in a text. */
export function findInText(text: string, search: string): readonly TextRange[] {
  const sought = foldText(search.trim());
  if (sought === '') return [];
  const folded = foldText(text);
  const found: TextRange[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    found.push([at, at + sought.length]);
  }
  return found;
}

const foldedRows = new WeakMap<PanelRow | PanelOnlyIn, string>();

/** Whether a row has the words of a search in its label, in a version or in a speaker's name. */
export function rowHas(row: PanelRow | PanelOnlyIn, search: string): boolean {
  const sought = foldText(search.trim());
  if (sought === '') return true;
  let folded = foldedRows.get(row);
  if (folded === undefined) foldedRows.set(row, (folded = foldText(searchedText(row))));
  return folded.includes(sought);
}

function searchedText(row: PanelRow | PanelOnlyIn): string {
  if ('text' in row) return `${row.text}\n${row.speaker ?? ''}`;
  const versions = row.versions.map(({ segments, speaker }) => `${joined(segments)}\n${speaker ?? ''}`);
  return [row.label, ...versions].join('\n');
}

export function joined(segments: readonly { readonly text: string }[]): string {
  return segments.map(({ text }) => text).join('');
}
