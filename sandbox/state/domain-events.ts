/** What happened, told once to every listener, right after it happened: webhooks are made of it. */

import type { SignedActor } from './actor.ts';
import type { Alert, AlertAction, CodeInstance } from './alert-entities.ts';
import type { CheckRun, CheckSuite, CommitStatus, WorkflowRun } from './check-entities.ts';
import type { Deployment, DeploymentStatus, Environment } from './deployment-entities.ts';
import type { Account, App, Installation, Organization, Repository, Team } from './entities.ts';
import type { Comment, Issue, Label, Milestone, PullRequest } from './issue-entities.ts';
import type { DequeueReason, GroupEnd, MergeQueueEntry } from './merge-queue-entities.ts';
import type { Release } from './release-entities.ts';

/** `from` values of an edit, keyed as in webhook payloads: `{ body: 'old text' }`. */
export type Changes = Readonly<
  Partial<Record<'title' | 'body' | 'name' | 'color' | 'description' | 'base_ref' | 'tag_name', string>>
>;

interface On {
  readonly actor: SignedActor;
  /** GitHub's time of the event. */
  readonly at: string;
}

interface InRepository extends On {
  readonly repository: Repository;
}

interface IssueEvent extends InRepository {
  readonly name: 'issues';
  readonly issue: Issue;
}

/** `edited` stands apart: it says what changed. */
export type ReleaseAction = 'created' | 'published' | 'released' | 'prereleased' | 'unpublished' | 'deleted';

interface ReleaseEvent extends InRepository {
  readonly name: 'release';
  readonly release: Release;
}

interface PullRequestEvent extends InRepository {
  readonly name: 'pull_request';
  readonly pullRequest: PullRequest;
  readonly issue: Issue;
}

export type DomainEvent =
  | (IssueEvent & { readonly action: 'opened' | 'closed' | 'reopened' | 'deleted' | 'locked' | 'unlocked' })
  | (IssueEvent & { readonly action: 'edited'; readonly changes: Changes })
  | (IssueEvent & { readonly action: 'labeled' | 'unlabeled'; readonly label: Label })
  | (IssueEvent & { readonly action: 'assigned' | 'unassigned'; readonly assignee: Account })
  | (IssueEvent & { readonly action: 'milestoned' | 'demilestoned'; readonly milestone: Milestone })
  | (IssueEvent & {
      readonly action: 'transferred';
      readonly newIssue: Issue;
      readonly newRepository: Repository;
    })
  | (InRepository & {
      readonly name: 'issue_comment';
      readonly action: 'created' | 'deleted' | 'pinned' | 'unpinned';
      readonly issue: Issue;
      readonly comment: Comment;
    })
  | (InRepository & {
      readonly name: 'issue_comment';
      readonly action: 'edited';
      readonly issue: Issue;
      readonly comment: Comment;
      readonly changes: Changes;
    })
  | (InRepository & {
      readonly name: 'sub_issues';
      readonly action:
        | 'sub_issue_added'
        | 'sub_issue_removed'
        | 'parent_issue_added'
        | 'parent_issue_removed';
      /** The repository of the side that the action names: the parent's for `sub_issue_*`, the child's for `parent_issue_*`. */
      readonly parent: Issue;
      readonly child: Issue;
    })
  | (InRepository & {
      readonly name: 'issue_dependencies';
      readonly action: 'blocked_by_added' | 'blocked_by_removed' | 'blocking_added' | 'blocking_removed';
      readonly blocked: Issue;
      readonly blocking: Issue;
    })
  | (InRepository & { readonly name: 'label'; readonly action: 'created' | 'deleted'; readonly label: Label })
  | (InRepository & {
      readonly name: 'label';
      readonly action: 'edited';
      readonly label: Label;
      readonly changes: Changes;
    })
  | (InRepository & {
      readonly name: 'milestone';
      readonly action: 'created' | 'closed' | 'opened' | 'deleted';
      readonly milestone: Milestone;
    })
  | (InRepository & {
      readonly name: 'milestone';
      readonly action: 'edited';
      readonly milestone: Milestone;
      readonly changes: Changes;
    })
  | (InRepository & {
      readonly name: 'check_run';
      readonly action: 'created' | 'completed' | 'rerequested' | 'requested_action';
      readonly checkRun: CheckRun;
      readonly suite: CheckSuite;
      /** Set for `requested_action`. */
      readonly identifier?: string;
    })
  | (InRepository & {
      readonly name: 'check_suite';
      readonly action: 'requested' | 'completed' | 'rerequested';
      readonly suite: CheckSuite;
    })
  | (InRepository & {
      readonly name: 'alert';
      readonly action: AlertAction;
      readonly alert: Alert;
      /** Where code scanning found it; absent where a person speaks of all of them. */
      readonly instance?: CodeInstance;
    })
  | (InRepository & {
      readonly name: 'repository_dispatch';
      readonly action: null;
      /** In the caller's words: the webhook has it as its action. */
      readonly eventType: string;
      readonly clientPayload: Readonly<Record<string, unknown>>;
    })
  | (InRepository & {
      readonly name: 'deployment';
      readonly action: 'created';
      readonly deployment: Deployment;
    })
  | (InRepository & {
      readonly name: 'deployment_status';
      readonly action: 'created';
      readonly deployment: Deployment;
      readonly deploymentStatus: DeploymentStatus;
    })
  | (InRepository & {
      readonly name: 'deployment_protection_rule';
      readonly action: 'requested';
      readonly workflowRun: WorkflowRun;
      readonly environment: Environment;
      readonly deployment: Deployment;
      /** The app that is asked: it alone hears of it. */
      readonly appId: number;
      readonly ref: string;
    })
  | (InRepository & {
      readonly name: 'workflow_run';
      readonly action: 'requested' | 'in_progress' | 'completed';
      readonly workflowRun: WorkflowRun;
      readonly suite: CheckSuite;
    })
  | (InRepository & { readonly name: 'status'; readonly action: null; readonly status: CommitStatus })
  | (PullRequestEvent & {
      readonly action:
        | 'opened'
        | 'closed'
        | 'reopened'
        | 'locked'
        | 'unlocked'
        | 'ready_for_review'
        | 'converted_to_draft';
    })
  | (PullRequestEvent & { readonly action: 'enqueued' | 'stacked' })
  | (PullRequestEvent & { readonly action: 'dequeued'; readonly reason: DequeueReason })
  | (InRepository & {
      readonly name: 'merge_group';
      readonly action: 'checks_requested';
      readonly entry: MergeQueueEntry;
    })
  | (InRepository & {
      readonly name: 'merge_group';
      readonly action: 'destroyed';
      readonly entry: MergeQueueEntry;
      readonly reason: GroupEnd;
    })
  | (PullRequestEvent & { readonly action: 'edited'; readonly changes: Changes })
  | (PullRequestEvent & { readonly action: 'synchronize'; readonly before: string; readonly after: string })
  | (PullRequestEvent & { readonly action: 'labeled' | 'unlabeled'; readonly label: Label })
  | (PullRequestEvent & { readonly action: 'assigned' | 'unassigned'; readonly assignee: Account })
  | (PullRequestEvent & { readonly action: 'milestoned' | 'demilestoned'; readonly milestone: Milestone })
  | (InRepository & {
      readonly name: 'push';
      readonly action: null;
      /** Full name: `refs/heads/main`. */
      readonly ref: string;
      /** Forty zeros where the ref was created or deleted. */
      readonly before: string;
      readonly after: string;
      readonly forced: boolean;
    })
  | (InRepository & {
      readonly name: 'create' | 'delete';
      readonly action: null;
      /** Short name, as in the payload. */
      readonly ref: string;
      readonly refType: 'branch' | 'tag';
    })
  | (ReleaseEvent & { readonly action: ReleaseAction })
  | (ReleaseEvent & { readonly action: 'edited'; readonly changes: Changes })
  | (InRepository & {
      readonly name: 'member';
      readonly action: 'added' | 'removed' | 'edited';
      readonly member: Account;
    })
  | (InRepository & {
      readonly name: 'repository';
      readonly action: 'created' | 'edited' | 'renamed' | 'privatized' | 'publicized' | 'deleted';
      readonly changes?: Changes;
    })
  | (On & {
      readonly name: 'membership';
      readonly action: 'added' | 'removed';
      readonly organization: Organization;
      readonly team: Team;
      readonly member: Account;
    })
  | (On & {
      readonly name: 'team';
      readonly action: 'created' | 'edited' | 'deleted';
      readonly organization: Organization;
      readonly team: Team;
    })
  | (On & {
      readonly name: 'installation';
      readonly action: 'created' | 'deleted' | 'suspend' | 'unsuspend' | 'new_permissions_accepted';
      readonly app: App;
      readonly installation: Installation;
    })
  | (On & {
      readonly name: 'installation_repositories';
      readonly action: 'added' | 'removed';
      readonly app: App;
      readonly installation: Installation;
      readonly repositories: readonly Repository[];
    });

export type Listener = (event: DomainEvent) => void;

export interface Events {
  /** Listeners are called in order, synchronously, after the change; returns the way to stop listening. */
  on(listener: Listener): () => void;
  emit(event: DomainEvent): void;
}

export function createEvents(): Events {
  const listeners = new Set<Listener>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(event) {
      for (const listener of listeners) listener(event);
    },
  };
}
