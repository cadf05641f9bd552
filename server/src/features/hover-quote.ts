import type { Quote } from '../annotate/annotation.ts';
import { carriedWithin, confident, type Context, type LinkedContext } from './context.ts';
import { allVersions } from './hover-versions.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { quoteWords, speakerWords } from './wording.ts';

/** Who said it and how we know, then each other version. */
export function quoteHover(context: LinkedContext, quote: Quote): string {
  const carried = carriedWithin(context, quote.content);
  const quoted = carried.filter(({ group }) => group.kind === 'quote');
  return [
    `${speakerLine(quote)}  \n${grounds(context, quote)}`,
    ...allVersions(context, quoted.length > 0 ? quoted : carried),
  ].join('\n\n');
}

function speakerLine({ speaker, kind, confidence }: Quote): string {
  const about = [speaker ? speakerWords(speaker) : '', quoteWords[kind], confidence < confident ? 'unsure' : ''];
  return `${speaker ? bold(speaker.name) : '**Speaker not found**'} — ${about.filter((word) => word !== '').join(', ')}`;
}

function grounds({ article }: Context, quote: Quote): string {
  const words = (span: readonly [number, number]): string => article.text.slice(...span);
  const spans = [quote.source, quote.cue].filter((span) => span !== null).sort(([left], [right]) => left - right);
  const attribution = spans.length === 0 ? '' : `“${spans.map((span) => escapeMarkdown(words(span))).join(' ')}”`;
  const why = quote.evidence.map(escapeMarkdown).join('; ');
  const both = [attribution, why].filter((part) => part !== '').join(' — ');
  return both === '' ? 'Grounds: none given' : `Grounds: ${both}`;
}
