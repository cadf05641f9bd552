import { shownWords } from '../../article/shown-words.ts';
import type { Cluster } from '../linking/clusters.ts';
import { compareSpeakers } from '../matching/speakers.ts';
import type { Unit } from '../passages/units.ts';

const longestLabel = 64;

/** The words that say the most in the least room, with who says them. */
export function label(cluster: Cluster, speakerOf: (unit: Unit) => string | null): string {
  const [shortest] = cluster
    .slice()
    .sort(
      (left, right) =>
        Math.abs(left.profile.words.length - 8) - Math.abs(right.profile.words.length - 8) || left.start - right.start,
    );
  if (!shortest) return '';
  const { article, start, end } = shortest;
  const words = shownWords(article.text.slice(start, end)).replace(/^["“‘'«\s]+|["”’'»,.\s]+$/g, '');
  const cut = words.length > longestLabel ? `${words.slice(0, words.lastIndexOf(' ', longestLabel))} …` : words;
  const speaker = speakerOf(shortest);
  return speaker === null ? cut : `${speaker}: ${cut}`;
}

/** Why passages are one group: the words that all have, and who says all of them. */
export function evidenceOf(cluster: Cluster): string[] {
  const [first, ...rest] = cluster.map(
    ({ profile }) => new Map(profile.words.filter(({ weight }) => weight >= 3).map((word) => [word.key, word])),
  );
  const shared = first ? [...first.values()].filter(({ key }) => rest.every((words) => words.has(key))) : [];
  const text = cluster[0]?.article.text ?? '';
  const words = shared.map(({ start, end }) => text.slice(start, end)).slice(0, 8);
  const speakers = cluster.map(({ quote }) => quote?.speaker ?? null);
  const same = speakers.every(
    (speaker) => speaker !== null && compareSpeakers(speaker, speakers[0] ?? null) === 'same',
  );
  return [
    words.length > 0 ? `words in all: ${words.join(', ')}` : 'each two of the passages share words that are rare',
    ...(same && speakers[0] ? [`the same speaker, ${speakers[0].name}`] : []),
  ];
}
