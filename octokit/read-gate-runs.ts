import type { GateRun } from '../core/audit/departure.ts';
import { judgedInitiatives } from '../core/plan/claims.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

interface RawRun {
  readonly id: number;
  readonly conclusion: string | null;
  readonly external_id: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}

const perPage = 100;
/** More than a thousand of them on one commit: what stands there is not told any more. */
const mostPages = 10;

/** A run of ours with what it carries. */
export interface OwnRun extends GateRun {
  readonly externalId: string | null;
}

/**
 * All runs of ours of one name on a commit, to their end: somebody who makes the gate change its words again and again must
 * not bury what it said.
 * @returns null where they do not end
 * @throws GithubError
 */
export async function readGateRuns(
  { client, owner, name: repo, appId }: Reader,
  sha: string,
  name: string,
): Promise<OwnRun[] | null> {
  const runs: OwnRun[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { check_runs: found } = believe<{ readonly check_runs: readonly RawRun[] }>(
      await client.rest('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        owner,
        repo,
        ref: sha,
        app_id: appId,
        check_name: name,
        filter: 'all',
        per_page: perPage,
        page,
      }),
    );
    runs.push(...found.map(toRun));
    if (found.length < perPage) return runs;
  }
  return null;
}

function toRun(raw: RawRun): OwnRun {
  const { id, conclusion, external_id: externalId, started_at: startedAt, completed_at: completedAt } = raw;
  return { id, conclusion, startedAt, completedAt, externalId, initiatives: judgedInitiatives(externalId) };
}
