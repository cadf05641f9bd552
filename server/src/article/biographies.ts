import type { BlockKind } from './article.ts';
import type { Line } from './line.ts';

const most = { known: 90, unknown: 60 };
const told = /^(\p{Lu}\S+ \p{Lu}\S+)(?: \p{Lu}\S+)? (?:is|was|has|covers|writes|reports|joined|works)\b/u;
/** Somebody of whom nothing is told but what he or she does. */
const introduced =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)* (\p{Lu}[\p{L}’'-]+)(?:, [^,]{3,80},)? (?:(?:covers|writes|edits|teaches|blogs|directs)|is(?! \w+ing\b))\b([^.]*)/u;
const role =
  /\b(?:editor|writer|author|co-author|columnist|reporter|correspondent|contributor|journalist|professor|lecturer|historian|fellow|director|president|founder|co-founder|co-host|host|coordinator|chairman|chairwoman|dean|executive|scholar|governor|mayor|member of .*board)\b/;

/**
 * Who an author is, told after the report: "Jane Miller covers ports and shipping for …". It is somebody with a byline,
 * or one of whom nothing was told before the last paragraph.
 */
export function markBiographies(lines: readonly Line[], kinds: (BlockKind | null)[]): void {
  const bylines = lines.filter((_, index) => kinds[index] === 'byline').map(({ text }) => text);
  const last = kinds.findLastIndex((kind) => kind === null);
  if (last < 4) return;
  const line = lines[last];
  if (line && isIntroduced(line, lines.slice(0, last))) kinds[last] = 'metadata';
  if (bylines.length === 0) return;
  for (let index = Math.ceil(lines.length / 2); index < lines.length; index++) {
    const { text, words } = lines[index] ?? { text: '', words: 0 };
    if (kinds[index] !== null || words > most.known) continue;
    const name = told.exec(text)?.[1];
    if (name !== undefined && bylines.some((byline) => byline.includes(name))) kinds[index] = 'metadata';
  }
}

function isIntroduced({ text, words, isSentence }: Line, before: readonly Line[]): boolean {
  if (!isSentence || words > most.unknown || /\b(?:said|told|says)\b|["“]\S.*["”].{0,4}$/.test(text)) return false;
  const found = introduced.exec(text);
  const surname = found?.[1];
  if (surname === undefined || !role.test(found?.[2] ?? '')) return false;
  return !before.some((each) => each.text.includes(surname));
}
