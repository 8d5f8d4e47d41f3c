/**
 * The merge queue of a branch: a group per entry, each built on the one before, merged from the front as soon as the checks
 * that the branch requires have passed on the group's own commit.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */

import { asUser, type SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { branchHead, moveRef, signatureOf } from './git.ts';
import { writeCommit } from './git-objects.ts';
import { repositoryOf } from './issue-access.ts';
import type { PullRequest } from './issue-entities.ts';
import type { DequeueReason, GroupEnd, MergeQueueEntry } from './merge-queue-entities.ts';
import { finishMerge, mergeFiles } from './merging.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { allows } from './plans.ts';
import { issueOfPullRequest } from './pull-requests.ts';
import { describeBlockers, evaluateRequiredChecks } from './required-checks.ts';
import { MERGE_QUEUE_DEFAULTS, type MergeQueueParameters } from './ruleset-entities.ts';
import { rulesFor } from './rulesets.ts';
import { mustGet, type Store, timestamp } from './store.ts';

const WRITE = { app: ['contents'], level: 'write', role: 'write' } as const;

/** How the queue of a branch works; `null` where it has none. */
export function queueOf(store: Store, repository: Repository, branch: string): MergeQueueParameters | null {
  if (!allows(store, repository, 'merge_queue')) return null;
  const rule = rulesFor(repository, branch)
    .map((one) => one.rule)
    .find(({ type }) => type === 'merge_queue');
  return rule?.type === 'merge_queue' ? (rule.parameters ?? MERGE_QUEUE_DEFAULTS) : null;
}

/** In the order in which they will be merged. */
export function entriesOf(store: Store, repository: Repository, branch: string): readonly MergeQueueEntry[] {
  return store.mergeQueue.filter(
    ({ repositoryId, baseRef }) => repositoryId === repository.id && baseRef === branch,
  );
}

export function entryOf(store: Store, pullRequest: PullRequest): MergeQueueEntry | null {
  return store.mergeQueue.find((entry) => entry.pullRequest.id === pullRequest.id) ?? null;
}

/** @throws Unprocessable where there is no queue, it stands there already, or its own checks have not passed */
export function enqueue(store: Store, actor: SignedActor, pullRequest: PullRequest): MergeQueueEntry {
  const repository = repositoryOf(store, pullRequest);
  requirePermission(store, actor, repository, WRITE);
  const { baseRef, headSha } = pullRequest;
  if (queueOf(store, repository, baseRef) === null)
    throw new Unprocessable('Merge queue is not enabled for this branch');
  if (issueOfPullRequest(store, pullRequest).state !== 'open')
    throw new Unprocessable('Pull request is closed');
  if (entryOf(store, pullRequest) !== null) throw new Unprocessable('Pull request is already in the queue');
  const blockers = describeBlockers(evaluateRequiredChecks(store, repository, baseRef, headSha));
  if (blockers !== null) throw new Unprocessable(blockers);
  const id = store.nextId();
  const entry: MergeQueueEntry = {
    kind: 'MergeQueueEntry',
    id,
    nodeId: nodeId('MQE', repository.id, id),
    repositoryId: repository.id,
    baseRef,
    pullRequest,
    enqueuerId: actor.account.id,
    enqueuedAt: timestamp(store),
    headSha: '',
    baseSha: '',
    ref: '',
    since: timestamp(store),
  };
  store.mergeQueue.push(entry);
  store.nodes.set(entry.nodeId, entry);
  tellPull(store, actor, entry, null);
  if (build(store, entry)) advance(store, repository, baseRef);
  return entry;
}

/** By somebody's hand. @throws NotFound where it is in no queue */
export function dequeue(store: Store, actor: SignedActor, pullRequest: PullRequest): MergeQueueEntry {
  const repository = repositoryOf(store, pullRequest);
  requirePermission(store, actor, repository, WRITE);
  const entry = entryOf(store, pullRequest);
  if (entry === null) throw new NotFound();
  remove(store, entry, 'MANUAL', 'dequeued');
  rebuild(store, repository, entry.baseRef);
  return entry;
}

/** Makes the group of an entry, on the one before it. @returns false where it conflicts, and is in the queue no more */
function build(store: Store, entry: MergeQueueEntry): boolean {
  const repository = mustGet(store.repositories, entry.repositoryId, 'repository');
  const queue = entriesOf(store, repository, entry.baseRef);
  const before = queue[queue.indexOf(entry) - 1];
  const baseSha = before?.headSha ?? branchHead(repository, entry.baseRef) ?? '';
  const { pullRequest } = entry;
  const files = mergeFiles(repository, baseSha, pullRequest.headSha);
  if (files === null) {
    remove(store, entry, 'MERGE_CONFLICT', 'invalidated');
    return false;
  }
  const squashes = queueOf(store, repository, entry.baseRef)?.merge_method === 'SQUASH';
  const { title } = issueOfPullRequest(store, pullRequest);
  const enqueuer = mustGet(store.accounts, entry.enqueuerId, 'account');
  const commit = writeCommit(repository.git, {
    files,
    parents: squashes ? [baseSha] : [baseSha, pullRequest.headSha],
    message: squashes
      ? `${title} (#${pullRequest.number})`
      : `Merge pull request #${pullRequest.number}\n\n${title}`,
    author: signatureOf(store, enqueuer),
    committer: { name: 'GitHub', email: 'noreply@github.com', date: timestamp(store), accountId: null },
  });
  entry.headSha = commit.oid;
  entry.baseSha = baseSha;
  entry.ref = `refs/heads/gh-readonly-queue/${entry.baseRef}/pr-${pullRequest.number}-${baseSha}`;
  entry.since = timestamp(store);
  repository.refs.set(entry.ref, commit.oid);
  tellGroup(store, entry, null);
  return true;
}

/** Those behind what has gone are built anew. */
function rebuild(store: Store, repository: Repository, branch: string): void {
  for (const entry of entriesOf(store, repository, branch)) {
    repository.refs.delete(entry.ref);
    if (entry.headSha !== '') tellGroup(store, entry, 'invalidated');
    build(store, entry);
  }
  advance(store, repository, branch);
}

/** Merges what is ready from the front, and removes what has failed or taken too long. */
function advance(store: Store, repository: Repository, branch: string): void {
  const [front] = entriesOf(store, repository, branch);
  const queue = queueOf(store, repository, branch);
  if (front === undefined || queue === null) return;
  if (front.baseSha !== branchHead(repository, branch)) return rebuild(store, repository, branch);
  const states = evaluateRequiredChecks(store, repository, branch, front.headSha).map(({ state }) => state);
  const waited = store.clock.now().getTime() - Date.parse(front.since);
  if (states.every((state) => state === 'passing')) return merge(store, repository, front);
  const isLate = waited > queue.check_response_timeout_minutes * 60_000;
  if (!states.includes('failing') && !isLate) return;
  remove(store, front, states.includes('failing') ? 'CI_FAILURE' : 'CI_TIMEOUT', 'invalidated');
  rebuild(store, repository, branch);
}

function merge(store: Store, repository: Repository, entry: MergeQueueEntry): void {
  const enqueuer = asUser(mustGet(store.accounts, entry.enqueuerId, 'account'));
  finishMerge(store, enqueuer, entry.pullRequest, entry.headSha, () =>
    remove(store, entry, 'MERGE', 'merged'),
  );
  const ref = `refs/heads/${entry.baseRef}`;
  moveRef(store, enqueuer, repository, { ref, after: entry.headSha, forced: false, by: 'merge_queue_merge' });
  advance(store, repository, entry.baseRef);
}

function remove(store: Store, entry: MergeQueueEntry, reason: DequeueReason, end: GroupEnd): void {
  store.mergeQueue.splice(store.mergeQueue.indexOf(entry), 1);
  const repository = mustGet(store.repositories, entry.repositoryId, 'repository');
  repository.refs.delete(entry.ref);
  if (entry.headSha !== '') tellGroup(store, entry, end);
  const actor = asUser(mustGet(store.accounts, entry.enqueuerId, 'account'));
  tellPull(store, actor, entry, reason);
}

function tellPull(
  store: Store,
  actor: SignedActor,
  entry: MergeQueueEntry,
  reason: DequeueReason | null,
): void {
  const { pullRequest } = entry;
  const repository = mustGet(store.repositories, entry.repositoryId, 'repository');
  const issue = issueOfPullRequest(store, pullRequest);
  const where = {
    name: 'pull_request',
    actor,
    at: timestamp(store),
    repository,
    pullRequest,
    issue,
  } as const;
  if (reason === null) store.events.emit({ ...where, action: 'enqueued' });
  else store.events.emit({ ...where, action: 'dequeued', reason });
}

function tellGroup(store: Store, entry: MergeQueueEntry, reason: GroupEnd | null): void {
  const repository = mustGet(store.repositories, entry.repositoryId, 'repository');
  const actor = asUser(mustGet(store.accounts, entry.enqueuerId, 'account'));
  const where = {
    name: 'merge_group',
    actor,
    at: timestamp(store),
    repository,
    entry: { ...entry },
  } as const;
  if (reason === null) store.events.emit({ ...where, action: 'checks_requested' });
  else store.events.emit({ ...where, action: 'destroyed', reason });
}

/** Every queue looks again when something was reported, or somebody moved its branch. @returns the way to stop */
export function watchMergeQueues(store: Store): () => void {
  return store.events.on((event) => {
    if (event.name !== 'check_run' && event.name !== 'status' && event.name !== 'push') return;
    advanceAll(store, event.repository);
  });
}

/** The same for time that has passed. */
export function advanceAll(store: Store, repository: Repository): void {
  const branches = new Set(
    store.mergeQueue
      .filter(({ repositoryId }) => repositoryId === repository.id)
      .map(({ baseRef }) => baseRef),
  );
  for (const branch of branches) advance(store, repository, branch);
}
