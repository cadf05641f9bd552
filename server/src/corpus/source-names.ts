import type { AnnotatedArticle } from '../annotate/annotation.ts';
import { months } from '../annotate/lexicon/calendar.ts';

type Source = Pick<AnnotatedArticle, 'path' | 'metadata'>;

const known = new WeakMap<readonly Source[], ReadonlyMap<string, string>>();

/**
 * What the articles of an event are called, by their paths: the outlet, with what tells its articles apart where it has
 * several: the day, or where that does not, the file. Articles whose outlet is not known have no name here.
 */
export function sourceNames(articles: readonly Source[]): ReadonlyMap<string, string> {
  let names = known.get(articles);
  if (!names) known.set(articles, (names = nameAll(articles)));
  return names;
}

/** What an article of an event is called: as by `sourceNames`, else by its file. */
export function sourceName(articles: readonly Source[], path: string): string {
  return sourceNames(articles).get(path) ?? fileNameOf(path);
}

function nameAll(articles: readonly Source[]): ReadonlyMap<string, string> {
  const ofOutlet = new Map<string, Source[]>();
  for (const article of articles) {
    const { outlet } = article.metadata;
    if (outlet !== null) ofOutlet.set(outlet, [...(ofOutlet.get(outlet) ?? []), article]);
  }
  const names = new Map<string, string>();
  for (const [outlet, all] of ofOutlet) {
    const days = all.map(({ metadata }) => dayOf(metadata.published));
    const daysTell = !days.includes(undefined) && new Set(days).size === all.length;
    all.forEach(({ path }, index) => {
      const more = daysTell ? (days[index] ?? '') : fileNameOf(path).replace(/\.\w+$/, '');
      names.set(path, all.length === 1 ? outlet : `${outlet} (${more})`);
    });
  }
  return names;
}

/** "8 Nov" of an ISO date. */
function dayOf(published: string | null): string | undefined {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  const name = months[Number(month) - 1]?.slice(0, 3);
  return name === undefined ? undefined : `${String(Number(day))} ${name}`;
}

/** A file's name, of a path or a URI. */
function fileNameOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
