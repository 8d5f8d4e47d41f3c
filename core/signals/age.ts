import type { SignalVerdict } from './signal.ts';

const hour = 3_600_000;
const units: Readonly<Record<string, number>> = { h: hour, d: 24 * hour };

/** @param age `12h` or `7d`, as the config has it. @returns milliseconds */
function ageInMs(age: string): number {
  return Number(age.slice(0, -1)) * (units[age.slice(-1)] ?? 0);
}

/** A clock of GitHub's that is a little ahead of another of its clocks. */
const skewMs = 300_000;

/**
 * A result that has grown too old is none any more: it has expired, and a new one is waited for.
 * @param verdict what the result says by itself, with GitHub's own time of it in `evidence.at`
 * @param maxAge `7d`; undefined: it never expires
 * @param now GitHub's clock when it answered, ISO 8601
 */
export function withAge(verdict: SignalVerdict, maxAge: string | undefined, now: string): SignalVerdict {
  if (maxAge === undefined || verdict.state !== 'met') return verdict;
  const age = Date.parse(now) - Date.parse(verdict.evidence?.at ?? '');
  if (Number.isNaN(age) || age < -skewMs)
    return { ...verdict, state: 'unknown', note: 'GitHub tells no time of it that can be true' };
  if (age < ageInMs(maxAge)) return verdict;
  return { ...verdict, state: 'waiting', note: `expired: older than ${maxAge}` };
}
