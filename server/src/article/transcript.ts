import type { BlockKind } from './article.ts';
import type { Line } from './line.ts';

/** A speaker's name in capitals, with an office or a remark after it: "LEE:", "MR. LEE (via interpreter):", "Q:". */
const inCapitals = /^\p{Lu}[\p{Lu} .,’'-]*(?:\([^()]{1,40}\))?:\s/u;
/** A word of a name. */
const inName = /^\p{Lu}[\p{L}.’'-]*$/u;
const mostWords = 4;

/** The name of up to four words that stands before a line's first colon; null where something else does. */
function nameBefore(text: string): string | null {
  const words = /^([^:]*):\s/.exec(text)?.[1]?.split(' ', mostWords + 1) ?? [];
  return words.length > 0 && words.length <= mostWords && words.every((word) => inName.test(word))
    ? words.join(' ')
    : null;
}

/**
 * Which lines are said by somebody whose name stands before them, as in a transcript or an interview: where two or
 * more begin with capitals and a colon, or with one name and a colon. There, capitals name no place.
 */
export function speakers(lines: readonly Line[], kinds: readonly (BlockKind | null)[]): boolean[] {
  const counts = new Map<string, number>();
  let capitals = 0;
  const names = lines.map(({ text }, index) => {
    if (kinds[index] !== null) return null;
    if (inCapitals.test(text)) capitals++;
    const name = nameBefore(text);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    return name;
  });
  const repeated = [...counts.values()].some((count) => count > 1);
  return lines.map(({ text }, index) => {
    if (kinds[index] !== null) return false;
    if (capitals > 1 && inCapitals.test(text)) return true;
    const name = names[index];
    return repeated && typeof name === 'string' && (counts.get(name) ?? 0) > 1;
  });
}
