/** The digits by which a number is told from others, without its sign and point: `924` for 92,400,000 and for 0.0924; none for 0. */
export const significantDigits = (value: number): string => scientific(value, 6)?.digits ?? '';

/** The unit of the last digit that is not zero, of three: 100,000 for 800,000; .01 for 0.25; 1 for 0. */
export function lastDigit(value: number): number {
  const parts = scientific(value, 3);
  return parts ? 10 ** (parts.exponent - parts.digits.length + 1) : 1;
}

/** The digits of a number, rounded to so many, and of which power of ten the first is; null without any but 0. */
function scientific(value: number, most: number): { digits: string; exponent: number } | null {
  const rounded = Math.abs(Number(value.toPrecision(most)));
  if (rounded === 0 || !Number.isFinite(rounded)) return null;
  const [digits = '', exponent = '0'] = rounded.toExponential().split('e');
  return { digits: digits.replace('.', ''), exponent: Number(exponent) };
}
