import type { AnnotatedArticle, Figure } from '../../../annotate/annotation.ts';
import type { Span } from '../../../article/article.ts';

/** Whose age a figure is, and where the name and the age stand together. */
export interface Bearer {
  /** Id of the entity in its article. */
  readonly entity: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly span: Span;
}

/** What may stand between a name and the age after it: "Ada Berg, 42", "Ada Berg (42)", "Ada Berg, who is 42". */
const afterName = /^(?:,\s*(?:(?:aged|an?|the|who\s+(?:is|was|turned))\s+)?|\s*\(|\s+(?:is|was)\s+)$/;
/** What may stand between an age and the name after it: "the 42-year-old pilot Ada Berg". */
const beforeName = /^\s+(?:(?!(?:about|against|and|at|by|for|from|in|of|on|or|to|with|who|is|was)\s)[a-z-]+\s+){0,3}$/;
/** How far apart an age and a name after it may stand. */
const farthest = 40;

/** Ages of several in a row are not all of the name beside them: "Ada and Tom Berg, aged 42 and 40". */
const andAnother = /^,?\s+and\s+\d/;

/** The person beside whose name an exact age stands; undefined for any other figure. */
export function bearerOf({ text, entities }: AnnotatedArticle, age: Figure): Bearer | undefined {
  if (age.unit !== 'age' || age.hedge !== null || age.low !== age.high) return undefined;
  if (andAnother.test(text.slice(age.end, age.end + farthest))) return undefined;
  for (const { id, type, name, mentions } of entities) {
    if (type !== 'person') continue;
    for (const { kind, start, end } of mentions) {
      if (kind !== 'name' || start > age.end + farthest || age.start > end + farthest) continue;
      const isBeside =
        age.start >= end ? afterName.test(text.slice(end, age.start)) : beforeName.test(text.slice(age.end, start));
      if (isBeside) return { entity: id, name, span: [Math.min(start, age.start), Math.max(end, age.end)] };
    }
  }
  return undefined;
}
