/** What GitHub's words for a check run mean here, in one total map. */
export interface ConclusionVerdict {
  readonly state: 'met' | 'unmet' | 'waiting' | 'unknown';
  readonly note: string;
}

/** CheckStatusState, GitHub's GraphQL schema. */
const unfinished: ReadonlySet<string> = new Set(['queued', 'in_progress', 'waiting', 'pending', 'requested']);

/**
 * CheckConclusionState, GitHub's GraphQL schema. `action_required` is unknown: GitHub also uses it for runs that it holds
 * back as suspicious. A word that is not here is unknown too (A59).
 */
const conclusions: ReadonlyMap<string, ConclusionVerdict['state']> = new Map([
  ['success', 'met'],
  ['failure', 'unmet'],
  ['neutral', 'unmet'],
  ['skipped', 'unmet'],
  ['cancelled', 'unmet'],
  ['stale', 'unmet'],
  ['timed_out', 'unmet'],
  ['startup_failure', 'unmet'],
  ['action_required', 'unknown'],
]);

/**
 * @param status GitHub's status, in any case
 * @param conclusion GitHub's conclusion, in any case; null until completed
 * @param accept conclusions beside `success` that the config lets pass
 */
export function assessConclusion(
  status: string,
  conclusion: string | null,
  accept: readonly string[],
): ConclusionVerdict {
  const state = status.toLowerCase();
  if (unfinished.has(state)) return { state: 'waiting', note: state.replace('_', ' ') };
  if (state !== 'completed' || conclusion === null) return { state: 'unknown', note: state };
  const word = conclusion.toLowerCase();
  const known = conclusions.get(word) ?? 'unknown';
  const note = word.replaceAll('_', ' ');
  return { state: known === 'unmet' && accept.includes(word) ? 'met' : known, note };
}
