/** The same thing happens to an issue or to a pull request: the event carries the name of what it happened to. */

import type { SignedActor } from './actor.ts';
import type { Changes, DomainEvent } from './domain-events.ts';
import type { Account } from './entities.ts';
import { pullRequestOf, repositoryOf } from './issue-access.ts';
import type { Issue, Label, Milestone } from './issue-entities.ts';
import { type Store, timestamp } from './store.ts';

type What =
  | { readonly action: 'closed' | 'reopened' | 'locked' | 'unlocked' }
  | { readonly action: 'edited'; readonly changes: Changes }
  | { readonly action: 'labeled' | 'unlabeled'; readonly label: Label }
  | { readonly action: 'assigned' | 'unassigned'; readonly assignee: Account }
  | { readonly action: 'milestoned' | 'demilestoned'; readonly milestone: Milestone };

/** Emits `issues` or `pull_request`. */
export function emitIssueEvent(store: Store, actor: SignedActor, issue: Issue, what: What): void {
  const pullRequest = pullRequestOf(store, issue);
  const where = { actor, at: timestamp(store), repository: repositoryOf(store, issue), issue };
  const event: DomainEvent = pullRequest
    ? { name: 'pull_request', ...where, pullRequest, ...what }
    : { name: 'issues', ...where, ...what };
  store.events.emit(event);
}
