import { isReleaseTag } from '../octokit/find-pulls.ts';
import { type ReleaseTag, readReleaseTags } from '../octokit/read-release-tags.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';

/** The newest release tags of a repository. */
export interface RecentReleases {
  readonly tags: readonly ReleaseTag[];
  /** By GitHub's clock, ISO 8601. */
  readonly at: string;
  /** Since when somebody else may have written there, see `locks.ts`. */
  readonly since: number;
}

/** Reads them where tags are releases and the gate is kept; null otherwise. @throws GithubError */
export async function readRecentReleases(
  { reader }: Connection,
  locks: Locks,
): Promise<RecentReleases | null> {
  const config = reader.latest.config ?? null;
  if (config === null || config.mode === 'observe' || config.release.tags.length === 0) return null;
  const since = locks.now();
  const { tags, at } = await readReleaseTags(reader, null);
  return { tags: tags.filter(({ name }) => isReleaseTag(config, name)), at, since };
}

const month = 30 * 86_400_000;

/**
 * Names of those that may have gone past the gate while nobody looked: no gate on them was ever green. An old one without any
 * gate was there before us.
 */
export function unheldTags({ tags, at }: RecentReleases): string[] {
  return tags
    .filter(({ everGreen }) => !everGreen)
    .filter(
      ({ gate, committedAt }) => gate !== null || Date.parse(at) - Date.parse(committedAt ?? '') < month,
    )
    .map(({ name }) => name);
}
