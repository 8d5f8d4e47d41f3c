import type { CandidateFacts, IncompleteFacts } from '../core/facts/facts.ts';
import { pushQuery } from './documents/queries.ts';
import type { RawCommit, RawConnection, RawRepository } from './documents/raw.ts';
import { isReleased } from './find-pulls.ts';
import { believe } from './json.ts';
import type { CandidateRead } from './read-pull-request.ts';
import { type ReleasedCommit, readReleaseLinks } from './read-release-links.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import { mustHaveRepository, type Reader, repositoryVariables, startRead, toRepository } from './reader.ts';
import { toCommitFacts } from './to-commit-facts.ts';

interface RawHead extends RawCommit, ReleasedCommit {
  readonly url: string;
  readonly history: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null };
}

interface RawBase {
  readonly id: string;
  readonly compare: { readonly commits: RawConnection<ReleasedCommit> } | null;
}

interface RawRead {
  readonly repository:
    | (RawRepository & {
        readonly branch: { readonly target: RawHead | null } | null;
        readonly base: RawBase | null;
      })
    | null;
}

/**
 * Reads the head of a release branch as a candidate: what it has that the default branch has not, and which initiatives
 * that belongs to, through the pull requests it came by and through trailers.
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
  });
  const raw = mustHaveRepository(reader, believe<RawRead>(data).repository);
  const known = toRepository(reader, raw);
  const head = raw.branch?.target ?? null;
  if (head === null || !isReleased(known.config, branch, head)) return null;
  const commits = await releasedCommits(context, head, raw.base, branch === known.repository.defaultBranch);
  // A branch that was just made brings nothing that is not released from the default branch already.
  if (commits.length === 0 && incomplete.length === 0) return null;
  const touched = head.history.nodes?.[0]?.oid;
  const candidate: CandidateFacts = {
    kind: 'push',
    number: null,
    url: head.url,
    title: branch,
    baseRef: branch,
    sameRepository: true,
    ...(await readReleaseLinks(reader, context, known.repository, commits)),
    // What was merged into the branch is the branch's own by now.
    changedWorkflows: [],
    sharedWith: [],
    touchesConfig: branch !== known.repository.defaultBranch && commits.some(({ oid }) => oid === touched),
    commit: await toCommitFacts(context, head, `${known.repository.owner}/${known.repository.name}`),
  };
  return { ...known, candidate, incomplete, readAt: at };
}

/** Where the default branch itself is released from, there is nothing to compare with: its newest commit stands for it. */
async function releasedCommits(
  context: ReadContext,
  head: RawHead,
  base: RawBase | null,
  isDefault: boolean,
): Promise<readonly ReleasedCommit[]> {
  if (isDefault) return [head];
  const first = base?.compare?.commits ?? null;
  return readToEnd(context, first, 'releaseCommits', base?.id ?? '', `commits of ${context.branch ?? ''}`);
}
