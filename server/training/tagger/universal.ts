import type { Tag } from '../../src/article/tagger/tags.ts';

/** A token with its Penn Treebank tag. */
export interface PennToken {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  readonly penn: string;
}

const indefinite = /^(?:every|some|any|no)(?:one|body|thing)$|^(?:oneself|mine|yours|hers|ours|theirs|none)$/;
const be = /^(?:be|am|is|are|was|were|been|being|'s|'m|'re)$/;
const have = /^(?:have|has|had|having|'ve|'d|'s)$/;
const does = /^(?:do|does|did)$/;
const always = /^(?:if|though|although|whether|while|unless|lest|whereas|that|because)$/;
const sometimes = /^(?:since|until|till|after|before|as|than|once|like)$/;
const skipped = /^RB|^PRP$/;

/** Universal tags (Universal Dependencies 2, English) of a sentence tagged in the manner of the Penn Treebank. */
export function universalTags(sentence: readonly PennToken[]): (Tag | null)[] {
  return sentence.map((_, at) => universal(sentence, at));
}

function universal(sentence: readonly PennToken[], at: number): Tag | null {
  const { word, penn } = sentence[at] ?? { word: '', penn: '' };
  const next = sentence[at + 1];
  if (!/[\p{L}\p{N}]/u.test(word)) {
    if (penn === 'POS') return 'PART';
    if (word === '&') return 'CCONJ';
    return /^[$£€¥%+=<>|~*#@/^°©®™§]+$/.test(word) ? 'SYM' : /^_+$/.test(word) ? 'X' : 'PUNCT';
  }
  if (/^(?:n't|not)$/.test(word)) return 'PART';
  switch (penn) {
    case 'NN':
    case 'NNS':
      return indefinite.test(word) ? 'PRON' : 'NOUN';
    case 'NNP':
    case 'NNPS':
      return 'PROPN';
    case 'JJ':
    case 'JJR':
    case 'JJS':
      return /^(?:all|no|any|some|every)$/.test(word) ? 'DET' : 'ADJ';
    case 'CD':
      return 'NUM';
    case 'MD':
      return 'AUX';
    case 'VB':
    case 'VBP':
    case 'VBZ':
    case 'VBD':
    case 'VBN':
    case 'VBG':
      return verb(sentence, at, penn, word);
    case 'POS':
    case 'PRP':
    case 'PRP$':
    case 'EX':
      return penn === 'POS' ? 'PART' : 'PRON';
    case 'DT':
      return determiner(sentence, at, word);
    case 'PDT':
    case 'WP$':
      return word === 'such' ? 'ADJ' : 'DET';
    case 'WDT':
      if (word === 'that' || next === undefined) return 'PRON';
      return /^(?:NN|JJ)/.test(next.penn) && word !== 'which'
        ? 'DET'
        : isNominal(next) && word === 'which'
          ? 'DET'
          : 'PRON';
    case 'WP':
      return word === 'what' && next !== undefined && /^NNS?$/.test(next.penn) ? 'DET' : 'PRON';
    case 'WRB':
      return 'ADV';
    case 'CC':
      return /^(?:both|either|neither)$/.test(word)
        ? word === 'both'
          ? 'DET'
          : 'CCONJ'
        : word === 'yet'
          ? 'ADV'
          : /^(?:v\.?|vs\.?|versus)$/.test(word)
            ? 'ADP'
            : 'CCONJ';
    case 'RB':
      return word === 'because' ? 'SCONJ' : /^(?:no|any|all|some)$/.test(word) ? 'DET' : 'ADV';
    case 'RBR':
    case 'RBS':
      return 'ADV';
    case 'RP':
      return /^(?:back|away|together|forward|aside|ahead|apart)$/.test(word) ? 'ADV' : 'ADP';
    case 'TO':
      return isInfinitive(sentence, at) ? 'PART' : 'ADP';
    case 'IN':
      return preposition(sentence, at, word);
    case 'UH':
      return 'INTJ';
    case 'LS':
      return /^\d/.test(word) ? 'NUM' : null;
    default:
      return null;
  }
}

const isNominal = ({ penn }: PennToken): boolean => /^(?:NN|JJ|CD|VBG)/.test(penn);

function verb(sentence: readonly PennToken[], at: number, penn: string, word: string): Tag {
  const form = penn === 'VBP' ? 'VB' : (penn as 'VB' | 'VBZ' | 'VBD' | 'VBN' | 'VBG');
  const goesOn = next(sentence, at);
  if (have.test(word) && goesOn !== undefined && /^VB[ND]$/.test(goesOn.penn)) return 'AUX';
  if (word === "'d" || word === "'ve") return 'AUX';
  if (be.test(word)) return 'AUX';
  if (does.test(word)) {
    const negated = /^(?:n't|not)$/.test(sentence[at + 1]?.word ?? '');
    if (negated || goesOn?.penn === 'VB') return 'AUX';
    // "Did the council agree?", "nor does it say so"
    const rest = sentence.slice(at + 1, at + 8);
    const stop = rest.findIndex(({ penn: each }) => /^[,.:]/.test(each));
    const bare = (stop < 0 ? rest : rest.slice(0, stop)).findIndex(({ penn: each }) => each === 'VB');
    if (bare > 0 && !/^(?:TO|MD|CC)$/.test(rest[bare - 1]?.penn ?? '')) return 'AUX';
  }
  return form;
}

/** The first token after `at` that is no adverb or pronoun. */
function next(sentence: readonly PennToken[], at: number): PennToken | undefined {
  return sentence.slice(at + 1, at + 6).find(({ penn }) => !skipped.test(penn));
}

function determiner(sentence: readonly PennToken[], at: number, word: string): Tag {
  if (!/^(?:this|that)$/.test(word)) return 'DET';
  const after = sentence.slice(at + 1, at + 4).find(({ penn }) => !/^RB/.test(penn));
  return after !== undefined && (isNominal(after) || /^(?:VBN|PRP\$|``)$/.test(after.penn)) ? 'DET' : 'PRON';
}

function isInfinitive(sentence: readonly PennToken[], at: number): boolean {
  const after = sentence.slice(at + 1, at + 5).find(({ penn }) => !/^(?:RB|``|'')/.test(penn));
  return after !== undefined && /^VBP?$/.test(after.penn);
}

function preposition(sentence: readonly PennToken[], at: number, word: string): Tag {
  const next = sentence[at + 1];
  if (word === 'because') return next?.word === 'of' ? 'ADP' : 'SCONJ';
  // "He did that."
  if (word === 'that' && (next === undefined || /^[,.:]/.test(next.penn))) return 'PRON';
  if (always.test(word)) return 'SCONJ';
  if (word === 'so' || word === 'ago') return 'ADV';
  if (!sometimes.test(word)) return 'ADP';
  return hasClause(sentence, at) ? 'SCONJ' : 'ADP';
}

/** True where a finite verb follows before the phrase ends: "since he left", not "since Monday". */
function hasClause(sentence: readonly PennToken[], at: number): boolean {
  for (const { penn, word } of sentence.slice(at + 1, at + 10)) {
    if (/^(?:VB[DPZ]|MD)$/.test(penn)) return true;
    if (/^(?:IN|TO|CC|W|[,.:]|-LRB-|VB$|VBG|``|'')/.test(penn) || word === 'that') return false;
  }
  return false;
}
