import { compareDecimals, type Decimal, parseDecimal } from './decimal.ts';

const holds = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
  '==': (order: number) => order === 0,
} as const;

type Comparison = keyof typeof holds;

/** What a value has to keep to. */
export interface Threshold {
  readonly comparison: Comparison;
  readonly limit: Decimal;
}

const comparisons = new Map(Object.entries(holds));

/** `<= 300`; null where it is anything else. */
export function parseThreshold(text: string): Threshold | null {
  const [, sign = '', digits = ''] = /^([<>=]{1,2})[ \t]*(\S+)$/.exec(text) ?? [];
  const limit = parseDecimal(digits);
  return isComparison(sign) && limit !== null ? { comparison: sign, limit } : null;
}

function isComparison(sign: string): sign is Comparison {
  return comparisons.has(sign);
}

export function writeThreshold({ comparison, limit }: Threshold): string {
  return `${comparison} ${limit.text}`;
}

export function keepsTo(value: Decimal, { comparison, limit }: Threshold): boolean {
  return holds[comparison](compareDecimals(value, limit));
}
