import type { Connection } from 'vscode-languageserver';
import * as v from 'valibot';
import { comparison, panelSource } from '../features/comparison.ts';
import { createLinkedContext, quoteAt } from '../features/context.ts';
import { nextDifference } from '../features/next-difference.ts';
import { withStableIds } from '../features/stable-ids.ts';
import type { EventComparison, Requests } from '../protocol.ts';
import { draftManifest, manifestName } from '../workspace/manifest.ts';
import type { Answering } from './answering.ts';
import { splitEdit } from './manifest-entry.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const uriParameters = v.object({ uri: v.string() });
const splitParameters = v.object({ folder: v.string(), apart: v.boolean() });
const folderParameters = v.object({ folder: v.string() });
const sourceParameters = v.object({ uri: v.string(), line: index, character: index });
const differenceParameters = v.object({
  uri: v.string(),
  line: index,
  character: index,
  backwards: v.boolean(),
  after: v.optional(v.string()),
});

type Answer<Method extends keyof Requests> = Requests[Method][1];

/** Answers what the client asks for beyond the protocol: for the comparison panel, its commands and the status. */
export function answerComparisons(connection: Connection, answering: Answering): void {
  /** The last comparison of each event, from which rows keep their ids. */
  const compared = new Map<string, EventComparison>();
  connection.onRequest(
    'corroborate/comparison',
    answering.with<unknown, Answer<'corroborate/comparison'>>(null, async (from, params, stop) => {
      const event = await from.event(v.parse(uriParameters, params).uri);
      stop();
      if (!event) return null;
      const { linked, name, revision, order, keptWhole } = event;
      const now = withStableIds(comparison(linked, name, revision, order), compared.get(linked.event));
      compared.set(linked.event, now);
      return keptWhole ? { ...now, keptWhole } : now;
    }),
  );
  connection.onRequest(
    'corroborate/nextDifference',
    answering.with<unknown, Answer<'corroborate/nextDifference'>>(null, async (from, params, stop) => {
      const { uri, line, character, backwards, after } = v.parse(differenceParameters, params);
      const found = await from.linked(uri);
      stop();
      return found
        ? nextDifference(createLinkedContext(found.article, found.event), { line, character }, backwards, after)
        : null;
    }),
  );
  connection.onRequest(
    'corroborate/source',
    answering.with<unknown, Answer<'corroborate/source'>>(null, async (from, params, stop) => {
      const { uri, line, character } = v.parse(sourceParameters, params);
      const found = await from.linked(uri);
      stop();
      if (!found) return null;
      const context = createLinkedContext(found.article, found.event);
      const quote = quoteAt(context, context.lines.offset({ line, character }));
      return { source: panelSource(context.event, found.article), speaker: quote?.speaker?.name ?? null };
    }),
  );
  connection.onRequest(
    'corroborate/draftManifest',
    answering.with<unknown, Answer<'corroborate/draftManifest'>>(
      { text: draftManifest('', []), articles: 0 },
      async (from, params) => {
        const { name, articles } = await from.articlesIn(v.parse(folderParameters, params).folder);
        return { text: draftManifest(name, articles), articles: articles.length };
      },
    ),
  );
  connection.onRequest(
    'corroborate/splitEdit',
    answering.with<unknown, Answer<'corroborate/splitEdit'>>(null, (from, params) => {
      const { folder, apart } = v.parse(splitParameters, params);
      const { manifest } = from.filesOf(`${folder}/${manifestName}`)?.files ?? {};
      const edit = manifest?.text ? splitEdit(manifest.text, apart) : null;
      return edit && { textDocument: { uri: `${folder}/${manifestName}`, version: null }, edits: [edit] };
    }),
  );
  connection.onRequest(
    'corroborate/status',
    answering.with<unknown, Answer<'corroborate/status'>>([], (from) => from.status()),
  );
}
