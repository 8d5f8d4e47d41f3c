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
export async function readActivity(
  { client, owner, name }: Reader,
  since: number,
): Promise<RawActivity[] | null> {
  const found: RawActivity[] = [];
  let parameters: Readonly<Record<string, unknown>> | null = { per_page: perPage };
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
  return found;
}
