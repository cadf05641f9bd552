import type { Location } from 'vscode-languageserver-protocol';
import { shortenedWords, shownPieces } from '../article/shown-words.ts';
import type { Segment } from '../corpus/comparison.ts';

/**
 * A text from an article as one line of Markdown that shows it and does nothing else: no markup, HTML, entity,
 * automatic link or line break of its own, and none of the marks that turn the direction of writing.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\`*_{}[\]()#+!|<>~&@$^]/g, '\\$&')
    .replace(/:(?=\/)|(?<=\bwww)\./gi, '\\$&');
}

/** Bold that every reader of Markdown sees as bold: marks and blanks at its ends stay outside. */
export function bold(text: string): string {
  const [, before = '', inner = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  const escaped = escapeMarkdown(inner);
  return `${escapeMarkdown(before)}${inner === '' ? '' : `**${escaped}**`}${escapeMarkdown(after)}`;
}

/** A link to a place in a file. The address is one that the server made, never one from an article's text. */
export function link(text: string, { uri, range }: Location): string {
  return `[${escapeMarkdown(text)}](${uri}#L${String(range.start.line + 1)},${String(range.start.character + 1)})`;
}

/** A version of a passage, its differing words bold, long stretches that do not differ shortened. */
export function versionText(segments: readonly Segment[], room = 480): string {
  let left = room;
  let result = '';
  const pieces = shownPieces(segments);
  for (const [index, { text, differs }] of pieces.entries()) {
    if (left <= 0) return `${result} …`;
    const shown = differs
      ? text.slice(0, left)
      : shortenedWords(text, index === pieces.length - 1 ? left : Math.min(left, 160));
    left -= shown.length;
    result += differs ? bold(shown) : escapeMarkdown(shown);
  }
  return result.trim();
}
