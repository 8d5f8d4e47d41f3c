import type { IncompleteFacts } from '../core/facts/facts.ts';
import { pushQuery } from './documents/queries.ts';
import type { RawConnection, RawRepository } from './documents/raw.ts';
import { isGatedBranch, isReleased } from './find-pulls.ts';
import { believe } from './json.ts';
import type { CandidateRead } from './read-pull-request.ts';
import { countsFromRelease } from './read-since-release.ts';
import type { ReadContext } from './read-to-end.ts';
import { mustHaveRepository, type Reader, repositoryVariables, startRead, toRepository } from './reader.ts';
import { contentsOf, type RawBase, type RawHead, releasedCommits, toRelease } from './to-release.ts';
import type { RawRecord } from './with-targeted.ts';

interface RawRead {
  readonly repository:
    | (RawRepository & {
        readonly branch: { readonly target: RawHead | null } | null;
        readonly base: RawBase | null;
        readonly records: RawConnection<RawRecord>;
      })
    | null;
}

/**
 * Reads the head of a release branch as a candidate: what it has that the default branch has not, and which initiatives
 * that belongs to.
 * @returns null where the branch is gone or nothing is released from it
 * @throws GithubError
 */
export async function readPush(reader: Reader, branch: string): Promise<CandidateRead | null> {
  const incomplete: IncompleteFacts[] = [];
  const context: ReadContext = { ...startRead(reader, incomplete), branch };
  const { data, at } = await reader.client.query({
    name: 'push',
    document: pushQuery,
    variables: {
      ...repositoryVariables(reader),
      page: context.page,
      appId: reader.appId,
      branch,
      qualified: `refs/heads/${branch}`,
    },
    // Of a branch that is gone, GitHub says it twice; of one that is there, a missing comparison is noted as incomplete.
    tolerate: ({ path, type }) => type === 'NOT_FOUND' && path.join('.') === 'repository.base.compare',
  });
  const raw = mustHaveRepository(reader, believe<RawRead>(data).repository);
  const known = toRepository(reader, raw);
  const head = raw.branch?.target ?? null;
  if (head === null) return null;
  const { defaultBranch } = known.repository;
  if (!isGatedBranch(known.config, branch, defaultBranch) && !isReleased(known.config, branch, head))
    return null;
  // Where the default branch itself is released from, there is nothing to compare with.
  const isDefault = branch === defaultBranch;
  const ahead = isDefault ? [] : await releasedCommits(context, raw.base, head.oid);
  // A branch that was just made brings nothing that is not released from the default branch already.
  const isCounted = isDefault || countsFromRelease(known.config);
  if (!isCounted && ahead.length === 0 && incomplete.length === 0) return null;
  const { commits, from } = await contentsOf(reader, context, { config: known.config, head, ahead });
  const candidate = await toRelease(reader, context, {
    known,
    head,
    commits,
    ahead,
    from,
    records: raw.records,
    readAt: at,
    name: branch,
    kind: 'push',
  });
  return { ...known, candidate, incomplete, readAt: at };
}
