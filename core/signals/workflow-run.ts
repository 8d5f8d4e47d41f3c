import { matchBranch } from '../config/match-branch.ts';
import type { WorkflowRunFacts } from '../facts/signal-facts.ts';
import { withAge } from './age.ts';
import { assessConclusion } from './conclusion.ts';
import { factsOf } from './facts-of.ts';
import { type CommitInput, type RuleOf, type SignalKind, type SignalVerdict, says } from './signal.ts';
import { isRewritten, trustedEvents } from './trusted-events.ts';

type Rule = RuleOf<'workflow-run'>;

/**
 * A whole run of one workflow file on exactly this SHA: every job of it, also those whose names change. The newest run
 * counts, by numeric id; one that is still going is waited for (A56), one that ended without a job says nothing.
 */
export const workflowRun: SignalKind<'workflow-run'> = {
  kind: 'workflow-run',
  subject: 'commit',
  evaluate: (rule, input) => {
    const read = factsOf(input.candidate.signals, input.key, 'workflow-run');
    if ('unknown' in read) return read.unknown;
    const named = read.facts.runs.filter(({ path }) => path === rule.workflow);
    const pinned = named.filter((run) => isPinned(run, rule, input));
    const ignored = named
      .filter((run) => !pinned.includes(run))
      .map(({ event, branch }) => sourceOf(event, branch));
    const [newest] = pinned.toSorted((a, b) => b.suiteId - a.suiteId);
    const verdict = isRewritten(rule.workflow, input.candidate)
      ? says('waiting', `${rule.workflow} is changed here: merge that on its own first`)
      : assess(newest, rule);
    return { ...withAge(verdict, rule.maxAge, input.facts.readAt), ignored: [...new Set(ignored)] };
  },
};

function isPinned({ event, branch }: WorkflowRunFacts, rule: Rule, { candidate }: CommitInput): boolean {
  if (!candidate.sameRepository || isRewritten(rule.workflow, candidate)) return false;
  const fits = rule.event === null ? trustedEvents[candidate.kind].has(event) : event === rule.event;
  return fits && (rule.branch === null || (branch !== null && matchBranch([rule.branch], branch)));
}

function assess(run: WorkflowRunFacts | undefined, { workflow }: Rule): SignalVerdict {
  if (run === undefined) return says('waiting', 'no run yet');
  const evidence = { what: `run of ${workflow}`, url: run.url, at: run.createdAt };
  const { state, note } = assessConclusion(run.status, run.conclusion, []);
  // GitHub holds back runs that it finds suspicious, and shows them as ended without a job (changelog of 2026-07-28).
  if (state !== 'waiting' && run.jobs === 0) return says('unknown', 'it ended without a job', { evidence });
  return says(state, note, { evidence, isRunning: state === 'waiting' });
}

function sourceOf(event: string, branch: string | null): string {
  return [event, branch].filter(Boolean).join(' on ');
}
