import type { Quote } from '../annotate/annotation.ts';
import { isUnsure } from '../annotate/confidence.ts';
import { carriedWithin, type LinkedContext } from './context.ts';
import { grounds } from './grounds.ts';
import type { Carried } from './event-view.ts';
import { versionsHover } from './hover-versions.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { quoteWords, speakerWords } from './wording.ts';

/** Who said it and how we know, then each other version but for those in groups that were `told` already. */
export function quoteHover(context: LinkedContext, quote: Quote, told: readonly Carried[] = []): string {
  const carried = carriedWithin(context, quote.content).filter(
    ({ group }) => !told.some((each) => each.group === group),
  );
  const quoted = carried.filter(({ group }) => group.kind === 'quote');
  return [
    `${speakerLine(quote)}  \nHow we know: ${escapeMarkdown(grounds(context, quote))}`,
    ...versionsHover(context, quoted.length > 0 ? quoted : carried),
  ].join('\n\n');
}

function speakerLine(quote: Quote): string {
  const { speaker, kind } = quote;
  const about = [speaker ? speakerWords(speaker) : '', quoteWords[kind], isUnsure(quote) ? 'unsure' : ''];
  return `${speaker ? bold(speaker.name) : '**Speaker not found**'} — ${about.filter((word) => word !== '').join(', ')}`;
}
