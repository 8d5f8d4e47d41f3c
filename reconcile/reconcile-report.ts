import { type Delivered, planReportOnCommit, planReportOnInitiative } from '../core/plan/plan-report.ts';
import { reportsOnCommit, reportsOnInitiative } from '../core/signals/report-book.ts';
import { type Taken, takeReport } from '../core/signals/take-report.ts';
import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import { readInitiative } from '../octokit/read-initiative.ts';
import { readReported } from '../octokit/read-reported.ts';
import type { Connection } from './connection.ts';
import { commitLock, initiativeLock, type Locks } from './locks.ts';

/** What became of a report from outside. */
export interface ReportOutcome {
  readonly applied: readonly Applied[];
  /** Why it counts for nothing; null where it was written down, now or before. */
  readonly refused: string | null;
}

/**
 * Writes a report from outside down where GitHub keeps it. It is the one event whose content counts, because it exists
 * nowhere else; from then on it is read there like everything else.
 * @throws GithubError; then it is tried again, and what was written meanwhile is found
 */
export async function reconcileReport(
  connection: Connection,
  locks: Locks,
  delivered: Delivered,
): Promise<ReportOutcome> {
  const { sha, initiative } = delivered.sent;
  if (sha !== undefined && initiative === undefined) return onCommit(connection, locks, delivered, sha);
  if (initiative !== undefined && sha === undefined)
    return onInitiative(connection, locks, delivered, initiative);
  return turnedAway('it must name either a `sha` or an `initiative`');
}

async function onCommit(
  connection: Connection,
  locks: Locks,
  delivered: Delivered,
  sha: string,
): Promise<ReportOutcome> {
  const { reader, repository } = connection;
  for (;;) {
    const since = locks.now();
    const read = await readReported(reader, sha);
    const { commit, config, url } = read;
    if (commit === null) return turnedAway(`there is no commit ${sha} here`);
    // Whether it was there before cannot be told: it is not taken twice.
    if (read.isIncomplete) return turnedAway(`what was reported on ${sha} cannot be read to its end`);
    if (config?.mode === 'observe') return turnedAway('under `observe` nothing is written');
    const kept = reportsOnCommit(commit, delivered.sent.signal, read.repository.url);
    const taken: Taken = read.isOfFork
      ? { kind: 'refused', code: 'fork', why: 'the commit is the head of a fork’s pull request' }
      : takeReport(delivered.sent, delivered.sender, config, kept);
    const changes = planReportOnCommit(delivered, taken, { sha, url, ours: commit.ours });
    const applied = await locks.hold([commitLock(repository.repositoryId, sha)], since, async (stale) =>
      stale ? null : write(connection, read.repository, changes),
    );
    if (applied !== null) return outcome(taken, applied);
  }
}

async function onInitiative(
  connection: Connection,
  locks: Locks,
  delivered: Delivered,
  number: number,
): Promise<ReportOutcome> {
  const { reader, repository } = connection;
  for (;;) {
    const since = locks.now();
    const read = await readInitiative(reader, number, []);
    if (read?.isInitiative !== true) return turnedAway(`#${String(number)} is no initiative`);
    const { facts } = read;
    if (facts.incomplete.length > 0)
      return turnedAway(`what was said on #${String(number)} cannot be read to its end`);
    const { config } = reader.latest;
    if (config?.mode === 'observe') return turnedAway('under `observe` nothing is written');
    const kept = reportsOnInitiative(facts, delivered.sent.signal);
    const taken = takeReport(delivered.sent, delivered.sender, config ?? null, kept);
    const changes = planReportOnInitiative(delivered, taken, facts.initiative);
    const applied = await locks.hold(
      [initiativeLock(repository.repositoryId, number)],
      since,
      async (stale) => (stale ? null : write(connection, facts.repository, changes)),
    );
    if (applied !== null) return outcome(taken, applied);
  }
}

async function write(
  { client, pacer }: Connection,
  repository: Parameters<typeof applyChanges>[0]['repository'],
  changes: Parameters<typeof applyChanges>[1],
): Promise<readonly Applied[]> {
  if (changes.length === 0) return [];
  return [await applyChanges({ client, pacer, repository, userIds: new Map() }, changes)];
}

function outcome(taken: Taken, applied: readonly Applied[]): ReportOutcome {
  return { applied, refused: taken.kind === 'refused' ? taken.why : null };
}

function turnedAway(why: string): ReportOutcome {
  return { applied: [], refused: why };
}
