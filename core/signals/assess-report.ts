import { parseDecimal } from './decimal.ts';
import type { RuleOf, SignalVerdict } from './signal.ts';
import { keepsTo, parseThreshold } from './threshold.ts';

/** What a report says, whoever sent it. */
export interface Said {
  /** What its sender makes of it; null where only a number is sent. */
  readonly conclusion: 'success' | 'failure' | null;
  /** A plain decimal as it was sent; null where there is none. */
  readonly value: string | null;
  /** Null where none was sent. */
  readonly unit: string | null;
}

type Judged = Pick<SignalVerdict, 'state' | 'note'>;

/**
 * What a report means under the rule that was signed: its sender cannot soften the threshold, and a failure stays one,
 * whatever its number.
 * @param unit the unit that the number must have; null: any
 */
export function assessReport(
  said: Said,
  { threshold, unit }: Pick<RuleOf<'report'>, 'threshold' | 'unit'>,
): Judged {
  if (said.conclusion === 'failure') return { state: 'unmet', note: shown(said, 'failure') };
  if (threshold === null)
    return said.conclusion === 'success'
      ? { state: 'met', note: shown(said, 'success') }
      : { state: 'unknown', note: 'it says neither success nor failure' };
  const wanted = parseThreshold(threshold);
  if (wanted === null) return { state: 'unknown', note: `${threshold} is no threshold` };
  if (said.value === null) return { state: 'unmet', note: `no value, and it has to be ${threshold}` };
  if (unit !== null && said.unit !== unit)
    return { state: 'unknown', note: `it is in ${said.unit ?? 'no unit'}, and has to be in ${unit}` };
  const value = parseDecimal(said.value);
  if (value === null) return { state: 'unknown', note: `${said.value} is no plain number` };
  const measured = [said.value, said.unit].filter(Boolean).join(' ');
  return keepsTo(value, wanted)
    ? { state: 'met', note: `${measured}, which is ${threshold}` }
    : { state: 'unmet', note: `${measured}, and it has to be ${threshold}` };
}

function shown({ value, unit }: Said, word: string): string {
  return value === null ? word : `${word}: ${[value, unit].filter(Boolean).join(' ')}`;
}
