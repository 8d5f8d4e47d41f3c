/**
 * What the sandbox's world consists of: plain records, numeric ids as GitHub's REST API shows them, node ids as
 * GraphQL does. Relations are ids. Only the operations in this folder change a record; everybody else reads.
 * Times are ISO 8601 in UTC with a resolution of one second, as GitHub's.
 */

import type { CheckRun, CheckSuite, CommitStatus, WorkflowRun } from './check-entities.ts';
import type { Deployment, DeploymentStatus } from './deployment-entities.ts';
import type { Comment, Edit, Issue, Label, Milestone, PullRequest, Reaction } from './issue-entities.ts';
import type { MergeQueueEntry } from './merge-queue-entities.ts';
import type { Release, ReleaseAsset } from './release-entities.ts';
import type { RequiredCheck, Ruleset } from './ruleset-entities.ts';
import type { TimelineEvent } from './timeline-events.ts';

/** Repository roles, weakest first. https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';
export type AccessLevel = 'none' | Role;
export type Permission = 'read' | 'write';
/** Names as in the REST API: `issues`, `checks`, `pull_requests`, … */
export type Permissions = Readonly<Record<string, Permission>>;

/** What an account pays for: `plans.ts` says what follows. Pro is for people, Team for organisations. */
export type Plan = 'free' | 'pro' | 'team' | 'enterprise';

export interface Account {
  readonly kind: 'User' | 'Organization' | 'Bot';
  readonly id: number;
  readonly nodeId: string;
  login: string;
  name: string | null;
  email: string | null;
  readonly createdAt: string;
  /** For a bot: the app that it speaks for. */
  readonly appId: number | null;
  plan: Plan;
  /** A deleted account's comments stay; GitHub then names no author. */
  deleted: boolean;
}

export interface Person extends Account {
  readonly kind: 'User' | 'Bot';
}

export interface Organization extends Account {
  readonly kind: 'Organization';
  /** What each member may do in each repository of the organisation. */
  basePermission: 'none' | 'read' | 'write' | 'admin';
  /** By account id. `admin` is an owner of the organisation. */
  readonly members: Map<number, 'member' | 'admin'>;
}

export interface TeamMembership {
  role: 'member' | 'maintainer';
  state: 'active' | 'pending';
}

export interface Team {
  readonly kind: 'Team';
  readonly id: number;
  readonly nodeId: string;
  readonly organizationId: number;
  name: string;
  slug: string;
  description: string | null;
  privacy: 'closed' | 'secret';
  parentId: number | null;
  readonly createdAt: string;
  updatedAt: string;
  /** Direct memberships by account id; those of child teams count too, see `teamMembers`. */
  readonly members: Map<number, TeamMembership>;
  /** Role granted per repository id. */
  readonly repositories: Map<number, Role>;
}

export interface App {
  readonly kind: 'App';
  readonly id: number;
  readonly nodeId: string;
  readonly slug: string;
  name: string;
  description: string | null;
  readonly ownerId: number;
  /** The account `<slug>[bot]` that its installations act as. */
  readonly botId: number;
  readonly clientId: string;
  permissions: Permissions;
  events: readonly string[];
  /** PEM (SPKI) against which its JSON Web Tokens are verified; `null` for apps that never sign in here. */
  publicKey: string | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Installation {
  readonly id: number;
  readonly nodeId: string;
  readonly appId: number;
  readonly accountId: number;
  permissions: Permissions;
  events: readonly string[];
  repositoryIds: 'all' | readonly number[];
  readonly createdAt: string;
  updatedAt: string;
  suspendedAt: string | null;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
  /** The account with that address, if there is one. */
  readonly accountId: number | null;
}

export interface Commit {
  readonly kind: 'Commit';
  readonly oid: string;
  readonly treeOid: string;
  /** Path to blob id: a whole tree in one flat map. */
  readonly files: ReadonlyMap<string, string>;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

/** A tag with a message, which a ref names in place of its commit. */
export interface AnnotatedTag {
  readonly kind: 'Tag';
  readonly oid: string;
  readonly name: string;
  /** A commit. */
  readonly target: string;
  readonly message: string;
  readonly tagger: Signature;
}

/** Shared between a repository and its forks, as on GitHub. */
export interface GitObjects {
  readonly blobs: Map<string, Buffer>;
  readonly commits: Map<string, Commit>;
  readonly tags: Map<string, AnnotatedTag>;
}

export interface BranchProtection {
  /** Branch name, exact. */
  readonly branch: string;
  readonly requiredChecks: readonly RequiredCheck[];
  /** The head must contain the newest commit of the base. */
  readonly strict: boolean;
  readonly enforceAdmins: boolean;
}

export interface Repository {
  readonly kind: 'Repository';
  readonly id: number;
  readonly nodeId: string;
  readonly ownerId: number;
  name: string;
  description: string | null;
  private: boolean;
  defaultBranch: string;
  /** The repository that this one is a fork of. */
  readonly parentId: number | null;
  hasIssues: boolean;
  archived: boolean;
  readonly createdAt: string;
  updatedAt: string;
  pushedAt: string;
  /** Direct collaborators by account id. */
  readonly collaborators: Map<number, Role>;
  readonly git: GitObjects;
  /** Full ref name (`refs/heads/main`) to the id of a commit, or of an annotated tag. */
  readonly refs: Map<string, string>;
  /** By branch name. */
  readonly protections: Map<string, BranchProtection>;
  readonly rulesets: Ruleset[];
  /** Shared by issues and pull requests. */
  nextNumber: number;
  nextMilestone: number;
}

/** Everything that a node id can name, except git objects, which are found through their repository. */
export type Node =
  | Person
  | Organization
  | Team
  | App
  | Repository
  | Issue
  | PullRequest
  | Comment
  | Label
  | Milestone
  | Reaction
  | Edit
  | TimelineEvent
  | CheckSuite
  | CheckRun
  | CommitStatus
  | WorkflowRun
  | Release
  | ReleaseAsset
  | Deployment
  | DeploymentStatus
  | MergeQueueEntry;
