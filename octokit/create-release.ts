import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

export type ReleaseMade =
  | { readonly kind: 'made'; readonly url: string }
  /** There was a release of that tag, on this commit: nothing was done. */
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
 * Makes a tag and its GitHub release. The tag comes first: GitHub makes a ref only where there is none, and releases what a
 * tag stands on, whatever commit is asked for (docs: REST API endpoints for releases, `target_commitish`). So a tag that
 * appears meanwhile is neither moved nor released. One that stands on this commit is released as it is.
 * @throws GithubError where it is not known what was done
 */
export async function createRelease(reader: Reader, wanted: WantedRelease): Promise<ReleaseMade> {
  const { tag, sha } = wanted;
  try {
    if ((await readTag(reader, tag)) === null) await createTag(reader, wanted);
    if ((await readTag(reader, tag)) !== sha) return elsewhere;
    const made = await publish(reader, wanted);
    // Somebody with rights may have moved it in between.
    return (await readTag(reader, tag)) === sha ? made : elsewhere;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    // A token without the permission is told that there is nothing, or that it may not.
    if (error.code === 'github-forbidden' || error.code === 'github-not-found')
      return { kind: 'not-made', why: 'forbidden' };
    if (error.code === 'github-refused') return { kind: 'not-made', why: 'refused' };
    throw error;
  }
}

const elsewhere: ReleaseMade = { kind: 'not-made', why: 'tag-elsewhere' };

/** What GitHub refuses because there is one now is told by where that stands. */
async function createTag(reader: Reader, { tag, sha }: WantedRelease): Promise<void> {
  const { client, owner, name: repo } = reader;
  try {
    await client.rest('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref: `refs/tags/${tag}`, sha });
  } catch (error) {
    if (!isRefused(error) || (await readTag(reader, tag)) === null) throw error;
  }
}

async function publish(reader: Reader, { tag, sha, body }: WantedRelease): Promise<ReleaseMade> {
  const { client, owner, name: repo } = reader;
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
    if (isRefused(error) && (await isPublished(reader, tag))) return { kind: 'there' };
    throw error;
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof GithubError && error.code === 'github-refused';
}

async function isPublished({ client, owner, name: repo }: Reader, tag: string): Promise<boolean> {
  return found(client.rest('GET /repos/{owner}/{repo}/releases/tags/{tag}', { owner, repo, tag })).then(
    (release) => release !== null,
  );
}

interface GitObject {
  readonly object: { readonly sha: string; readonly type: string };
}

/** Tags of tags: nobody makes more. */
const deepestTag = 5;

/** SHA of the commit that a tag stands on, through annotated ones; null where there is none. */
async function readTag({ client, owner, name: repo }: Reader, tag: string): Promise<string | null> {
  let seen = believe<GitObject | null>(
    await found(client.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `tags/${tag}` })),
  );
  for (let depth = 0; seen?.object.type === 'tag' && depth < deepestTag; depth += 1)
    seen = believe<GitObject>(
      await client.rest('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
        owner,
        repo,
        tag_sha: seen.object.sha,
      }),
    );
  return seen?.object.sha ?? null;
}

/** The answer, or null where GitHub says that there is no such thing. */
async function found(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GithubError && error.code === 'github-not-found') return null;
    throw error;
  }
}
