import type { Config } from '../core/config/config.ts';
import type { ReleasedCommit } from './documents/raw.ts';
import { isReleaseTag } from './find-pulls.ts';
import {
  type Comparison,
  compareCommits,
  readCommitDetails,
  readComparedCommits,
  readHistory,
} from './read-commits-since.ts';
import { type ReleaseTag, readReleaseTags } from './read-release-tags.ts';
import type { ReadContext } from './read-to-end.ts';
import type { Reader } from './reader.ts';

/** Where the release before ended. */
interface Boundary {
  readonly base: string;
  readonly first: Comparison;
}

/** Whether a release is counted from the one before. */
export function countsFromRelease(config: Config | null): config is Config {
  return config !== null && (config.release.tags.length > 0 || config.release.since !== null);
}

/**
 * All commits since the release before: the nearest release tag below, if our own gate stands green on its commit, or what
 * the config names in `release.since`. A tag that nobody vouches for is passed over: whoever may push one could otherwise
 * end an unready release just below the next. Passing over a good one only makes the release larger.
 * @param hasOwn whether the commit has something that the default branch has not: then that is what it releases at least
 * @throws GithubError
 */
export async function readSinceRelease(
  reader: Reader,
  context: ReadContext,
  config: Config,
  head: string,
  hasOwn: boolean,
): Promise<readonly ReleasedCommit[]> {
  const boundary = nearest([await belowTag(reader, config, head), await sinceConfig(reader, config, head)]);
  if (boundary !== null) {
    const oids = await readComparedCommits(reader, context, { ...boundary, head });
    return readCommitDetails(reader, oids);
  }
  return hasOwn ? [] : readCommitDetails(reader, await readHistory(reader, context, head));
}

function nearest(boundaries: readonly (Boundary | null)[]): Boundary | null {
  return (
    boundaries.filter((one) => one !== null).toSorted((a, b) => a.first.total - b.first.total)[0] ?? null
  );
}

async function toBoundary(reader: Reader, base: string, head: string): Promise<Boundary | null> {
  const first = await compareCommits(reader, base, head);
  return first?.status === 'ahead' ? { base, first } : null;
}

async function sinceConfig(
  reader: Reader,
  { release: { since } }: Config,
  head: string,
): Promise<Boundary | null> {
  if (since === null) return null;
  const first = await compareCommits(reader, since, head);
  return first?.status === 'ahead' || first?.status === 'identical' ? { base: since, first } : null;
}

/** As many pages of tags as are looked through, and vouched tags as are compared. */
const mostPages = 4;
const mostCompared = 5;

async function belowTag(reader: Reader, config: Config, head: string): Promise<Boundary | null> {
  if (config.release.tags.length === 0) return null;
  let compared = 0;
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { tags, next } = await readReleaseTags(reader, cursor);
    for (const { oid } of tags.filter((tag) => mayEnd(config, tag, head))) {
      const boundary = await toBoundary(reader, oid, head);
      if (boundary !== null) return boundary;
      compared += 1;
      if (compared >= mostCompared) return null;
    }
    if (next === null) break;
    cursor = next;
  }
  return null;
}

/** A tag on the very commit does not end what the commit releases. */
function mayEnd(config: Config, { name, oid, vouched }: ReleaseTag, head: string): boolean {
  return vouched && oid !== head && isReleaseTag(config, name);
}
