import type { Group, Member, Passage } from '../comparison.ts';
import type { GroupOrigins } from '../origins/group-origins.ts';
import type { Unit } from '../passages/units.ts';
import type { Draft, DraftMember } from './drafts.ts';

/** A group as it stands now. */
export interface Placed {
  readonly draft: Draft;
  readonly origins: GroupOrigins;
  readonly group: Group;
}

type OriginsOf = (passages: readonly Passage[]) => GroupOrigins;

export function place(draft: Draft, originsOf: OriginsOf): Placed {
  const origins = originsOf(draft.members.map(passageOf));
  const members = draft.members.map((each, index) => memberOf(each, origins.of[index]));
  return placed(draft, origins, members);
}

/** Places a group again of which some passages may have moved. Its other members stay the same objects. */
export function placeAgain(
  { draft, origins: before, group }: Placed,
  moved: ReadonlySet<Unit>,
  keepsOrigins: boolean,
  originsOf: OriginsOf,
): Placed {
  const stood = draft.members.map(({ unit }, index) => (moved.has(unit) ? undefined : group.members[index]));
  const origins = keepsOrigins
    ? before
    : originsOf(draft.members.map((each, index) => stood[index] ?? passageOf(each)));
  const members = draft.members.map((each, index) => {
    const [member, origin] = [stood[index], origins.of[index]];
    return member && hasOrigin(member, origin) ? member : memberOf(each, origin);
  });
  return placed(draft, origins, members);
}

function placed(draft: Draft, origins: GroupOrigins, members: readonly Member[]): Placed {
  const { id, kind, relation, label, differences } = draft;
  const evidence = [...draft.evidence, ...origins.evidence];
  const group = { id, kind, relation, label, differences, members, origins: origins.count, evidence };
  return { draft, origins, group };
}

function passageOf({ unit: { article, start, end } }: DraftMember): Passage {
  return { path: article.path, start, end };
}

type Origin = GroupOrigins['of'][number];

function memberOf(
  { unit, text, speaker, segments }: DraftMember,
  { origin, from = null }: Partial<Origin> = {},
): Member {
  const { article, start, end } = unit;
  return {
    ...{ path: article.path, start, end, text, speaker, outlet: article.metadata.outlet, segments },
    ...(origin === undefined ? {} : { origin }),
    ...(from === null ? {} : { from }),
  };
}

const hasOrigin = (member: Member, { origin, from = null }: Partial<Origin> = {}): boolean =>
  member.origin === origin && (member.from ?? null) === from;
