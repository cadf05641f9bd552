import { soundOf } from '../words/word.ts';
import { groupBy } from '../../article/group-by.ts';
import { shareArticle, type Bearer, type Cluster } from './bearers.ts';
import { fold, isJunior, nameParts, samePerson, surnamesAlike } from './names.ts';

/**
 * People: full names that agree make a cluster; a bare surname joins the only cluster that has it, a bare given name the
 * only one whose given name it is.
 */
export function joinPeople(people: readonly Bearer[]): readonly Cluster[] {
  return joinGivenNames(joinBySurname(people));
}

function joinBySurname(people: readonly Bearer[]): readonly Cluster[] {
  const bySound = groupBy(people, ({ entity }) => soundOf(nameParts(entity.name).at(-1) ?? ''));
  return [...bySound.values()].flatMap((alike) => {
    const full = alike.filter(({ entity }) => nameParts(entity.name).length > 1);
    const bare = alike.filter(({ entity }) => nameParts(entity.name).length <= 1);
    const clusters: Cluster[] = [];
    const areTold = haveBothGenerations(full);
    for (const bearer of full) {
      const fitting = clusters.filter(({ bearers }) =>
        bearers.every((other) => samePeople(bearer, other) && !(areTold && differInGeneration(bearer, other))),
      );
      const home =
        fitting.find(({ bearers }) => bearers.some(({ entity }) => entity.name === bearer.entity.name)) ?? fitting[0];
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

/** "Malia" in one article is the "Malia Brandt" of the others, where nobody else there has the name. */
function joinGivenNames(clusters: readonly Cluster[]): readonly Cluster[] {
  const byGiven = groupBy(
    clusters.filter(({ bearers }) => bearers.some(({ entity }) => nameParts(entity.name).length > 1)),
    ({ bearers }) => fold(nameParts(bearers.find(isFull)?.entity.name ?? '')[0] ?? ''),
  );
  const bySpelling = groupBy(
    [...byGiven.values()].flat().flatMap((cluster) => spellingsOfGiven(cluster).map((given) => ({ given, cluster }))),
    ({ given }) => given,
  );
  return clusters.filter((cluster) => {
    const [bearer] = cluster.bearers;
    const name = bearer?.entity.name ?? '';
    if (bearer === undefined || cluster.bearers.some(isFull)) return true;
    const given = fold(name);
    const called = bySpelling.get(given)?.map((each) => each.cluster);
    const [home, another] = byGiven.get(given) ?? called ?? [];
    if (home === undefined || another !== undefined || home === cluster || shareArticle(home, cluster)) return true;
    home.bearers.push(...cluster.bearers);
    home.evidence.push(`the bare given name “${name}”, which only ${home.bearers[0]?.entity.name ?? ''} has here`);
    return false;
  });
}

/** The other spellings of a given name in the articles that name somebody in full: "Haley" of "Hayley Brandt". */
function spellingsOfGiven({ bearers }: Cluster): readonly string[] {
  const full = bearers.filter(isFull);
  const parts = new Set(full.flatMap(({ entity }) => nameParts(entity.name).map(fold)));
  const bare = full.flatMap(({ spellings }) => [...spellings.keys()].map(fold)).filter((name) => !name.includes(' '));
  return [...new Set(bare)].filter(
    (name) => !parts.has(name) && full.some(({ entity }) => soundOf(name) === soundOf(nameParts(entity.name)[0] ?? '')),
  );
}

const isFull = ({ entity }: Bearer): boolean => nameParts(entity.name).length > 1;

/** True where some article names both a parent and a child of one name: "Otto Brandt" and "Otto Brandt Jr." */
function haveBothGenerations(people: readonly Bearer[]): boolean {
  const juniors = people.filter(({ entity }) => isJunior(entity.name));
  return juniors.some((junior) =>
    people.some(
      (other) =>
        other.path === junior.path && !isJunior(other.entity.name) && samePerson(other.entity.name, junior.entity.name),
    ),
  );
}

const differInGeneration = (left: Bearer, right: Bearer): boolean =>
  isJunior(left.entity.name) !== isJunior(right.entity.name) && samePerson(left.entity.name, right.entity.name);

/** Two of one article are two people: the article itself keeps them apart. */
function samePeople(left: Bearer, right: Bearer): boolean {
  if (left.path === right.path) return false;
  return samePerson(left.entity.name, right.entity.name);
}
