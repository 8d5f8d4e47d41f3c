import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

export type ReleaseMade =
  | { readonly kind: 'made'; readonly url: string }
  /** There was a tag of that name on this commit: nothing was done. */
  | { readonly kind: 'there' }
  | { readonly kind: 'not-made'; readonly why: 'forbidden' | 'tag-elsewhere' | 'refused' };

export interface WantedRelease {
  /** Without `refs/tags/`. */
  readonly tag: string;
  readonly sha: string;
  /** Markdown. */
  readonly body: string;
}

/**
 * Makes a tag and its GitHub release, unless there is such a tag: GitHub would release what it stands on, whatever commit is
 * asked for (docs: REST API endpoints for releases, `target_commitish`).
 * @throws GithubError where it is not known what was done
 */
export async function createRelease(reader: Reader, { tag, sha, body }: WantedRelease): Promise<ReleaseMade> {
  const { client, owner, name: repo } = reader;
  const standing = await readTag(reader, tag);
  if (standing !== null)
    return standing === sha ? { kind: 'there' } : { kind: 'not-made', why: 'tag-elsewhere' };
  try {
    const made = believe<{ readonly html_url: string }>(
      await client.rest('POST /repos/{owner}/{repo}/releases', {
        owner,
        repo,
        tag_name: tag,
        target_commitish: sha,
        name: tag,
        body,
      }),
    );
    return { kind: 'made', url: made.html_url };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    // A token without the permission is told that there is nothing, or that it may not.
    if (error.code === 'github-forbidden' || error.code === 'github-not-found')
      return { kind: 'not-made', why: 'forbidden' };
    if (error.code === 'github-refused') return { kind: 'not-made', why: 'refused' };
    throw error;
  }
}

/** SHA that a tag stands on, of an annotated one that of the tag itself; null where there is none. */
async function readTag({ client, owner, name: repo }: Reader, tag: string): Promise<string | null> {
  try {
    const ref = believe<{ readonly object: { readonly sha: string } }>(
      await client.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `tags/${tag}` }),
    );
    return ref.object.sha;
  } catch (error) {
    if (error instanceof GithubError && error.code === 'github-not-found') return null;
    throw error;
  }
}
