import { isFading } from '../core/plan/is-fading.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import { readOwnGreen } from '../octokit/read-own-run.ts';
import type { TagGate } from '../octokit/read-release-tags.ts';
import type { Connection } from './connection.ts';
import { commitLock, type Locks } from './locks.ts';
import type { RecentReleases } from './recent-releases.ts';
import { write } from './write.ts';

/**
 * Posts the greens of the newest releases anew before GitHub deletes them: the next release begins where one stands. What was
 * said then is said again as it was, and not judged anew: what went out has not changed, and had it been found unready since,
 * its gate would be red by now.
 * @param recent the newest release tags
 * @throws GithubError
 */
export async function keepBoundaries(
  connection: Connection,
  locks: Locks,
  { tags, at, since }: RecentReleases,
): Promise<readonly Applied[]> {
  const { repository } = connection;
  const fading = new Map<string, TagGate>();
  for (const { oid, vouched, gate } of tags)
    if (vouched && gate !== null && isFading(gate, at)) fading.set(oid, gate);
  const applied: Applied[] = [];
  for (const [oid, { id }] of fading) {
    const key = commitLock(repository.repositoryId, oid);
    // Where somebody wrote there meanwhile, the next sweep sees what it is now.
    const done = await locks.hold([key], since, async (stale) => (stale ? null : postAgain(connection, id)));
    if (done !== null) applied.push(done);
  }
  return applied;
}

async function postAgain(connection: Connection, id: number): Promise<Applied | null> {
  const again = await readOwnGreen(connection.reader, id);
  return again === null ? null : write(connection, [again]);
}
