/** Versions of a passage word under word, as in a critical apparatus. */

/** One column of the alignment: for each version its word or words there, null where it has none. */
export interface AlignedColumn {
  readonly words: readonly (string | null)[];
  /** True where all versions have the same word. */
  readonly unanimous: boolean;
}

/** Longer versions are not aligned: nobody reads them word under word, and the cost grows with the product. */
const mostWords = 400;

const match = 3;
const kin = 1;
const substitution = -1.5;
const gap = -1;

/**
 * Aligns texts word by word (Needleman and Wunsch, progressively onto the longest text).
 * Null where a text is too long. The result does not say that any text is the right one.
 */
export function alignWords(texts: readonly string[]): readonly AlignedColumn[] | null {
  const versions = texts.map((text) => text.split(/\s+/).filter((word) => word !== ''));
  if (versions.some((words) => words.length > mostWords)) return null;
  const byLength = versions
    .map((_, index) => index)
    .sort((a, b) => lengthOf(versions, b) - lengthOf(versions, a) || a - b);
  const [spine, ...others] = byLength;
  if (spine === undefined) return [];
  let columns = (versions[spine] ?? []).map((word) => onlyAt(versions.length, spine, word));
  for (const index of others) columns = addVersion(columns, versions[index] ?? [], index, versions.length);
  return columns.map((words) => ({ words, unanimous: new Set(words.map(plainOrNull)).size === 1 }));
}

/** How much aligned versions have in common, from 0 to 1: the share of a version's words that another has there, in the mean. */
export function commonShare(columns: readonly AlignedColumn[]): number {
  const versions = columns[0]?.words.length ?? 0;
  let sum = 0;
  for (let version = 0; version < versions; version++) {
    const own = columns.filter(({ words }) => (words[version] ?? null) !== null);
    const common = own.filter(({ words }) => {
      const word = plainOrNull(words[version] ?? null);
      return words.some((other, index) => index !== version && plainOrNull(other) === word);
    });
    sum += common.length / Math.max(1, own.length);
  }
  return versions === 0 ? 0 : sum / versions;
}

/** Joins neighbouring columns whose versions agree and are the same ones, so that what they share reads as running text. */
export function joinColumns(columns: readonly AlignedColumn[], mostJoined = 5): readonly AlignedColumn[] {
  const result: AlignedColumn[] = [];
  let joinedCount = 0;
  for (const column of columns) {
    const last = result.at(-1);
    if (last && joinedCount < mostJoined && mayJoin(last, column)) {
      const words = last.words.map((word, index) => (word === null ? null : `${word} ${column.words[index] ?? ''}`));
      result[result.length - 1] = { words, unanimous: last.unanimous };
      joinedCount += 1;
    } else {
      result.push(column);
      joinedCount = 1;
    }
  }
  return result;
}

function mayJoin(left: AlignedColumn, right: AlignedColumn): boolean {
  return agrees(left) && agrees(right) && presence(left) === presence(right);
}

/** Whether all versions that have words there have the same. */
function agrees(column: AlignedColumn): boolean {
  return column.unanimous || new Set(column.words.filter((word) => word !== null).map(plain)).size === 1;
}

function presence(column: AlignedColumn): string {
  return column.words.map((word) => (word === null ? '-' : 'x')).join('');
}

type Words = readonly (string | null)[];

function addVersion(columns: readonly Words[], words: readonly string[], index: number, size: number): Words[] {
  const width = words.length + 1;
  const plainColumns = columns.map((column) => column.filter((word) => word !== null).map(plain));
  const plainWords = words.map(plain);
  // 0: word under word; 1: the version has a gap; 2: a new column for this version's word.
  const steps = new Uint8Array((columns.length + 1) * width);
  let previous = Float64Array.from({ length: width }, (_, column) => column * gap);
  steps.fill(2, 1, width);
  for (let row = 1; row <= columns.length; row += 1) {
    const current = new Float64Array(width);
    current[0] = row * gap;
    steps[row * width] = 1;
    for (let column = 1; column < width; column += 1) {
      const under = (previous[column - 1] ?? 0) + likeness(plainColumns[row - 1] ?? [], plainWords[column - 1] ?? '');
      const skipped = (previous[column] ?? 0) + gap;
      const added = (current[column - 1] ?? 0) + gap;
      const best = Math.max(under, skipped, added);
      current[column] = best;
      steps[row * width + column] = best === under ? 0 : best === skipped ? 1 : 2;
    }
    previous = current;
  }
  const result: Words[] = [];
  let row = columns.length;
  let column = words.length;
  while (row > 0 || column > 0) {
    const step = steps[row * width + column];
    const old = step === 2 ? undefined : columns[--row];
    const word = step === 1 ? null : (words[--column] ?? null);
    result.push(old ? old.map((each, at) => (at === index ? word : each)) : onlyAt(size, index, word));
  }
  return result.reverse();
}

function likeness(column: readonly string[], word: string): number {
  if (column.includes(word)) return match;
  return column.some((other) => areKin(other, word)) ? kin : substitution;
}

/** Words with a common beginning of four letters or more: forms of one word, as a rule. */
function areKin(left: string, right: string): boolean {
  return left.length >= 4 && right.length >= 4 && left.slice(0, 4) === right.slice(0, 4);
}

/** A word without marks and case, by which words are the same. */
export function plain(word: string): string {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}%€$£]+/gu, '');
  return bare === '' ? word : bare;
}

function plainOrNull(word: string | null): string | null {
  return word === null ? null : plain(word);
}

function onlyAt(size: number, index: number, word: string | null): Words {
  return Array.from({ length: size }, (_, at) => (at === index ? word : null));
}

function lengthOf(versions: readonly (readonly string[])[], index: number): number {
  return versions[index]?.length ?? 0;
}

/** Breaks columns into lines ("staves") that fit a width, by the width that each column needs. */
export function breakIntoLines<Entry>(
  columns: readonly Entry[],
  widthOf: (column: Entry) => number,
  available: number,
): readonly (readonly Entry[])[] {
  const lines: Entry[][] = [];
  let left = 0;
  for (const column of columns) {
    const width = widthOf(column);
    const line = lines.at(-1);
    if (line && width <= left) {
      line.push(column);
      left -= width;
    } else {
      lines.push([column]);
      left = available - width;
    }
  }
  return lines;
}
