/** Pull requests. https://docs.github.com/en/rest/pulls/pulls */

import type { SignedActor } from './actor.ts';
import { closedBy, crossReference } from './cross-references.ts';
import type { Commit, Repository } from './entities.ts';
import { Gone, NotFound, Unprocessable } from './errors.ts';
import { branchHead } from './git.ts';
import { changedFiles, commitsBetween, type FileChange, mergeBase } from './history.ts';
import { findIssue, repositoryOf, requireAuthorOr } from './issue-access.ts';
import type { Issue, PullRequest } from './issue-entities.ts';
import { emitIssueEvent } from './issue-events.ts';
import { type IssuePatch, newIssue, updateIssue } from './issues.ts';
import { nodeId } from './node-id.ts';
import { requirePermission, requireRead } from './permissions.ts';
import { mustGet, type Store, timestamp } from './store.ts';

export const issueOfPullRequest = (store: Store, pullRequest: PullRequest): Issue =>
  mustGet(store.issues, pullRequest.issueId, 'issue');

export const pullRequestsOf = (store: Store, repository: Repository): readonly PullRequest[] =>
  [...store.pullRequests.values()].filter((pullRequest) => pullRequest.repositoryId === repository.id);

/** @throws NotFound, also for the number of an issue */
export function findPullRequest(store: Store, repository: Repository, number: number): PullRequest {
  const { pullRequestId } = findIssue(store, repository, number);
  if (pullRequestId === null) throw new NotFound();
  return mustGet(store.pullRequests, pullRequestId, 'pull request');
}

export interface PullRequestInput {
  readonly title: string;
  readonly body?: string | null;
  /** Branch names without `refs/heads/`. */
  readonly head: string;
  readonly base: string;
  /** A fork; the repository itself unless given. */
  readonly headRepository?: Repository;
  readonly draft?: boolean;
}

const invalid = (field: string) =>
  new Unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'invalid', field }]);

const custom = (message: string): Unprocessable =>
  new Unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);

function requireOpenable(
  store: Store,
  repository: Repository,
  input: PullRequestInput,
): { head: string; base: string } {
  const headRepository = input.headRepository ?? repository;
  if (headRepository.git !== repository.git) throw new Gone('The head repository is no fork of this one');
  const head = branchHead(headRepository, input.head);
  const base = branchHead(repository, input.base);
  if (head === undefined) throw invalid('head');
  if (base === undefined) throw invalid('base');
  if (commitsBetween(repository, base, head).length === 0) {
    throw custom(`No commits between ${input.base} and ${input.head}`);
  }
  const twin = pullRequestsOf(store, repository).some(
    (other) =>
      other.headRef === input.head &&
      other.baseRef === input.base &&
      other.headRepositoryId === headRepository.id &&
      issueOfPullRequest(store, other).state === 'open',
  );
  if (twin) {
    const owner = mustGet(store.accounts, headRepository.ownerId, 'account').login;
    throw custom(`A pull request already exists for ${owner}:${input.head}.`);
  }
  return { head, base };
}

/** From the same repository by those who can write to it; from a fork by anybody who can read the base. */
export function createPullRequest(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: PullRequestInput,
): PullRequest {
  requireRead(store, actor, repository);
  const headRepository = input.headRepository ?? repository;
  const need = { app: ['pull_requests'], level: 'write', role: 'write' } as const;
  requirePermission(store, actor, actor.kind === 'app' ? repository : headRepository, need);
  const { head, base } = requireOpenable(store, repository, input);
  const id = store.nextId();
  const prNodeId = nodeId('PR', repository.id, id);
  const issue = newIssue(store, actor, repository, input, { id, nodeId: prNodeId });
  const pullRequest: PullRequest = {
    kind: 'PullRequest',
    id,
    nodeId: prNodeId,
    issueId: issue.id,
    repositoryId: repository.id,
    number: issue.number,
    headRepositoryId: headRepository.id,
    headRef: input.head,
    headSha: head,
    baseRef: input.base,
    baseSha: base,
    draft: input.draft ?? false,
    merged: false,
    mergedAt: null,
    mergedById: null,
    mergeCommitSha: null,
  };
  store.pullRequests.set(id, pullRequest);
  store.nodes.set(prNodeId, pullRequest);
  const at = timestamp(store);
  store.events.emit({ name: 'pull_request', action: 'opened', actor, at, repository, pullRequest, issue });
  crossReference(store, actor, issue, issue.body);
  return pullRequest;
}

export interface PullRequestPatch extends IssuePatch {
  readonly base?: string;
  readonly draft?: boolean;
}

/** The author, or anybody from write on. */
export function updatePullRequest(
  store: Store,
  actor: SignedActor,
  pullRequest: PullRequest,
  patch: PullRequestPatch,
): PullRequest {
  const issue = issueOfPullRequest(store, pullRequest);
  if (patch.base !== undefined && patch.base !== pullRequest.baseRef)
    retarget(store, actor, pullRequest, patch.base);
  if (patch.draft !== undefined && patch.draft !== pullRequest.draft) {
    requireAuthorOr(store, actor, issue, issue, 'write');
    pullRequest.draft = patch.draft;
    const action = patch.draft ? 'converted_to_draft' : 'ready_for_review';
    const where = { actor, at: timestamp(store), repository: repositoryOf(store, issue), issue };
    store.events.emit({ name: 'pull_request', action, ...where, pullRequest });
  }
  updateIssue(store, actor, issue, patch);
  return pullRequest;
}

function retarget(store: Store, actor: SignedActor, pullRequest: PullRequest, base: string): void {
  const issue = issueOfPullRequest(store, pullRequest);
  requireAuthorOr(store, actor, issue, issue, 'write');
  const sha = branchHead(repositoryOf(store, pullRequest), base);
  if (sha === undefined) throw invalid('base');
  const changes = { base_ref: pullRequest.baseRef };
  pullRequest.baseRef = base;
  pullRequest.baseSha = sha;
  emitIssueEvent(store, actor, issue, { action: 'edited', changes });
}

/** The commits it would bring, oldest first. */
export const commitsOf = (store: Store, pullRequest: PullRequest): readonly Commit[] =>
  commitsBetween(repositoryOf(store, pullRequest), pullRequest.baseSha, pullRequest.headSha);

/** What it changes against the point where it left its base. */
export function filesOf(store: Store, pullRequest: PullRequest): readonly FileChange[] {
  const repository = repositoryOf(store, pullRequest);
  const from = mergeBase(repository, pullRequest.baseSha, pullRequest.headSha);
  return changedFiles(repository, from, pullRequest.headSha);
}

/**
 * Issues that merging would close: keywords count only where the base is the default branch, elsewhere GitHub ignores them.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
export function closingIssues(store: Store, pullRequest: PullRequest): readonly Issue[] {
  const repository = repositoryOf(store, pullRequest);
  if (pullRequest.baseRef !== repository.defaultBranch) return [];
  return closedBy(store, repository, issueOfPullRequest(store, pullRequest).body);
}
