/** Opening, editing and closing issues. https://docs.github.com/en/rest/issues/issues */

import type { SignedActor } from './actor.ts';
import { attachAssignees, setAssignees } from './assignees.ts';
import { crossReference } from './cross-references.ts';
import type { Changes } from './domain-events.ts';
import { editBody } from './edit-history.ts';
import type { Account, Repository } from './entities.ts';
import { Forbidden, Gone, Unprocessable } from './errors.ts';
import { hasRole, requireAuthorOr, requireBody } from './issue-access.ts';
import type { Issue, Label, Milestone, StateReason } from './issue-entities.ts';
import { emitIssueEvent } from './issue-events.ts';
import { attachLabels, setLabels } from './labelling.ts';
import { attachMilestone, setMilestone } from './milestones.ts';
import { nodeId } from './node-id.ts';
import { may, requirePermission, requireRead } from './permissions.ts';
import { type Store, timestamp } from './store.ts';
import { addSubIssue, requireRoomBelow } from './sub-issues.ts';
import { recordEvent } from './timeline.ts';

export interface IssueInput {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly Label[];
  readonly assignees?: readonly Account[];
  readonly milestone?: Milestone | null;
  readonly parent?: Issue;
}

function requireTitle(resource: 'Issue' | 'PullRequest', title: string): void {
  if (title.trim() === '') {
    throw new Unprocessable('Validation Failed', [{ resource, code: 'missing_field', field: 'title' }]);
  }
  if (title.length <= 256) return;
  const message = 'title is too long (maximum is 256 characters)';
  throw new Unprocessable('Validation Failed', [{ resource, code: 'custom', field: 'title', message }]);
}

/** A record for the number that comes next; `nodeIdOf` differs for pull requests. */
export function newIssue(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: Pick<IssueInput, 'title' | 'body'>,
  pullRequest: { readonly id: number; readonly nodeId: string } | null = null,
): Issue {
  requireTitle(pullRequest ? 'PullRequest' : 'Issue', input.title);
  requireBody(pullRequest ? 'PullRequest' : 'Issue', input.body ?? '');
  const id = store.nextId();
  const at = timestamp(store);
  const issue: Issue = {
    kind: 'Issue',
    id,
    nodeId: pullRequest?.nodeId ?? nodeId('I', repository.id, id),
    repositoryId: repository.id,
    number: repository.nextNumber++,
    title: input.title,
    body: input.body ?? '',
    edits: [],
    lastEditedAt: null,
    editorId: null,
    authorId: actor.account.id,
    viaAppId: actor.kind === 'user' ? (actor.via?.id ?? null) : null,
    createdAt: at,
    updatedAt: at,
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedById: null,
    locked: false,
    lockReason: null,
    labelIds: [],
    assigneeIds: [],
    milestoneId: null,
    parentId: null,
    subIssueIds: [],
    blockedByIds: [],
    pinnedCommentId: null,
    pullRequestId: pullRequest?.id ?? null,
    reactions: [],
    timeline: [],
    commentIds: [],
  };
  store.issues.set(id, issue);
  store.numbers.set(`${repository.id}#${issue.number}`, id);
  if (!pullRequest) store.nodes.set(issue.nodeId, issue);
  return issue;
}

const TRIAGE = { app: ['issues'], level: 'write', role: 'triage' } as const;

/**
 * Whoever can read may open an issue. Labels, assignees and milestone of somebody below triage are dropped without a word.
 * @throws Gone where issues are switched off
 */
export function createIssue(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: IssueInput,
): Issue {
  requireRead(store, actor, repository);
  if (actor.kind === 'app') requirePermission(store, actor, repository, TRIAGE);
  if (!repository.hasIssues) throw new Gone('Issues are disabled for this repo');
  if (input.parent) requireRoomBelow(store, actor, input.parent, repository);
  const issue = newIssue(store, actor, repository, input);
  const at = timestamp(store);
  store.events.emit({ name: 'issues', action: 'opened', actor, at, repository, issue });
  if (may(store, actor, repository, TRIAGE)) {
    attachLabels(store, actor, issue, input.labels ?? []);
    attachAssignees(store, actor, issue, input.assignees ?? []);
    attachMilestone(store, actor, issue, input.milestone ?? null);
  }
  if (input.parent) addSubIssue(store, actor, input.parent, issue);
  crossReference(store, actor, issue, issue.body);
  return issue;
}

export interface IssuePatch {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: Issue['state'];
  readonly stateReason?: StateReason;
  readonly labels?: readonly Label[];
  readonly assignees?: readonly Account[];
  readonly milestone?: Milestone | null;
}

/**
 * Title and body: the author, or anybody from write on. State: `closeIssue`, `reopenIssue`.
 * Labels, assignees and milestone of somebody below triage are dropped without a word.
 */
export function updateIssue(store: Store, actor: SignedActor, issue: Issue, patch: IssuePatch): Issue {
  if (patch.title !== undefined || patch.body !== undefined) editText(store, actor, issue, patch);
  if (patch.state === 'closed') closeIssue(store, actor, issue, patch.stateReason);
  if (patch.state === 'open') reopenIssue(store, actor, issue);
  if (!hasRole(store, actor, issue, 'triage')) return issue;
  if (patch.labels) setLabels(store, actor, issue, patch.labels);
  if (patch.assignees) setAssignees(store, actor, issue, patch.assignees);
  if (patch.milestone !== undefined) setMilestone(store, actor, issue, patch.milestone);
  return issue;
}

function editText(store: Store, actor: SignedActor, issue: Issue, patch: IssuePatch): void {
  requireAuthorOr(store, actor, issue, issue, 'write');
  const resource = issue.pullRequestId === null ? 'Issue' : 'PullRequest';
  if (patch.title !== undefined) requireTitle(resource, patch.title);
  requireBody(resource, patch.body ?? '');
  const before = { title: issue.title, body: issue.body };
  const changes: { -readonly [K in keyof Changes]: Changes[K] } = {};
  if (patch.title !== undefined && patch.title !== issue.title) {
    issue.title = patch.title;
    changes.title = before.title;
    recordEvent(store, actor, issue, {
      kind: 'RenamedTitleEvent',
      previousTitle: before.title,
      currentTitle: patch.title,
    });
  }
  if (patch.body !== undefined && editBody(store, actor, issue, patch.body ?? '')) {
    changes.body = before.body;
    crossReference(store, actor, issue, issue.body);
  }
  if (Object.keys(changes).length > 0) emitIssueEvent(store, actor, issue, { action: 'edited', changes });
}

/** The author, or anybody from triage on. Closing again only changes the reason. */
export function closeIssue(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  reason: StateReason = 'completed',
  closerId: number | null = null,
): void {
  requireAuthorOr(store, actor, issue, issue, 'triage');
  markClosed(store, actor, issue, issue.pullRequestId === null ? reason : null, closerId);
}

/** Writes down and tells; a merge closes issues that its author could not close by hand. */
export function markClosed(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  stateReason: StateReason | null,
  closerId: number | null,
): void {
  if (issue.state === 'closed' && issue.stateReason === stateReason) return;
  const wasOpen = issue.state === 'open';
  issue.state = 'closed';
  issue.stateReason = stateReason;
  issue.closedAt = timestamp(store);
  issue.closedById = actor.account.id;
  if (!wasOpen) return;
  recordEvent(store, actor, issue, { kind: 'ClosedEvent', stateReason, closerId });
  emitIssueEvent(store, actor, issue, { action: 'closed' });
}

/** From triage on, or the author who closed it. https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
export function reopenIssue(store: Store, actor: SignedActor, issue: Issue): void {
  if (issue.state === 'open') return;
  if (!hasRole(store, actor, issue, 'triage')) {
    const own = issue.authorId === actor.account.id && issue.closedById === actor.account.id;
    if (actor.kind === 'app' || !own) requireAuthorOr(store, actor, { authorId: -1 }, issue, 'triage');
  }
  if (issue.pullRequestId !== null && store.pullRequests.get(issue.pullRequestId)?.merged === true) {
    throw new Forbidden('state cannot be changed. The pull request is merged.');
  }
  issue.state = 'open';
  issue.stateReason = issue.pullRequestId === null ? 'reopened' : null;
  issue.closedAt = null;
  issue.closedById = null;
  recordEvent(store, actor, issue, { kind: 'ReopenedEvent' });
  emitIssueEvent(store, actor, issue, { action: 'reopened' });
}
