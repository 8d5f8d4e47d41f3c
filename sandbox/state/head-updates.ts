/** What a push does to the pull requests of its branch, and to the check suites of its head. */

import type { SignedActor } from './actor.ts';
import { openSuites } from './check-suites.ts';
import { closedBy } from './cross-references.ts';
import type { Repository } from './entities.ts';
import { commitsBetween, isAncestor } from './history.ts';
import type { PullRequest } from './issue-entities.ts';
import { markClosed } from './issues.ts';
import { mustGet, type Store, timestamp } from './store.ts';
import { recordEvent } from './timeline.ts';

interface Push {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

const GONE = /^0+$/;

/** Marks a pull request as merged and closes it; the branch has moved, or is about to. */
export function markMerged(
  store: Store,
  actor: SignedActor,
  pullRequest: PullRequest,
  mergeCommit: string,
): void {
  const issue = mustGet(store.issues, pullRequest.issueId, 'issue');
  pullRequest.merged = true;
  pullRequest.mergedAt = timestamp(store);
  pullRequest.mergedById = actor.account.id;
  pullRequest.mergeCommitSha = mergeCommit;
  recordEvent(store, actor, issue, {
    kind: 'MergedEvent',
    commitOid: mergeCommit,
    mergeRef: pullRequest.baseRef,
  });
  markClosed(store, actor, issue, null, null);
}

function followHead(store: Store, actor: SignedActor, pullRequest: PullRequest, push: Push): void {
  const issue = mustGet(store.issues, pullRequest.issueId, 'issue');
  if (GONE.test(push.after)) return markClosed(store, actor, issue, null, null);
  const { before, after } = push;
  pullRequest.headSha = after;
  issue.updatedAt = timestamp(store);
  const repository = mustGet(store.repositories, pullRequest.repositoryId, 'repository');
  const where = { actor, at: issue.updatedAt, repository, pullRequest, issue };
  store.events.emit({ name: 'pull_request', action: 'synchronize', ...where, before, after });
}

function followBase(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  pullRequest: PullRequest,
  after: string,
): void {
  // A head that somebody pushed to the base by hand counts as merged.
  if (isAncestor(repository, pullRequest.headSha, after)) markMerged(store, actor, pullRequest, after);
  else pullRequest.baseSha = after;
}

/** Commits that reach the default branch close what their messages name. */
function closeNamedIssues(store: Store, actor: SignedActor, repository: Repository, push: Push): void {
  if (GONE.test(push.before)) return;
  for (const commit of commitsBetween(repository, push.before, push.after)) {
    for (const issue of closedBy(store, repository, commit.message)) {
      if (issue.state === 'open') markClosed(store, actor, issue, 'completed', null);
    }
  }
}

/** Called after every change of a ref. */
export function followPush(store: Store, actor: SignedActor, repository: Repository, push: Push): void {
  if (!push.ref.startsWith('refs/heads/')) return;
  const branch = push.ref.slice('refs/heads/'.length);
  const gone = GONE.test(push.after);
  if (!gone) openSuites(store, actor, repository, push.after, branch);
  for (const pullRequest of store.pullRequests.values()) {
    if (store.issues.get(pullRequest.issueId)?.state !== 'open') continue;
    if (pullRequest.headRepositoryId === repository.id && pullRequest.headRef === branch) {
      followHead(store, actor, pullRequest, push);
    } else if (!gone && pullRequest.repositoryId === repository.id && pullRequest.baseRef === branch) {
      followBase(store, actor, repository, pullRequest, push.after);
    }
  }
  if (!gone && branch === repository.defaultBranch) closeNamedIssues(store, actor, repository, push);
}
