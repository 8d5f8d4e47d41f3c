/** Mutations of issues: opening, changing, closing, labels, sub-issues. */

import type { Issue } from '../../state/issue-entities.ts';
import type { IssuePatch } from '../../state/issues.ts';
import { closeIssue, createIssue, reopenIssue, updateIssue } from '../../state/issues.ts';
import { addLabels, removeLabels } from '../../state/labelling.ts';
import { createLabel } from '../../state/labels.ts';
import { addSubIssue, removeSubIssue } from '../../state/sub-issues.ts';
import { type Context, issueBehind, nodeOf } from '../context.ts';
import { NotImplemented, type Resolvers, view } from '../resolver.ts';

interface CreateIssueInput {
  readonly clientMutationId?: string | null;
  readonly repositoryId: string;
  readonly title: string;
  readonly body?: string | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly milestoneId?: string | null;
  readonly parentIssueId?: string | null;
}

interface UpdateIssueInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly state?: 'OPEN' | 'CLOSED' | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly milestoneId?: string | null;
}

type Shared = Pick<CreateIssueInput, 'labelIds' | 'assigneeIds' | 'milestoneId'>;

/** Labels, assignees and milestone by node id. A milestone that is given as null is taken away. */
function attachments(context: Context, { labelIds, assigneeIds, milestoneId }: Shared) {
  return {
    ...(labelIds ? { labels: labelIds.map((id) => nodeOf(context, id, 'Label')) } : {}),
    ...(assigneeIds ? { assignees: assigneeIds.map((id) => nodeOf(context, id, 'User', 'Bot')) } : {}),
    ...(milestoneId === undefined
      ? {}
      : { milestone: milestoneId === null ? null : nodeOf(context, milestoneId, 'Milestone') }),
  };
}

function create(_root: unknown, { input }: { input: CreateIssueInput }, context: Context) {
  const { repositoryId, title, body, parentIssueId, clientMutationId } = input;
  const repository = nodeOf(context, repositoryId, 'Repository');
  const parent = parentIssueId ? { parent: nodeOf(context, parentIssueId, 'Issue') } : {};
  const issue = createIssue(context.store, context.actor, repository, {
    title,
    body: body ?? null,
    ...attachments(context, input),
    ...parent,
  });
  return view({ issue, clientMutationId });
}

function update(_root: unknown, { input }: { input: UpdateIssueInput }, context: Context) {
  const { id, title, body, state, clientMutationId } = input;
  const issue = nodeOf(context, id, 'Issue');
  const patch: IssuePatch = {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof body === 'string' ? { body } : {}),
    ...(state ? { state: state === 'OPEN' ? 'open' : 'closed' } : {}),
    ...attachments(context, input),
  };
  updateIssue(context.store, context.actor, issue, patch);
  return view({ issue, actor: context.actor.account, clientMutationId });
}

const REASONS = { COMPLETED: 'completed', NOT_PLANNED: 'not_planned', DUPLICATE: 'duplicate' } as const;

interface CloseIssueInput {
  readonly clientMutationId?: string | null;
  readonly issueId: string;
  readonly stateReason?: keyof typeof REASONS | null;
}

function close(_root: unknown, { input }: { input: CloseIssueInput }, context: Context) {
  const { issueId, stateReason, clientMutationId } = input;
  const issue = nodeOf(context, issueId, 'Issue');
  closeIssue(context.store, context.actor, issue, REASONS[stateReason ?? 'COMPLETED']);
  return view({ issue, clientMutationId });
}

function reopen(
  _root: unknown,
  { input }: { input: { issueId: string; clientMutationId?: string } },
  context: Context,
) {
  const { issueId, clientMutationId } = input;
  const issue = nodeOf(context, issueId, 'Issue');
  reopenIssue(context.store, context.actor, issue);
  return view({ issue, clientMutationId });
}

interface LabelsInput {
  readonly clientMutationId?: string | null;
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}

function relabel(change: typeof addLabels) {
  return (_root: unknown, { input }: { input: LabelsInput }, context: Context) => {
    const { labelableId, labelIds, clientMutationId } = input;
    const labelable = nodeOf(context, labelableId, 'Issue', 'PullRequest');
    const labels = labelIds.map((id) => nodeOf(context, id, 'Label'));
    change(context.store, context.actor, issueBehind(context, labelable), labels);
    return view({ labelable, clientMutationId });
  };
}

interface CreateLabelInput {
  readonly clientMutationId?: string | null;
  readonly repositoryId: string;
  readonly name: string;
  readonly color: string;
  readonly description?: string | null;
}

function label(_root: unknown, { input }: { input: CreateLabelInput }, context: Context) {
  const { repositoryId, name, color, description, clientMutationId } = input;
  const repository = nodeOf(context, repositoryId, 'Repository');
  const created = createLabel(context.store, context.actor, repository, {
    name,
    color,
    description: description ?? null,
  });
  return view({ label: created, clientMutationId });
}

interface SubIssueInput {
  readonly clientMutationId?: string | null;
  readonly issueId: string;
  readonly subIssueId?: string | null;
  readonly replaceParent?: boolean | null;
}

function childOf(context: Context, id: string | null | undefined): Issue {
  if (!id) throw new NotImplemented('addSubIssue without subIssueId');
  return nodeOf(context, id, 'Issue');
}

function attach(_root: unknown, { input }: { input: SubIssueInput }, context: Context) {
  const { issueId, subIssueId, replaceParent, clientMutationId } = input;
  const issue = nodeOf(context, issueId, 'Issue');
  const subIssue = childOf(context, subIssueId);
  addSubIssue(context.store, context.actor, issue, subIssue, { replaceParent: replaceParent ?? false });
  return view({ issue, subIssue, clientMutationId });
}

function detach(_root: unknown, { input }: { input: SubIssueInput }, context: Context) {
  const { issueId, subIssueId, clientMutationId } = input;
  const issue = nodeOf(context, issueId, 'Issue');
  const subIssue = childOf(context, subIssueId);
  removeSubIssue(context.store, context.actor, issue, subIssue);
  return view({ issue, subIssue, clientMutationId });
}

export const issueMutations = {
  createIssue: create,
  updateIssue: update,
  closeIssue: close,
  reopenIssue: reopen,
  addLabelsToLabelable: relabel(addLabels),
  removeLabelsFromLabelable: relabel(removeLabels),
  createLabel: label,
  addSubIssue: attach,
  removeSubIssue: detach,
} satisfies Resolvers;
