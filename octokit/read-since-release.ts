import type { Config } from '../core/config/config.ts';
import type { CountedFrom } from '../core/facts/facts.ts';
import type { ReleasedCommit } from './documents/raw.ts';
import { isReleaseTag } from './find-pulls.ts';
import {
  type Comparison,
  compareCommits,
  readCommitDetails,
  readComparedCommits,
  readHistory,
} from './read-commits-since.ts';
import { readReleaseTags } from './read-release-tags.ts';
import type { ReadContext } from './read-to-end.ts';
import type { Reader } from './reader.ts';

/** Where the release before ended. */
interface Boundary {
  readonly name: string;
  readonly base: string;
  readonly first: Comparison;
}

export interface SinceRelease {
  readonly commits: readonly ReleasedCommit[];
  readonly from: CountedFrom;
}

/** Whether a release is counted from the one before. */
export function countsFromRelease(config: Config | null): config is Config {
  return config !== null && (config.release.tags.length > 0 || config.release.since !== null);
}

/**
 * All commits since the release before: the nearest release tag below, if our own gate stands green on its commit, or what
 * the config names in `release.since`. A tag that nobody vouches for is passed over: whoever may push one could otherwise
 * end an unready release just below the next. Where nothing is found it is the whole history, of a branch too: a tag that is
 * passed over, moved or deleted makes a release larger, never smaller.
 * @throws GithubError
 */
export async function readSinceRelease(
  reader: Reader,
  context: ReadContext,
  config: Config,
  head: string,
): Promise<SinceRelease> {
  const { boundary: tagged, passedOver } = await belowTag(reader, config, head);
  const boundary = nearest([tagged, await sinceConfig(reader, config, head)]);
  const oids =
    boundary === null
      ? await readHistory(reader, context, head)
      : await readComparedCommits(reader, context, { ...boundary, head });
  const from = { name: boundary?.name ?? null, sha: boundary?.base ?? null, passedOver };
  return { commits: await readCommitDetails(reader, context, oids), from };
}

function nearest(boundaries: readonly (Boundary | null)[]): Boundary | null {
  return (
    boundaries.filter((one) => one !== null).toSorted((a, b) => a.first.total - b.first.total)[0] ?? null
  );
}

async function sinceConfig(
  reader: Reader,
  { release: { since } }: Config,
  head: string,
): Promise<Boundary | null> {
  if (since === null) return null;
  const first = await compareCommits(reader, since, head);
  const isBelow = first?.status === 'ahead' || first?.status === 'identical';
  return isBelow ? { name: 'release.since', base: since, first } : null;
}

/** As many pages of tags are looked through, vouched commits compared, and tags that were passed over named. */
const mostPages = 4;
const mostCompared = 5;
const mostNamed = 5;

interface Below {
  readonly boundary: Boundary | null;
  readonly passedOver: readonly string[];
}

async function belowTag(reader: Reader, config: Config, head: string): Promise<Below> {
  const passedOver: string[] = [];
  if (config.release.tags.length === 0) return { boundary: null, passedOver };
  const compared = new Set<string>();
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { tags, next } = await readReleaseTags(reader, cursor);
    // A tag on the very commit does not end what the commit releases.
    for (const { name, oid, vouched } of tags.filter((tag) => tag.oid !== head)) {
      if (!isReleaseTag(config, name) || compared.has(oid)) continue;
      if (!vouched) {
        if (passedOver.length < mostNamed) passedOver.push(name);
        continue;
      }
      if (compared.size === mostCompared) return { boundary: null, passedOver };
      compared.add(oid);
      const first = await compareCommits(reader, oid, head);
      if (first?.status === 'ahead') return { boundary: { name, base: oid, first }, passedOver };
    }
    if (next === null) break;
    cursor = next;
  }
  return { boundary: null, passedOver };
}
