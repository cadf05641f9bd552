import type { CodeLens } from 'vscode-languageserver-protocol';
import type { LinkedContext } from './context.ts';
import type { Carried } from './event-view.ts';
import { count, differing, relationWords } from './wording.ts';

/** Over each block that other sources carry: how many they are and how they differ. A click compares them. */
export function codeLens({ article, event, lines }: LinkedContext): readonly CodeLens[] {
  const passages = event.carried(article.path);
  let next = 0;
  return article.blocks.flatMap((block) => {
    const within: Carried[] = [];
    for (let carried = passages[next]; carried && carried.member.start < block.end; carried = passages[++next]) {
      if (carried.member.start >= block.start) within.push(carried);
    }
    const title = lensTitle(article.path, within);
    if (title === '') return [];
    const range = lines.range(block.start, block.end);
    const { member } = gravest(within);
    const passage = lines.range(member.start, member.end);
    return [{ range, command: { title, command: 'corroborate.compare', arguments: [article.path, passage] } }];
  });
}

/** The passage that a click shows: the one with the gravest difference, of those alike the first. */
function gravest(within: readonly Carried[]): Carried {
  const rank = ({ group }: Carried): number => {
    const found = differing.indexOf(group.relation);
    return found < 0 ? differing.length : found;
  };
  return within.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}

function lensTitle(path: string, carried: readonly Carried[]): string {
  const sources = new Set(
    carried.flatMap(({ group }) => group.members.map((member) => member.path)).filter((other) => other !== path),
  );
  if (sources.size === 0) return '';
  const differences = differing.flatMap((relation) => {
    const groups = new Set(carried.filter(({ group }) => group.relation === relation).map(({ group }) => group.id))
      .size;
    return groups === 0
      ? []
      : [groups === 1 ? relationWords[relation] : `${String(groups)}× ${relationWords[relation]}`];
  });
  return [
    count(sources.size, 'other source'),
    ...(differences.length > 0 ? differences : ['no difference found']),
  ].join(' · ');
}
