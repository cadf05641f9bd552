import type { Article, Block, Span } from '../../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { months } from '../../lexicon/calendar.ts';
import type { Resolution } from '../speakers/scene.ts';

const month = String.raw`(?:${months.map((name) => name.slice(0, 3)).join('|')})[a-z]*\.?`;
const date = String.raw`(?:${month} \d\d?(?:, \d{4})?|\d\d? ${month}(?: \d{4})?)`;
const handle = String.raw`\(@\w+\)`;
/** How a post that is shown in an article is signed: "— Ann Lee (@annlee) May 3, 2024", "A post shared by Lee & Sons (@lees) on May 3, 2024 at 9:05am PDT". */
const signature = new RegExp(
  String.raw`(?:[—–-]{1,3} ?|\bA post shared by )(?<name>[^()\n—–]{2,60}?) ${handle}(?: on)? ${date}(?: at \d\d?:\d\d ?[ap]m(?: [A-Z]{3,4})?)?`,
  'dgu',
);
/** Where links and pictures begin, and dashes. */
const link = /https?:\/\/|pic\.twitter\.com\/|^[—–-]+$/;

/** A post ends with no more links than this. */
const mostLinks = 10;

const evidenceOf = (words: string) => `a post: signed “${words.replace(/^[—–\s-]+/, '')}”`;

/** Blocks that can hold a post, or the words of one that is signed in the block after. */
const holdsWords: ReadonlySet<Block['kind']> = new Set(['paragraph', 'subheading']);

/**
 * Posts of social media that an article shows: its words without marks, then who signed it and when. Where the signature
 * stands alone, the block before it is what was posted. By block; a block may hold several. What an outlet posts itself is
 * no part of its report.
 */
export function findPosts({ text, blocks, metadata }: Article): ReadonlyMap<Block, readonly Attribution[]> {
  const posts = new Map<Block, Attribution[]>();
  for (const [index, block] of blocks.entries()) {
    if (!holdsWords.has(block.kind)) continue;
    const words = text.slice(block.start, block.end);
    if (!words.includes('(@')) continue;
    const found: Attribution[] = [];
    let from = 0;
    for (const match of words.matchAll(signature)) {
      const named = match.indices?.groups?.['name'];
      if (!named) continue;
      const before = blocks[index - 1];
      const own = contentOf(words, from, match.index);
      // A picture is shared without words.
      const alone = own === null && from === 0 && !match[0].startsWith('A post');
      from = match.index + match[0].length;
      const source: Span = [block.start + named[0], block.start + named[1]];
      if (isOutlet(text.slice(...source), metadata.outlet)) continue;
      const post = (content: readonly Span[]): Attribution => ({
        content,
        cue: null,
        source,
        form: 'post',
        confidence: 0.9,
        evidence: [evidenceOf(match[0])],
      });
      if (own) found.push(post([[block.start + own[0], block.start + own[1]]]));
      else if (alone && before && holdsWords.has(before.kind) && !posts.has(before))
        found.push(post([[before.start, before.end]]));
    }
    // Words after the last signature are the article's own again.
    if (from > 0 && !/\p{L}/u.test(words.slice(from))) posts.set(block, found);
  }
  return posts;
}

/** What was posted, without the links that it ends with; null where nothing but links stands there. */
function contentOf(words: string, from: number, to: number): Span | null {
  const start = to - words.slice(from, to).trimStart().length;
  let end = to;
  for (let links = 0; links <= mostLinks; links++) {
    while (end > start && /\s/.test(words[end - 1] ?? '')) end--;
    let last = end;
    while (last > start && !/\s/.test(words[last - 1] ?? '')) last--;
    const cut = words.slice(last, end).search(link);
    if (cut < 0) break;
    end = last + cut;
  }
  return /\p{L}/u.test(words.slice(start, end)) ? [start, end] : null;
}

function isOutlet(name: string, outlet: string | null): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/^the |\.com$|[^\p{L}\p{N}]/gu, '');
  return outlet !== null && plain(name) === plain(outlet);
}

/** Who signed a post, by the name of the account, where the article names nobody so; undefined for what is no post. */
export function signedBy(text: string, attribution: Attribution): Resolution | undefined {
  if (attribution.form !== 'post' || attribution.source === null) return undefined;
  const name = text
    .slice(...attribution.source)
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();
  return { speaker: { name, kind: 'person', entity: null, anonymous: false }, evidence: [] };
}
