/** A passage's words, the differing ones marked. */
import { element } from '../page/dom.ts';
import { differingShare, passagePieces, wholePieces } from './passage-text.ts';

type Segments = readonly { readonly text: string; readonly differs: boolean }[];

export interface PassageLook {
  readonly search: string;
  readonly translated: boolean;
  /** True where every version is worded in its own way as a matter of course: a claim, not a quotation. */
  readonly paraphrase: boolean;
  /** True where a reader has just seen it. */
  readonly brief?: boolean;
  /** True where nothing is shortened. */
  readonly whole?: boolean;
}

export function passageElement(segments: Segments, look: PassageLook): HTMLElement {
  const manner = `differs ${mannerOf(segments, look)}`;
  return element(
    'span',
    { class: 'passage' },
    ...(look.whole ? wholePieces(segments) : passagePieces(segments, look.search, look.brief)).map((piece) => {
      if (piece.elision)
        return element('span', { class: 'elision', title: 'Shortened here; open the row to read all' }, piece.text);
      const text = piece.found ? element('mark', {}, piece.text) : document.createTextNode(piece.text);
      return piece.differs ? element('span', { class: manner }, text) : text;
    }),
  );
}

function mannerOf(segments: Segments, { translated, paraphrase }: PassageLook): string {
  if (translated) return 'rendering';
  const share = differingShare(segments);
  if (paraphrase && share > 0.7) return 'slight';
  return share > 0.5 ? 'many' : '';
}
