import type { Block, Sentence } from '../../article/article.ts';
import { firstFrom } from '../../article/ordered.ts';
import type { Quote } from '../annotation.ts';
import { type Clause, clausesOf, hasFinite } from './clauses.ts';
import type { Piece } from './pieces.ts';
import { set } from './word-set.ts';
import { reportingVerbs } from './words.ts';

/** A clause of a sentence with the quote that carries it. */
export interface Statement extends Clause {
  /** Null where the article speaks. */
  readonly quote: Quote | null;
  /** The quote by which somebody says what something is, in the article's words ("called it a “mess”"); null elsewhere. */
  readonly description: Quote | null;
  /** The words around a quote's content that tell who says it, and more. */
  readonly frame: boolean;
  /** True where all of it stands in quotation marks. */
  readonly quoted: boolean;
  /** True where it begins a sentence, or what somebody says. */
  readonly opens: boolean;
}

/** Below this the tool is not sure that somebody says it; then the article does. */
const least = 0.5;

/** True for a quote that speaks in the claims of its content. */
export const isSure = ({ confidence }: Quote): boolean => confidence >= least;

/** The statements of a sentence, clause by clause, in the order of the text. */
export function statementsOf(
  block: Block,
  lowers: readonly string[],
  sentence: Sentence,
  quotes: readonly Piece<Quote>[],
): readonly Statement[] {
  const owners = ownersOf(block, lowers, sentence, quotes);
  const attributed = owners.some((owner) => owner !== null);
  const statements: Statement[] = [];
  for (let from = sentence.firstToken; from < sentence.lastToken;) {
    const quote = owners[from - sentence.firstToken] ?? null;
    let to = from + 1;
    while (to < sentence.lastToken && (owners[to - sentence.firstToken] ?? null) === quote) to++;
    const beside = quote === null && attributed;
    for (const part of sentencesWithin(block, lowers, { from, to })) {
      const cued = beside && holdsCue(block, quotes, part);
      for (const clause of beside && !cued ? [part] : clausesOf(block.tokens, lowers, part)) {
        const frame = beside && (!cued || holdsCue(block, quotes, clause));
        statements.push({
          ...clause,
          quote,
          description: quote === null && !frame ? descriptionIn(block, lowers, quotes, clause) : null,
          frame,
          quoted: isQuoted(block, clause),
          opens: clause.from === part.from,
        });
      }
    }
    from = to;
  }
  return statements;
}

/**
 * The quote that each token of a sentence belongs to. A quote whose content is no clause ("offered to go", "a “big” step")
 * leaves its words to what stands around it. Where quotes lie in one another the outer one speaks, unless it only passes on
 * what somebody says ("police said the boy was treated, the station reported").
 */
function ownersOf(
  block: Block,
  lowers: readonly string[],
  sentence: Sentence,
  quotes: readonly Piece<Quote>[],
): readonly (Quote | null)[] {
  const owners: (Piece<Quote> | null)[] = Array.from({ length: sentence.lastToken - sentence.firstToken }, () => null);
  for (const piece of quotes) {
    if (!isSure(piece.value)) continue;
    const { from, to } = tokensIn(block, sentence, piece.start, piece.end);
    if (to - from < 3 || !isClause(block, lowers, { from, to }, piece.value)) continue;
    for (let index = from - sentence.firstToken; index < to - sentence.firstToken; index++) {
      const owner = owners[index] ?? null;
      if (owner === null || speaksBefore(piece, owner)) owners[index] = piece;
    }
  }
  return owners.map((owner) => owner?.value ?? null);
}

/** Whether of two quotes in one another the first speaks. */
function speaksBefore(one: Piece<Quote>, other: Piece<Quote>): boolean {
  if (passesOn(other, one)) return true;
  return one.end - one.start > other.end - other.start && !passesOn(one, other);
}

/** True where a quote reports, in no marks, that another is said. */
function passesOn({ start, end, value: quote }: Piece<Quote>, { value: { cue } }: Piece<Quote>): boolean {
  return quote.kind !== 'direct' && cue !== null && cue[0] >= start && cue[1] <= end;
}

/** True where the content of a quote is a statement, not the object of an act ("rejected the offer", "offered to go"). */
function isClause(block: Block, lowers: readonly string[], { from, to }: Clause, quote: Quote): boolean {
  if (!hasFinite(block.tokens, lowers, from, to) || lowers[from] === 'to') return false;
  if (/^(?:[“"‘']|that|whether|if|,)$/.test(lowers[from] ?? '')) return true;
  // "agreed to the changes that …"
  if (lowers[from - 1] === 'to') return false;
  const verb = cueVerb(block, quote);
  return verb === null || reportingVerbs.has(verb);
}

/** The dictionary form of the verb that attributes; null where none does ("according to"). */
export function cueVerb(block: Block, quote: Quote): string | null {
  if (quote.cue === null) return null;
  const [from, to] = [firstFrom(block.tokens, quote.cue[0]), firstFrom(block.tokens, quote.cue[1])];
  return block.tokens.slice(from, to).findLast(({ pos, lemma }) => pos === 'VERB' && lemma !== 'accord')?.lemma ?? null;
}

/** The tokens of a sentence that lie within `[start, end)`. */
function tokensIn(block: Block, sentence: Sentence, start: number, end: number): Clause {
  const from = Math.max(sentence.firstToken, firstFrom(block.tokens, start));
  const to = Math.min(sentence.lastToken, firstFrom(block.tokens, end));
  return { from, to };
}

const stops = new Set(['.', '!', '?', '…']);

/** A quotation stays in one sentence, however many it holds: here it is cut at its own full stops. */
function sentencesWithin(block: Block, lowers: readonly string[], clause: Clause): readonly Clause[] {
  const parts: Clause[] = [];
  let from = clause.from;
  for (let at = clause.from; at < clause.to; at++) {
    const next = block.tokens[at + 1];
    const ends = stops.has(lowers[at] ?? '') && (next === undefined || next.pos === 'PUNCT' || at - from > 1);
    if (!ends || at + 1 >= clause.to) continue;
    let to = at + 1;
    while (to < clause.to && /^[”"’'.!?)…]$/.test(lowers[to] ?? '')) to++;
    parts.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < clause.to) parts.push({ from, to: clause.to });
  return parts;
}

function isQuoted(block: Block, clause: Clause): boolean {
  const start = block.tokens[clause.from]?.start ?? 0;
  const end = block.tokens[clause.to - 1]?.end ?? 0;
  const quotation = block.quotations[firstFrom(block.quotations, start + 1) - 1];
  return quotation !== undefined && end <= quotation.end;
}

/** True where a clause has the words that attribute one of the quotes. */
function holdsCue(block: Block, quotes: readonly Piece<Quote>[], clause: Clause): boolean {
  return quotes.some(({ value }) => isCuedIn(block, value, clause));
}

function isCuedIn(block: Block, { cue }: Quote, { from, to }: Clause): boolean {
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? 0;
  return cue !== null && cue[0] >= start && cue[1] <= end;
}

/** Verbs by which their subject says what something is. */
const describing = set('describe call label dub brand term characterise characterize portray depict');

function descriptionIn(
  block: Block,
  lowers: readonly string[],
  quotes: readonly Piece<Quote>[],
  clause: Clause,
): Quote | null {
  const tellsWhat = ({ start, value: quote }: Piece<Quote>): boolean => {
    const [verb, at] = [cueVerb(block, quote) ?? '', firstFrom(block.tokens, start)];
    if (describing.has(verb)) return !/^(?:for|on|off|in)$/.test(lowers[at - 1] ?? '');
    return lowers[at] === 'that' && reportingVerbs.has(verb);
  };
  return (
    quotes.find((piece) => isSure(piece.value) && isCuedIn(block, piece.value, clause) && tellsWhat(piece))?.value ??
    null
  );
}
