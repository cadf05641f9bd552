import type { Decision } from '../features/decision.ts';
import type { EventEdits } from '../features/code-actions.ts';
import type { Passage } from '../corpus/comparison.ts';
import {
  correctionsOf,
  type Decisions,
  decisionsName,
  formatDecisions,
  ignoredText,
  isEmpty,
  withIgnores,
  withName,
  withoutName,
  withRuleOff,
} from '../workspace/decisions.ts';
import { manifestName } from '../workspace/manifest.ts';
import type { EventFiles } from './event-files.ts';
import { changeBetween } from './change-between.ts';
import { manifestAction, manifestEntry } from './manifest-entry.ts';

/**
 * Edits of an event's files for one of its articles: `file` is its path below the event's folder, `textOf` gives the
 * words of a passage. A client can undo them, and makes them on any file system. What a reader decided is not written into a file that could not be read
 * whole, which would lose the rest.
 */
export function eventEdits(
  folder: string,
  file: string,
  textOf: (passage: Passage) => string,
  files: EventFiles,
): EventEdits {
  const { decisions, text, problems } = files.decisions;
  const uri = `${folder}/${decisionsName}`;
  const replace = (next: Decisions): Decision => {
    const isAsWritten = text?.replaceAll('\r\n', '\n') === formatDecisions(decisions);
    if (text !== null && isAsWritten && isEmpty(next)) return removal(uri, text);
    const { there, back } = changeBetween(text ?? '', formatDecisions(next));
    return {
      edit: {
        documentChanges: [
          { kind: 'create', uri, options: { ignoreIfExists: true } },
          { textDocument: { uri, version: null }, edits: [there] },
        ],
      },
      undo: { uri, ...back, effect: text === null ? 'made' : 'changed' },
    };
  };
  return {
    decisions: uri,
    decide:
      problems.length > 0
        ? null
        : {
            ignoreHere(finding) {
              const { rule } = finding;
              // What concerns an article as a whole is marked at its beginning; its words there do not matter.
              const words = rule.startsWith('article.') ? {} : { text: ignoredText(textOf(finding)) };
              return replace(withIgnores(decisions, [{ rule, file, ...words }]));
            },
            ignoreEverywhere(finding) {
              const texts = [finding, ...finding.related].map((passage) => ignoredText(textOf(passage)));
              return replace(
                withIgnores(
                  decisions,
                  texts.filter((text) => text !== '').map((text) => ({ rule: finding.rule, text })),
                ),
              );
            },
            ignoreRule: (rule) => replace(withRuleOff(decisions, rule)),
            names: {
              corrections: correctionsOf(decisions, file),
              correct: (correction, scope) =>
                replace(withName(decisions, { ...correction, ...(scope === 'article' ? { file } : {}) })),
              takeBack: (correction) => replace(withoutName(decisions, correction)),
            },
          },
    manifest(key) {
      const manifest = files.manifest.text;
      const entry = manifest === null ? null : manifestEntry(manifest, file, key);
      return entry && manifestAction(`${folder}/${manifestName}`, manifest ?? '', entry);
    },
  };
}

/** Nothing is left in a file that holds decisions alone, as they are written here: it goes. */
function removal(uri: string, text: string): Decision {
  const start = { line: 0, character: 0 };
  return {
    edit: { documentChanges: [{ kind: 'delete', uri, options: { ignoreIfNotExists: true } }] },
    undo: { uri, range: { start, end: start }, newText: text, effect: 'removed' },
  };
}
