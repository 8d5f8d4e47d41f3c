import type { CheckFacts } from '../core/facts/facts.ts';
import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

type Maker = NonNullable<CheckFacts['maker']>;

interface RawRun {
  /** Null where the fork is gone. */
  readonly head_repository: { readonly id: number; readonly full_name: string } | null;
}

interface RawJob {
  readonly check_run_url: string;
  readonly conclusion: string | null;
}

const perPage = 100;
/** A matrix makes 256 jobs at most (docs: usage limits), and each attempt has its own. */
const mostPages = 30;

/**
 * Tells of check runs of GitHub Actions whether they are jobs of their runs, with the conclusion that they show. GitHub itself
 * makes the list of jobs; a check run can be posted by whoever holds a token with `checks: write`. A job stays one, so that it
 * is asked for once. Actions: read.
 * @returns by id of the check run; nothing of those that cannot be told
 * @throws GithubError
 */
export async function readJobs(
  reader: Reader,
  checks: readonly CheckFacts[],
): Promise<ReadonlyMap<number, Maker>> {
  const known = new Map<number, Maker>();
  const unknown = checks.filter((check) => reader.jobs.get(keyOf(check.id, check.conclusion)) === undefined);
  for (const [runId, asked] of Map.groupBy(unknown, ({ workflow }) => workflow?.runId ?? 0)) {
    const jobs = await readJobsOfRun(reader, runId);
    if (jobs === null) continue;
    const maker = (await isFromFork(reader, runId, asked)) ? 'fork' : 'job';
    for (const key of jobs) if (maker === 'job') reader.jobs.set(key, true);
    for (const { id, conclusion } of asked) known.set(id, jobs.has(keyOf(id, conclusion)) ? maker : 'posted');
  }
  for (const { id, conclusion } of checks)
    if (reader.jobs.get(keyOf(id, conclusion)) === true) known.set(id, 'job');
  return known;
}

/** A fork's pull request is what can run here and be about a commit of elsewhere. */
async function isFromFork(
  { client, owner, name: repo, repositoryId }: Reader,
  runId: number,
  [check]: readonly CheckFacts[],
): Promise<boolean> {
  if (check?.workflow?.event !== 'pull_request') return false;
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const { head_repository: head } = believe<RawRun>(await client.rest(route, { owner, repo, run_id: runId }));
  // A fork has another owner or another name, and always another number.
  const isNamed = head?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  return !(isNamed || (head !== null && head.id === repositoryId));
}

/** Keys of all jobs of all attempts; null where they cannot be read to their end. */
async function readJobsOfRun(
  { client, owner, name: repo }: Reader,
  runId: number,
): Promise<ReadonlySet<string> | null> {
  const keys = new Set<string>();
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
  try {
    for (let page = 1; page <= mostPages; page += 1) {
      const answer = await client.rest(route, {
        owner,
        repo,
        run_id: runId,
        filter: 'all',
        per_page: perPage,
        page,
      });
      const { jobs } = believe<{ readonly jobs: readonly RawJob[] }>(answer);
      for (const { check_run_url: url, conclusion } of jobs)
        keys.add(keyOf(Number(url.slice(url.lastIndexOf('/') + 1)), conclusion));
      if (jobs.length < perPage) return keys;
    }
    return null;
  } catch (error) {
    // Without the permission, or of a run that was deleted: it is not known.
    if (error instanceof GithubError && notTold.has(error.code)) return null;
    throw error;
  }
}

const notTold: ReadonlySet<string> = new Set(['github-forbidden', 'github-not-found']);

function keyOf(id: number, conclusion: string | null): string {
  return `${String(id)} ${(conclusion ?? '').toLowerCase()}`;
}
