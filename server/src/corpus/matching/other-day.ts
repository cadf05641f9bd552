import type { CountedFigure } from './told-beside.ts';

/** How far from its article's day, in milliseconds, the day of another happening lies. */
const farOff = 7 * 86_400_000;

/** The day before a figure in its sentence that is far from its article's: then it is another happening's. Null without one. */
export function otherDay({ unit: { article, sentence, start }, figure }: CountedFigure): number | null {
  const from = Math.min(start, sentence.words[0]?.start ?? start);
  const published = Date.parse(article.metadata.published?.slice(0, 10) ?? '');
  const days = article.figures.filter(
    (each) => each.unit === 'date' && each.low === each.high && each.start >= from && each.end <= figure.start,
  );
  return days.findLast(({ low }) => Math.abs(timeOf(low ?? 0) - published) > farOff)?.low ?? null;
}

/** The time of a day that is given as the number YYYYMMDD. */
const timeOf = (day: number): number =>
  Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
