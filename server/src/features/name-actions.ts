import type { CodeAction } from 'vscode-languageserver-protocol';
import type { AnnotatedArticle, Entity, EntityType, Mention } from '../annotate/annotation.ts';
import { type Correction, plainName, sentenceAround } from '../annotate/entities/corrections.ts';
import type { EventEntity } from '../corpus/comparison.ts';
import { type LinkedContext, mentionAt } from './context.ts';
import { type Decision, decisionAction } from './decision.ts';
import { plainLine } from './plain-line.ts';
import { entityWords } from './wording.ts';

/** Edits by which a reader says what a name is, for the article or for all of the event, and takes that back. */
export interface NameEdits {
  /** What was said so far that concerns the article. */
  readonly corrections: readonly Correction[];
  correct(correction: Correction, scope: 'article' | 'event'): Decision;
  takeBack(correction: Correction): Decision;
}

const types: readonly EntityType[] = ['person', 'organisation', 'place'];
const othersOffered = 3;
const longestName = 80;

/** What a reader can say of the name at a cursor, or of words that were selected and are no name so far. */
export function nameActions(context: LinkedContext, start: number, end: number, edits: NameEdits): CodeAction[] {
  return [...takingBack(context, start, end, edits), ...sayings(context, start, end, edits)];
}

function sayings(context: LinkedContext, start: number, end: number, edits: NameEdits): CodeAction[] {
  const action = (title: string, correction: Correction, scope: 'article' | 'event'): CodeAction =>
    decisionAction(context.article.path, title, edits.correct(correction, scope));
  const named = mentionAt(context, start);
  if (!named) return missedName(context, start, end, action);
  const { entity, mention } = named;
  if (mention.kind !== 'name' || end > mention.end) return [];
  const { article } = context;
  const words = wordsOf(article, mention);
  const where = mentionCorrection(context, entity, mention);
  const apart = otherThan(context, entity, words);
  const name = plainName(entity.name);
  return [
    ...alikeNames(context, entity, words).map((other) =>
      action(`This is ${plainLine(other)}`, { ...where, as: other }, 'article'),
    ),
    ...(apart === null
      ? []
      : [
          action(
            `This is another ${entityWords[entity.type]}, not ${plainLine(apart)}`,
            { ...where, not: apart },
            'article',
          ),
        ]),
    ...types
      .filter((type) => type !== entity.type)
      .map((type) => action(isA(entity.name, type), { name, is: type }, scopeOf(context, entity, name))),
    action(`“${plainLine(words)}” is not a name`, { name: words, is: 'no-name' }, scopeOf(context, entity, words)),
  ];
}

/** What was said of the words at the cursor, or of the name of whom they mean. */
function takingBack(context: LinkedContext, start: number, end: number, edits: NameEdits): CodeAction[] {
  const { text } = context.article;
  const name = mentionAt(context, start)?.entity.name;
  return edits.corrections
    .filter((each) => {
      const at = text.lastIndexOf(each.name, start);
      const isHere = at >= 0 && at + each.name.length >= end;
      return isHere || (name !== undefined && plainName(each.name) === plainName(name));
    })
    .map((each) => decisionAction(context.article.path, `Take back: ${said(each)}`, edits.takeBack(each)));
}

function said({ name, is, as, not }: Correction): string {
  if (as !== undefined) return `“${plainLine(name)}” is ${plainLine(as)}`;
  if (not !== undefined) return `“${plainLine(name)}” is not ${plainLine(not)}`;
  return is === undefined || is === 'no-name' ? `“${plainLine(name)}” is not a name` : isA(name, is);
}

const wordsOf = ({ text }: AnnotatedArticle, { start, end }: Mention): string => plainName(text.slice(start, end));

const isA = (name: string, type: EntityType): string =>
  `“${plainLine(name)}” is ${type === 'organisation' ? 'an' : 'a'} ${entityWords[type]}`;

/** Words that are selected, start with a capital and touch no name. */
function missedName(
  { article }: LinkedContext,
  start: number,
  end: number,
  action: (title: string, correction: Correction, scope: 'event') => CodeAction,
): CodeAction[] {
  const words = article.text.slice(start, end);
  const isName = words.length <= longestName && /^\p{Lu}.*[\p{L}\p{N}.]$/u.test(words);
  const isFree = !article.entities.some(({ mentions }) =>
    mentions.some((mention) => mention.start < end && start < mention.end),
  );
  return isName && isFree ? types.map((type) => action(isA(words, type), { name: words, is: type }, 'event')) : [];
}

/** The words that a correction of one mention is about: all such of the article, or those of its sentence. */
function mentionCorrection({ article, event }: LinkedContext, entity: Entity, mention: Mention): Correction {
  const name = wordsOf(article, mention);
  const names = entity.mentions.filter(({ kind }) => kind === 'name').map((each) => wordsOf(article, each));
  const isOwnName = name.includes(' ') && name !== plainName(entity.name);
  const isOnlyName = names.every((each) => each === name);
  const isElsewhere = (event.entity(article.path, entity.id)?.members.length ?? 0) > 1;
  const isOnce = names.filter((each) => each === name).length === 1;
  if (isOwnName || isOnce || (isOnlyName && isElsewhere)) return { name };
  return { name, in: sentenceAround(article, mention.start) };
}

/** Whom a mention is taken for, where that is not just itself: by the article's name, else by the event's. */
function otherThan({ article, event }: LinkedContext, entity: Entity, words: string): string | null {
  const names = entity.mentions.filter(({ kind }) => kind === 'name');
  if (names.some((mention) => wordsOf(article, mention) !== words)) return entity.name;
  const linked = event.entity(article.path, entity.id);
  if ((linked?.members.length ?? 0) > 1) return linked?.name ?? null;
  return names.length > 1 ? entity.name : null;
}

/** Others in the event who bear a part of the name; those of the article first. */
function alikeNames({ article, event }: LinkedContext, entity: Entity, words: string): readonly string[] {
  const part = words.split(' ').at(-1) ?? words;
  const own = event.entity(article.path, entity.id);
  const nameHere = (other: EventEntity): string | undefined =>
    article.entities.find(({ id }) => other.members.some((each) => each.path === article.path && each.entity === id))
      ?.name;
  const alike = event.linked.entities
    .filter((other) => other !== own && other.name !== own?.name && other.name.split(' ').includes(part))
    .map((other) => ({ name: nameHere(other) ?? other.name, isHere: nameHere(other) !== undefined }))
    .filter(({ name }) => name !== entity.name && plainName(name) !== words);
  const ordered = [...alike.filter(({ isHere }) => isHere), ...alike.filter(({ isHere }) => !isHere)];
  return [...new Set(ordered.map(({ name }) => name))].slice(0, othersOffered);
}

/** Only the article where another one of the event takes the same words for something else. */
function scopeOf({ article, event }: LinkedContext, entity: Entity, words: string): 'article' | 'event' {
  const isOtherwise = event.linked.articles.some(
    (other) =>
      other.path !== article.path &&
      other.entities.some(
        ({ type, name, mentions }) =>
          (type !== entity.type || plainName(name) !== plainName(entity.name)) &&
          mentions.some((mention) => mention.kind === 'name' && wordsOf(other, mention) === words),
      ),
  );
  return isOtherwise ? 'article' : 'event';
}
