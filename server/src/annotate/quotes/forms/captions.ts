import type { Block } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { isPictureAgency } from '../../entities/evidence/credits.ts';

/**
 * The attributions of a caption without what a picture shows ("shows a crane", "is seen"). A caption that begins with a
 * credit or the title of a series has none: the first sentence runs on from it.
 */
export function besidePicture(text: string, { start }: Block, found: readonly Attribution[]): readonly Attribution[] {
  const [first = ''] = /^\w*/.exec(text.slice(start, start + 20)) ?? [];
  if (isPictureAgency(first) || /^(?:image|photo|picture)s?$/i.test(first)) return [];
  return found.filter(({ cue, source }) => source && !(cue && pictured.test(text.slice(...cue))));
}

const pictured = /\b(?:see|show)(?:ing|n|s)?\b|\b(?:saw|showed)\b/i;
