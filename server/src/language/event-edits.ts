import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { EventEdits } from '../features/code-actions.ts';
import { createLines } from '../features/lines.ts';
import {
  formatIgnores,
  ignoredText,
  type Ignores,
  ignoresName,
  withIgnore,
  withRuleOff,
} from '../workspace/ignores.ts';
import { manifestName } from '../workspace/manifest.ts';
import type { EventFiles } from './event-files.ts';
import { manifestAction, manifestEntry } from './manifest-entry.ts';

/**
 * Edits of an event's files for one of its articles: `file` is its path below the event's folder. A client can undo
 * them, and makes them on any file system.
 */
export function eventEdits(folder: string, file: string, articleText: string, files: EventFiles): EventEdits {
  const { ignores, text } = files.ignores;
  const replace = (next: Ignores): WorkspaceEdit => {
    const uri = `${folder}/${ignoresName}`;
    const range = createLines(text ?? '').range(0, text?.length ?? 0);
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range, newText: formatIgnores(next) }] },
      ],
    };
  };
  return {
    ignoreHere({ rule, start, end }) {
      // What concerns an article as a whole is marked at its beginning; its words there do not matter.
      const words = rule.startsWith('article.') ? {} : { text: ignoredText(articleText.slice(start, end)) };
      return replace(withIgnore(ignores, { rule, file, ...words }));
    },
    ignoreRule: (rule) => replace(withRuleOff(ignores, rule)),
    manifest(key) {
      const manifest = files.manifest.text;
      const entry = manifest === null ? null : manifestEntry(manifest, file, key);
      return entry && manifestAction(`${folder}/${manifestName}`, manifest ?? '', entry);
    },
  };
}
