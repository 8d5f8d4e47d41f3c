import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

/** A workflow run that waits at environments, and for which commit. */
export interface WaitingRun {
  readonly id: number;
  /** GitHub counts re-runs; each asks anew. */
  readonly attempt: number;
  readonly sha: string;
  readonly url: string;
  /** Environments that it waits at, by any of their rules. */
  readonly environments: readonly string[];
}

interface RawRun {
  readonly id: number;
  readonly run_attempt?: number;
  readonly head_sha: string;
  readonly html_url: string;
  readonly status: string | null;
  readonly repository: { readonly id: number };
}

/**
 * Reads a run and what it waits for, whatever the event about it said: the run must be this repository's, and its commit is
 * what is judged (A66).
 * @returns null where there is no such run here, or it waits no longer
 * @throws GithubError
 */
export async function readWaitingRun(reader: Reader, runId: number): Promise<WaitingRun | null> {
  const parameters = { owner: reader.owner, repo: reader.name, run_id: runId };
  const run = await readRun(reader, parameters);
  // Where one job waits and another works, GitHub may call the run either.
  if (run === null || run.status === 'completed') return null;
  const pending = believe<readonly { readonly environment: { readonly name?: string } }[]>(
    await reader.client.rest(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments',
      parameters,
    ),
  );
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    sha: run.head_sha,
    url: run.html_url,
    environments: pending.flatMap(({ environment }) => environment.name ?? []),
  };
}

async function readRun(
  { client, repositoryId }: Reader,
  parameters: Readonly<Record<string, unknown>>,
): Promise<RawRun | null> {
  try {
    const run = believe<RawRun>(
      await client.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters),
    );
    return repositoryId !== undefined && run.repository.id !== repositoryId ? null : run;
  } catch (error) {
    if (error instanceof GithubError && error.code === 'github-not-found') return null;
    throw error;
  }
}

const perPage = 100;
/** More runs than this do not wait at once in one repository; the rest is seen once these are through. */
const mostPages = 3;

/** Ids of the runs of a repository that wait at an environment, newest first. @throws GithubError */
export async function readWaitingRuns({ client, owner, name }: Reader): Promise<number[]> {
  const ids: number[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await client.rest('GET /repos/{owner}/{repo}/actions/runs', {
      owner,
      repo: name,
      status: 'waiting',
      per_page: perPage,
      page,
    });
    const { workflow_runs: runs } = believe<{ readonly workflow_runs: readonly { readonly id: number }[] }>(
      answer,
    );
    ids.push(...runs.map(({ id }) => id));
    if (runs.length < perPage) break;
  }
  return ids;
}
