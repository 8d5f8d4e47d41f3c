import type { SignalRule } from '../core/config/config.ts';
import { gateCheckName } from '../core/gates/notices.ts';
import { isReleaseBranch } from '../octokit/find-pulls.ts';
import { readPullsOfCommit } from '../octokit/read-commit.ts';
import { readMergeGroup } from '../octokit/read-merge-group.ts';
import { readPullRequest } from '../octokit/read-pull-request.ts';
import { readRelease } from '../octokit/read-release.ts';
import { adoptIssue } from './adopt-issue.ts';
import { afterOverrides } from './after-overrides.ts';
import { auditRepository } from './audit.ts';
import type { Connection } from './connection.ts';
import { dependents } from './dependents.ts';
import type { Locks } from './locks.ts';
import { reconcileCandidate } from './reconcile-candidate.ts';
import { reconcileInitiative } from './reconcile-initiative.ts';
import { reconcilePull } from './reconcile-pull.ts';
import { reconcilePush } from './reconcile-push.ts';
import { reconcileReport } from './reconcile-report.ts';
import { reconcileRun } from './reconcile-run.ts';
import { reconcileTag } from './reconcile-tag.ts';
import { nothing, type Reconciled } from './reconciled.ts';
import { sweepRepository } from './sweep-repository.ts';
import type { RepositoryTarget } from './target.ts';

/** Looks at one target again, and makes GitHub say what follows from it. @throws GithubError; then it is tried again */
// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive, which the compiler checks
export async function reconcile(
  connection: Connection,
  locks: Locks,
  target: RepositoryTarget,
): Promise<Reconciled> {
  switch (target.kind) {
    case 'initiative':
      return atInitiative(connection, locks, target.number);
    case 'pull':
      return reconcilePull(connection, locks, target.number);
    case 'milestone':
      return atMilestone(connection, target.number);
    case 'push':
      return reconcilePush(connection, locks, target.branch);
    case 'commit':
      return atCommit(connection, target.sha);
    case 'group':
      return atGroup(connection, locks, target);
    case 'tag':
      return reconcileTag(connection, locks, target.tag);
    case 'signals':
      return atSignals(connection);
    case 'regate':
      return atGateAgain(connection, locks, target.sha);
    case 'run':
      return { ...nothing, reviews: await reconcileRun(connection, target.runId) };
    case 'report':
      return atReport(connection, locks, target);
    case 'audit':
      return { ...nothing, ...(await auditRepository(connection, locks, target.pushes)) };
    case 'repository':
      return sweepRepository(connection, locks);
  }
}

async function atInitiative(connection: Connection, locks: Locks, number: number): Promise<Reconciled> {
  const { applied, read, verdict } = await reconcileInitiative(connection, locks, number);
  const { repository } = connection;
  if (read === null) return nothing;
  if (read.isInitiative) {
    return {
      ...nothing,
      applied,
      next: [
        ...dependents(connection, number, read),
        ...afterOverrides(connection, number, { applied, verdict }),
      ],
      verdicts: verdict === null ? [] : [verdict],
    };
  }
  if (read.parent !== null)
    return { ...nothing, applied, next: [{ kind: 'initiative', repository, number: read.parent }] };
  const adopted = await adoptIssue(connection, read.facts);
  const next: RepositoryTarget[] = adopted.isInitiative ? [{ kind: 'initiative', repository, number }] : [];
  return { ...nothing, applied: adopted.applied === null ? [] : [adopted.applied], next };
}

/** What hangs on these initiatives follows them. Who has looked at nothing yet looks at everything. */
function atMilestone({ memory, repository }: Connection, milestone: number): Reconciled {
  const seen = memory.milestones.initiativesIn(milestone);
  const next =
    seen === null
      ? [{ kind: 'repository' as const, repository }]
      : seen.map((number) => ({ kind: 'initiative' as const, repository, number }));
  return { ...nothing, next };
}

/** Groups that go where nothing is released from cost nothing once the config is known. */
async function atGroup(
  connection: Connection,
  locks: Locks,
  { sha, base }: { readonly sha: string; readonly base: string },
): Promise<Reconciled> {
  const { config } = connection.reader.latest;
  if (config && !isReleaseBranch(config, base)) return nothing;
  const applied = await reconcileCandidate(connection, locks, () =>
    readMergeGroup(connection.reader, { sha, base }),
  );
  return { ...nothing, applied: applied === null ? [] : [applied] };
}

/** Signals that look at the whole repository may decide any initiative. */
const ofRepository: ReadonlySet<SignalRule['kind']> = new Set(['dependabot', 'issues', 'secret-scanning']);

/** Where no signal looks there, it costs nothing once the config is known. */
function atSignals({ reader, repository }: Connection): Reconciled {
  const rules = reader.latest.config?.signals.values() ?? [];
  const isWatched = [...rules].some(({ kind }) => ofRepository.has(kind));
  return isWatched ? { ...nothing, next: [{ kind: 'repository', repository }] } : nothing;
}

/** Once it is written down, whatever rests on it is looked at as ever. Our own writes come back as no events of use. */
async function atReport(
  connection: Connection,
  locks: Locks,
  { delivered }: Extract<RepositoryTarget, { kind: 'report' }>,
): Promise<Reconciled> {
  if (delivered === null) return { ...nothing, refusedReport: 'it has not the form of a report' };
  const { applied, refused } = await reconcileReport(connection, locks, delivered);
  if (applied.length === 0 || refused !== null) return { ...nothing, applied, refusedReport: refused };
  const { repository } = connection;
  const { sha, initiative } = delivered.sent;
  const next: RepositoryTarget[] = [
    ...(sha === undefined
      ? []
      : [{ kind: 'commit', repository, sha } as const, { kind: 'regate', repository, sha } as const]),
    ...(initiative === undefined ? [] : [{ kind: 'initiative', repository, number: initiative } as const]),
  ];
  return { ...nothing, applied, next };
}

/**
 * The head of a gated pull request is looked at as such; any other commit is judged by itself, if it has a gate of ours. A pull
 * request that releases nothing must not keep a green as it is.
 */
async function atGateAgain(connection: Connection, locks: Locks, sha: string): Promise<Reconciled> {
  const { next } = await atCommit(connection, sha);
  for (const target of next)
    if (target.kind === 'pull' && (await isGatedAt(connection, target.number, sha)))
      return { ...nothing, next };
  const applied = await reconcileCandidate(connection, locks, async () => {
    const read = await readRelease(connection.reader, sha);
    return read?.candidate.commit.ours.some(({ name }) => name === gateCheckName) === true ? read : null;
  });
  return { ...nothing, applied: applied === null ? [] : [applied] };
}

async function isGatedAt({ memory, reader }: Connection, pull: number, sha: string): Promise<boolean> {
  const read = await readPullRequest(reader, pull, memory.stacked.get(pull));
  return read?.candidate.commit.sha === sha;
}

async function atCommit({ memory, reader, repository }: Connection, sha: string): Promise<Reconciled> {
  const known = memory.pullsOf(sha);
  const pulls = known.length > 0 ? known : await readPullsOfCommit(reader, sha);
  const next: RepositoryTarget[] = [
    ...pulls.map((number) => ({ kind: 'pull' as const, repository, number })),
    ...memory.runs.ofCommit(sha).map((runId) => ({ kind: 'run' as const, repository, runId })),
  ];
  return { ...nothing, next };
}
