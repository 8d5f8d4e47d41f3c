/** A decimal of any length, kept exactly. */
export interface Decimal {
  /** As it was written. */
  readonly text: string;
  /** Its digits without the point. */
  readonly digits: bigint;
  /** How many of them stand behind the point. */
  readonly places: number;
}

const plain = /^(-?\d{1,40})(?:\.(\d{1,40}))?$/;

/** A plain decimal with a point, `312` or `0.95`; null for anything else, such as `NaN`, `1e3` or `1,5`. */
export function parseDecimal(text: string): Decimal | null {
  const found = plain.exec(text);
  if (found === null) return null;
  const [, whole = '', fraction = ''] = found;
  return { text, digits: BigInt(whole + fraction), places: fraction.length };
}

/**
 * Which one is greater, to the last digit: as floating-point numbers `0.30000000000000001` and `0.3` are the same, and
 * the first would keep to `<= 0.3`.
 * @returns below 0 where `a` is less, above 0 where it is greater, 0 where they are equal
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const [left, right] = [a, b].map(({ digits, places: own }) => digits * 10n ** BigInt(places - own));
  if (left === undefined || right === undefined || left === right) return 0;
  return left < right ? -1 : 1;
}
