import type { Article, Block, Span } from '../../article/article.ts';
import { type Attribution, type AttributionModel, attributionsOf } from './attribution.ts';
import { unpackModel } from './model.ts';
import { passageBlocks } from './passage.ts';
import { weights } from './weights.ts';

let loaded: AttributionModel | undefined;

/** Read at first use: a server that has no article open needs none. */
const model = (): AttributionModel => (loaded ??= unpackModel(weights));

/**
 * What was found in paragraphs read lately, by their words, with offsets from the paragraph's start. It depends on
 * nothing else, so that an edit re-reads the changed paragraph alone.
 */
let recent = new Map<string, readonly Attribution[]>();
let older: typeof recent = new Map();
const mostRemembered = 4000;
const longestRemembered = 20_000;

/** Finds who said what in an article: the attributions in the order of their cues, before their speakers are known. */
export function extractAttributions({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Attribution[] {
  return passageBlocks(text, blocks).flatMap((group) => {
    const start = group[0]?.start ?? 0;
    return extractOnce(text, group).map((attribution) => moved(attribution, start));
  });
}

function extractOnce(text: string, group: readonly Block[]): readonly Attribution[] {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const read = () => attributionsOf(model(), text, [group]).map((attribution) => moved(attribution, -start));
  if (end - start > longestRemembered) return read();
  const words = text.slice(start, end);
  const found = recent.get(words) ?? older.get(words) ?? read();
  if (recent.size >= mostRemembered) {
    older = recent;
    recent = new Map();
  }
  recent.set(words, found);
  return found;
}

function moved(attribution: Attribution, by: number): Attribution {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  return {
    ...attribution,
    content: attribution.content.map(move),
    cue: attribution.cue && move(attribution.cue),
    source: attribution.source && move(attribution.source),
  };
}
