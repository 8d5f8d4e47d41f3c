import { readWaitingRuns } from '../octokit/read-waiting-run.ts';
import { readWork } from '../octokit/read-work.ts';
import type { Connection } from './connection.ts';
import { keepBoundaries } from './keep-boundaries.ts';
import type { Locks } from './locks.ts';
import { readRecentReleases, unheldTags } from './recent-releases.ts';
import { nothing, type Reconciled } from './reconciled.ts';
import type { RepositoryTarget } from './target.ts';
import { groupOn } from './targets.ts';

/** Finds everything that there is to look at: what has left first, then what waits, then what is open. */
export async function sweepRepository(connection: Connection, locks: Locks): Promise<Reconciled> {
  const { memory, reader, repository } = connection;
  const { initiatives, pulls, stacked, branches, heads } = await readWork(reader);
  for (const number of stacked) memory.stacked.set(number, true);
  const hasDoor = (reader.latest.config?.release.environments.length ?? 0) > 0;
  const runs = hasDoor ? await readWaitingRuns(reader) : [];
  memory.forgetBypasses();
  const next: RepositoryTarget[] = [
    { kind: 'audit', repository, pushes: true },
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
  const unheld = unheldTags(recent, memory).map(
    (tag): RepositoryTarget => ({ kind: 'tag', repository, tag }),
  );
  memory.tags = new Set(recent.tags.map(({ name }) => name));
  const applied = await keepBoundaries(connection, locks, recent);
  return { ...nothing, applied, next: [...unheld, ...next] };
}
