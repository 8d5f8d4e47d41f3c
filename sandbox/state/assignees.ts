/** Who is assigned. https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users */

import type { SignedActor } from './actor.ts';
import type { Account, Repository } from './entities.ts';
import { repositoryOf, requireRole } from './issue-access.ts';
import type { Issue } from './issue-entities.ts';
import { emitIssueEvent } from './issue-events.ts';
import { roleOf } from './permissions.ts';
import { mustGet, type Store } from './store.ts';
import { recordEvent } from './timeline.ts';

const MAX_ASSIGNEES = 10;

/** People with a role in the repository, and on an issue those who wrote or commented on it. Bots and organisations never. */
export function canBeAssigned(
  store: Store,
  repository: Repository,
  account: Account,
  issue?: Issue,
): boolean {
  if (account.kind !== 'User' || account.deleted) return false;
  if (roleOf(store, repository, account) !== 'none') return true;
  if (!issue) return false;
  return (
    issue.authorId === account.id ||
    issue.commentIds.some((id) => store.comments.get(id)?.authorId === account.id)
  );
}

/** Writes down and tells; who cannot be assigned is left out without a word, as GitHub does. */
export function attachAssignees(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  accounts: readonly Account[],
): void {
  const repository = repositoryOf(store, issue);
  for (const assignee of new Set(accounts)) {
    if (issue.assigneeIds.length >= MAX_ASSIGNEES || issue.assigneeIds.includes(assignee.id)) continue;
    if (!canBeAssigned(store, repository, assignee, issue)) continue;
    issue.assigneeIds = [...issue.assigneeIds, assignee.id];
    recordEvent(store, actor, issue, { kind: 'AssignedEvent', assigneeId: assignee.id });
    emitIssueEvent(store, actor, issue, { action: 'assigned', assignee });
  }
}

function detachAssignees(store: Store, actor: SignedActor, issue: Issue, accounts: readonly Account[]): void {
  for (const assignee of accounts) {
    if (!issue.assigneeIds.includes(assignee.id)) continue;
    issue.assigneeIds = issue.assigneeIds.filter((id) => id !== assignee.id);
    recordEvent(store, actor, issue, { kind: 'UnassignedEvent', assigneeId: assignee.id });
    emitIssueEvent(store, actor, issue, { action: 'unassigned', assignee });
  }
}

export function assignIssue(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  accounts: readonly Account[],
): void {
  requireRole(store, actor, issue, 'triage');
  attachAssignees(store, actor, issue, accounts);
}

export function unassignIssue(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  accounts: readonly Account[],
): void {
  requireRole(store, actor, issue, 'triage');
  detachAssignees(store, actor, issue, accounts);
}

export function setAssignees(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  accounts: readonly Account[],
): void {
  requireRole(store, actor, issue, 'triage');
  const before = issue.assigneeIds.map((id) => mustGet(store.accounts, id, 'account'));
  detachAssignees(
    store,
    actor,
    issue,
    before.filter((account) => !accounts.includes(account)),
  );
  attachAssignees(store, actor, issue, accounts);
}
