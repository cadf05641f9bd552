import type { Position } from 'vscode-languageserver-protocol';
import type { AnnotatedArticle, Entity, Figure, Quote, Speaker } from '../../../server/src/annotate/annotation.ts';
import type { Block, BlockKind, Span } from '../../../server/src/article/article.ts';
import type { EventEntity, Group, LinkedEvent, Member, Relation } from '../../../server/src/corpus/comparison.ts';
import { createLinkedContext, type LinkedContext } from '../../../server/src/features/context.ts';
import { linesOf } from '../../../server/src/features/lines.ts';

/** Words of a text: where they stand first, or after `@2` for the second time. */
export function spanOf(text: string, words: string): Span {
  const [, what = words, which = '1'] = /^(.*)@(\d)$/s.exec(words) ?? [];
  let start = -1;
  for (let time = 0; time < Number(which); time++) start = text.indexOf(what, start + 1);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return [start, start + what.length];
}

const stretch = (text: string, words: string): { start: number; end: number } => {
  const [start, end] = spanOf(text, words);
  return { start, end };
};

export interface Parts {
  readonly outlet?: string;
  /** Kinds of blocks by their first words; all others are paragraphs. */
  readonly blocks?: Readonly<Record<string, BlockKind>>;
  readonly entities?: readonly {
    readonly name: string;
    readonly type?: Entity['type'];
    readonly role?: string;
    readonly mentions: readonly string[];
    readonly pronouns?: readonly string[];
  }[];
  readonly quotes?: readonly {
    readonly content: readonly string[];
    readonly cue?: string;
    readonly source?: string;
    readonly speaker?: string | Speaker;
    readonly kind?: Quote['kind'];
    readonly confidence?: number;
    readonly evidence?: readonly string[];
  }[];
  readonly figures?: readonly ({ readonly words: string } & Partial<Figure>)[];
}

/** An annotated article, its annotations given by their words. Blocks stand between empty lines. */
export function articleOf(path: string, text: string, parts: Parts = {}): AnnotatedArticle {
  const entities = (parts.entities ?? []).map(({ name, type = 'person', role, mentions, pronouns = [] }, index) => ({
    id: `e${String(index)}`,
    name,
    type,
    role: role ?? null,
    mentions: [
      ...mentions.map((words) => ({ ...stretch(text, words), kind: 'name' as const })),
      ...pronouns.map((words) => ({ ...stretch(text, words), kind: 'pronoun' as const })),
    ].sort((left, right) => left.start - right.start),
    evidence: [],
  }));
  return {
    path,
    text,
    language: 'en',
    metadata: { outlet: parts.outlet ?? null, title: null, authors: [], published: null, url: null },
    blocks: blocksOf(text, parts.blocks ?? {}),
    readTo: text.length,
    entities,
    quotes: (parts.quotes ?? []).map(({ content, cue, source, speaker, kind, confidence, evidence }, index) => ({
      id: `q${String(index)}`,
      kind: kind ?? 'direct',
      content: content.map((words) => spanOf(text, words)),
      cue: cue === undefined ? null : spanOf(text, cue),
      source: source === undefined ? null : spanOf(text, source),
      speaker:
        typeof speaker === 'string'
          ? {
              name: speaker,
              kind: 'person' as const,
              entity: entities.find(({ name }) => name === speaker)?.id ?? null,
              anonymous: false,
            }
          : (speaker ?? null),
      confidence: confidence ?? 0.9,
      evidence: evidence ?? [],
    })),
    figures: (parts.figures ?? []).map(({ words, ...figure }) => ({
      low: null,
      high: null,
      unit: null,
      hedge: null,
      of: null,
      ofSpan: null,
      evidence: [],
      ...figure,
      ...stretch(text, words),
    })),
    claims: [],
  };
}

function blocksOf(text: string, kinds: Readonly<Record<string, BlockKind>>): readonly Block[] {
  return [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].map(({ 0: words, index }) => {
    const quotations = [...words.matchAll(/“[^”]*”/g)].map((found) => ({
      start: index + found.index,
      end: index + found.index + found[0].length,
      marks: 'double' as const,
      closed: true,
      continues: false,
    }));
    const kind = Object.entries(kinds).find(([beginning]) => words.startsWith(beginning))?.[1] ?? 'paragraph';
    return { kind, start: index, end: index + words.length, sentences: [], tokens: [], quotations };
  });
}

export interface GroupParts {
  readonly kind?: Group['kind'];
  readonly relation: Relation;
  readonly label?: string;
  /** Each with its article and words; `[words]` in square brackets differ. */
  readonly members: readonly {
    readonly in: AnnotatedArticle;
    readonly words: string;
    readonly differs?: readonly string[];
    readonly speaker?: string;
  }[];
  readonly differences?: Group['differences'];
}

export function eventOf(
  articles: readonly AnnotatedArticle[],
  groups: readonly GroupParts[] = [],
  entities: readonly EventEntity[] = [],
): LinkedEvent {
  return {
    event: 'file:///event',
    articles,
    entities,
    groups: groups.map(({ kind = 'quote', relation, label = 'A label', members, differences = [] }, index) => ({
      id: `g${String(index)}`,
      kind,
      relation,
      label,
      members: members.map((each): Member => ({
        path: each.in.path,
        ...stretch(each.in.text, each.words),
        text: each.words,
        speaker: each.speaker ?? null,
        outlet: each.in.metadata.outlet,
        segments: segments(each.words, each.differs ?? []),
      })),
      differences,
      origins: members.length,
      evidence: [],
    })),
    onlyIn: [],
  };
}

function segments(text: string, differing: readonly string[]): Member['segments'] {
  let rest = text;
  const result: { text: string; differs: boolean }[] = [];
  for (const words of differing) {
    const at = rest.indexOf(words);
    if (at > 0) result.push({ text: rest.slice(0, at), differs: false });
    result.push({ text: words, differs: true });
    rest = rest.slice(at + words.length);
  }
  return rest === '' ? result : [...result, { text: rest, differs: false }];
}

/** The position of the first of some words. */
export const at = (article: AnnotatedArticle, words: string): Position =>
  linesOf(article).position(spanOf(article.text, words)[0]);

/** The words at a range. */
export function wordsAt(article: AnnotatedArticle, range: { start: Position; end: Position }): string {
  const lines = linesOf(article);
  return article.text.slice(lines.offset(range.start), lines.offset(range.end));
}

/** Two papers on one harbour, each quoting its harbour master, with a figure that conflicts. */
export function harbour(): {
  courier: AnnotatedArticle;
  tribune: AnnotatedArticle;
  event: LinkedEvent;
  context: LinkedContext;
} {
  const courier = articleOf(
    'file:///event/courier.txt',
    [
      'Harbour to close',
      '“The harbour will stay shut until spring,” said Mara Lind, the harbour master.',
      'She added that 40 boats were moved. Critics call it late.',
      'A crane at dawn\nand its shadow',
      'ODA REK/PHOTO AGENCY',
    ].join('\n\n'),
    {
      outlet: 'The Courier',
      blocks: { 'Harbour to close': 'headline', 'A crane': 'caption', 'ODA REK': 'credit' },
      entities: [{ name: 'Mara Lind', role: 'the harbour master', mentions: ['Mara Lind'], pronouns: ['She'] }],
      quotes: [
        {
          content: ['“The harbour will stay shut until spring,”'],
          cue: 'said',
          source: 'Mara Lind',
          speaker: 'Mara Lind',
          evidence: ['cue “said”, source “Mara Lind”'],
        },
        { content: ['that 40 boats were moved'], cue: 'added', source: 'She', speaker: 'Mara Lind', kind: 'indirect' },
      ],
      figures: [{ words: '40', low: 40, high: 40, of: 'boats' }],
    },
  );
  const tribune = articleOf(
    'file:///event/tribune.txt',
    'Lind said: “The harbour will stay closed until spring.” About 60 boats were moved, she said.',
    {
      outlet: 'Tribune',
      entities: [{ name: 'Lind', mentions: ['Lind'], pronouns: ['she'] }],
      quotes: [
        {
          content: ['“The harbour will stay closed until spring.”'],
          cue: 'said',
          source: 'Lind',
          speaker: 'Lind',
        },
      ],
      figures: [{ words: 'About 60', low: 55, high: 65, hedge: 'about', of: 'boats' }],
    },
  );
  const event = eventOf(
    [courier, tribune],
    [
      {
        relation: 'wording-differs',
        label: 'Lind: harbour until spring',
        members: [
          { in: courier, words: '“The harbour will stay shut until spring,”', differs: ['shut'], speaker: 'Mara Lind' },
          {
            in: tribune,
            words: '“The harbour will stay closed until spring.”',
            differs: ['closed'],
            speaker: 'Mara Lind',
          },
        ],
      },
      {
        kind: 'figure',
        relation: 'figures-conflict',
        label: 'boats moved',
        members: [
          { in: courier, words: '40', differs: ['40'] },
          { in: tribune, words: 'About 60', differs: ['About 60'] },
        ],
      },
    ],
    [
      {
        name: 'Mara Lind',
        type: 'person',
        members: [
          { path: courier.path, entity: 'e0' },
          { path: tribune.path, entity: 'e0' },
        ],
        evidence: [],
      },
    ],
  );
  return { courier, tribune, event, context: createLinkedContext(courier, event) };
}
