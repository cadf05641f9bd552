import { feature, pair } from './hash.ts';

/** Templates of features: each makes one number of some of the values that a token has, its atoms. */
export interface Templates {
  /** How many features they give. */
  readonly count: number;
  /** How many atoms there are. */
  readonly atoms: number;
  /** The number of the first template: features of different templates are different. */
  readonly first: number;
  /** The atoms of a template are `parts[bounds[template], bounds[template + 1])`. */
  readonly parts: Uint8Array;
  readonly bounds: Uint16Array;
  /** One more than the atom without which a template says 0; 0 for a template that needs none. */
  readonly needs: Uint8Array;
}

/**
 * Reads templates as they are written down: separated by commas, each the names of its atoms. In `has: a b` the feature is
 * 0 where the atom `has` is 0. They are data, and not code, since that is read by one short loop, which is fast at once.
 */
export function readTemplates(first: number, atomNames: string, templates: string): Templates {
  const names = wordsOf(atomNames);
  const parts: number[] = [];
  const bounds = [0];
  const needs: number[] = [];
  for (const template of templates.split(',')) {
    const [own = '', need] = template.split(':').reverse();
    needs.push(need === undefined ? 0 : names.indexOf(need.trim()) + 1);
    for (const name of wordsOf(own)) parts.push(names.indexOf(name));
    bounds.push(parts.length);
  }
  return {
    count: needs.length,
    atoms: names.length,
    first,
    parts: Uint8Array.from(parts),
    bounds: Uint16Array.from(bounds),
    needs: Uint8Array.from(needs),
  };
}

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** Writes the features that templates give for the atoms' values to `out`, from `at` on. */
export function writeFeatures(
  { count, first, parts, bounds, needs }: Templates,
  values: Int32Array,
  out: Int32Array,
  at: number,
): void {
  for (let template = 0; template < count; template++) {
    const from = bounds[template] as number;
    let part = (bounds[template + 1] as number) - 1;
    let value = values[parts[part] as number] as number;
    while (part > from) value = pair(values[parts[--part] as number] as number, value);
    const need = needs[template] as number;
    out[at + template] = feature(first + template, need > 0 && values[need - 1] === 0 ? 0 : value);
  }
}
