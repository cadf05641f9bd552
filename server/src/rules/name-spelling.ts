import type { AnnotatedArticle, Entity, Mention } from '../annotate/annotation.ts';
import { nameParts } from '../corpus/identity/names.ts';
import type { Rule } from './finding.ts';

export const nameSpelling: Rule = {
  code: 'name.spelling',
  severity: 'information',
  summary: 'A name spelled otherwise than in the rest of this article.',
  check: (article) =>
    people(article.entities).flatMap((mentions) => {
      const spellings = surnames(article, mentions);
      const [usual, ...others] = [...spellings].sort(
        ([left, many], [right, more]) => more.length - many.length || (left < right ? -1 : 1),
      );
      const first = usual?.[1][0];
      if (!usual || !first) return [];
      const variants = others.filter(
        ([spelling, rare]) =>
          usual[1].length >= leastUsual && usual[1].length > rare.length && isVariant(spelling, usual[0]),
      );
      return variants.flatMap(([spelling, mentions]) =>
        mentions.slice(0, 1).map(({ start, end }) => ({
          path: article.path,
          start,
          end,
          message: `“${spelling}” here, “${usual[0]}” ${usual[1].length === 1 ? 'in another place' : `in ${String(usual[1].length)} other places`} of this article.`,
          related: [{ path: article.path, start: first.start, end: first.end, message: `“${usual[0]}”` }],
        })),
      );
    }),
};

/** A slip is an exception: with fewer mentions nobody can tell it from the usual spelling. */
const leastUsual = 3;

/** The mentions of each person; two who share a given name and nearly a surname are likely one, misspelled. */
function people(entities: readonly Entity[]): readonly (readonly Mention[])[] {
  const found: { given: string; surname: string; mentions: Mention[] }[] = [];
  for (const { type, name, mentions } of entities) {
    if (type !== 'person') continue;
    const parts = nameParts(name);
    const [given = '', surname = ''] = [parts[0], parts.at(-1)];
    const same = found.find((each) => parts.length > 1 && each.given === given && isVariant(each.surname, surname));
    if (same) same.mentions.push(...mentions);
    else found.push({ given, surname, mentions: [...mentions] });
  }
  return found.map(({ mentions }) => mentions.sort((left, right) => left.start - right.start));
}

/** The spellings of a person's surname, with the mentions that have each. */
function surnames({ text }: AnnotatedArticle, mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const spellings = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const word = /(\p{L}[\p{L}\p{M}’'-]*?)(?:['’]s?)?$/u.exec(text.slice(mention.start, mention.end))?.[1];
    if (word === undefined || word.length < 4 || word === word.toUpperCase()) continue;
    const own = spellings.get(word);
    if (own) own.push(mention);
    else spellings.set(word, [mention]);
  }
  return spellings;
}

/** One name in two spellings: the same first letter, and no more than two letters that differ. */
function isVariant(left: string, right: string): boolean {
  const [here, there] = [left.toLowerCase(), right.toLowerCase()];
  if (here === there || here[0] !== there[0] || Math.abs(here.length - there.length) > 2) return false;
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  let end = 0;
  while (end < Math.min(here.length, there.length) - common && here.at(-1 - end) === there.at(-1 - end)) end++;
  return Math.max(here.length, there.length) - common - end <= 2;
}
