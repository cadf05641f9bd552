import type { Article } from '../../article/article.ts';
import { firstFrom } from '../../article/ordered.ts';
import type { Entity, EntityType, Mention } from '../annotation.ts';

/**
 * What a reader says of a name: what it is (`is`), whom it means (`as`, by full name), or whom it does not mean
 * (`not`, by the name that the entity has). `name` are the words as the article has them; with `in`, only those in
 * that sentence are meant.
 */
export interface Correction {
  readonly name: string;
  readonly is?: EntityType | 'no-name' | undefined;
  readonly as?: string | undefined;
  readonly not?: string | undefined;
  /** As `sentenceAround` gives it. */
  readonly in?: string | undefined;
}

/** An entity that is being corrected. */
interface Draft {
  readonly id: string;
  name: string;
  type: EntityType;
  role: string | null;
  mentions: Mention[];
  readonly evidence: string[];
  readonly apartFrom: Set<string>;
}

type Stretch = Pick<Mention, 'start' | 'end'>;

const longestSentence = 160;

const squeezed = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A name without what a sentence does to it: line breaks, the shape of an apostrophe, the end of a possessive. */
export const plainName = (words: string): string => squeezed(words).replaceAll('’', "'").replace(/'s?$/, '');

/** The sentence around an offset as a correction names it: on one line, at most 160 characters; empty where there is none. */
export function sentenceAround({ text, blocks }: Article, offset: number): string {
  const sentence = lastFrom(lastFrom(blocks, offset)?.sentences ?? [], offset);
  if (!sentence) return '';
  return squeezed(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 8 * longestSentence))).slice(
    0,
    longestSentence,
  );
}

const correctedAs = (words: string): string => `“${words}”: corrected by a reader`;

/** Whether a reader said that words of the article mean an entity. */
export const isCorrected = ({ evidence }: Entity, words: string): boolean => evidence.includes(correctedAs(words));

/**
 * The entities of an article as a reader corrected them. A mention that belongs to another entity takes along the role
 * beside it, and the descriptions and pronouns that follow it up to the next name. Words that a correction calls a
 * name become mentions where no other name has them.
 */
export function correctEntities(
  article: Article,
  entities: readonly Entity[],
  corrections: readonly Correction[],
): readonly Entity[] {
  if (corrections.length === 0) return entities;
  const correctionOf = createChooser(article, corrections);
  const drafts = createDrafts(entities);
  for (const draft of [...drafts.all()]) {
    const found = new Map(
      draft.mentions.filter(({ kind }) => kind === 'name').map((mention) => [mention, correctionOf(mention)]),
    );
    const isOne = new Set(found.values()).size === 1;
    const moves = new Map<Mention, Draft | null>();
    for (const [mention, correction] of found) {
      if (!correction) continue;
      const words = plainName(article.text.slice(mention.start, mention.end));
      const isWhole = isOne || (correction.in === undefined && words === plainName(draft.name));
      const home = homeOf(correction, words, draft, isWhole, drafts);
      if (home !== draft) moves.set(mention, home);
      home?.evidence.push(correctedAs(words));
    }
    if (moves.size > 0) move(article.text, draft, moves);
  }
  for (const { mention, correction } of findMissed(article, corrections, drafts.all(), correctionOf)) {
    const home = drafts.named(correction.as ?? correction.name, typeOf(correction) ?? 'person');
    home.mentions.push(mention);
    home.evidence.push(`“${correction.name}”: a name, says a reader`);
  }
  return drafts
    .all()
    .filter(({ mentions }) => mentions.length > 0)
    .map(toEntity)
    .sort((left, right) => (left.mentions[0]?.start ?? 0) - (right.mentions[0]?.start ?? 0));
}

const typeOf = ({ is }: Correction): EntityType | undefined => (is === 'no-name' ? undefined : is);

/** Chooses the correction of a name in the article: one for its sentence before others, of those alike the last. */
function createChooser(article: Article, corrections: readonly Correction[]) {
  const byName = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const list = byName.get(plainName(correction.name));
    if (list) list.push(correction);
    else byName.set(plainName(correction.name), [correction]);
  }
  return ({ start, end }: Stretch): Correction | undefined => {
    const candidates = byName.get(plainName(article.text.slice(start, end)));
    if (!candidates) return undefined;
    const sentence = candidates.some((each) => each.in !== undefined) ? sentenceAround(article, start) : '';
    return (
      candidates.findLast((each) => each.in !== undefined && each.in === sentence) ??
      candidates.findLast((each) => each.in === undefined)
    );
  };
}

/** The entities, and those that corrections make: one for each name and ground. */
function createDrafts(entities: readonly Entity[]) {
  const drafts = entities.map((entity): Draft => ({
    ...entity,
    mentions: [...entity.mentions],
    evidence: [...entity.evidence],
    apartFrom: new Set(entity.apartFrom),
  }));
  const known = new Map([...drafts].reverse().map((draft) => [plainName(draft.name), draft]));
  const made = new Map<string, Draft>();
  const make = (name: string, type: EntityType, ground: string): Draft => {
    const key = `${ground}\n${name}`;
    const draft = made.get(key) ?? {
      ...{ id: `corrected-${String(made.size + 1)}`, name, type, role: null },
      ...{ mentions: [], evidence: [], apartFrom: new Set() },
    };
    made.set(key, draft);
    return draft;
  };
  return {
    all: (): readonly Draft[] => [...drafts, ...made.values()],
    make,
    /** The entity of a name; a new one where there is none. */
    named: (name: string, type: EntityType): Draft =>
      known.get(plainName(name)) ?? make(plainName(name), type, 'named'),
  };
}

/** Where a corrected mention belongs; null where it is no name. `isWhole` says that its entity as a whole is meant. */
function homeOf(
  correction: Correction,
  words: string,
  draft: Draft,
  isWhole: boolean,
  drafts: ReturnType<typeof createDrafts>,
): Draft | null {
  const { is, as, not } = correction;
  if (is === 'no-name') return null;
  const type = typeOf(correction) ?? draft.type;
  let home = draft;
  if (as !== undefined) {
    if (plainName(as) !== plainName(draft.name)) home = drafts.named(as, type);
  } else if (!isWhole && (not !== undefined || type !== draft.type))
    home = drafts.make(words, type, `${type} ${not ?? ''}`);
  if (isWhole || home !== draft) home.type = type;
  if (not !== undefined) home.apartFrom.add(not);
  return home;
}

/** Takes mentions by name out of an entity, to another one or (null) to none, with what goes along. */
function move(text: string, from: Draft, moves: ReadonlyMap<Mention, Draft | null>): void {
  const kept: Mention[] = [];
  let home: Draft | null = from;
  for (const mention of from.mentions) {
    if (mention.kind === 'name') home = moves.has(mention) ? (moves.get(mention) ?? null) : from;
    if (mention.kind === 'name' && home !== from && from.role !== null && isBeside(text, mention, from.role)) {
      if (home) home.role ??= from.role;
      from.role = null;
    }
    if (home === from || (home === null && mention.kind !== 'name')) kept.push(mention);
    else home?.mentions.push(mention);
  }
  const names = kept.filter(({ kind }) => kind === 'name').map(({ start, end }) => plainName(text.slice(start, end)));
  const [heir] = moves.values();
  if (names.length === 0) {
    if (heir && new Set(moves.values()).size === 1) {
      heir.role ??= from.role;
      heir.mentions.push(...kept);
    }
    from.mentions = [];
    return;
  }
  from.mentions = kept;
  const gone = [...moves.keys()].some(({ start, end }) => plainName(text.slice(start, end)) === plainName(from.name));
  if (gone && !names.includes(plainName(from.name))) {
    from.name = names.reduce((best, name) => (name.length > best.length ? name : best));
  }
}

/** Whether the words of a role stand right before a name or right after it. */
function isBeside(text: string, { start, end }: Stretch, role: string): boolean {
  const reach = 2 * role.length + 8;
  const before = squeezed(text.slice(Math.max(0, start - reach), start));
  const after = squeezed(text.slice(end, end + reach)).replace(/^[,(–—-]\s*/, '');
  return before.endsWith(role) || after.startsWith(role);
}

/** The words that a correction calls a name, where they stand in no mention by name; of those that overlap, the longest. */
function findMissed(
  article: Article,
  corrections: readonly Correction[],
  drafts: readonly Draft[],
  correctionOf: (stretch: Stretch) => Correction | undefined,
): readonly { readonly mention: Mention; readonly correction: Correction }[] {
  const { text, readTo } = article;
  const taken = drafts.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
  const naming = corrections
    .filter((each) => each.name.trim() !== '' && (each.as !== undefined || typeOf(each) !== undefined))
    .sort((left, right) => right.name.length - left.name.length);
  return naming.flatMap((correction) => {
    const { name } = correction;
    const ordered = [...taken].sort((left, right) => left.start - right.start);
    const found: Mention[] = [];
    for (
      let start = text.indexOf(name);
      start >= 0 && start < readTo;
      start = text.indexOf(name, start + name.length)
    ) {
      const mention: Mention = { start, end: start + name.length, kind: 'name' };
      const isFree = (lastFrom(ordered, mention.end - 1)?.end ?? 0) <= start;
      if (isFree && standsAlone(text, mention) && correctionOf(mention) === correction) found.push(mention);
    }
    taken.push(...found);
    return found.map((mention) => ({ mention, correction }));
  });
}

/** Whether no word goes on before or after a stretch. */
const standsAlone = (text: string, { start, end }: Stretch): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));

const toEntity = ({ id, name, type, role, mentions, evidence, apartFrom }: Draft): Entity => ({
  ...{ id, name, type, role },
  mentions: mentions.sort((left, right) => left.start - right.start),
  evidence: [...new Set(evidence)],
  ...(apartFrom.size > 0 ? { apartFrom: [...apartFrom] } : {}),
});

/** Of stretches in order, the last that begins at or before an offset. */
const lastFrom = <Item extends { readonly start: number }>(
  ordered: readonly Item[],
  offset: number,
): Item | undefined => ordered[firstFrom(ordered, offset + 1) - 1];
