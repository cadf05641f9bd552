import { soundOf } from '../words/word.ts';
import { groupBy } from '../../article/group-by.ts';
import type { Bearer, Cluster } from './bearers.ts';
import { nameParts, samePerson, surnamesAlike } from './names.ts';

/** People: full names that agree make a cluster; a bare surname joins the only cluster that has it. */
export function joinPeople(people: readonly Bearer[]): readonly Cluster[] {
  const bySound = groupBy(people, ({ entity }) => soundOf(nameParts(entity.name).at(-1) ?? ''));
  return [...bySound.values()].flatMap((alike) => {
    const full = alike.filter(({ entity }) => nameParts(entity.name).length > 1);
    const bare = alike.filter(({ entity }) => nameParts(entity.name).length <= 1);
    const clusters: Cluster[] = [];
    for (const bearer of full) {
      const home = clusters.find((cluster) => cluster.bearers.every((other) => samePeople(bearer, other)));
      if (home) {
        const like = home.bearers.find((other) => other.entity.name === bearer.entity.name) ?? home.bearers[0];
        if (like && like.entity.name !== bearer.entity.name) {
          home.evidence.push(`“${bearer.entity.name}” and “${like.entity.name}”: surnames alike, given names agree`);
        }
        home.bearers.push(bearer);
      } else clusters.push({ bearers: [bearer], evidence: [`“${bearer.entity.name}”, a person’s name`] });
    }
    const homes = clusters.slice();
    for (const bearer of bare) {
      const surname = nameParts(bearer.entity.name).at(-1) ?? '';
      const candidates = homes.filter(({ bearers }) =>
        bearers.some((other) => surnamesAlike(surname, nameParts(other.entity.name).at(-1) ?? '')),
      );
      const exact = candidates.filter(({ bearers }) =>
        bearers.some((other) => surname === nameParts(other.entity.name).at(-1)),
      );
      const home =
        candidates.length === 1 ? candidates[0] : exact.length === 1 && candidates.length === 0 ? exact[0] : undefined;
      if (home && !home.bearers.some(({ path, entity }) => path === bearer.path && entity.id !== bearer.entity.id)) {
        home.evidence.push(
          `the bare surname “${bearer.entity.name}”, which only ${home.bearers[0]?.entity.name ?? ''} has here`,
        );
        home.bearers.push(bearer);
      } else {
        const same = clusters
          .slice(homes.length)
          .find(({ bearers }) =>
            bearers.every((other) => other.path !== bearer.path && surnamesAlike(surname, other.entity.name)),
          );
        if (same) same.bearers.push(bearer);
        else clusters.push({ bearers: [bearer], evidence: [`the bare name “${bearer.entity.name}”`] });
      }
    }
    return clusters;
  });
}

/** Two of one article are two people: the article itself keeps them apart. */
function samePeople(left: Bearer, right: Bearer): boolean {
  if (left.path === right.path) return false;
  return samePerson(left.entity.name, right.entity.name);
}
