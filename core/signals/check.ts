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

/** What a step posts with its token joins a suite of Actions, and GitHub shows it in the place of the job (A54). */
const doubts = {
  posted: 'posted over what the job said: run the job again',
  fork: 'it ran for a fork: run it again here',
  unread: 'it could not be read whether it is a job of its run',
} as const;

/** A good one of GitHub Actions counts once it is known to be a job's. */
function assessRun(run: CheckFacts, accept: readonly string[]): ReturnType<typeof assessConclusion> {
  const assessed = assessConclusion(run.status, run.conclusion, accept);
  return assessed.state !== 'met' || run.workflow === null || run.maker === 'job'
    ? assessed
    : { ...assessed, state: 'unknown', note: doubts[run.maker ?? 'unread'] };
}

/** The worst of the runs that count; without one, none was reported. */
export function assessRuns(
  runs: readonly CheckFacts[],
  { check: name, accept }: Pick<RuleOf<'check'>, 'check' | 'accept'>,
): SignalVerdict {
  const assessed = runs.map((run) => ({ run, ...assessRun(run, accept) }));
  const worst = worstOf(assessed);
  if (worst === undefined) return says('waiting', 'not reported yet');
  // GitHub's own time of the suite; the times of a run are the caller's (A55).
  const evidence = { what: `check run ${name}`, url: worst.run.url, at: worst.run.suiteCreatedAt };
  return says(worst.state, worst.note, { evidence, isRunning: worst.state === 'waiting' });
}
