/** A passage's words, the differing ones marked. */
import { element } from './dom.ts';
import { mostlyDiffers, passagePieces } from './passageText.ts';

type Segments = readonly { readonly text: string; readonly differs: boolean }[];

export interface PassageLook {
  readonly search: string;
  readonly translated: boolean;
  /** True where every version is worded in its own way as a matter of course: a claim, not a quotation. */
  readonly paraphrase: boolean;
}

export function passageElement(segments: Segments, look: PassageLook): HTMLElement {
  const manner = look.translated
    ? 'differs rendering'
    : look.paraphrase && mostlyDiffers(segments)
      ? 'differs slight'
      : 'differs';
  return element(
    'span',
    { class: 'passage' },
    ...passagePieces(segments, look.search).map((piece) => {
      if (piece.elision)
        return element('span', { class: 'elision', title: 'Shortened here; open the row to read all' }, piece.text);
      const text = piece.found ? element('mark', {}, piece.text) : document.createTextNode(piece.text);
      return piece.differs ? element('span', { class: manner }, text) : text;
    }),
  );
}
