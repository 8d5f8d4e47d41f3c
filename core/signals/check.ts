import type { CheckFacts } from '../facts/facts.ts';
import { withAge } from './age.ts';
import { assessConclusion } from './conclusion.ts';
import { pinnedRuns } from './pinned-runs.ts';
import { type RuleOf, type SignalKind, type SignalVerdict, says } from './signal.ts';
import { isRewritten } from './trusted-events.ts';
import { worstOf } from './worst-run.ts';

/** A check run of exactly this name, from where the rule pins it. */
export const check: SignalKind<'check'> = {
  kind: 'check',
  subject: 'commit',
  evaluate: (rule, { candidate, facts }) => {
    const { newest, ignored } = pinnedRuns({ ...rule, name: rule.check }, candidate);
    const verdict = withAge(assessRuns(newest, rule), rule.maxAge, facts.readAt);
    const note = isRewritten(rule.workflow, candidate)
      ? `${rule.workflow ?? ''} is changed here: merge that on its own first`
      : verdict.note;
    return { ...verdict, note, ignored };
  },
};

/** The worst of the runs that count; without one, none was reported. */
export function assessRuns(
  runs: readonly CheckFacts[],
  { check: name, accept }: Pick<RuleOf<'check'>, 'check' | 'accept'>,
): SignalVerdict {
  const assessed = runs.map((run) => ({ run, ...assessConclusion(run.status, run.conclusion, accept) }));
  const worst = worstOf(assessed);
  if (worst === undefined) return says('waiting', 'not reported yet');
  // GitHub's own time of the suite; the times of a run are the caller's (A55).
  const evidence = { what: `check run ${name}`, url: worst.run.url, at: worst.run.suiteCreatedAt };
  return says(worst.state, worst.note, { evidence, isRunning: worst.state === 'waiting' });
}
