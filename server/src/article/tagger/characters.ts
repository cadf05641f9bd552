/** What a UTF-16 code unit can be part of. */
export const space = 0;
export const letter = 1;
export const digit = 2;
export const mark = 3;

const ascii = new Uint8Array(128).fill(mark);
for (const code of [9, 10, 11, 12, 13, 32]) ascii[code] = space;
for (let code = 48; code < 58; code++) ascii[code] = digit;
for (let code = 65; code < 91; code++) ascii[code] = ascii[code + 32] = letter;

/** The kind of a code unit. Beyond Latin it goes by blocks: a script's letters and what combines with them are letters. */
export function kindOf(code: number): number {
  if (code < 128) return ascii[code] as number;
  if (code < 0x2000) {
    if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? mark : code === 0x1680 ? space : letter;
    if (code === 0xa0) return space;
    return code === 0xaa || code === 0xb5 || code === 0xba ? letter : mark;
  }
  if (code < 0x2c00) {
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f ? space : mark;
  }
  if (code < 0x3040) return code === 0x3000 ? space : code < 0x2e00 ? letter : mark;
  if (code < 0xd800) return letter;
  if (code === 0xfeff) return space;
  return code >= 0xf900 && code < 0xfe00 ? letter : mark;
}

export const isLetterOrDigit = (code: number): boolean => kindOf(code) === letter || kindOf(code) === digit;

/** True for an ASCII capital; the other alphabets' capitals do not matter where this is asked. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** A straight or a curly apostrophe. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
