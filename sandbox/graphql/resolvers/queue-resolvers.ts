/** MergeQueue, MergeQueueEntry, and what a repository and a pull request say of them. */

import type { Repository } from '../../state/entities.ts';
import { repositoryOf } from '../../state/issue-access.ts';
import type { PullRequest } from '../../state/issue-entities.ts';
import { entriesOf, entryOf, queueOf } from '../../state/merge-queue.ts';
import type { MergeQueueEntry } from '../../state/merge-queue-entities.ts';
import { nodeId } from '../../state/node-id.ts';
import { mustGet } from '../../state/store.ts';
import { nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { commitNode } from './git-objects.ts';

interface QueueNode {
  readonly kind: 'MergeQueue';
  readonly repository: Repository;
  readonly branch: string;
}

function queueNode({ store }: Context, repository: Repository, branch: string): QueueNode | null {
  return queueOf(store, repository, branch) === null ? null : { kind: 'MergeQueue', repository, branch };
}

export const repositoryQueueResolvers = {
  mergeQueue: (repository: Repository, { branch }: { branch?: string | null }, context: Context) =>
    queueNode(context, repository, branch ?? repository.defaultBranch),
} satisfies Resolvers;

export const pullRequestQueueResolvers = {
  isInMergeQueue: (pullRequest: PullRequest, _args: unknown, { store }: Context) =>
    entryOf(store, pullRequest) !== null,
  isMergeQueueEnabled: (pullRequest: PullRequest, _args: unknown, { store }: Context) =>
    queueOf(store, repositoryOf(store, pullRequest), pullRequest.baseRef) !== null,
  mergeQueueEntry: (pullRequest: PullRequest, _args: unknown, { store }: Context) =>
    entryOf(store, pullRequest),
  mergeQueue: (pullRequest: PullRequest, _args: unknown, context: Context) =>
    queueNode(context, repositoryOf(context.store, pullRequest), pullRequest.baseRef),
} satisfies Resolvers;

export const mergeQueueResolvers = {
  id: ({ repository, branch }: QueueNode) => nodeId('MQ', repository.id, branch),
  entries: ({ repository, branch }: QueueNode, args: PageArguments, { store }: Context) =>
    nodeConnection(entriesOf(store, repository, branch), args),
  repository: ({ repository }: QueueNode) => repository,
} satisfies Resolvers;

const repositoryAt = ({ repositoryId }: MergeQueueEntry, { store }: Context): Repository =>
  mustGet(store.repositories, repositoryId, 'repository');

export const mergeQueueEntryResolvers = {
  id: ({ nodeId: id }: MergeQueueEntry) => id,
  baseCommit: (entry: MergeQueueEntry, _args: unknown, context: Context) =>
    commitNode(repositoryAt(entry, context), entry.baseSha),
  headCommit: (entry: MergeQueueEntry, _args: unknown, context: Context) =>
    commitNode(repositoryAt(entry, context), entry.headSha),
  enqueuedAt: ({ enqueuedAt }: MergeQueueEntry) => enqueuedAt,
  enqueuer: ({ enqueuerId }: MergeQueueEntry, _args: unknown, context: Context) =>
    accountOf(context, enqueuerId),
  jump: () => false,
  solo: () => false,
  position: (entry: MergeQueueEntry, _args: unknown, context: Context) =>
    entriesOf(context.store, repositoryAt(entry, context), entry.baseRef).indexOf(entry) + 1,
  pullRequest: ({ pullRequest }: MergeQueueEntry) => pullRequest,
  state: () => 'AWAITING_CHECKS',
  mergeQueue: (entry: MergeQueueEntry, _args: unknown, context: Context) =>
    queueNode(context, repositoryAt(entry, context), entry.baseRef),
} satisfies Resolvers;
