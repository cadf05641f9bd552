import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from '../../src/corpus/words/word.ts';

/** What WordNet (Princeton University) tells of words by their keys. */
export interface WordNet {
  /** The keys of all common words. */
  readonly keys: ReadonlySet<string>;
  /** Words that mean the same in one of their usual senses, or derive from one another, with how near they are. */
  readonly near: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly opposite: readonly (readonly [string, string])[];
}

interface Synset {
  readonly lemmas: readonly string[];
  readonly pointers: readonly {
    readonly kind: string;
    readonly target: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Senses of a word beyond these are rare in news. */
const usualSenses = 3;
const nearness: Readonly<Record<string, number>> = { '+': 1, '\\': 0.7, '@': 0.25, '&': 0.5, '*': 0.3, $: 0.6 };

/** Reads the files of a WordNet 3.x folder (`data.noun`, `index.verb` ...). */
export function readWordNet(folder: string): WordNet {
  const keys = new Set<string>();
  const near = new Map<string, Map<string, number>>();
  const opposite: [string, string][] = [];
  const synsets = new Map<string, Synset>();
  const usual = new Set<string>();
  for (const [letter, name] of [
    ['n', 'noun'],
    ['v', 'verb'],
    ['a', 'adj'],
    ['r', 'adv'],
  ] as const) {
    for (const line of readFileSync(path.join(folder, `data.${name}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      const fields = (line.split(' | ')[0] ?? '').split(' ');
      const count = parseInt(fields[3] ?? '0', 16);
      const lemmas = Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? '').replace(/\(.*\)$/, ''));
      const at = 4 + 2 * count;
      const pointers = Array.from({ length: Number(fields[at] ?? 0) }, (_, index) => {
        const [kind = '', offset = '', part = '', places = '0000'] = fields.slice(
          at + 1 + 4 * index,
          at + 5 + 4 * index,
        );
        return {
          kind,
          target: `${part === 's' ? 'a' : part}${offset}`,
          from: parseInt(places.slice(0, 2), 16),
          to: parseInt(places.slice(2), 16),
        };
      });
      synsets.set(`${letter}${fields[0] ?? ''}`, { lemmas, pointers });
    }
    for (const line of readFileSync(path.join(folder, `index.${name}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      const fields = line.trim().split(' ');
      const senses = Number(fields[2] ?? 0);
      for (const offset of fields.slice(-senses).slice(0, usualSenses))
        usual.add(`${letter}${offset} ${fields[0] ?? ''}`);
    }
  }
  const keyIn = (lemma: string): string | undefined => (/^[a-z]{3,}$/.test(lemma) ? keyOf(lemma) : undefined);
  const connect = (left: string | undefined, right: string | undefined, value: number): void => {
    if (left === undefined || right === undefined || left === right) return;
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const known = near.get(one) ?? new Map<string, number>();
      known.set(other, Math.max(value, known.get(other) ?? 0));
      near.set(one, known);
    }
  };
  for (const [id, { lemmas, pointers }] of synsets) {
    const own = lemmas.filter((lemma) => usual.has(`${id} ${lemma.toLowerCase()}`));
    for (const lemma of lemmas) {
      const key = keyIn(lemma);
      if (key !== undefined) keys.add(key);
    }
    own.forEach((lemma, index) => {
      for (const other of own.slice(index + 1)) connect(keyIn(lemma), keyIn(other), 1);
    });
    for (const { kind, target, from, to } of pointers) {
      const theirs = synsets.get(target)?.lemmas ?? [];
      const sources = from === 0 ? own : lemmas.slice(from - 1, from);
      const targets =
        to === 0 ? theirs.filter((lemma) => usual.has(`${target} ${lemma.toLowerCase()}`)) : theirs.slice(to - 1, to);
      if (kind === '!') {
        const [left, right] = [keyIn(sources[0] ?? ''), keyIn(targets[0] ?? '')];
        if (left !== undefined && right !== undefined && left < right) opposite.push([left, right]);
        continue;
      }
      const value = nearness[kind];
      if (value === undefined) continue;
      for (const one of sources) for (const other of targets) connect(keyIn(one), keyIn(other), value);
    }
  }
  return { keys, near, opposite };
}
