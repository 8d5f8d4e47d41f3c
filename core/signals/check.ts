import type { SignalRule } from '../config/config.ts';
import type { CandidateFacts, CheckFacts } from '../facts/facts.ts';
import { withAge } from './age.ts';
import { assessConclusion } from './conclusion.ts';
import { type SignalKind, type SignalVerdict, says } from './signal.ts';
import { isRewritten, trustedEvents } from './trusted-events.ts';
import { worstOf } from './worst-run.ts';

type CheckRule = Extract<SignalRule, { kind: 'check' }>;

/**
 * A check run of exactly this name, from the pinned app (and workflow file), on exactly this SHA.
 * Newest is decided by numeric id, never by the times a caller can set (A55). GitHub: "Required status checks do not take
 * workflow, matrix, or event trigger types into account", hence the pin (docs: troubleshooting required status checks).
 */
export const check: SignalKind<'check'> = {
  kind: 'check',
  subject: 'commit',
  evaluate: (rule, { candidate, facts }) => {
    const named = candidate.commit.checks.filter(({ name }) => name === rule.check);
    const pinned = named.filter((run) => isPinned(run, rule, candidate));
    const ignored = named.filter((run) => !pinned.includes(run)).map(sourceOf);
    const verdict = withAge(assessRuns(newest(pinned, rule), rule), rule.maxAge, facts.readAt);
    const note = isRewritten(rule.workflow, candidate)
      ? `${rule.workflow ?? ''} is changed here: merge that on its own first`
      : verdict.note;
    return { ...verdict, note, ignored: [...new Set(ignored)] };
  },
};

function isPinned({ app, workflow }: CheckFacts, rule: CheckRule, candidate: CandidateFacts): boolean {
  if (app?.slug !== rule.app && String(app?.id) !== rule.app) return false;
  if (rule.workflow === null) return true;
  if (workflow?.path !== rule.workflow || !trustedEvents[candidate.kind].has(workflow.event)) return false;
  return candidate.sameRepository && !isRewritten(rule.workflow, candidate);
}

/**
 * Of the newest suite only. Under a workflow every run of that name must be good (a matrix can give one name twice);
 * any other app reports a name anew by posting it again, and the newest one stands.
 */
function newest(runs: readonly CheckFacts[], rule: CheckRule): readonly CheckFacts[] {
  const byId = runs.toSorted((a, b) => b.suiteId - a.suiteId || b.id - a.id);
  if (rule.workflow === null) return runs.toSorted((a, b) => b.id - a.id).slice(0, 1);
  return byId.filter(({ suiteId }) => suiteId === byId[0]?.suiteId);
}

function assessRuns(runs: readonly CheckFacts[], rule: CheckRule): SignalVerdict {
  const assessed = runs.map((run) => ({ run, ...assessConclusion(run.status, run.conclusion, rule.accept) }));
  const worst = worstOf(assessed);
  if (worst === undefined) return says('waiting', 'not reported yet');
  // GitHub's own time of the suite; the times of a run are the caller's (A55).
  const evidence = { what: `check run ${rule.check}`, url: worst.run.url, at: worst.run.suiteCreatedAt };
  return says(worst.state, worst.note, { evidence, isRunning: worst.state === 'waiting' });
}

function sourceOf({ app, workflow }: CheckFacts): string {
  return [app?.slug ?? 'an unnamed app', workflow?.path, workflow?.event].filter(Boolean).join(', ');
}
