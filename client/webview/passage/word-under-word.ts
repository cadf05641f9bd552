/** Whether an opened row shows its versions word under word. */
import type { PanelRow } from '../../../server/src/protocol.ts';
import { commonShare, type AlignedColumn } from './alignment.ts';

/** Differences that stand in the words of the versions. */
const inWords: ReadonlySet<string> = new Set(['wording', 'cut', 'negation', 'hedge']);

/** With less in common, versions are told in words of their own. */
const leastCommon = 0.5;

/**
 * True of one utterance or claim that differs in its words and shares most of them. Versions that agree, each in words
 * of its own, would be torn apart; figures are told one below the other.
 */
export function standsWordUnderWord(
  { kind, differences }: Pick<PanelRow, 'kind' | 'differences'>,
  columns: readonly AlignedColumn[],
): boolean {
  const differsInWords = kind !== 'figure' && differences.some((difference) => inWords.has(difference.kind));
  return differsInWords && commonShare(columns) >= leastCommon;
}
