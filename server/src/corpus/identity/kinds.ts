import { groupBy } from '../../article/group-by.ts';
import type { Bearer } from './bearers.ts';
import { fold, nameParts } from './names.ts';

/** How many times as many articles have to take a name for the other kind. */
const majority = 2;

/**
 * Parts people from organisations and places. A name that one article takes for a person's and most others for a thing's,
 * or the other way round, goes with the most; a single word only from people to things, as surnames are towns' names too,
 * and only where nobody's full name has it. An article that has both kinds of a name keeps them apart.
 */
export function partKinds(bearers: readonly Bearer[]): {
  readonly people: readonly Bearer[];
  readonly things: readonly Bearer[];
} {
  const moved = new Set<Bearer>();
  const partsOfNames = new Set(
    bearers
      .filter((bearer) => isPerson(bearer) && nameParts(bearer.entity.name).length > 1)
      .flatMap(({ entity }) => nameParts(entity.name).map(fold)),
  );
  for (const [name, alike] of groupBy(bearers, ({ entity }) => fold(entity.name))) {
    const persons = alike.filter(isPerson);
    const others = alike.filter((bearer) => !isPerson(bearer));
    const isSingle = nameParts(name).length < 2;
    const isMixed = persons.some(({ path }) => others.some((other) => other.path === path));
    const areThings =
      others.length >= majority * persons.length && !(isSingle && (others.length < majority || partsOfNames.has(name)));
    const arePeople = !isSingle && persons.length >= majority * others.length;
    if (persons.length === 0 || others.length === 0 || isMixed) continue;
    if (areThings) for (const bearer of persons) moved.add(bearer);
    else if (arePeople) for (const bearer of others) moved.add(bearer);
  }
  const isOfPeople = (bearer: Bearer): boolean => isPerson(bearer) !== moved.has(bearer);
  return { people: bearers.filter(isOfPeople), things: bearers.filter((bearer) => !isOfPeople(bearer)) };
}

const isPerson = ({ entity }: Bearer): boolean => entity.type === 'person';
