import type { RepositoryName } from '../core/links/repository-name.ts';
import type { Client } from './client.ts';
import { GithubError } from './github-error.ts';
import { field } from './json.ts';

/**
 * Whether somebody has triage access or more. `user.permissions` is looked at, because `permission` calls triage "read"
 * and a custom role can have any name (docs: get repository permissions for a user). Metadata: read is enough.
 */
export async function mayTriage(
  client: Client,
  { owner, name }: RepositoryName,
  login: string,
): Promise<boolean> {
  try {
    const answer = await client.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      owner,
      repo: name,
      username: login,
    });
    return field(field(field(answer, 'user'), 'permissions'), 'triage') === true;
  } catch (error) {
    // GitHub answers so for an account that does not exist (any more).
    if (error instanceof GithubError && error.code === 'github-not-found') return false;
    throw error;
  }
}
