/** A number with its unit, or what is wrong with it. */
export type Quantity =
  | { readonly number: number; readonly unit: string }
  | { readonly problem: 'no-number' | 'locale' | 'ambiguous'; readonly hint: string };

const PLAIN = /^(-?\d+(?:\.\d+)?)[ \t]*([^\d\s.,'’+-][^\d]*)?$/u;
// `1.500` is one and a half here and one thousand five hundred there. Nobody should find out at the gate.
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/u;

/** Reads `62 %` or `0.5 s`: a plain decimal with a point, and an optional unit behind it. */
export function parseQuantity(written: string): Quantity {
  const text = written.trim();
  const [, digits, unit = ''] = PLAIN.exec(text) ?? [];
  if (digits === undefined) {
    return /\d[.,'’\u{A0}\u{202F} ]\d/u.test(text)
      ? { problem: 'locale', hint: 'Write digits only, with a point before decimals: 1500 or 12.5.' }
      : { problem: 'no-number', hint: 'Write a plain number, with the unit behind it if you like: 12.5 s.' };
  }
  if (AMBIGUOUS.test(digits)) {
    return {
      problem: 'ambiguous',
      hint: `Some read a thousand here, some a decimal. Write ${digits.replace('.', '')} or ${digits}0.`,
    };
  }
  return { number: Number(digits), unit: unit.trim() };
}
