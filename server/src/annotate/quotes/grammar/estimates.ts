import type { Block, Span } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { spanOf } from '../drafts.ts';
import { subjectOf } from './phrase-before.ts';
import { canSpeak } from './subjects.ts';
import { isMark, isQuotation, unitsOf, type Clauses } from './units.ts';

/** How likely "put the toll at 12" is somebody's. */
const confidence = 0.75;

/** What is reckoned takes no more units than these. */
const longest = 10;
const ending = /^(?:after|and|as|because|before|but|from|on|since|up|when|while|with)$/;

/** "The police put the death toll at four": a figure that somebody gives. Linear in the block's length. */
export function estimatesIn(text: string, block: Block, found: readonly Attribution[]): Attribution[] {
  const mayReckon = block.sentences.filter(({ start, end }) => {
    const words = text.slice(start, end);
    const put = words.search(/\sputs?\s/);
    return put >= 0 && words.includes(' at ', put);
  });
  if (mayReckon.length === 0) return [];
  return unitsOf(text, { ...block, sentences: mayReckon }).flatMap((units) =>
    units.flatMap((unit, at) => {
      if (unit.word !== 'put' && unit.word !== 'puts') return [];
      const last = endOfEstimate(units, at);
      const subject = last < 0 ? null : subjectOf(units, at);
      if (!subject || !(units[subject.first]?.word === 'it' || canSpeak(units, subject))) return [];
      const source = subject && spanOf(units, subject);
      const end = units[last - 1]?.end;
      const start = units[at + 1]?.start;
      const isTold = found.some(
        ({ cue, content }) =>
          content.some((span) => holds(span, unit.start)) || (cue !== null && holds(cue, unit.start)),
      );
      if (!source || isTold || end === undefined || start === undefined) return [];
      return [
        { cue: [unit.start, unit.end] as const, source, content: [[start, end]] as const, confidence, evidence: [] },
      ];
    }),
  );
}

const holds = ([start, end]: Span, offset: number): boolean => start <= offset && offset < end;

/** Where the figure after "at" ends; -1 where nothing is reckoned. */
function endOfEstimate(units: Clauses, verb: number): number {
  const at = verb + 2 + units.slice(verb + 2, verb + longest).findIndex(({ word }) => word === 'at');
  if (at < verb + 2) return -1;
  const object = units.slice(verb + 1, at);
  const isPhrase = /^(?:DET|NOUN)$/.test(object[0]?.pos ?? '') || /^(?:his|her|its|their)$/.test(object[0]?.word ?? '');
  if (!isPhrase || object.some((unit) => isMark(unit) || isQuotation(unit) || unit.pos === 'AUX')) return -1;
  const figure = units
    .slice(at + 1, at + 5)
    .findIndex(({ pos, text }) => pos === 'NUM' || /^(?:half$|[€$£]?\d)/.test(text));
  if (figure < 0) return -1;
  let last = at + figure + 2;
  while (
    last < units.length &&
    !isMark(units[last]) &&
    units[last]?.pos !== 'VERB' &&
    !ending.test(units[last]?.word ?? '')
  )
    last++;
  return last;
}
