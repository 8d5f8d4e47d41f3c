import type { PullRequest } from '../../state/issue-entities.ts';
import { issueOfPullRequest } from '../../state/pull-requests.ts';
import type { Stack } from '../../state/stack-entities.ts';
import { pullRequestsIn, stackPlaceOf } from '../../state/stacks.ts';
import { mustGet } from '../../state/store.ts';
import { serializeUser } from './account.ts';
import { issuePage } from './issue.ts';
import { repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** `pull-request-stack`, which may be null. */
export function serializeStack({ store }: View, pull: PullRequest) {
  const place = stackPlaceOf(store, pull);
  if (place === null) return null;
  const { stack, position, base } = place;
  return { id: stack.id, number: stack.number, base, size: stack.pullRequestIds.length, position };
}

/** `pull-request-stack-minimal`: the form in lists. */
export function serializeMinimalStack(view: View, stack: Stack) {
  return {
    ...whatItIs(view, stack),
    pull_requests: pullRequestsIn(view.store, stack).map((pull) => ({
      number: pull.number,
      ...howItStands(view, pull),
      head: { ref: pull.headRef, sha: pull.headSha },
    })),
  };
}

/** The answer to reading one, and to making one. */
export function serializeWholeStack(view: View, stack: Stack) {
  return {
    ...whatItIs(view, stack),
    pull_requests: pullRequestsIn(view.store, stack).map((pull) => stackedPullRequest(view, pull)),
  };
}

function whatItIs(view: View, stack: Stack) {
  const repository = mustGet(view.store.repositories, stack.repositoryId, 'repository');
  const pulls = pullRequestsIn(view.store, stack);
  return {
    id: stack.id,
    number: stack.number,
    node_id: stack.nodeId,
    url: `${repositoryUrl(view, repository)}/stacks/${stack.number}`,
    base: { ref: (pulls.find(({ merged }) => !merged) ?? pulls[0])?.baseRef ?? '' },
    open: pulls.some((pull) => issueOfPullRequest(view.store, pull).state === 'open'),
    created_at: stack.createdAt,
  };
}

function howItStands({ store }: View, pull: PullRequest) {
  const { state } = issueOfPullRequest(store, pull);
  return { state, draft: pull.draft, merged_at: pull.mergedAt };
}

/** `pull-request-stack-pull-request` */
function stackedPullRequest(view: View, pull: PullRequest) {
  const issue = issueOfPullRequest(view.store, pull);
  const repository = mustGet(view.store.repositories, pull.repositoryId, 'repository');
  return {
    id: pull.id,
    node_id: pull.nodeId,
    number: pull.number,
    url: `${repositoryUrl(view, repository)}/pulls/${pull.number}`,
    html_url: issuePage(view, issue),
    title: issue.title,
    user: serializeUser(view, issue.authorId),
    ...howItStands(view, pull),
    head: side(view, pull.headRepositoryId, pull.headRef, pull.headSha),
    base: side(view, pull.repositoryId, pull.baseRef, pull.baseSha),
  };
}

function side(view: View, repositoryId: number, ref: string, sha: string) {
  const repository = mustGet(view.store.repositories, repositoryId, 'repository');
  return {
    ref,
    sha,
    repo: { id: repository.id, url: repositoryUrl(view, repository), name: repository.name },
  };
}
