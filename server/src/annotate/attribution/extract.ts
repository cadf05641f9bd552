import type { Article } from '../../article/article.ts';
import { type Attribution, type AttributionModel, attributionsOf } from './attribution.ts';
import { unpackModel } from './model.ts';
import { passageBlocks } from './passage.ts';
import { rememberRecent } from './recent.ts';
import { weights } from './weights.ts';

let loaded: AttributionModel | undefined;

/** Read at first use: a server that has no article open needs none. */
const model = (): AttributionModel => (loaded ??= unpackModel(weights));

const readOnce = rememberRecent();

/** Finds who said what in an article: the attributions in the order of their cues, before their speakers are known. */
export function extractAttributions({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Attribution[] {
  return passageBlocks(text, blocks).flatMap((group) => {
    const start = group[0]?.start ?? 0;
    const words = text.slice(start, group.at(-1)?.end ?? start);
    return readOnce(words, start, () => attributionsOf(model(), text, [group]));
  });
}
