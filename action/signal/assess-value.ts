import { parseDecimal } from '../../core/signals/decimal.ts';
import { keepsTo, type Threshold, writeThreshold } from '../../core/signals/threshold.ts';
import { type Assessed, failed, succeeded } from './finding.ts';

/** @param value as the workflow passed it: what measures may have failed, and left nothing or no number */
export function assessValue(value: string, threshold: Threshold): Assessed {
  const wanted = writeThreshold(threshold);
  if (value === '')
    return failed(`there is no value, and it has to be ${wanted}: what measures it gave none`);
  const number = parseDecimal(value);
  if (number === null)
    return failed(`“${value}” is not a plain number such as 312 or 0.95, and it has to be ${wanted}`);
  return keepsTo(number, threshold)
    ? succeeded(`${value}, which is ${wanted}`)
    : failed(`${value}, and it has to be ${wanted}`);
}
