import type { SignalRule } from '../config/config.ts';
import type { CandidateFacts, CheckFacts } from '../facts/facts.ts';
import { type Pin, pinnedRuns } from './pinned-runs.ts';

/** Bad ones need no proof: whoever posts one could as well let the job fail. */
const good: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped']);

/**
 * The check runs of GitHub Actions that would count, and of which it is not known yet whether they are jobs.
 * @param rules that may decide something at this commit
 */
export function jobsToLookUp(rules: readonly SignalRule[], candidate: CandidateFacts): readonly CheckFacts[] {
  const pinned = rules.flatMap(pinOf).flatMap((pin) => pinnedRuns(pin, candidate).newest);
  return [...new Set(pinned)].filter(
    ({ workflow, maker, conclusion }) =>
      workflow !== null && maker === undefined && good.has(conclusion?.toLowerCase() ?? ''),
  );
}

function pinOf(rule: SignalRule): Pin[] {
  if (rule.kind === 'check' && rule.workflow !== null) return [{ ...rule, name: rule.check }];
  if (rule.kind !== 'report' || rule.source.by !== 'action') return [];
  return [{ name: rule.source.job, app: 'github-actions', workflow: rule.source.workflow }];
}
