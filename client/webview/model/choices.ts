/** What a reader can filter the rows by. */
import type { EventComparison } from '../../../server/src/protocol.ts';
import { differenceIcons, differenceNames, relationMarks } from './relation.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices under one heading; without one where the heading is empty. */
export interface Choices {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Who says something in a row, those named as people first, each with in how many rows; those with most rows first. */
export function personChoices({ people, rows: compared, onlyIn }: EventComparison): readonly Choices[] {
  const inRows = new Map<string, number>();
  const count = (name: string | null) => name !== null && inRows.set(name, (inRows.get(name) ?? 0) + 1);
  for (const { versions } of compared) for (const name of new Set(versions.map(({ speaker }) => speaker))) count(name);
  for (const { speaker } of onlyIn) count(speaker);
  const choices = (arePeople: boolean) =>
    people
      .map(({ name, isPerson }) => ({ name, rows: isPerson === arePeople ? (inRows.get(name) ?? 0) : 0 }))
      .filter(({ rows }) => rows > 0)
      .sort((left, right) => right.rows - left.rows)
      .map(({ name, rows }) => ({ value: name, label: `${name} (${rows})` }));
  return [
    { label: 'People', choices: choices(true) },
    { label: 'Others', choices: choices(false) },
  ];
}

/** The kinds of rows, and the ways in which versions differ, each of these with in how many rows. */
export function kindChoices({ rows }: EventComparison): readonly Choices[] {
  const marks = rows.map((row) => new Set(relationMarks(row).map(({ icon }) => icon)));
  const differences = differenceIcons.flatMap((icon) => {
    const number = marks.filter((each) => each.has(icon)).length;
    return number === 0 ? [] : [{ value: icon, label: `${differenceNames[icon]} (${number})` }];
  });
  const kinds = [
    { value: 'quote', label: 'Quotes' },
    { value: 'claim', label: 'Claims' },
    { value: 'figure', label: 'Figures' },
    { value: 'only', label: 'In one source only' },
  ];
  return [
    { label: '', choices: kinds },
    { label: 'By difference', choices: differences },
  ];
}
