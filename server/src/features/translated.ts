import type { EventEntity, Group } from '../corpus/comparison.ts';
import { speaksForeign } from '../rules/quote-wording-differs.ts';
import type { EventView } from './event-view.ts';

/** Whether the versions of a quotation may be renderings of words in another language, by what its speaker is called. */
export function isTranslated(view: EventView, { kind, members }: Group): boolean {
  const [first] = members;
  if (kind !== 'quote' || !first || first.speaker === null) return false;
  if (members.some(({ speaker }) => speaker !== first.speaker)) return false;
  const quotes = view.article(first.path)?.quotes ?? [];
  const quote = quotes.find(({ content }) => content.some(([start, end]) => start < first.end && first.start < end));
  const id = quote?.speaker?.entity;
  const speaker = typeof id === 'string' ? view.entity(first.path, id) : undefined;
  return speaker !== undefined && isForeign(view, speaker);
}

const known = new WeakMap<EventView, Map<EventEntity, boolean>>();

/** Worked out once for each speaker of an event as it is linked: it has many quotes of few people. */
function isForeign(view: EventView, speaker: EventEntity): boolean {
  const ofView = known.get(view) ?? new Map<EventEntity, boolean>();
  known.set(view, ofView);
  const before = ofView.get(speaker);
  if (before !== undefined) return before;
  const roles = speaker.members.flatMap(({ path, entity }) => {
    const role = view.article(path)?.entities.find((each) => each.id === entity)?.role;
    return role ? [role] : [];
  });
  const foreign = speaksForeign(roles);
  ofView.set(speaker, foreign);
  return foreign;
}
