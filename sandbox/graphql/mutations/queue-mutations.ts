/** enqueuePullRequest and dequeuePullRequest. */

import { dequeue, enqueue } from '../../state/merge-queue.ts';
import { type Context, nodeOf } from '../context.ts';
import { type Resolvers, view } from '../resolver.ts';

interface EnqueueInput {
  readonly pullRequestId: string;
}

interface DequeueInput {
  readonly id: string;
}

export const queueMutations = {
  enqueuePullRequest: (_source: unknown, { input }: { input: EnqueueInput }, context: Context) => {
    const pullRequest = nodeOf(context, input.pullRequestId, 'PullRequest');
    return view({ mergeQueueEntry: enqueue(context.store, context.actor, pullRequest) });
  },
  dequeuePullRequest: (_source: unknown, { input }: { input: DequeueInput }, context: Context) => {
    const pullRequest = nodeOf(context, input.id, 'PullRequest');
    return view({ mergeQueueEntry: dequeue(context.store, context.actor, pullRequest) });
  },
} satisfies Resolvers;
