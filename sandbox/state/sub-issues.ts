/**
 * Parents and children. https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/adding-sub-issues:
 * 100 per parent (closed ones count), eight levels, one parent, one owner; people need triage.
 */

import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf, requireRole } from './issue-access.ts';
import type { Issue } from './issue-entities.ts';
import { requireRead } from './permissions.ts';
import { mustGet, type Store, timestamp } from './store.ts';
import { recordEvent } from './timeline.ts';

const MAX_CHILDREN = 100;
const MAX_LEVELS = 8;

const issueById = (store: Store, id: number): Issue => mustGet(store.issues, id, 'issue');

export const subIssuesOf = (store: Store, issue: Issue): readonly Issue[] =>
  issue.subIssueIds.map((id) => issueById(store, id));

function ancestors(store: Store, issue: Issue): readonly Issue[] {
  if (issue.parentId === null) return [];
  const parent = issueById(store, issue.parentId);
  return [parent, ...ancestors(store, parent)];
}

/** Levels below an issue: 0 without children. */
const height = (store: Store, issue: Issue): number =>
  subIssuesOf(store, issue).reduce((deepest, child) => Math.max(deepest, 1 + height(store, child)), 0);

const refusal = (why: string): Unprocessable =>
  new Unprocessable(`An error occured while adding the sub-issue to the parent issue. ${why}`);

/** Whether a tree of `levels` levels from this repository fits below a parent. */
function requireRoom(store: Store, parent: Issue, repository: Repository, levels: number): void {
  if (parent.pullRequestId !== null) throw new NotFound();
  if (repositoryOf(store, parent).ownerId !== repository.ownerId) {
    throw refusal('Sub-issue must belong to the same owner as the parent issue');
  }
  if (parent.subIssueIds.length >= MAX_CHILDREN) {
    throw refusal(`Parent cannot have more than ${MAX_CHILDREN} sub-issues`);
  }
  if (ancestors(store, parent).length + levels > MAX_LEVELS) {
    throw refusal(`Sub-issues may not be nested more than ${MAX_LEVELS} levels deep`);
  }
}

/** Asked before an issue is opened below a parent, so that nothing is half done. @throws Unprocessable, Forbidden */
export function requireRoomBelow(
  store: Store,
  actor: SignedActor,
  parent: Issue,
  repository: Repository,
): void {
  requireRole(store, actor, parent, 'triage');
  requireRoom(store, parent, repository, 1);
}

function requireAttachable(store: Store, parent: Issue, child: Issue, replaceParent: boolean): void {
  if (child.pullRequestId !== null) throw new NotFound();
  if (child.parentId === parent.id || (child.parentId !== null && !replaceParent)) {
    throw refusal('Issue may not contain duplicate sub-issues and Sub issue may only have one parent');
  }
  if ([parent, ...ancestors(store, parent)].includes(child)) {
    throw refusal('Sub-issue may not create a circular dependency');
  }
  requireRoom(store, parent, repositoryOf(store, child), 1 + height(store, child));
}

/** Tells both sides. */
function announce(
  store: Store,
  actor: SignedActor,
  parent: Issue,
  child: Issue,
  what: 'added' | 'removed',
): void {
  const at = timestamp(store);
  const both = { name: 'sub_issues', actor, at, parent, child } as const;
  const [above, below] = [repositoryOf(store, parent), repositoryOf(store, child)];
  if (what === 'added') {
    recordEvent(store, actor, parent, { kind: 'SubIssueAddedEvent', subIssueId: child.id });
    recordEvent(store, actor, child, { kind: 'ParentIssueAddedEvent', parentId: parent.id });
  } else {
    recordEvent(store, actor, parent, { kind: 'SubIssueRemovedEvent', subIssueId: child.id });
    recordEvent(store, actor, child, { kind: 'ParentIssueRemovedEvent', parentId: parent.id });
  }
  store.events.emit({ ...both, action: `sub_issue_${what}`, repository: above });
  store.events.emit({ ...both, action: `parent_issue_${what}`, repository: below });
}

/** @throws Unprocessable where a limit or a second parent stands in the way. */
export function addSubIssue(
  store: Store,
  actor: SignedActor,
  parent: Issue,
  child: Issue,
  options: { readonly replaceParent?: boolean } = {},
): void {
  requireRole(store, actor, parent, 'triage');
  requireRead(store, actor, repositoryOf(store, child));
  requireAttachable(store, parent, child, options.replaceParent ?? false);
  if (child.parentId !== null) detach(store, actor, issueById(store, child.parentId), child);
  parent.subIssueIds = [...parent.subIssueIds, child.id];
  child.parentId = parent.id;
  announce(store, actor, parent, child, 'added');
}

function detach(store: Store, actor: SignedActor, parent: Issue, child: Issue): void {
  parent.subIssueIds = parent.subIssueIds.filter((id) => id !== child.id);
  child.parentId = null;
  announce(store, actor, parent, child, 'removed');
}

/** @throws NotFound where it is no child of this parent. */
export function removeSubIssue(store: Store, actor: SignedActor, parent: Issue, child: Issue): void {
  requireRole(store, actor, parent, 'triage');
  if (child.parentId !== parent.id) throw new NotFound('The provided sub-issue does not exist');
  detach(store, actor, parent, child);
}

/** Moves a child behind or before one of its siblings. */
export function reprioritizeSubIssue(
  store: Store,
  actor: SignedActor,
  parent: Issue,
  child: Issue,
  place: { readonly after: Issue } | { readonly before: Issue },
): void {
  requireRole(store, actor, parent, 'triage');
  const sibling = 'after' in place ? place.after : place.before;
  const others = parent.subIssueIds.filter((id) => id !== child.id);
  const index = others.indexOf(sibling.id);
  if (child.parentId !== parent.id || index === -1)
    throw new NotFound('The provided sub-issue does not exist');
  parent.subIssueIds = others.toSpliced('after' in place ? index + 1 : index, 0, child.id);
}

/** `percentCompleted` is rounded down, as shown on issues. */
export function subIssuesSummary(store: Store, issue: Issue) {
  const children = subIssuesOf(store, issue);
  const completed = children.filter((child) => child.state === 'closed').length;
  const percentCompleted = children.length === 0 ? 0 : Math.floor((completed / children.length) * 100);
  return { total: children.length, completed, percentCompleted };
}
