/** Mutations of comments and reactions. */

import {
  minimizeComment,
  pinComment,
  unminimizeComment,
  unpinComment,
} from '../../state/comment-moderation.ts';
import { createComment, deleteComment, editComment } from '../../state/comments.ts';
import { Unprocessable } from '../../state/errors.ts';
import type { Classifier } from '../../state/issue-entities.ts';
import { addReaction } from '../../state/reactions.ts';
import { nodeConnection } from '../connection.ts';
import { type Context, issueBehind, nodeOf } from '../context.ts';
import { type Resolvers, view } from '../resolver.ts';
import { subjectResolvers } from '../resolvers/subject-resolvers.ts';
import { reactionFromEnum } from '../spelling.ts';

interface Mark {
  readonly clientMutationId?: string | null;
}

function add(
  _root: unknown,
  { input }: { input: Mark & { subjectId: string; body: string } },
  context: Context,
) {
  const { subjectId, body, clientMutationId } = input;
  const subject = nodeOf(context, subjectId, 'Issue', 'PullRequest');
  const comment = createComment(context.store, context.actor, issueBehind(context, subject), body);
  const [commentEdge] = nodeConnection([comment], { first: 1 }).edges;
  return view({ commentEdge, timelineEdge: commentEdge, subject, clientMutationId });
}

function update(_root: unknown, { input }: { input: Mark & { id: string; body: string } }, context: Context) {
  const { id, body, clientMutationId } = input;
  const comment = nodeOf(context, id, 'IssueComment');
  return view({ issueComment: editComment(context.store, context.actor, comment, body), clientMutationId });
}

function remove(_root: unknown, { input }: { input: Mark & { id: string } }, context: Context) {
  const { id, clientMutationId } = input;
  deleteComment(context.store, context.actor, nodeOf(context, id, 'IssueComment'));
  return view({ clientMutationId });
}

function pinning(change: typeof pinComment) {
  return (_root: unknown, { input }: { input: Mark & { issueCommentId: string } }, context: Context) => {
    const { issueCommentId, clientMutationId } = input;
    const issueComment = nodeOf(context, issueCommentId, 'IssueComment');
    change(context.store, context.actor, issueComment);
    return view({ issueComment, clientMutationId });
  };
}

const CLASSIFIERS: Readonly<Record<string, Classifier>> = {
  ABUSE: 'abuse',
  DUPLICATE: 'duplicate',
  OFF_TOPIC: 'off-topic',
  OUTDATED: 'outdated',
  RESOLVED: 'resolved',
  SPAM: 'spam',
};

function minimize(
  _root: unknown,
  { input }: { input: Mark & { subjectId: string; classifier: string } },
  context: Context,
) {
  const { subjectId, classifier, clientMutationId } = input;
  const comment = nodeOf(context, subjectId, 'IssueComment');
  minimizeComment(context.store, context.actor, comment, CLASSIFIERS[classifier] ?? 'outdated');
  return view({ minimizedComment: comment, clientMutationId });
}

function unminimize(_root: unknown, { input }: { input: Mark & { subjectId: string } }, context: Context) {
  const { subjectId, clientMutationId } = input;
  const comment = nodeOf(context, subjectId, 'IssueComment');
  unminimizeComment(context.store, context.actor, comment);
  return view({ unminimizedComment: comment, clientMutationId });
}

function react(
  _root: unknown,
  { input }: { input: Mark & { subjectId: string; content: string } },
  context: Context,
) {
  const { subjectId, content, clientMutationId } = input;
  const subject = nodeOf(context, subjectId, 'Issue', 'PullRequest', 'IssueComment');
  const wanted = reactionFromEnum(content);
  if (!wanted) throw new Unprocessable(`${content} is no reaction`);
  const target = subject.kind === 'IssueComment' ? subject : issueBehind(context, subject);
  const { reaction } = addReaction(context.store, context.actor, target, wanted);
  return view({
    reaction,
    subject,
    reactionGroups: subjectResolvers.reactionGroups(subject),
    clientMutationId,
  });
}

export const commentMutations = {
  addComment: add,
  updateIssueComment: update,
  deleteIssueComment: remove,
  pinIssueComment: pinning(pinComment),
  unpinIssueComment: pinning(unpinComment),
  minimizeComment: minimize,
  unminimizeComment: unminimize,
  addReaction: react,
} satisfies Resolvers;
