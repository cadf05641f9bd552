import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The hand-made gold for the seed articles, checked as it is read. Offsets count in the seed's own text. */
const passage = { article: v.string(), start: v.number(), end: v.number(), text: v.string() };
const claimKinds = v.array(v.picklist(['quantity', 'event', 'commitment', 'prediction', 'position']));

const schemas = {
  /** Passages in quotation marks; `speaker: null` marks a term that nobody is quoted for, `weak` a hard case. */
  quotes: v.array(
    v.object({
      id: v.string(),
      ...passage,
      speaker: v.nullable(v.string()),
      anonymous: v.boolean(),
      weak: v.boolean(),
    }),
  ),
  /** Mentions by name. */
  entities: v.array(
    v.object({ ...passage, entity: v.string(), type: v.picklist(['person', 'organisation', 'place']) }),
  ),
  /** Sentences with the kinds of claim that are acceptable; none where a sentence claims nothing. */
  claims: v.array(v.object({ ...passage, kinds: claimKinds, by: v.optional(v.nullable(v.string())) })),
  /** Groups of passages that tell the same thing. */
  alignments: v.array(
    v.object({
      id: v.string(),
      relation: v.picklist(['same', 'agrees', 'compatible', 'conflicts', 'wording-differs', 'attribution-differs']),
      members: v.array(v.object(passage)),
    }),
  ),
};

type Schemas = typeof schemas;

/** Reads one kind of gold. Throws where the file is not as its schema says. */
export function gold<Kind extends keyof Schemas>(kind: Kind): v.InferOutput<Schemas[Kind]> {
  return v.parse(schemas[kind], JSON.parse(readFileSync(new URL(`${kind}.json`, import.meta.url), 'utf8')));
}

/** The name that the gold gives a seed article: its file's name without the extension. */
export const articleNames = ['the-times', 'financial-times', 'al-jazeera-roundup', 'politico', 'reuters-wire'] as const;
