/** A file's text after its byte order mark with the encoding it was in, or why it is no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { readonly text: null; readonly problem: string };

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

/** True where bytes are no text in any 8-bit encoding: a NUL, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (bytes.includes(0)) return true;
  const controls = head.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27,
  );
  return controls.length > head.length / 20;
}

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8, else as Windows-1252, the superset of Latin-1 that old
 * articles are kept in. With `cut`, the bytes are a file's beginning and may end within a character.
 */
export function decode(bytes: Uint8Array, cut = false): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (isBinary(bytes)) return { text: null, problem: 'it is not a text file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut }), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
