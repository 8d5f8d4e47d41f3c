import { compareDecimals, type Decimal, parseDecimal } from './decimal.ts';
import { type Assessed, failed, succeeded } from './finding.ts';

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

/** @param value as the workflow passed it: what measures may have failed, and left nothing or no number */
export function assessValue(value: string, threshold: Threshold): Assessed {
  const wanted = writeThreshold(threshold);
  if (value === '')
    return failed(`there is no value, and it has to be ${wanted}: what measures it gave none`);
  const number = parseDecimal(value);
  if (number === null)
    return failed(`“${value}” is not a plain number such as 312 or 0.95, and it has to be ${wanted}`);
  const isKept = holds[threshold.comparison](compareDecimals(number, threshold.limit));
  return isKept ? succeeded(`${value}, which is ${wanted}`) : failed(`${value}, and it has to be ${wanted}`);
}
