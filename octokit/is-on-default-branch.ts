import { rateLimit } from './documents/fragments.ts';
import { field } from './json.ts';
import { type Reader, repositoryVariables } from './reader.ts';

export const aheadQuery = `query Ahead($owner: String!, $name: String!, $sha: String!) {
  repository(owner: $owner, name: $name) { defaultBranchRef { compare(headRef: $sha) { aheadBy } } }
  ${rateLimit}
}`;

/**
 * Whether a commit brings nothing that the default branch has not.
 * @param sha a full SHA
 * @throws GithubError, also where there is no such commit
 */
export async function isOnDefaultBranch(reader: Reader, sha: string): Promise<boolean> {
  const { data } = await reader.client.query({
    name: 'ahead',
    document: aheadQuery,
    variables: { ...repositoryVariables(reader), sha },
  });
  const base = field(data['repository'], 'defaultBranchRef');
  return field(field(base, 'compare'), 'aheadBy') === 0;
}
