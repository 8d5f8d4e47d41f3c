/** Issue, IssueComment, PinnedIssueComment. */

import { issueOf } from '../../state/comments.ts';
import { blockedIssues } from '../../state/dependencies.ts';
import { hasRole, repositoryOf } from '../../state/issue-access.ts';
import type { Comment, Issue } from '../../state/issue-entities.ts';
import { nodeId } from '../../state/node-id.ts';
import { closingIssues } from '../../state/pull-requests.ts';
import { mustGet } from '../../state/store.ts';
import { subIssuesOf, subIssuesSummary } from '../../state/sub-issues.ts';
import { nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, issueBehind, shown } from '../context.ts';
import { type Resolvers, view } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { commentPath, WEB } from '../web-paths.ts';
import { conversationResolvers } from './conversation-resolvers.ts';
import { subjectResolvers } from './subject-resolvers.ts';

const blockersOf = (issue: Issue, { store }: Context): readonly Issue[] =>
  issue.blockedByIds.map((id) => mustGet(store.issues, id, 'issue'));

const isOpen = (issue: Issue): boolean => issue.state === 'open';

function pinnedComment(issue: Issue, { store }: Context) {
  const comment = issue.pinnedCommentId === null ? undefined : store.comments.get(issue.pinnedCommentId);
  return comment?.pinned ? { kind: 'PinnedIssueComment' as const, issue, comment, ...comment.pinned } : null;
}

/** Pull requests whose description would close the issue; closed ones only on request. */
function closers(issue: Issue, includeClosed: boolean, context: Context) {
  return [...context.store.pullRequests.values()].filter((pullRequest) => {
    if (!includeClosed && !isOpen(issueBehind(context, pullRequest))) return false;
    return closingIssues(context.store, pullRequest).includes(issue);
  });
}

export const issueResolvers = {
  ...conversationResolvers,
  state: (issue: Issue) => toEnum(issue.state),
  /** `duplicate` shows as `NOT_PLANNED` unless the caller asks for it. */
  stateReason: (issue: Issue, { enableDuplicate }: { enableDuplicate: boolean }) => {
    if (issue.stateReason === null) return null;
    return issue.stateReason === 'duplicate' && !enableDuplicate ? 'NOT_PLANNED' : toEnum(issue.stateReason);
  },
  parent: (issue: Issue, _args: unknown, { store }: Context) =>
    issue.parentId === null ? null : mustGet(store.issues, issue.parentId, 'issue'),
  subIssues: (issue: Issue, args: PageArguments, { store }: Context) =>
    nodeConnection(subIssuesOf(store, issue), args),
  subIssuesSummary: (issue: Issue, _args: unknown, { store }: Context) =>
    view(subIssuesSummary(store, issue)),
  blockedBy: (issue: Issue, args: PageArguments, context: Context) =>
    nodeConnection(blockersOf(issue, context).toReversed(), args),
  blocking: (issue: Issue, args: PageArguments, { store }: Context) =>
    nodeConnection(blockedIssues(store, issue), args),
  issueDependenciesSummary: (issue: Issue, _args: unknown, context: Context) => {
    const [blockedBy, blocking] = [blockersOf(issue, context), blockedIssues(context.store, issue)];
    return view({
      blockedBy: blockedBy.filter(isOpen).length,
      blocking: blocking.filter(isOpen).length,
      totalBlockedBy: blockedBy.length,
      totalBlocking: blocking.length,
    });
  },
  closedByPullRequestsReferences: (
    issue: Issue,
    args: PageArguments & { includeClosedPrs: boolean },
    context: Context,
  ) => nodeConnection(closers(issue, args.includeClosedPrs, context), args),
  pinnedIssueComment: (issue: Issue, _args: unknown, context: Context) => pinnedComment(issue, context),
  viewerCanClose: (issue: Issue, _args: unknown, { store, actor }: Context) =>
    issue.authorId === actor.account.id || hasRole(store, actor, issue, 'triage'),
} satisfies Resolvers;

type PinnedNode = NonNullable<ReturnType<typeof pinnedComment>>;

export const pinnedCommentResolvers = {
  id: ({ comment }: PinnedNode) => nodeId('PIC', comment.repositoryId, comment.id),
  issue: ({ issue }: PinnedNode) => issue,
  issueComment: ({ comment }: PinnedNode) => comment,
  pinnedAt: ({ at }: PinnedNode) => at,
  pinnedBy: ({ byId }: PinnedNode, _args: unknown, context: Context) => accountOf(context, byId),
} satisfies Resolvers;

const mayModerate = (comment: Comment, { store, actor }: Context, role: 'triage' | 'write'): boolean =>
  hasRole(store, actor, issueOf(store, comment), role);

const mayEdit = (comment: Comment, context: Context): boolean =>
  comment.authorId === context.actor.account.id || mayModerate(comment, context, 'write');

export const commentResolvers = {
  ...subjectResolvers,
  createdViaEmail: (comment: Comment) => comment.createdViaEmail,
  isMinimized: (comment: Comment) => comment.minimized !== null,
  minimizedReason: (comment: Comment) => comment.minimized?.reason ?? null,
  isPinned: (comment: Comment) => comment.pinned !== null,
  pinnedAt: (comment: Comment) => comment.pinned?.at ?? null,
  pinnedBy: (comment: Comment, _args: unknown, context: Context) =>
    accountOf(context, comment.pinned?.byId ?? null),
  issue: (comment: Comment, _args: unknown, { store }: Context) => issueOf(store, comment),
  pullRequest: (comment: Comment, _args: unknown, context: Context) => {
    const subject = shown(context, issueOf(context.store, comment));
    return subject.kind === 'PullRequest' ? subject : null;
  },
  repository: (comment: Comment, _args: unknown, { store }: Context) => repositoryOf(store, comment),
  resourcePath: (comment: Comment, _args: unknown, { store }: Context) => commentPath(store, comment),
  url: (comment: Comment, _args: unknown, { store }: Context) => WEB + commentPath(store, comment),
  viewerCanUpdate: (comment: Comment, _args: unknown, context: Context) => mayEdit(comment, context),
  viewerCanDelete: (comment: Comment, _args: unknown, context: Context) => mayEdit(comment, context),
  viewerCanMinimize: (comment: Comment, _args: unknown, context: Context) =>
    mayModerate(comment, context, 'triage'),
  viewerCanUnminimize: (comment: Comment, _args: unknown, context: Context) =>
    mayModerate(comment, context, 'triage'),
  viewerCanPin: (comment: Comment, _args: unknown, context: Context) =>
    mayModerate(comment, context, 'write'),
  viewerCanUnpin: (comment: Comment, _args: unknown, context: Context) =>
    mayModerate(comment, context, 'write'),
} satisfies Resolvers;
