import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { SetAside } from '../features/code-actions.ts';
import { createLines } from '../features/lines.ts';
import {
  formatIgnores,
  ignoredText,
  type Ignores,
  ignoresName,
  withIgnore,
  withRuleOff,
} from '../workspace/ignores.ts';

/** The edits of `corroborate.json` that set findings aside: a client can undo them, on any file system. */
export function setAside(
  folder: string,
  file: string,
  articleText: string,
  current: { readonly text: string | null; readonly ignores: Ignores },
): SetAside {
  const uri = `${folder}/${ignoresName}`;
  const replace = (next: Ignores): WorkspaceEdit => {
    const text = current.text ?? '';
    const range = createLines(text).range(0, text.length);
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range, newText: formatIgnores(next) }] },
      ],
    };
  };
  return {
    here: ({ rule, start, end }) =>
      replace(withIgnore(current.ignores, { rule, file, text: ignoredText(articleText.slice(start, end)) })),
    rule: (rule) => replace(withRuleOff(current.ignores, rule)),
  };
}
