import type { SignalRule } from '../config/config.ts';
import type { CandidateFacts, CheckFacts } from '../facts/facts.ts';
import { assessConclusion } from './conclusion.ts';
import type { SignalKind, SignalVerdict } from './signal.ts';

type CheckRule = Extract<SignalRule, { kind: 'check' }>;

/** Events whose runs speak for a release: a fork's never do, and a manual run proves what its starter liked. */
const trustedEvents: Readonly<Record<CandidateFacts['kind'], ReadonlySet<string>>> = {
  'pull-request': new Set(['pull_request', 'merge_group']),
  // The head of a release branch; a push to any other branch is nobody's word about a release.
  push: new Set(['push', 'merge_group']),
  'merge-group': new Set(['merge_group']),
  // A commit is tagged after it stood at the head of a branch; what the tag itself starts is a push too.
  tag: new Set(['push', 'merge_group']),
};

/**
 * A check run of exactly this name, from the pinned app (and workflow file), on exactly this SHA.
 * Newest is decided by numeric id, never by the times a caller can set (A55). GitHub: "Required status checks do not take
 * workflow, matrix, or event trigger types into account", hence the pin (docs: troubleshooting required status checks).
 */
export const check: SignalKind<'check'> = {
  kind: 'check',
  subject: 'commit',
  evaluate: (rule, { candidate }) => {
    const named = candidate.commit.checks.filter(({ name }) => name === rule.check);
    const pinned = named.filter((run) => isPinned(run, rule, candidate));
    const ignored = named.filter((run) => !pinned.includes(run)).map(sourceOf);
    const verdict = assessRuns(newest(pinned, rule), rule);
    const note = isRewritten(rule, candidate)
      ? `${rule.workflow ?? ''} is changed here: merge that on its own first`
      : verdict.note;
    return { ...verdict, note, ignored: [...new Set(ignored)] };
  },
};

function isPinned({ app, workflow }: CheckFacts, rule: CheckRule, candidate: CandidateFacts): boolean {
  if (app?.slug !== rule.app && String(app?.id) !== rule.app) return false;
  if (rule.workflow === null) return true;
  if (workflow?.path !== rule.workflow || !trustedEvents[candidate.kind].has(workflow.event)) return false;
  return candidate.sameRepository && !isRewritten(rule, candidate);
}

/** A pull request that alters the pinned workflow decides itself what that reports. */
function isRewritten({ workflow }: CheckRule, { changedWorkflows }: CandidateFacts): boolean {
  if (workflow === null) return false;
  return changedWorkflows === 'unknown' || changedWorkflows.includes(workflow);
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

const worstFirst = ['unknown', 'unmet', 'waiting', 'met'] as const;

function assessRuns(runs: readonly CheckFacts[], rule: CheckRule): Omit<SignalVerdict, 'ignored'> {
  const assessed = runs.map((run) => ({ run, ...assessConclusion(run.status, run.conclusion, rule.accept) }));
  const worst = assessed.toSorted((a, b) => worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state))[0];
  if (worst === undefined)
    return { state: 'waiting', note: 'not reported yet', evidence: null, isRunning: false };
  const evidence = { what: `check run ${rule.check}`, url: worst.run.url, at: null };
  return { state: worst.state, note: worst.note, evidence, isRunning: worst.state === 'waiting' };
}

function sourceOf({ app, workflow }: CheckFacts): string {
  return [app?.slug ?? 'an unnamed app', workflow?.path, workflow?.event].filter(Boolean).join(', ');
}
