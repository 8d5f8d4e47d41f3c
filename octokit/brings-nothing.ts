import { GithubError } from './github-error.ts';
import { isOnDefaultBranch } from './is-on-default-branch.ts';
import { textField } from './json.ts';
import type { Reader } from './reader.ts';
import type { Pushed } from './to-pushed.ts';

/**
 * Whether a push brought a release branch nothing new: a branch that is made from the default branch, and one that is put back
 * to what it had before.
 * @throws GithubError
 */
export async function bringsNothing(reader: Reader, { type, before, sha }: Pushed): Promise<boolean> {
  if (type === 'branch_creation') return isOnDefaultBranch(reader, sha);
  return type === 'force_push' && hadBefore(reader, before, sha);
}

/** What GitHub has no more cannot be compared, and may have been anything. */
async function hadBefore({ client, owner, name }: Reader, before: string, sha: string): Promise<boolean> {
  try {
    const answer = await client.rest('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo: name,
      basehead: `${before}...${sha}`,
      per_page: 1,
    });
    const status = textField(answer, 'status');
    return status === 'behind' || status === 'identical';
  } catch (error) {
    if (error instanceof GithubError && error.code === 'github-not-found') return false;
    throw error;
  }
}
