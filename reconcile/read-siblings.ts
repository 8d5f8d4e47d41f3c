import type { CandidateFacts } from '../core/facts/facts.ts';
import { readClaims } from '../core/plan/claims.ts';
import { type CandidateRead, readPullRequest } from '../octokit/read-pull-request.ts';
import { readPush } from '../octokit/read-push.ts';
import { readRelease } from '../octokit/read-release.ts';
import type { Connection } from './connection.ts';

/**
 * Everything else that wants to release the same commit: check runs belong to a commit, so a green for one of them is a
 * green for all (A41). GitHub names open pull requests of a commit that is not on the default branch; the others stand in
 * our own gate run, or are remembered from events. Each is read again here before it counts.
 */
export async function readSiblings(
  { reader, memory, repository }: Connection,
  candidate: CandidateFacts,
): Promise<readonly CandidateRead[]> {
  const { sha } = candidate.commit;
  const remembered = memory.candidatesOf({ kind: 'commit', repository, sha });
  const claims = readClaims(candidate.commit.ours);
  const pulls = new Set([
    ...candidate.sharedWith,
    ...claims.pulls,
    ...remembered.flatMap(({ pull }) => pull ?? []),
  ]);
  const branches = new Set([
    ...claims.branches,
    ...remembered.flatMap(({ pull, baseRef, isGroup }) => (pull === null && !isGroup ? [baseRef] : [])),
  ]);
  const tags = new Set(claims.tags);
  if (candidate.number !== null) pulls.delete(candidate.number);
  else (candidate.kind === 'tag' ? tags : branches).delete(candidate.baseRef);
  const read: (CandidateRead | null)[] = [];
  for (const pull of pulls) read.push(await readPullRequest(reader, pull, memory.stacked.get(pull)));
  for (const branch of branches) read.push(await readPush(reader, branch));
  for (const tag of tags) read.push(await readRelease(reader, `refs/tags/${tag}`, 'tag'));
  return read.filter((one) => one !== null).filter((one) => one.candidate.commit.sha === sha);
}
