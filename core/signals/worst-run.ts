import type { SignalVerdict } from './signal.ts';

const worstFirst: readonly SignalVerdict['state'][] = ['unknown', 'unmet', 'waiting', 'met'];

/** The worst of several results that must all be good; undefined where there is none. */
export function worstOf<Result extends Pick<SignalVerdict, 'state'>>(
  results: readonly Result[],
): Result | undefined {
  return results.toSorted((a, b) => worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state))[0];
}
