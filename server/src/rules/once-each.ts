import type { Passage } from '../corpus/comparison.ts';
import { overlaps } from '../corpus/overlaps.ts';

/** What a rule reports of a passage, and the passages elsewhere that it is about. */
interface Reported extends Passage {
  readonly related: readonly Passage[];
}

/** A passage may stand in two groups: of findings that overlap, those that lead nowhere else than another are left out. */
export function onceEach<Finding extends Reported>(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((left, right) => right.related.length - left.related.length)) {
    if (!kept.some((other) => saysAsMuch(other, finding))) kept.push(finding);
  }
  return findings.filter((finding) => kept.includes(finding));
}

const saysAsMuch = (one: Reported, other: Reported): boolean =>
  overlaps(one, other) && other.related.every((passage) => one.related.some((each) => overlaps(each, passage)));
