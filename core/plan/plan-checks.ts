import type { Config } from '../config/config.ts';
import type { CandidateFacts, OwnCheckFacts } from '../facts/facts.ts';
import { gateCheckName } from '../gates/notices.ts';
import { saysTheSame } from '../render/footer.ts';
import { namesOf } from '../render/names.ts';
import { renderGateCheck, renderPersonaCheck } from '../render/render-check.ts';
import type { CandidateVerdict, Decision } from '../verdict/verdict.ts';
import type { Change, CheckOutput, CheckState } from './change.ts';
import { type Claim, renderClaims } from './claims.ts';
import { isFading } from './is-fading.ts';
import { assessPersonaChecks, personaCheckName } from './persona-checks.ts';

/** `neutral` and `skipped` would pass a required check and are never used; waiting is not final and blocks. */
const states: Readonly<Record<Decision, CheckState>> = {
  allow: { status: 'completed', conclusion: 'success' },
  wait: { status: 'in_progress', conclusion: null },
  block: { status: 'completed', conclusion: 'failure' },
  error: { status: 'completed', conclusion: 'failure' },
};

/**
 * Nobody acts on a group of the merge queue, and an open check holds up all that stand behind it: not yet is no. Only what
 * machines have still to report about its own commit is waited for; GitHub gives up by itself when that takes too long.
 */
function stateOf({ decision, reasons }: Said, { kind }: CandidateFacts): CheckState {
  const waits = reasons.filter((reason) => reason.decision === 'wait');
  const onMachines = waits.length > 0 && waits.every(({ code }) => code === 'signal-waiting');
  return states[kind === 'merge-group' && decision === 'wait' && !onMachines ? 'block' : decision];
}

type Said = Pick<CandidateVerdict, 'decision' | 'reasons'>;

/**
 * The check runs that one commit lacks: `launch-gate`, and one per persona. Nothing under `observe`.
 * @param config null where it cannot be used: the verdict then says so, and what exists turns red
 * @param claims everything that wants to release this commit, the candidate included
 */
export function planChecks(
  verdict: CandidateVerdict,
  candidate: CandidateFacts,
  config: Config | null,
  claims: readonly Claim[] = [candidate],
): Change[] {
  if (config?.mode === 'observe') return [];
  const { ours } = candidate.commit;
  const names = namesOf(
    config,
    verdict.initiatives.flatMap(({ personas }) => personas),
  );
  const gate = {
    name: gateCheckName,
    state: stateOf(verdict, candidate),
    output: renderGateCheck(verdict, names),
    externalId: renderClaims(
      claims,
      verdict.initiatives.map(({ initiative }) => initiative.number),
    ),
  };
  const personas = assessPersonaChecks(verdict, config, ours).map((check) => ({
    name: personaCheckName(check.id),
    state: stateOf(check, candidate),
    output: renderPersonaCheck(check, verdict, names),
    externalId: `${verdict.sha} ${personaCheckName(check.id)}`,
  }));
  const detailsUrl = verdict.initiatives.length === 1 ? verdict.initiatives[0]?.initiative.url : undefined;
  return [gate, ...personas].flatMap((wanted) =>
    planRun(
      {
        ...wanted,
        sha: verdict.sha,
        detailsUrl: detailsUrl ?? candidate.url,
        readAt: verdict.readAt,
      },
      newest(ours, wanted.name),
    ),
  );
}

interface WantedRun {
  readonly name: string;
  readonly state: CheckState;
  readonly output: CheckOutput;
  readonly sha: string;
  readonly externalId: string;
  readonly detailsUrl: string;
  readonly readAt: string;
}

/** Ids order runs; the times that a caller may set do not (A55). */
function newest(ours: readonly OwnCheckFacts[], name: string): OwnCheckFacts | undefined {
  return ours.filter((run) => run.name === name).toSorted((a, b) => b.id - a.id)[0];
}

function planRun(
  { name, state, output, sha, externalId, detailsUrl, readAt }: WantedRun,
  run: OwnCheckFacts | undefined,
): Change[] {
  const written = { name, state, output, externalId, detailsUrl };
  if (run === undefined || isFading(run, readAt) || isToBeNew(run, state, output))
    return [{ kind: 'create-check-run', sha, ...written }];
  if (isSame(run, state, output) && run.externalId === externalId) return [];
  const completedAt = state.conclusion === conclusionOf(run) ? run.completedAt : null;
  return [{ kind: 'update-check-run', checkRunId: run.nodeId, completedAt, ...written }];
}

/** A completed run is never reopened, and red is always posted anew: nobody else's later write can stand above it. */
function isToBeNew(run: OwnCheckFacts, state: CheckState, output: CheckOutput): boolean {
  if (isSame(run, state, output)) return false;
  if (state.conclusion === 'failure') return true;
  return statusOf(run) === 'completed' && conclusionOf(run) !== state.conclusion;
}

function isSame(run: OwnCheckFacts, state: CheckState, output: CheckOutput): boolean {
  return (
    statusOf(run) === state.status &&
    conclusionOf(run) === state.conclusion &&
    run.title === output.title &&
    saysTheSame(run.summary ?? '', output.summary)
  );
}

/** REST says `in_progress`, GraphQL `IN_PROGRESS`. */
function statusOf({ status }: OwnCheckFacts): string {
  return status.toLowerCase();
}

function conclusionOf({ conclusion }: OwnCheckFacts): string | null {
  return conclusion?.toLowerCase() ?? null;
}
