import type { Entity } from '../../annotate/annotation.ts';
import { plainName } from '../../annotate/entities/corrections.ts';

interface Named {
  readonly entity: Entity;
}

/**
 * Takes out of those who were joined the ones of whom a reader said that they are none of the others; those who are
 * taken out and have one name stay together.
 */
export function partCorrected<Bearer extends Named>(joined: readonly Bearer[]): readonly (readonly Bearer[])[] {
  if (!joined.some(({ entity }) => entity.apartFrom)) return [joined];
  const isApart = ({ entity }: Bearer): boolean => {
    const others = new Set(entity.apartFrom?.map(plainName));
    return joined.some((other) => other.entity !== entity && others.has(plainName(other.entity.name)));
  };
  const parted = new Map<string, Bearer[]>();
  for (const bearer of joined.filter(isApart)) {
    const name = plainName(bearer.entity.name);
    parted.set(name, [...(parted.get(name) ?? []), bearer]);
  }
  return [joined.filter((bearer) => !isApart(bearer)), ...parted.values()].filter(({ length }) => length > 0);
}
