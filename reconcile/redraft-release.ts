import type { Departure } from '../core/audit/departure.ts';
import { GithubError } from '../octokit/github-error.ts';
import type { Connection } from './connection.ts';

/**
 * Puts a published release that went past the gate back to draft, where the config asks for it. Its tag stays: GitHub takes
 * back no tag with it (docs: REST API endpoints for releases, "Update a release").
 * @returns whether it is a draft again; false also where the App may not write contents, which `doctor` tells
 * @throws GithubError
 */
export async function redraftRelease(
  { client, reader }: Connection,
  { door, id }: Departure,
): Promise<boolean> {
  if (door !== 'release' || reader.latest.config?.release.unready !== 'draft') return false;
  const [releaseId = ''] = id.split(' ');
  try {
    await client.rest('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      owner: reader.owner,
      repo: reader.name,
      release_id: Number(releaseId),
      draft: true,
    });
    return true;
  } catch (error) {
    if (error instanceof GithubError && leftAsItIs.has(error.code)) return false;
    throw error;
  }
}

const leftAsItIs: ReadonlySet<string> = new Set(['github-forbidden', 'github-not-found', 'github-refused']);
