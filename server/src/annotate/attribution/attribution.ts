import type { Block, Span } from '../../article/article.ts';
import type { Evidence } from '../annotation.ts';
import { type Chains, readCandidates, type Reading } from './analyse.ts';
import { cueContext } from './cue-features.ts';
import { gradeReadings } from './grade-features.ts';
import { type Lexicon, mark, type Passage, readPassage } from './passage.ts';
import { repairSource } from './repair.ts';
import { selectReadings, withoutPiecesOfOthers } from './select.ts';
import { probabilityOf, type Trees } from './trees.ts';

/** Somebody's words or thoughts as an article reports them, before anyone knows who the source is. */
export interface Attribution {
  /** A span for each unbroken piece, marks included, in order; empty where it stands in the next paragraph. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Where another's words begin that pass these on. */
  readonly passedOnFrom?: number;
  /** A line of a transcript or an interview, or a post that an article shows: the words stand as they were spoken or written, without marks. */
  readonly form?: 'transcript' | 'interview' | 'post';
  /** How likely the attribution is right, from 0 to 1. */
  readonly confidence: number;
  /** Grounds beside the words of the cue and the source, where there are any. */
  readonly evidence: Evidence;
}

/** What the extractor has learned. */
export interface AttributionModel extends Chains {
  readonly lexicon: Lexicon;
  readonly trees: Trees;
}

/**
 * The attributions of an article's passages (see `passageBlocks`), in the order of their cues.
 * Time linear in the text's length; never throws.
 */
export function attributionsOf(
  model: AttributionModel,
  text: string,
  passages: readonly (readonly Block[])[],
): Attribution[] {
  return passages.flatMap((group) => {
    const passage = readPassage(text, group, model.lexicon);
    const context = cueContext(passage);
    const readings = readCandidates(model, passage, context);
    const grade = (all: readonly Reading[]) => {
      const rows = gradeReadings(text, passage, context, all);
      return all.map((reading, index) => {
        const row = rows[index];
        return { ...reading, confidence: row ? probabilityOf(model.trees, row) : 0 };
      });
    };
    const first = grade(readings);
    const own = withoutPiecesOfOthers(passage, first);
    const graded = own === first ? first : grade(own);
    return selectReadings(
      passage,
      graded.map((reading) => repairSource(passage, reading)),
    ).map((reading) => ({
      ...spansOf(passage, reading),
      confidence: Number(reading.confidence.toFixed(3)),
      evidence: [],
    }));
  });
}

/** The spans of a reading in the text, without the marks that only set them off. */
function spansOf(passage: Passage, { cue, source, content }: Reading): Pick<Attribution, 'content' | 'cue' | 'source'> {
  const spanOf = ([first, end]: readonly [number, number]): Span => [
    passage.tokens[first]?.start ?? 0,
    passage.tokens[end - 1]?.end ?? 0,
  ];
  const trimmed = content.map((range) => trim(passage, range)).filter(([first, end]) => first < end);
  return {
    content: (trimmed.length ? trimmed : content).map(spanOf),
    cue: spanOf([cue.start, cue.end]),
    source: source && spanOf(source),
  };
}

const setsOff = new Set<number>([mark.comma, mark.stop, mark.colon, mark.semicolon, mark.dash]);

/** Leaves out the marks at a piece's borders that stand outside quotation marks. */
function trim(passage: Passage, [first, end]: readonly [number, number]): [number, number] {
  let from = first;
  let to = end;
  const loose = (at: number) => setsOff.has(passage.mark[at] as number) && !passage.quotation[at];
  while (from < to && loose(from)) from++;
  while (from < to && loose(to - 1)) to--;
  return [from, to];
}
