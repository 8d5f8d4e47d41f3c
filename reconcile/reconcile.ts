import { type Departure, departureKey } from '../core/audit/departure.ts';
import type { SignalRule } from '../core/config/config.ts';
import { gateCheckName } from '../core/gates/notices.ts';
import type { InitiativeVerdict } from '../core/verdict/verdict.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import { isGatedBranch, isReleaseBranch, isReleaseTag } from '../octokit/find-pulls.ts';
import type { InitiativeRead } from '../octokit/initiative-read.ts';
import { readPullsOfCommit } from '../octokit/read-commit.ts';
import { readMergeGroup } from '../octokit/read-merge-group.ts';
import { type CandidateRead, readPullRequest } from '../octokit/read-pull-request.ts';
import { readPush } from '../octokit/read-push.ts';
import { readRelease } from '../octokit/read-release.ts';
import { readWaitingRuns } from '../octokit/read-waiting-run.ts';
import { readWork } from '../octokit/read-work.ts';
import type { DeploymentReview } from '../octokit/review-deployment.ts';
import { adoptIssue } from './adopt-issue.ts';
import { auditRepository } from './audit.ts';
import type { Connection } from './connection.ts';
import { keepBoundaries } from './keep-boundaries.ts';
import type { Locks } from './locks.ts';
import { makeReleases } from './make-releases.ts';
import { linkedNumbers } from './picture.ts';
import { readRecentReleases, unheldTags } from './recent-releases.ts';
import { reconcileCandidate } from './reconcile-candidate.ts';
import { reconcileInitiative } from './reconcile-initiative.ts';
import { reconcileReport } from './reconcile-report.ts';
import { reconcileRun } from './reconcile-run.ts';
import { recordBypass } from './record-bypass.ts';
import type { RepositoryTarget } from './target.ts';
import { groupOn } from './targets.ts';
import { unheldTag } from './unheld-tag.ts';

export interface Reconciled {
  readonly applied: readonly Applied[];
  /** What turned out to need a look as well. */
  readonly next: readonly RepositoryTarget[];
  /** On the initiatives that were looked at. */
  readonly verdicts: readonly InitiativeVerdict[];
  /** What was answered to deployments that wait for us. */
  readonly reviews: readonly DeploymentReview[];
  /** Why a report from outside was refused; null where none was. */
  readonly refusedReport: string | null;
  /** What was found to have left past the gate. */
  readonly bypasses: readonly Departure[];
}

const nothing: Reconciled = {
  applied: [],
  next: [],
  verdicts: [],
  reviews: [],
  refusedReport: null,
  bypasses: [],
};

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
      return atPull(connection, locks, target.number);
    case 'push':
      return atPush(connection, locks, target.branch);
    case 'commit':
      return atCommit(connection, target.sha);
    case 'group':
      return atGroup(connection, locks, target);
    case 'tag':
      return atTag(connection, locks, target.tag);
    case 'signals':
      return atSignals(connection);
    case 'regate':
      return atGateAgain(connection, locks, target.sha);
    case 'run':
      return { ...nothing, reviews: await reconcileRun(connection, target.runId) };
    case 'report':
      return atReport(connection, locks, target);
    case 'audit':
      return atAudit(connection, locks);
    case 'repository':
      return atRepository(connection, locks);
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
      next: dependents(connection, number, read),
      verdicts: verdict === null ? [] : [verdict],
    };
  }
  if (read.parent !== null)
    return { ...nothing, applied, next: [{ kind: 'initiative', repository, number: read.parent }] };
  const adopted = await adoptIssue(connection, read.facts);
  const next: RepositoryTarget[] = adopted.isInitiative ? [{ kind: 'initiative', repository, number }] : [];
  return { ...nothing, applied: adopted.applied === null ? [] : [adopted.applied], next };
}

/** What hangs on an initiative beside what was judged along with it: as GitHub links it, and as it was seen last. */
function dependents(
  { memory, repository }: Connection,
  number: number,
  { facts, shippedTo }: InitiativeRead,
): RepositoryTarget[] {
  const judged = new Set(facts.candidates.map((candidate) => candidate.number));
  const seen = memory.candidatesOf({ kind: 'initiative', repository, number });
  const pulls = seen.flatMap(({ pull }) => (pull === null || judged.has(pull) ? [] : pull));
  const branches = new Set([
    ...shippedTo,
    ...seen.flatMap(({ pull, baseRef, isGroup }) => (pull === null && !isGroup ? baseRef : [])),
  ]);
  return [
    ...pulls.map((pull): RepositoryTarget => ({ kind: 'pull', repository, number: pull })),
    ...[...branches].map((branch): RepositoryTarget => ({ kind: 'push', repository, branch })),
    ...seen.flatMap(({ isGroup, sha, baseRef: base }): RepositoryTarget[] =>
      isGroup ? [{ kind: 'group', repository, sha, base }] : [],
    ),
    ...memory.runs
      .ofInitiative(number)
      .map((runId): RepositoryTarget => ({ kind: 'run', repository, runId })),
  ];
}

/**
 * A pull request is judged through the initiatives that it is linked to, because they change with it. Which these are is
 * usually known from the last time; where that no longer holds, it is read.
 */
async function atPull(connection: Connection, locks: Locks, number: number): Promise<Reconciled> {
  const known = connection.memory.initiativesOf(number);
  const first = await throughInitiatives(connection, locks, number, known);
  if (first.links.length > 0 && first.links.every((link) => known.includes(link))) return first.reconciled;
  const { memory } = connection;
  const read = () => readPullRequest(connection.reader, number, memory.stacked.get(number));
  const seen = await read();
  if (seen === null) memory.forget(number);
  const links = linksOf(seen).filter((link) => !known.includes(link));
  const second = await throughInitiatives(connection, locks, number, links);
  const judged = first.links.length > 0 || second.links.length > 0;
  const alone = judged ? null : await reconcileCandidate(connection, locks, read);
  const applied = [
    ...first.reconciled.applied,
    ...second.reconciled.applied,
    ...(alone === null ? [] : [alone]),
  ];
  const verdicts = [...first.reconciled.verdicts, ...second.reconciled.verdicts];
  return { ...nothing, applied, verdicts };
}

function linksOf(read: CandidateRead | null): readonly number[] {
  return read === null ? [] : linkedNumbers(read.candidate);
}

/** @returns with the links of the pull request as the initiatives see them; none where it is not linked to any */
async function throughInitiatives(
  connection: Connection,
  locks: Locks,
  pull: number,
  initiatives: readonly number[],
): Promise<{ readonly reconciled: Reconciled; readonly links: readonly number[] }> {
  const applied: Applied[] = [];
  const verdicts: InitiativeVerdict[] = [];
  let links: readonly number[] = [];
  for (const initiative of initiatives) {
    const outcome = await reconcileInitiative(connection, locks, initiative, [pull]);
    applied.push(...outcome.applied);
    if (outcome.read?.isInitiative !== true) continue;
    if (outcome.verdict !== null) verdicts.push(outcome.verdict);
    const candidate = outcome.read.facts.candidates.find((one) => one.number === pull);
    if (candidate !== undefined) links = linkedNumbers(candidate);
  }
  return { reconciled: { ...nothing, applied, verdicts }, links };
}

/** Most branches are none that anything is released from: they cost nothing once the config is known. */
async function atPush(connection: Connection, locks: Locks, branch: string): Promise<Reconciled> {
  const { config, defaultBranch } = connection.reader.latest;
  if (config && !isGatedBranch(config, branch, defaultBranch)) return nothing;
  let told: readonly number[] = [];
  const applied = await reconcileCandidate(
    connection,
    locks,
    () => readPush(connection.reader, branch),
    async (judgement, initiatives) => {
      if (branch !== connection.reader.latest.defaultBranch) return [];
      const said = await makeReleases(connection, judgement, initiatives);
      if (said.length > 0) told = judgement.verdict.initiatives.map(({ initiative }) => initiative.number);
      return said;
    },
  );
  const { repository } = connection;
  const next = told.map((number): RepositoryTarget => ({ kind: 'initiative', repository, number }));
  return { ...nothing, applied: applied === null ? [] : [applied], next };
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

/** A tag is a release where the config says so; which tags are costs nothing once the config is known. */
async function atTag(connection: Connection, locks: Locks, tag: string): Promise<Reconciled> {
  const { config } = connection.reader.latest;
  if (config && !isReleaseTag(config, tag)) return nothing;
  let seen: CandidateRead | null = null;
  const written = await reconcileCandidate(connection, locks, async () => {
    const read = await readRelease(connection.reader, `refs/tags/${tag}`, 'tag');
    seen = read !== null && isReleaseTag(read.config, tag) ? read : null;
    return seen;
  });
  const applied = written === null ? [] : [written];
  const departure = seen === null ? null : unheldTag(seen, applied);
  if (departure === null || connection.memory.audited.get(departureKey(departure)) === true)
    return { ...nothing, applied };
  const recorded = await recordBypass(connection, locks, departure);
  connection.memory.audited.set(departureKey(departure), true);
  const { repository } = connection;
  return {
    ...nothing,
    applied: [...applied, ...recorded.applied],
    bypasses: [departure],
    next: recorded.initiatives.map((number) => ({ kind: 'initiative', repository, number })),
  };
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

/** What is a head is looked at as such; any other commit is judged by itself, if it has a gate of ours. */
async function atGateAgain(connection: Connection, locks: Locks, sha: string): Promise<Reconciled> {
  const { next } = await atCommit(connection, sha);
  if (next.some(({ kind }) => kind === 'pull')) return nothing;
  const applied = await reconcileCandidate(connection, locks, async () => {
    const read = await readRelease(connection.reader, sha);
    return read?.candidate.commit.ours.some(({ name }) => name === gateCheckName) === true ? read : null;
  });
  return { ...nothing, applied: applied === null ? [] : [applied] };
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

async function atAudit(connection: Connection, locks: Locks): Promise<Reconciled> {
  return { ...nothing, ...(await auditRepository(connection, locks)) };
}

async function atRepository(connection: Connection, locks: Locks): Promise<Reconciled> {
  const { memory, reader, repository } = connection;
  const { initiatives, pulls, stacked, branches, heads } = await readWork(reader);
  for (const number of stacked) memory.stacked.set(number, true);
  const hasDoor = (reader.latest.config?.release.environments.length ?? 0) > 0;
  const runs = hasDoor ? await readWaitingRuns(reader) : [];
  const next: RepositoryTarget[] = [
    { kind: 'audit', repository },
    ...heads.flatMap(({ branch, sha }) => groupOn(branch, sha, repository) ?? []),
    ...runs.map((runId): RepositoryTarget => ({ kind: 'run', repository, runId })),
    ...initiatives.map((number): RepositoryTarget => ({ kind: 'initiative', repository, number })),
    ...[...pulls, ...stacked].map((number): RepositoryTarget => ({ kind: 'pull', repository, number })),
    ...branches.map((branch): RepositoryTarget => ({ kind: 'push', repository, branch })),
  ];
  const recent = await readRecentReleases(connection, locks);
  if (recent === null) {
    memory.tags = null;
    return { ...nothing, next };
  }
  const unheld = unheldTags(recent, memory.tags).map(
    (tag): RepositoryTarget => ({ kind: 'tag', repository, tag }),
  );
  memory.tags = new Set(recent.tags.map(({ name }) => name));
  const applied = await keepBoundaries(connection, locks, recent);
  return { ...nothing, applied, next: [...unheld, ...next] };
}
