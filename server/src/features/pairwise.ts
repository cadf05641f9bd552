import { diffArrays } from 'diff';
import type { Member, Segment } from '../corpus/comparison.ts';

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Whether it differs from any version of its group. */
  readonly differs: boolean;
}

/**
 * A version with its differing words marked for a reader who has one other version before the eyes: of the words that
 * differ within the group, those that this other version has not. Words by which a version only begins earlier or ends
 * later are not marked.
 */
export function segmentsAgainst(other: Member, version: Member): readonly Segment[] {
  const [left, right] = [wordsOf(other), wordsOf(version)];
  const marked = new Set<Word>();
  const changes = diffArrays(
    left.map(({ plain }) => plain),
    right.map(({ plain }) => plain),
  );
  const isEdge = (index: number): boolean =>
    changes.slice(0, index).every(({ removed }) => removed) || changes.slice(index + 1).every(({ removed }) => removed);
  let at = 0;
  for (const [index, { count = 0, added, removed }] of changes.entries()) {
    if (removed) continue;
    const replaces = changes[index - 1]?.removed === true || changes[index + 1]?.removed === true;
    if (added && (replaces || !isEdge(index))) {
      for (const word of right.slice(at, at + count)) if (word.differs) marked.add(word);
    }
    at += count;
  }
  return segments(version.text, right, marked);
}

/** How much two versions have in common, from 0 to 1: the share of their words that stand in both in the same order. */
export function likeness(one: Member, other: Member): number {
  const [left, right] = [wordsOf(one), wordsOf(other)].map((words) => words.map(({ plain }) => plain));
  if (!left || !right || left.length + right.length === 0) return 0;
  const common = diffArrays(left, right).reduce(
    (sum, { count = 0, added, removed }) => sum + (added || removed ? 0 : count),
    0,
  );
  return (2 * common) / (left.length + right.length);
}

function wordsOf({ text, segments: pieces }: Member): readonly Word[] {
  let next = 0;
  let reached = 0;
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)].map((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    while (next < pieces.length && reached + (pieces[next]?.text.length ?? 0) <= start) {
      reached += pieces[next++]?.text.length ?? 0;
    }
    // The pieces of a group may part within a word, as in “we|’re”.
    let differs = false;
    for (let index = next, at = reached; index < pieces.length && at < end; index++) {
      differs ||= pieces[index]?.differs === true;
      at += pieces[index]?.text.length ?? 0;
    }
    return { plain: found[0].toLowerCase().replaceAll('’', "'"), start, end, differs };
  });
}

/** The text in pieces: marked words that follow one another are one piece. */
function segments(text: string, words: readonly Word[], marked: ReadonlySet<Word>): readonly Segment[] {
  const result: Segment[] = [];
  let open: { start: number; end: number } | undefined;
  let done = 0;
  const close = (): void => {
    if (!open) return;
    if (open.start > done) result.push({ text: text.slice(done, open.start), differs: false });
    result.push({ text: text.slice(open.start, open.end), differs: true });
    done = open.end;
    open = undefined;
  };
  for (const word of words) {
    if (!marked.has(word)) close();
    else if (open) open.end = word.end;
    else open = { start: word.start, end: word.end };
  }
  close();
  return done < text.length ? [...result, { text: text.slice(done), differs: false }] : result;
}
