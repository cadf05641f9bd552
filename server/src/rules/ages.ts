import type { AnnotatedArticle, Figure, Mention } from '../annotate/annotation.ts';
import type { LinkedEvent, Passage } from '../corpus/comparison.ts';

/** A person's age as an article gives it beside the name. */
export interface AgeOfPerson extends Passage {
  readonly years: number;
}

/** What may stand between a name and the age after it: "Ada Berg, 42", "Ada Berg (42)", "Ada Berg, a 42-year-old". */
const afterName = /^(?:,\s*(?:aged\s+|an?\s+)?|\s*\()$/;
/** What may stand between an age and the name after it: "the 42-year-old pilot Ada Berg". */
const beforeName = /^\s+(?:[a-z]+\s+){0,3}$/;

/** For each person of an article whose age it gives: where it does, and where other articles of the event give one. */
export function agesOfPeople(
  article: AnnotatedArticle,
  event: LinkedEvent,
): readonly { readonly here: AgeOfPerson; readonly others: readonly AgeOfPerson[] }[] {
  return event.entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ members }) => {
      const [here] = members.flatMap(({ path, entity }) => (path === article.path ? agesBeside(article, entity) : []));
      if (!here) return [];
      const others = members.flatMap(({ path, entity }) => {
        const other = path === article.path ? undefined : event.articles.find((each) => each.path === path);
        return other ? agesBeside(other, entity) : [];
      });
      return [{ here, others }];
    });
}

function agesBeside(article: AnnotatedArticle, id: string): readonly AgeOfPerson[] {
  const ages = article.figures.filter(isExactAge);
  if (ages.length === 0) return [];
  const mentions = article.entities.find((entity) => entity.id === id)?.mentions ?? [];
  return mentions
    .filter(({ kind }) => kind === 'name')
    .flatMap((mention) => {
      const age = ages.find((each) => isBeside(article.text, mention, each));
      if (!age) return [];
      const [start, end] = [Math.min(mention.start, age.start), Math.max(mention.end, age.end)];
      return [{ path: article.path, start, end, years: age.low ?? 0 }];
    });
}

const isExactAge = ({ unit, low, high, hedge }: Figure): boolean =>
  unit === 'age' && hedge === null && low !== null && low === high;

function isBeside(text: string, mention: Mention, age: Figure): boolean {
  return age.start >= mention.end
    ? afterName.test(text.slice(mention.end, Math.min(age.start, mention.end + 12)))
    : age.end <= mention.start && mention.start - age.end < 40 && beforeName.test(text.slice(age.end, mention.start));
}
