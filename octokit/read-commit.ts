import { commitQuery } from './documents/queries.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables } from './reader.ts';

interface RawRead {
  readonly repository: {
    readonly object: {
      readonly associatedPullRequests?: {
        readonly nodes:
          | readonly ({
              readonly number: number;
              readonly state: string;
              readonly headRefOid: string;
            } | null)[]
          | null;
      } | null;
    } | null;
  } | null;
}

/** Numbers of the open pull requests whose head is this commit: theirs are the gates that a result on it can change. */
export async function readPullsOfCommit(reader: Reader, sha: string): Promise<number[]> {
  const { data } = await reader.client.query({
    name: 'commit',
    document: commitQuery,
    variables: { ...repositoryVariables(reader), sha },
  });
  const pulls =
    mustHaveRepository(reader, believe<RawRead>(data).repository).object?.associatedPullRequests?.nodes ?? [];
  return pulls.flatMap((pull) => (pull?.state === 'OPEN' && pull.headRefOid === sha ? pull.number : []));
}
