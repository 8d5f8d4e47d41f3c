import { departureKey } from '../core/audit/departure.ts';
import { isReleaseTag } from '../octokit/find-pulls.ts';
import { type ReleaseTag, readReleaseTags } from '../octokit/read-release-tags.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import type { Memory } from './memory.ts';
import { tagId } from './unheld-tag.ts';

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

/**
 * Names of those that may have gone past the gate while nobody looked: no gate on them was ever green. One without any gate
 * counts where it is new: it may have been there before the gate was. What is known to have is left alone.
 */
export function unheldTags(
  { tags }: RecentReleases,
  { tags: before, audited }: Pick<Memory, 'tags' | 'audited'>,
): string[] {
  return tags
    .filter(({ everGreen }) => !everGreen)
    .filter(({ name, oid }) => audited.get(departureKey({ door: 'tag', id: tagId(name, oid) })) === undefined)
    .filter(({ name, gate }) => gate !== null || before?.has(name) === false)
    .map(({ name }) => name);
}
