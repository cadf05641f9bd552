import type { Block, Quotation, Span } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { isTitle } from './beside.ts';

/** What stands before the title of a programme, a text or a work: "on “Good Evening,”", "under the headline “The Long Road”". */
const beforeTitle =
  /\b(?:on|(?:on|in|of)\s\S+['’]s|(?:christened|headline|headlined|labell?ed|marked|named|stamped|title|titled|entitled|book|film|movie|song|album|novel|memoir|show|series|programme|podcast))\s+$/i;
const namesBefore = /(?:\p{Lu}[\p{L}.’'-]+\s)+$/u;
const namesAfter = /^(?:\s\p{Lu}[\p{L}’'-]+)+/u;

/** The longest nickname or name before it that is looked at, in code units. */
const longest = 40;

/** True for the title of a work: what stands before the marks says so. */
export const isWork = (text: string, mark: Quotation): boolean =>
  mark.end - mark.start < 3 * longest &&
  isTitle(text.slice(mark.start + 1, mark.end - 1)) &&
  beforeTitle.test(text.slice(Math.max(0, mark.start - longest), mark.start));

/** True for what somebody is called, within the name ("Jo “The Rock” Roe"). */
const isNickname = (text: string, mark: Quotation): boolean =>
  mark.end - mark.start < longest &&
  /^(?:\p{Lu}\S*\s?){1,3}$/u.test(text.slice(mark.start + 1, mark.end - 1)) &&
  /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, mark.start - longest), mark.start)) &&
  namesAfter.test(text.slice(mark.end, mark.end + longest));

/** The attributions of a block without those that take a name in marks for what is said, and with whole names for sources. */
export function withoutNames(text: string, block: Block, found: readonly Attribution[]): readonly Attribution[] {
  if (block.kind === 'headline') return found;
  const nicknames = block.quotations.filter((each) => isNickname(text, each));
  const titles = block.quotations.filter((each) => isWork(text, each));
  if (nicknames.length + titles.length === 0) return found;
  return found.flatMap((each) => {
    const { source } = each;
    const isName = ([start, end]: Span) =>
      titles.some((title) => title.start <= start && end <= title.end + 1) ||
      nicknames.some(
        (name) =>
          Math.abs(name.end - end) <= 1 &&
          ((source !== null && Math.abs(source[0] - end) <= 1) ||
            start + namesBeforeLength(text, start, name.start) >= name.start),
      );
    const spoken = each.content.filter((piece) => !isName(piece)).map((piece) => afterTitle(text, piece, titles));
    const content = spoken.length > 0 || !source ? spoken : quotedBefore(block, source, [...nicknames, ...titles]);
    if (each.content.length > 0 && content.length === 0) return [];
    const same = found.some(
      (other) => other !== each && other.cue?.[0] === each.cue?.[0] && isSame(other.content, content),
    );
    return same ? [] : [{ ...each, content, source: source && withNickname(text, source, nicknames) }];
  });
}

/** `“We won,” Roe’s niece, Jo “Jay” Doe, said`: the quotation before a source whose nickname passed for what is said. */
function quotedBefore({ quotations }: Block, source: Span, names: readonly Quotation[]): Span[] {
  const last = quotations.findLast((mark) => mark.end <= source[0] && !names.includes(mark));
  return last &&
    source[0] - last.end < 2 * longest &&
    names.some((name) => name.start > last.end && name.end < source[0])
    ? [[last.start, last.end]]
    : [];
}

/** "said on “Good Evening” | that the road was closed" */
function afterTitle(text: string, [start, end]: Span, titles: readonly Quotation[]): Span {
  const title = titles.find((each) => each.start === start && each.end < end);
  const space = title && /^\s+(?=that\s)/.exec(text.slice(title.end, Math.min(end, title.end + 10)));
  return title && space ? [title.end + space[0].length, end] : [start, end];
}

const isSame = (left: readonly Span[], right: readonly Span[]): boolean =>
  left.length === right.length && left.every(([start, end], at) => right[at]?.[0] === start && right[at][1] === end);

function namesBeforeLength(text: string, from: number, to: number): number {
  return namesBefore.exec(text.slice(Math.max(from, to - longest), to))?.[0].length ?? 0;
}

/** A source with all of a name that has a nickname in it. */
function withNickname(text: string, [start, end]: Span, nicknames: readonly Quotation[]): Span {
  const after = nicknames.find((name) => Math.abs(name.start - end) <= 1);
  if (after) return [start, after.end + (namesAfter.exec(text.slice(after.end, after.end + longest))?.[0].length ?? 0)];
  const before = nicknames.find((name) => Math.abs(name.end - start) <= 1);
  return before ? [before.start - namesBeforeLength(text, 0, before.start), end] : [start, end];
}
