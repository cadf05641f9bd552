import * as v from 'valibot';
import type { Article, Metadata } from '../article/article.ts';
import { parseJson } from './json.ts';

/** The file that makes a folder an event. */
export const manifestName = 'event.json';

const unknownOr = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);
const text = v.pipe(v.string('must be text'), v.trim());

const sourceSchema = v.looseObject(
  {
    file: v.pipe(v.string('must name a file'), v.nonEmpty('must name a file')),
    outlet: unknownOr(text),
    published: unknownOr(
      v.pipe(v.string('must be a date'), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/, 'must be a date such as 2025-12-16')),
    ),
    title: unknownOr(text),
    url: unknownOr(text),
    authors: v.optional(v.array(v.string('must be a name')), []),
  },
  ({ received }) => (received === 'undefined' ? 'is missing' : 'must be an object with a "file"'),
);

const manifestSchema = v.looseObject(
  {
    event: v.optional(v.nullable(v.string('must be text')), null),
    sources: v.optional(v.array(sourceSchema, 'must be a list'), []),
    /** False where all articles of the folder are on one event, whatever they tell. */
    split: v.optional(v.boolean('must be true or false')),
  },
  'must be an object with "event" and "sources"',
);

/** What a manifest says of its articles; null where it does not know. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** A manifest as far as it could be read, and what is wrong with it in plain words. */
export interface ReadManifest {
  /** False for a file of another kind that bears the same name: JSON with neither an event's name nor a list of sources. */
  readonly isEvent: boolean;
  readonly manifest: Manifest;
  readonly problems: readonly string[];
}

const empty: Manifest = { event: null, sources: [] };

/** Reads the text of an `event.json`. Sources that are right are kept when others are broken. */
export function readManifest(json: string): ReadManifest {
  const file = parseJson(json);
  if ('problem' in file) return { isEvent: true, manifest: empty, problems: [file.problem] };
  const { data } = file;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return {
      isEvent: false,
      manifest: empty,
      problems: ['The manifest must be an object with "event" and "sources".'],
    };
  const { event, sources, split }: { event?: unknown; sources?: unknown; split?: unknown } = data;
  const isEvent = typeof event === 'string' || Array.isArray(sources);
  const whole = v.safeParse(manifestSchema, data);
  if (whole.success) return { isEvent, manifest: whole.output, problems: [] };
  const problems = whole.issues.map((issue) => `${v.getDotPath(issue) ?? 'The manifest'} ${issue.message}.`);
  return {
    isEvent,
    manifest: {
      event: typeof event === 'string' ? event : null,
      ...(split === false ? { split } : {}),
      sources: Array.isArray(sources)
        ? sources.flatMap((source: unknown) => {
            const read = v.safeParse(sourceSchema, source);
            return read.success ? [read.output] : [];
          })
        : [],
    },
    problems,
  };
}

/** The metadata that a manifest has for a file of its folder. */
export function metadataOf(manifest: Manifest, file: string): Partial<Metadata> {
  const source = manifest.sources.find((each) => each.file === file);
  if (!source) return {};
  const { outlet, published, title, url, authors } = source;
  return { outlet, published, title, url, authors };
}

/** A manifest for the articles of a folder, with what their texts say about themselves and null for the rest. */
export function draftManifest(
  event: string,
  articles: readonly { readonly file: string; readonly article: Article }[],
): string {
  const sources = [...articles]
    .sort((left, right) => (left.file < right.file ? -1 : 1))
    .map(({ file, article: { metadata } }) => ({
      file,
      outlet: metadata.outlet,
      published: metadata.published,
      title: metadata.title,
      url: metadata.url,
    }));
  return `${JSON.stringify({ event, sources }, null, 2)}\n`;
}
