/** Events of invented articles, read and annotated as the tool does it. */
import type { AnnotatedArticle } from '../../../server/src/annotate/annotation.ts';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { readArticle } from '../../../server/src/article/read.ts';
import type { LinkedEvent } from '../../../server/src/corpus/comparison.ts';
import { createCorpus } from '../../../server/src/corpus/corpus.ts';

export interface Source {
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly headline?: string;
  readonly text: string;
}

/** Paragraphs that make a text long enough for its language to be told. */
const padding =
  'The council has met every week since the winter, and the people of the town have followed its talks with patience.\n\n';

export function article(path: string, source: Source | string): AnnotatedArticle {
  const {
    text,
    headline,
    outlet = path,
    published = '2024-03-02',
  } = typeof source === 'string' ? { text: source } : source;
  return annotate(
    readArticle({
      path,
      text: (headline === undefined ? '' : `${headline}\n\n`) + padding + text,
      metadata: { ...(outlet === null ? {} : { outlet }), ...(published === null ? {} : { published }) },
    }),
  );
}

/** Links articles given as path and text. */
export function event(sources: Readonly<Record<string, Source | string>>): LinkedEvent {
  const corpus = createCorpus();
  for (const [path, source] of Object.entries(sources)) corpus.put('event', article(path, source));
  return corpus.linked('event');
}
