/** What Windows-1252 shows for the bytes 0x80 to 0x9f; it leaves five of them out, and Latin-1 all. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = (character: string): number => {
  const at = windows.indexOf(character);
  return at >= 0 ? 0x80 + at : character.charCodeAt(0);
};
const rest = `[${windows}\\u0080-\\u00bf]`;
/** Letters and marks beyond ASCII whose bytes in UTF-8 were read as Windows-1252, and what surely is nothing else. */
const misread = new RegExp(`[ÂÃÄÅ]${rest}|â(?:[€‚„\\u0080\\u0082\\u0084]${rest}|€(?!${rest}))|ï»¿`, 'g');
const surely = /Ã[¡-¿]|â€(?:[œ™˜“”¦\u0080-\u009d]|(?=[\s,.]|$))|â\u0080[\u0080-\u00bf]/;

/** A mark that opens a word, misread or named. */
const opening = /^(?:â(?:€[œ˜]|\u0080[\u0098\u009c])|&(?:quot|[lr][ds]quo|#39|#34|#822[01]|#8216);)/;

/** The characters of HTML that stand in a text as their names or numbers. */
const entity = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  yen: '¥',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
};

function decoded(words: string): string {
  if (words === 'ï»¿') return '';
  if (words === 'â€') return '”';
  const [lead = 0, ...others] = [...words].map(byteOf);
  const head = others.length === 1 ? lead & 0x1f : lead & 0x0f;
  return String.fromCharCode(others.reduce((code, byte) => (code << 6) | (byte & 0x3f), head));
}

function unescaped(words: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : 0;
  const isShown = code >= 0x20 && (code < 0xd800 || code > 0xdfff) && code <= 0xffff;
  return isShown ? String.fromCharCode(code) : (named[name ?? ''] ?? words);
}

/** A word in which what was misread is mended; some texts were misread twice. */
const mended = (words: string, isMisread: boolean): string =>
  (isMisread ? words.replace(misread, decoded).replace(misread, decoded) : words).replace(entity, unescaped);

/**
 * A text of the same length in which letters and marks that were misread on the way here are what they were: bytes of
 * UTF-8 that were taken for Windows-1252 (“â€œ”), and characters named as in HTML (“&amp;”). What follows one in its word
 * moves up, and blanks make up for it: before a mark that opens a word, else behind the word.
 */
export function withMisreadMended(text: string): string {
  const isMisread = surely.test(text);
  if (!isMisread && !/&#?[a-z\d]{2,6};/i.test(text)) return text;
  return text.replaceAll('Â\u00a0', '  ').replace(/\S+/g, (words) => {
    const read = mended(words, isMisread);
    if (read.length === words.length) return read;
    const first = opening.exec(words)?.[0].length ?? 1;
    return read.padStart(read.length + first - 1).padEnd(words.length);
  });
}
