/** "Blocked by" and "blocking". They inform; they stop nothing. https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-issue-dependencies */

import type { SignedActor } from './actor.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf, requireRole } from './issue-access.ts';
import type { Issue } from './issue-entities.ts';
import { requireRead } from './permissions.ts';
import { type Store, timestamp } from './store.ts';
import { recordEvent } from './timeline.ts';

function announce(
  store: Store,
  actor: SignedActor,
  blocked: Issue,
  blocking: Issue,
  what: 'added' | 'removed',
): void {
  const at = timestamp(store);
  const both = { name: 'issue_dependencies', actor, at, blocked, blocking } as const;
  if (what === 'added') {
    recordEvent(store, actor, blocked, { kind: 'BlockedByAddedEvent', blockingIssueId: blocking.id });
    recordEvent(store, actor, blocking, { kind: 'BlockingAddedEvent', blockedIssueId: blocked.id });
  } else {
    recordEvent(store, actor, blocked, { kind: 'BlockedByRemovedEvent', blockingIssueId: blocking.id });
    recordEvent(store, actor, blocking, { kind: 'BlockingRemovedEvent', blockedIssueId: blocked.id });
  }
  store.events.emit({ ...both, action: `blocked_by_${what}`, repository: repositoryOf(store, blocked) });
  store.events.emit({ ...both, action: `blocking_${what}`, repository: repositoryOf(store, blocking) });
}

/** @throws Unprocessable for an issue that would block itself, or blocks already. */
export function addBlockedBy(store: Store, actor: SignedActor, issue: Issue, blocking: Issue): void {
  requireRole(store, actor, issue, 'triage');
  requireRead(store, actor, repositoryOf(store, blocking));
  if (issue === blocking) throw new Unprocessable('An issue cannot be blocked by itself');
  if (issue.blockedByIds.includes(blocking.id)) throw new Unprocessable('This dependency already exists');
  issue.blockedByIds = [...issue.blockedByIds, blocking.id];
  announce(store, actor, issue, blocking, 'added');
}

/** @throws NotFound */
export function removeBlockedBy(store: Store, actor: SignedActor, issue: Issue, blocking: Issue): void {
  requireRole(store, actor, issue, 'triage');
  if (!issue.blockedByIds.includes(blocking.id)) throw new NotFound();
  issue.blockedByIds = issue.blockedByIds.filter((id) => id !== blocking.id);
  announce(store, actor, issue, blocking, 'removed');
}

/** Issues that this one blocks. */
export const blockedIssues = (store: Store, issue: Issue): readonly Issue[] =>
  [...store.issues.values()].filter((other) => other.blockedByIds.includes(issue.id));
