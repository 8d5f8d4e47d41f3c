import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

/** `activity` of GitHub's OpenAPI description. */
export interface RawActivity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly timestamp: string;
  readonly activity_type: string;
  readonly actor: { readonly login: string } | null;
}

const perPage = 100;
/** Where somebody pushes hundreds of times in an hour, the rest is not looked at. */
const mostPages = 10;

/** What an installation may not look at, and what an Enterprise Server may not have yet. */
const notToldCodes: ReadonlySet<string> = new Set(['github-forbidden', 'github-not-found', 'github-refused']);

/**
 * What moved the branches of a repository, the newest first. GitHub's list knows no beginning but whole days, so that it is
 * walked until it comes to what is older (docs: REST API endpoints for repositories, "List repository activities").
 * @param since milliseconds
 * @returns null where GitHub does not tell it
 * @throws GithubError
 */
export async function readActivity(reader: Reader, since: number): Promise<RawActivity[] | null> {
  return (await walk(reader, since, {}))?.found ?? null;
}

/** The same of one branch. @returns null also where it is more than is read */
export async function readBranchActivity(
  reader: Reader,
  branch: string,
  since: number,
): Promise<RawActivity[] | null> {
  const walked = await walk(reader, since, { ref: `refs/heads/${branch}` });
  return walked?.isWhole === true ? walked.found : null;
}

interface Walked {
  readonly found: RawActivity[];
  readonly isWhole: boolean;
}

async function walk(
  { client, owner, name }: Reader,
  since: number,
  filter: { readonly ref?: string },
): Promise<Walked | null> {
  const found: RawActivity[] = [];
  let parameters: Readonly<Record<string, unknown>> | null = { ...filter, per_page: perPage };
  try {
    for (let page = 0; page < mostPages && parameters !== null; page += 1) {
      const { body, next } = await client.page('GET /repos/{owner}/{repo}/activity', {
        ...parameters,
        owner,
        repo: name,
      });
      const activities = believe<readonly RawActivity[]>(body);
      found.push(...activities.filter(({ timestamp }) => Date.parse(timestamp) >= since));
      parameters = activities.some(({ timestamp }) => Date.parse(timestamp) < since) ? null : next;
    }
  } catch (error) {
    if (error instanceof GithubError && notToldCodes.has(error.code)) return null;
    throw error;
  }
  return { found, isWhole: parameters === null };
}
