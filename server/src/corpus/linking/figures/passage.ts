import type { Figure } from '../../../annotate/annotation.ts';
import { type ToldBeside, toldBeside } from '../../matching/told-beside.ts';
import { wordsAcross, wordsWithin } from '../../passages/stretches.ts';
import type { Reading, Unit } from '../../passages/units.ts';
import type { Word } from '../../words/word.ts';
import { bearerOf } from './bearer.ts';
import { type LeadTolls, leadTolls } from './lead-tolls.ts';

/** A figure in the passage that gives it. */
export interface FigurePassage {
  readonly unit: Unit;
  readonly figure: Figure;
  /** The words for what is counted. */
  readonly counted: readonly Word[];
  /** What the figure is compared by: these words, those of its clause and those of its sentence. */
  readonly thing: Weighed;
  readonly clause: Weighed;
  readonly sentence: Weighed;
  readonly told: ToldBeside;
  /** For an age, the name of the person beside whose name it stands. */
  readonly bearer: string | undefined;
  /** What befell those whom it counts, where it is a toll that the article leads with. */
  readonly leads: string | undefined;
  /** How much the value itself tells: that two give 800,000 is less of a chance than that two give 2. */
  readonly rarity: number;
}

/** Words that tell something, numbers apart, and their weight. */
export interface Weighed {
  readonly words: readonly Word[];
  readonly total: number;
}

export function readFigure(unit: Unit, figure: Figure, leads?: string): FigurePassage {
  const { words } = unit.profile;
  const own = wordsAcross(words, [figure.start, figure.end]);
  const counted = figure.ofSpan ? wordsWithin(unit.sentence.words, figure.ofSpan) : [];
  return {
    unit,
    figure,
    counted: counted.filter(({ weight }) => weight > 0),
    thing: weigh(counted),
    clause: weigh(words),
    sentence: weigh(unit.sentence.words),
    told: toldBeside({ unit, figure }),
    bearer: bearerOf(unit.article, figure)?.name,
    leads,
    rarity: Math.max(0, ...own.map(({ weight }) => weight)),
  };
}

/** Whether a passage's figures are compared with others by themselves. */
export function givesFigures({ fragment, parts, sentence, figures }: Unit, leading: LeadTolls): boolean {
  if (fragment || parts.length > 0) return false;
  return sentence.verbs.size > 0 ? figures.length > 0 : figures.some((figure) => leading.has(figure));
}

/** The figures of an article that are compared with others by themselves. */
export function figuresOf({ units, distinct }: Reading): readonly FigurePassage[] {
  const leading = leadTolls(units);
  return distinct
    .filter((unit) => givesFigures(unit, leading))
    .flatMap((unit) => unit.figures.map((figure) => readFigure(unit, figure, leading.get(figure))));
}

function weigh(all: readonly Word[]): Weighed {
  const words = all.filter(({ key, weight }) => weight > 0 && !key.startsWith('#'));
  return { words, total: words.reduce((sum, { weight }) => sum + weight, 0) };
}
