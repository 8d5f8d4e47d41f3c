/** What issues and pull requests share beyond a body: number, title, labels, people, comments, timeline. */

import { commentsOf } from '../../state/comments.ts';
import { hasRole, repositoryOf } from '../../state/issue-access.ts';
import type { Issue, PullRequest } from '../../state/issue-entities.ts';
import { labelsOn } from '../../state/labelling.ts';
import { connection, nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, issueBehind } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { issuePath, WEB } from '../web-paths.ts';
import { subjectResolvers } from './subject-resolvers.ts';

type Conversation = Issue | PullRequest;

/** Comments and events in the order of the page. */
function timelineOf(context: Context, issue: Issue) {
  const items = [...issue.timeline, ...commentsOf(context.store, issue)];
  return items.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
}

/** `totalCount` counts every item of the wanted types, `filteredCount` those of them behind the cursor. */
function timelineItems(
  context: Context,
  issue: Issue,
  args: PageArguments & { itemTypes?: readonly string[] | null },
) {
  const { itemTypes } = args;
  const items = timelineOf(context, issue).filter(
    (item) => !itemTypes || itemTypes.includes(toEnum(item.kind)),
  );
  const extra = (nodes: readonly unknown[]) => ({
    filteredCount: items.length,
    pageCount: nodes.length,
    updatedAt: issue.updatedAt,
  });
  return connection(items, args, (item) => item.nodeId, extra);
}

export const conversationResolvers = {
  ...subjectResolvers,
  number: (source: Conversation) => source.number,
  title: (source: Conversation, _args: unknown, context: Context) => issueBehind(context, source).title,
  closed: (source: Conversation, _args: unknown, context: Context) =>
    issueBehind(context, source).state === 'closed',
  closedAt: (source: Conversation, _args: unknown, context: Context) => issueBehind(context, source).closedAt,
  locked: (source: Conversation, _args: unknown, context: Context) => issueBehind(context, source).locked,
  activeLockReason: (source: Conversation, _args: unknown, context: Context) => {
    const { lockReason } = issueBehind(context, source);
    return lockReason === null ? null : toEnum(lockReason);
  },
  createdViaEmail: () => false,
  repository: (source: Conversation, _args: unknown, { store }: Context) => repositoryOf(store, source),
  resourcePath: (source: Conversation, _args: unknown, context: Context) =>
    issuePath(context.store, issueBehind(context, source)),
  url: (source: Conversation, _args: unknown, context: Context) =>
    WEB + issuePath(context.store, issueBehind(context, source)),
  milestone: (source: Conversation, _args: unknown, context: Context) => {
    const { milestoneId } = issueBehind(context, source);
    return milestoneId === null ? null : context.store.milestones.get(milestoneId);
  },
  labels: (source: Conversation, args: PageArguments, context: Context) =>
    nodeConnection(labelsOn(context.store, issueBehind(context, source)), args),
  assignees: (source: Conversation, args: PageArguments, context: Context) => {
    const accounts = issueBehind(context, source).assigneeIds.map((id) => accountOf(context, id));
    return nodeConnection(
      accounts.filter((account) => account !== null),
      args,
    );
  },
  comments: (source: Conversation, args: PageArguments, context: Context) =>
    nodeConnection(commentsOf(context.store, issueBehind(context, source)), args),
  timelineItems: (source: Conversation, args: PageArguments, context: Context) =>
    timelineItems(context, issueBehind(context, source), args),
  viewerCanLabel: (source: Conversation, _args: unknown, context: Context) =>
    hasRole(context.store, context.actor, issueBehind(context, source), 'triage'),
  viewerCanUpdate: (source: Conversation, _args: unknown, context: Context) => {
    const issue = issueBehind(context, source);
    return (
      issue.authorId === context.actor.account.id || hasRole(context.store, context.actor, issue, 'write')
    );
  },
} satisfies Resolvers;
