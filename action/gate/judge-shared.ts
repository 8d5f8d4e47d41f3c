import { readPullsOfCommit } from '../../octokit/read-commit.ts';
import type { Connection } from '../../reconcile/connection.ts';
import { judgePull } from '../../reconcile/judge.ts';
import type { Judgement } from '../../reconcile/plan-candidate.ts';

/**
 * Judges a commit by what else wants to release it. The check run of a job belongs to the commit: green because this push
 * or pull request releases nothing, it would be green for the pull request that does (A41).
 * @param sha a full SHA
 * @returns null where no open pull request does
 * @throws GithubError
 */
export async function judgeShared(connection: Connection, sha: string): Promise<Judgement | null> {
  for (const number of await readPullsOfCommit(connection.reader, sha)) {
    const judgement = await judgePull(connection, number, []);
    if (judgement?.verdict.sha === sha) return judgement;
  }
  return null;
}
