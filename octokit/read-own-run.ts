import type { Change } from '../core/plan/change.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

interface RawRun {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string | null;
  readonly external_id: string | null;
  readonly details_url: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null };
}

/**
 * A green run of ours, as the change that would post the same again.
 * @param id of the run
 * @returns null where it is not green any more
 * @throws GithubError
 */
export async function readOwnGreen({ client, owner, name }: Reader, id: number): Promise<Change | null> {
  const run = believe<RawRun>(
    await client.rest('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo: name,
      check_run_id: id,
    }),
  );
  if (run.conclusion !== 'success') return null;
  return {
    kind: 'create-check-run',
    sha: run.head_sha,
    name: run.name,
    state: { status: 'completed', conclusion: 'success' },
    output: { title: run.output.title ?? '', summary: run.output.summary ?? '' },
    externalId: run.external_id ?? '',
    detailsUrl: run.details_url ?? '',
  };
}
