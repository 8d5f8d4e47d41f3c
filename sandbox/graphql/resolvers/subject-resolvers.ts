/** What issues, pull requests and comments have in common: a body with a history, reactions, and who may see what. */

import type {
  Comment,
  Edit,
  Issue,
  PullRequest,
  Reaction,
  ReactionContent,
} from '../../state/issue-entities.ts';
import { nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, issueBehind } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { REACTION_CONTENTS, reactionToEnum } from '../spelling.ts';

export type Subject = Issue | PullRequest | Comment;

const written = (context: Context, subject: Subject): Issue | Comment =>
  subject.kind === 'IssueComment' ? subject : issueBehind(context, subject);

interface ReactionGroup {
  readonly kind: 'ReactionGroup';
  readonly subject: Subject;
  readonly content: ReactionContent;
}

const isOfPerson = (actorId: number) => (reaction: Reaction) => reaction.accountId === actorId;

export const subjectResolvers = {
  id: (subject: Subject) => subject.nodeId,
  databaseId: (subject: Subject) => subject.id,
  fullDatabaseId: (subject: Subject) => String(subject.id),
  author: (subject: Subject, _args: unknown, context: Context) =>
    accountOf(context, written(context, subject).authorId),
  body: (subject: Subject, _args: unknown, context: Context) => written(context, subject).body,
  createdAt: (subject: Subject, _args: unknown, context: Context) => written(context, subject).createdAt,
  publishedAt: (subject: Subject, _args: unknown, context: Context) => written(context, subject).createdAt,
  updatedAt: (subject: Subject, _args: unknown, context: Context) => written(context, subject).updatedAt,
  lastEditedAt: (subject: Subject, _args: unknown, context: Context) =>
    written(context, subject).lastEditedAt,
  editor: (subject: Subject, _args: unknown, context: Context) =>
    accountOf(context, written(context, subject).editorId),
  includesCreatedEdit: (subject: Subject, _args: unknown, context: Context) =>
    written(context, subject).edits.length > 0,
  viewerDidAuthor: (subject: Subject, _args: unknown, context: Context) =>
    written(context, subject).authorId === context.actor.account.id,
  /** Newest first, as GitHub lists them. */
  userContentEdits: (subject: Subject, args: PageArguments, context: Context) =>
    nodeConnection(written(context, subject).edits.toReversed(), args),
  reactions: (subject: Subject, args: PageArguments & { content?: string | null }, context: Context) => {
    const { reactions } = written(context, subject);
    const { content } = args;
    return nodeConnection(
      reactions.filter((one) => !content || reactionToEnum(one.content) === content),
      args,
    );
  },
  reactionGroups: (subject: Subject): readonly ReactionGroup[] =>
    REACTION_CONTENTS.map((content) => ({ kind: 'ReactionGroup', subject, content })),
} satisfies Resolvers;

const reactionsIn = ({ subject, content }: ReactionGroup, context: Context): readonly Reaction[] =>
  written(context, subject).reactions.filter((reaction) => reaction.content === content);

export const reactionGroupResolvers = {
  content: ({ content }: ReactionGroup) => reactionToEnum(content),
  subject: ({ subject }: ReactionGroup) => subject,
  createdAt: (group: ReactionGroup, _args: unknown, context: Context) =>
    reactionsIn(group, context)[0]?.createdAt ?? null,
  viewerHasReacted: (group: ReactionGroup, _args: unknown, context: Context) =>
    reactionsIn(group, context).some(isOfPerson(context.actor.account.id)),
  reactors: (group: ReactionGroup, args: PageArguments, context: Context) => {
    const accounts = reactionsIn(group, context).map((reaction) => accountOf(context, reaction.accountId));
    return nodeConnection(
      accounts.filter((account) => account !== null),
      args,
    );
  },
} satisfies Resolvers;

export const reactionResolvers = {
  id: (reaction: Reaction) => reaction.nodeId,
  databaseId: (reaction: Reaction) => reaction.id,
  content: (reaction: Reaction) => reactionToEnum(reaction.content),
  createdAt: (reaction: Reaction) => reaction.createdAt,
  user: (reaction: Reaction, _args: unknown, context: Context) => accountOf(context, reaction.accountId),
} satisfies Resolvers;

/** The original counts as a revision; what was wiped keeps who and when. */
export const editResolvers = {
  id: (edit: Edit) => edit.nodeId,
  createdAt: (edit: Edit) => edit.editedAt,
  editedAt: (edit: Edit) => edit.editedAt,
  updatedAt: (edit: Edit) => edit.deletedAt ?? edit.editedAt,
  editor: (edit: Edit, _args: unknown, context: Context) => accountOf(context, edit.editorId),
  diff: (edit: Edit) => edit.text,
  deletedAt: (edit: Edit) => edit.deletedAt,
  deletedBy: (edit: Edit, _args: unknown, context: Context) => accountOf(context, edit.deletedById),
} satisfies Resolvers;
