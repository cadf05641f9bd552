import type { AnnotatedArticle } from '../../annotate/annotation.ts';
import type { Block, Token } from '../../article/article.ts';

/** An article in about a quarter of the memory, for one that nobody looks at: its JSON, the tokens as rows of values. */
export type PackedArticle = Uint8Array;

const partsOfSpeech = 'NOUN PROPN VERB AUX ADJ ADV ADP DET PRON NUM PART CCONJ SCONJ PUNCT SYM INTJ X SPACE'.split(' ');

/** For each token: how far after the last one it starts, its length, its part of speech, its dictionary form. */
type Row = readonly (number | string)[];

/** What stands for a dictionary form that is the word itself in lower case. */
const sameAsWord = 0;

export function pack(article: AnnotatedArticle): PackedArticle {
  const blocks = article.blocks.map((block) => ({ ...block, tokens: packTokens(article.text, block) }));
  return new TextEncoder().encode(JSON.stringify({ ...article, blocks }));
}

export function unpack(packed: PackedArticle): AnnotatedArticle {
  const article = JSON.parse(new TextDecoder().decode(packed)) as Omit<AnnotatedArticle, 'blocks'> & {
    readonly blocks: readonly (Omit<Block, 'tokens'> & { readonly tokens: Row })[];
  };
  return {
    ...article,
    blocks: article.blocks.map((block) => ({
      ...block,
      tokens: unpackTokens(article.text, block.start, block.tokens),
    })),
  };
}

function packTokens(text: string, { start, tokens }: Block): Row {
  let at = start;
  return tokens.flatMap((token) => {
    const gap = token.start - at;
    at = token.end;
    const part = partsOfSpeech.indexOf(token.pos);
    const isPlain = token.lemma === text.slice(token.start, token.end).toLowerCase();
    return [gap, token.end - token.start, part < 0 ? token.pos : part, isPlain ? sameAsWord : token.lemma];
  });
}

function unpackTokens(text: string, from: number, row: Row): readonly Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (let index = 0; index < row.length; index += 4) {
    const [gap = 0, length = 0, part = '', lemma = sameAsWord] = row.slice(index, index + 4);
    const start = at + Number(gap);
    const end = start + Number(length);
    at = end;
    tokens.push({
      start,
      end,
      pos: typeof part === 'number' ? (partsOfSpeech[part] ?? 'X') : part,
      lemma: typeof lemma === 'number' ? text.slice(start, end).toLowerCase() : lemma,
    });
  }
  return tokens;
}
