import type { AnnotatedArticle, Figure } from '../annotate/annotation.ts';
import type { LinkedEvent, Passage } from '../corpus/comparison.ts';
import { bearerOf } from '../corpus/linking/figures/bearer.ts';

/** A person's age as an article gives it beside the name: the passage has both. */
export interface AgeOfPerson extends Passage {
  readonly entity: string;
  readonly figure: Figure;
}

/** Each age that an article gives beside a name, with one that another article gives the same person instead. */
export function agesThatPart(
  article: AnnotatedArticle,
  event: LinkedEvent,
): readonly (readonly [here: AgeOfPerson, there: AgeOfPerson])[] {
  return agesBesideNames(article).flatMap((here) => {
    const person = event.entities.find(({ members }) =>
      members.some(({ path, entity }) => path === here.path && entity === here.entity),
    );
    return (person?.members ?? []).flatMap(({ path, entity }) => {
      const other = path === here.path ? undefined : event.articles.find((each) => each.path === path);
      return agesBesideNames(other)
        .filter((there) => there.entity === entity && there.figure.low !== here.figure.low)
        .map((there) => [here, there] as const);
    });
  });
}

function agesBesideNames(article: AnnotatedArticle | undefined): readonly AgeOfPerson[] {
  return (article?.figures ?? []).flatMap((figure) => {
    const bearer = article && bearerOf(article, figure);
    if (!bearer) return [];
    const [start, end] = bearer.span;
    return [{ path: article.path, start, end, entity: bearer.entity, figure }];
  });
}
