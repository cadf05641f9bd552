import type { Article, Span } from '../../article/article.ts';
import type { Entity, Mention, Speaker } from '../annotation.ts';
import type { Draft } from './gather.ts';
import { genderOf, type Gender } from './genders.ts';
import { isPersonNoun, isPlural, isWithheldNoun } from './roles.ts';
import { firstFrom, mentionsWithin, readSource, type Named, type SourceReading } from './sources.ts';

/** Who speaks, and why we think so. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly evidence: readonly string[];
}

/** A speaker of the article so far. */
interface Said {
  readonly speaker: Speaker;
  readonly entity: Entity | null;
  readonly head: string;
  readonly plural: boolean;
  readonly at: number;
  readonly block: number;
}

const nobody: Resolution = { speaker: null, evidence: [] };

/** How many blocks back a pronoun or description looks for whom it stands for. */
const reach = 3;

/** Resolves the sources of an article's quotes, in the order of the text, to those who speak. */
export class Speakers {
  readonly #article: Article;
  readonly #mentions: readonly Named[];
  readonly #genders = new Map<Entity, Gender | null>();
  readonly #said: Said[] = [];
  readonly #pronouns = new Map<string, Mention[]>();

  constructor(article: Article, entities: readonly Entity[]) {
    this.#article = article;
    this.#mentions = entities
      .filter((entity) => !isParticiple(entity))
      .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
      .sort((left, right) => left.start - right.start);
  }

  /** The speaker of a draft with a source of its own. Call it for the drafts in the order of the text. */
  resolve(draft: Draft): Resolution {
    if (!draft.source) return { speaker: null, evidence: [] };
    const reading = readSource(this.#article.text, draft.source, this.#mentions);
    const resolution = this.#resolveReading(draft, draft.source, reading);
    const { speaker } = resolution;
    if (speaker) {
      const entity = this.#mentions.find((mention) => mention.entity.id === speaker.entity)?.entity ?? null;
      this.#said.push({
        speaker,
        entity,
        head: reading.kind === 'pronoun' ? '' : reading.head,
        plural: reading.plural,
        at: draft.source[0],
        block: draft.block,
      });
    }
    return resolution;
  }

  /** The entities with the pronouns added that were resolved to them. */
  withPronouns(entities: readonly Entity[]): readonly Entity[] {
    return entities.map((entity) => {
      const added = this.#pronouns.get(entity.id);
      return added
        ? { ...entity, mentions: [...entity.mentions, ...added].sort((left, right) => left.start - right.start) }
        : entity;
    });
  }

  #resolveReading(draft: Draft, source: Span, reading: SourceReading): Resolution {
    const { words, entity } = reading;
    if (isFurniture(words)) return nobody;
    switch (reading.kind) {
      case 'entity': {
        const earlier = reading.described ? this.#sourceBefore(draft, reading) : null;
        if (earlier) return earlier;
        const last = reading.described && reading.definite ? this.#said.at(-1) : undefined;
        if (
          last?.entity?.type === 'person' &&
          last.entity !== entity &&
          this.#hasRole(last.entity, reading.head) &&
          !/\s\S+\s/.test(words)
        )
          return {
            speaker: speakerOf(last.entity),
            evidence: [`“${words}” is ${last.entity.name}: the last speaker named`],
          };
        return {
          speaker: entity && speakerOf(entity),
          evidence: entity && entity.name !== words ? [`“${words}” is ${entity.name}`] : [],
        };
      }
      case 'several':
        return { speaker: other(words, 'group', false), evidence: [] };
      case 'pronoun':
        return this.#resolvePronoun(draft, source, reading);
      case 'one':
        return this.#resolveOne(draft, reading);
      case 'person':
      case 'group':
      case 'organisation':
      case 'document':
        return this.#resolveNoun(draft, reading);
      case 'unclear':
        return nobody;
    }
  }

  /** "the official", "the leaders", "the chancellor": one named before, else a source without a name. */
  #resolveNoun(draft: Draft, reading: SourceReading): Resolution {
    if (reading.definite) {
      const earlier = this.#sourceBefore(draft, reading);
      if (earlier) return earlier;
      const person = reading.kind === 'person' && !reading.plural ? this.#personWithRole(draft, reading) : null;
      if (!person && /-year-old\b/.test(reading.words)) return this.#lastPerson(draft, reading);
      if (person)
        return {
          speaker: speakerOf(person),
          evidence: [`“${reading.words}” is ${person.name}, who is called that before`],
        };
    }
    const { words, head } = reading;
    if (reading.kind === 'organisation' || reading.kind === 'document')
      return { speaker: other(words, reading.kind, false), evidence: [] };
    if (reading.kind === 'group') return { speaker: other(words, 'group', false), evidence: [] };
    const withheld = isWithheldNoun(head) || !reading.definite;
    const speaksFor = /^spokes/.test(head);
    return { speaker: other(words, withheld ? 'unnamed' : 'person', withheld && !speaksFor), evidence: [] };
  }

  /** The source without a name, or the group, that a description takes up: what it says fits, and its noun is the same. */
  #sourceBefore(draft: Draft, reading: SourceReading): Resolution | null {
    const same = ({ entity, head, speaker }: Said) =>
      entity === null && head === reading.head && fits(speaker.name, reading.words);
    const earlier = reading.definite ? this.#said.findLast(same) : undefined;
    if (!earlier || draft.block - earlier.block > 12) return null;
    const { name } = earlier.speaker;
    const evidence = name === reading.words ? [] : [`“${reading.words}” is “${name}”, named before`];
    return { speaker: earlier.speaker, evidence };
  }

  /** A person who was introduced by the noun that the source uses ("Chancellor Jo Roe", "Jo Roe, the chancellor"). */
  #personWithRole(draft: Draft, reading: SourceReading): Entity | null {
    const source = draft.source?.[0] ?? 0;
    const last = this.#said.findLast(({ entity, block }) => entity?.type === 'person' && draft.block - block <= reach);
    if (last?.entity && this.#hasRole(last.entity, reading.head)) return last.entity;
    const seen = new Set<Entity>();
    for (let at = firstFrom(this.#mentions, source) - 1; at >= 0; at--) {
      const mention = this.#mentions[at];
      if (!mention || source - mention.start > 20_000) break;
      if (mention.entity.type !== 'person' || seen.has(mention.entity)) continue;
      seen.add(mention.entity);
      if (this.#hasRole(mention.entity, reading.head)) return mention.entity;
    }
    return null;
  }

  /** "the 46-year-old": the person who spoke last. */
  #lastPerson(draft: Draft, { words }: SourceReading): Resolution {
    const last = this.#said.findLast(({ entity, block }) => entity?.type === 'person' && draft.block - block <= 1);
    const entity = last?.entity ?? this.#nearestPerson(draft, draft.source ?? [0, 0], null);
    return entity
      ? { speaker: speakerOf(entity), evidence: [`“${words}” is ${entity.name}: the last person named`] }
      : { speaker: null, evidence: [] };
  }

  #hasRole(person: Entity, noun: string): boolean {
    const whole = new RegExp(`(?:^|[^\\p{L}])${escaped(noun)}(?:$|[^\\p{L}])`, 'iu');
    if (person.role && whole.test(person.role)) return true;
    const { text } = this.#article;
    return person.mentions.slice(0, 12).some(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 40), start);
      // "Chancellor Roe", "his brother, Roe": what stands before the name since the last mark.
      const title =
        before
          .replace(/,\s$/, ' ')
          .split(/[,;.]\s/)
          .at(-1)
          ?.split(' ')
          .slice(-5)
          .join(' ') ?? '';
      const after = /^,? (?:the|a|an|who is|who was)\b[^,.;]{0,60}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
      return whole.test(title) || whole.test(after) || whole.test(text.slice(start, end));
    });
  }

  /** "one said", "another added": one of those who were named last. */
  #resolveOne(draft: Draft, reading: SourceReading): Resolution {
    const many = this.#said.findLast(
      (said) => said.plural && said.entity === null && draft.block - said.block <= reach,
    );
    if (!many)
      return { speaker: other(reading.words, reading.plural ? 'group' : 'unnamed', !reading.plural), evidence: [] };
    const whole = many.speaker.name.replace(/^(?:the|some|several|many|two|three|four|five)\s/, '');
    return {
      speaker: other(`${reading.words} of the ${whole}`, 'unnamed', many.speaker.anonymous),
      evidence: [`“${reading.words}” is one of “${many.speaker.name}”`],
    };
  }

  #resolvePronoun(draft: Draft, source: Span, reading: SourceReading): Resolution {
    const word = reading.head;
    if (word === 'he' || word === 'she') return this.#resolvePerson(draft, source, word);
    if (word === 'who') return this.#resolveWho(draft, source);
    if (word === 'they') return this.#resolveThey(draft, source);
    if (word === 'it') return this.#resolveIt(draft);
    return { speaker: null, evidence: [] };
  }

  #resolvePerson(draft: Draft, source: Span, word: 'he' | 'she'): Resolution {
    const gender: Gender = word === 'he' ? 'male' : 'female';
    const last = this.#said.at(-1);
    const subject = this.#subjectBefore(draft, source, gender);
    if (subject) return this.#stands(source, word, subject.entity, subject.why);
    if (last && draft.block - last.block <= reach) {
      if (last.entity?.type === 'person' && this.#isOrMayBe(last.entity, gender))
        return this.#stands(source, word, last.entity, 'the last speaker named');
      if (!last.entity && !last.plural && (last.speaker.kind === 'unnamed' || last.speaker.kind === 'person')) {
        return { speaker: last.speaker, evidence: [`“${word}” is “${last.speaker.name}”: the last speaker named`] };
      }
    }
    const nearest = this.#nearestPerson(draft, source, gender);
    return nearest
      ? this.#stands(source, word, nearest, 'the nearest person named before')
      : { speaker: null, evidence: [`“${word}”: nobody named before fits`] };
  }

  #stands(source: Span, word: string, entity: Entity, why: string): Resolution {
    const list = this.#pronouns.get(entity.id) ?? [];
    if (!list.some(({ start }) => start === source[0]))
      list.push({ start: source[0], end: source[0] + word.length, kind: 'pronoun' });
    this.#pronouns.set(entity.id, list);
    return { speaker: speakerOf(entity), evidence: [`“${word}” is ${entity.name}: ${why}`] };
  }

  #isOrMayBe(entity: Entity, gender: Gender | null): boolean {
    if (gender === null) return true;
    let known = this.#genders.get(entity);
    if (known === undefined) this.#genders.set(entity, (known = genderOf(this.#article.text, entity)));
    return known === null || known === gender;
  }

  /**
   * The person who opens this sentence, or one before it up to where somebody spoke last: what a pronoun subject most
   * often takes up.
   */
  #subjectBefore(draft: Draft, source: Span, gender: Gender): { readonly entity: Entity; readonly why: string } | null {
    const spoke = this.#said.at(-1);
    for (let index = draft.block; index >= Math.max(0, draft.block - reach); index--) {
      const block = this.#article.blocks[index];
      if (!block || (index < draft.block && block.kind !== 'paragraph')) continue;
      const here = index === draft.block ? sentenceAt(block.sentences, source[0]) : block.sentences.length;
      for (let at = Math.min(here, block.sentences.length - 1); at >= Math.max(0, here - 3); at--) {
        const sentence = block.sentences[at];
        if (!sentence) continue;
        const own = index === draft.block && at === here;
        const subject = this.#opener(index, sentence.start, Math.min(sentence.end, source[0]), gender, own);
        if (subject)
          return {
            entity: subject,
            why: own ? 'named before in the sentence' : 'the person whom the sentence before is about',
          };
        if (!own && spoke && spoke.at >= sentence.start) return null;
      }
    }
    return null;
  }

  /** The first fitting person between two offsets of a block; in the pronoun's own sentence only where no other one fits. */
  #opener(block: number, start: number, end: number, gender: Gender, own: boolean): Entity | null {
    const fitting = this.#outsideQuotations(block, start, end).filter(
      ({ entity }) => entity.type === 'person' && this.#isOrMayBe(entity, gender),
    );
    const subjects = fitting.filter((mention) => !this.#isPossessive(mention));
    const persons = subjects.length > 0 || !own ? subjects : fitting;
    const first = persons[0]?.entity ?? null;
    return own && persons.some(({ entity }) => entity !== first) ? null : first;
  }

  #isPossessive(mention: Named): boolean {
    return (
      /^['’]s?\b/.test(this.#article.text.slice(mention.end, mention.end + 2)) ||
      /['’]s?$/.test(this.#article.text.slice(mention.start, mention.end))
    );
  }

  #outsideQuotations(blockIndex: number, start: number, end: number): Named[] {
    const quotations = this.#article.blocks[blockIndex]?.quotations ?? [];
    return mentionsWithin(this.#mentions, start, end).filter(
      (mention) => !quotations.some((quotation) => quotation.start <= mention.start && mention.end <= quotation.end),
    );
  }

  #nearestPerson(draft: Draft, source: Span, gender: Gender | null): Entity | null {
    const first = this.#article.blocks[Math.max(0, draft.block - reach)]?.start ?? 0;
    const persons = mentionsWithin(this.#mentions, first, source[0]).filter(
      (mention) => mention.entity.type === 'person' && this.#isOrMayBe(mention.entity, gender),
    );
    return (persons.findLast((mention) => !this.#isPossessive(mention)) ?? persons.at(-1))?.entity ?? null;
  }

  /** "Roe, who said": the noun before the pronoun. */
  #resolveWho(draft: Draft, source: Span): Resolution {
    const from = Math.max(this.#article.blocks[draft.block]?.start ?? 0, source[0] - 200);
    const before = this.#article.text.slice(from, source[0]).replace(/[,\s]+$/, '');
    const end = from + before.length;
    const mention = mentionsWithin(this.#mentions, from, source[0]).findLast((each) => Math.abs(each.end - end) <= 1);
    if (mention) return { speaker: speakerOf(mention.entity), evidence: [`“who” is ${mention.entity.name}`] };
    const words = antecedent.exec(before.slice(-80))?.[0];
    if (!words) return { speaker: null, evidence: [] };
    const start = end - words.length;
    // "Roe, a president who": the noun only adds to the name before it.
    const adds = /^an?\s/i.test(words) && /,\s$/.test(this.#article.text.slice(Math.max(0, start - 2), start));
    const named = adds ? this.#personBefore(draft, start) : null;
    if (named) return { speaker: speakerOf(named), evidence: [`“who” is ${named.name}`] };
    const reading = readSource(this.#article.text, [start, end], this.#mentions);
    return reading.kind === 'pronoun' || reading.kind === 'one'
      ? { speaker: null, evidence: [] }
      : this.#resolveReading(draft, source, reading);
  }

  /** The last person named before an offset in its sentence. */
  #personBefore(draft: Draft, offset: number): Entity | null {
    const block = this.#article.blocks[draft.block];
    const sentence = block?.sentences[sentenceAt(block.sentences, offset)];
    if (!sentence) return null;
    return (
      this.#outsideQuotations(draft.block, sentence.start, offset).findLast(({ entity }) => entity.type === 'person')
        ?.entity ?? null
    );
  }

  #resolveThey(draft: Draft, source: Span): Resolution {
    const plural = this.#pluralBefore(draft, source);
    if (plural) {
      const reading = readSource(this.#article.text, plural, this.#mentions);
      const { speaker } = this.#resolveReading(draft, plural, reading);
      if (speaker) return { speaker, evidence: [`“they” is “${speaker.name}”: whom the sentence before is about`] };
    }
    const last = this.#said.findLast((said) => draft.block - said.block <= reach && said.speaker.kind !== 'person');
    return last
      ? { speaker: last.speaker, evidence: [`“they” is “${last.speaker.name}”: the last speaker named`] }
      : { speaker: null, evidence: ['“they”: nobody named before fits'] };
  }

  /** The people in the plural who open this sentence or the one before ("Some senators who had voted for it …, but they"). */
  #pluralBefore(draft: Draft, source: Span): Span | null {
    const block = this.#article.blocks[draft.block];
    if (!block) return null;
    const index = sentenceAt(block.sentences, source[0]);
    for (let at = index; at >= Math.max(0, index - 1); at--) {
      const sentence = block.sentences[at];
      if (!sentence) continue;
      const head = block.tokens
        .slice(sentence.firstToken, Math.min(sentence.lastToken, sentence.firstToken + 12))
        .findIndex((token) => {
          const word = this.#article.text.slice(token.start, token.end).toLowerCase();
          return token.end < source[0] && token.pos === 'NOUN' && isPersonNoun(word) && isPlural(word);
        });
      if (head < 0) continue;
      const last = sentence.firstToken + head;
      let first = last;
      while (first > sentence.firstToken && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(block.tokens[first - 1]?.pos ?? ''))
        first--;
      // Only the first noun of the sentence is its subject.
      const before = block.tokens.slice(sentence.firstToken, first);
      if (before.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PROPN')) continue;
      return [block.tokens[first]?.start ?? 0, block.tokens[last]?.end ?? 0];
    }
    return null;
  }

  #resolveIt(draft: Draft): Resolution {
    const last = this.#said.findLast(
      (said) => draft.block - said.block <= reach && ['organisation', 'place', 'document'].includes(said.speaker.kind),
    );
    return last
      ? { speaker: last.speaker, evidence: [`“it” is “${last.speaker.name}”: the last speaker named`] }
      : { speaker: null, evidence: [] };
  }
}

function sentenceAt(sentences: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Comparing himself to his brother, he said": a capital at a sentence's start may pass for a name. */
const isParticiple = ({ type, name, mentions }: Entity): boolean =>
  type === 'person' && mentions.length === 1 && /^\p{Lu}\p{Ll}{2,}ing$/u.test(name);

/** Words that no person reads as a name: a run of capitals from a page's furniture. */
const isFurniture = (words: string): boolean => /(?:\b\p{Lu}{2,}\b[\s,]+){3}/u.test(words);

/** The noun phrase at the end of a text. */
const antecedent = /(?:(?:a|an|the|one|two|some|another|several|many)\s+)?(?:[\p{L}-]+\s+){0,3}[\p{L}-]+$/iu;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** True where all that a later description says of a source stands in its earlier one ("the US official", "a senior US official"). */
function fits(earlier: string, later: string): boolean {
  const words = new Set(earlier.toLowerCase().split(/\s+/));
  return later
    .toLowerCase()
    .split(/\s+/)
    .every((word) => /^(?:the|this|that|these|those|same)$/.test(word) || words.has(word));
}

const speakerOf = (entity: Entity): Speaker => ({
  name: entity.name,
  kind: entity.type,
  entity: entity.id,
  anonymous: false,
});

const other = (name: string, kind: Speaker['kind'], anonymous: boolean): Speaker => ({
  name,
  kind,
  entity: null,
  anonymous,
});
