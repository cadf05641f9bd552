import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import { shownWords } from '../../article/shown-words.ts';
import type { Place } from './neighbours.ts';

const longestLabel = 90;

/** What an event among several is called: the headline of the article that is most like the others. */
export function labelOf(places: readonly Place[], articleOf: (path: string) => AnnotatedArticle | undefined): string {
  const own = new Set(places);
  const central = places
    .map((place) => {
      let sum = 0;
      for (const [other, alike] of place.likes) if (own.has(other)) sum += alike;
      return { place, sum };
    })
    .sort((left, right) => right.sum - left.sum || (left.place.path < right.place.path ? -1 : 1));
  for (const { place } of central) {
    const article = articleOf(place.path);
    const headline = article && headlineOf(article);
    if (headline) return headline;
  }
  return 'Event';
}

/** An article's title on one line, else how its text begins. */
function headlineOf({ text, metadata, blocks }: AnnotatedArticle): string {
  const headline =
    blocks.find(({ kind }) => kind === 'headline') ?? blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  const words = shownWords(metadata.title ?? text.slice(headline?.start ?? 0, headline?.end ?? 0));
  if (words.length <= longestLabel) return words;
  const cut = words.lastIndexOf(' ', longestLabel);
  return `${words.slice(0, cut > 0 ? cut : longestLabel)} …`;
}
