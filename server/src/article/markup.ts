import type { BlockKind, Span } from './article.ts';
import type { Piece } from './cuts.ts';

const atMost = 60;

/** How many of the first paragraphs are a Markdown file's front matter: what stands between two lines of three dashes. */
export function frontMatter(text: string, paragraphs: readonly Span[]): number {
  const isFence = ([start, end]: Span) =>
    end - start >= 3 && end - start <= 5 && /^-{3,5}$/.test(text.slice(start, end));
  const [first] = paragraphs;
  if (!first || !isFence(first)) return 0;
  return paragraphs.slice(0, atMost).findIndex((each, index) => index > 0 && isFence(each)) + 1;
}

/** Where so much of a text stands behind marks of a quotation, they are those of a reply in mail, and quote nobody in it. */
const mostQuoted = 0.9;

/** The starts of the blocks that stand behind the mark of a Markdown quotation. */
export function blockQuotes(
  text: string,
  blocks: readonly { readonly kind: BlockKind; readonly start: number }[],
): ReadonlySet<number> {
  const quoted = blocks.filter(({ start }) => isBlockQuote(text, start));
  const paragraphs = ({ kind }: { readonly kind: BlockKind }) => kind === 'paragraph';
  const isReply = quoted.filter(paragraphs).length > mostQuoted * blocks.filter(paragraphs).length;
  return new Set(isReply ? [] : quoted.map(({ start }) => start));
}

function isBlockQuote(text: string, start: number): boolean {
  let at = start - 1;
  while (text[at] === ' ') at--;
  return text[at] === '>' && /^(?:> *)+$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 1).trimStart());
}

/** Without the marks of Markdown around it: a heading's, a quotation's, emphasis around the whole. A picture is a caption. */
export function withoutMarkup(text: string, piece: Piece): Piece {
  const [start, end] = piece.span;
  const first = text[start] ?? '';
  if (!'#>*_!'.includes(first)) return piece;
  const head = text.slice(start, Math.min(end, start + 400));
  const inner = (left: number, right: number, kind: BlockKind | null = piece.kind): Piece => ({
    span: [start + left, end - right],
    kind,
  });
  const heading = /^(#{1,6}\s+)\S/.exec(head)?.[1] ?? /^((?:>\s?)+)\S/.exec(head)?.[1];
  if (heading) return inner(heading.length, 0);
  if (head.length < end - start) return piece;
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(head)) return inner(0, 0, 'caption');
  const around = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]+(?<=[^\s*_])\1$/.exec(head)?.[1];
  return around ? inner(around.length, around.length) : piece;
}
