import type { Change } from '../core/plan/change.ts';
import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import type { Connection } from './connection.ts';

/**
 * Writes changes that name nobody and need no label: comments and check runs.
 * @throws GithubError where it is not known what was done, or the repository was never read
 */
export function write({ client, pacer, reader }: Connection, changes: readonly Change[]): Promise<Applied> {
  const repository = { nodeId: reader.latest.repositoryNodeId ?? '', labels: [] };
  return applyChanges({ client, pacer, repository, userIds: new Map() }, changes);
}

/** The same, where a refusal must not go unseen. @throws GithubError */
export async function writeOrFail(connection: Connection, changes: readonly Change[]): Promise<Applied> {
  const applied = await write(connection, changes);
  const [refused] = applied.refused;
  if (refused !== undefined) throw refused.error;
  return applied;
}
