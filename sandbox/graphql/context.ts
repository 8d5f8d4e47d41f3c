/** What every resolver may need: the world, who asks, and whether they may. */

import { accountById } from '../state/accounts.ts';
import type { SignedActor } from '../state/actor.ts';
import type { Node, Organization, Person, Repository } from '../state/entities.ts';
import { Forbidden, NotFound } from '../state/errors.ts';
import type { Issue, PullRequest } from '../state/issue-entities.ts';
import { canRead, grants, NOT_ACCESSIBLE, reaches } from '../state/permissions.ts';
import { releasesOf } from '../state/release-reads.ts';
import { mustGet, type Store } from '../state/store.ts';

/** The caller's hourly budget before this request. https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly resetAt: string;
}

export interface Context {
  readonly store: Store;
  readonly actor: SignedActor;
  readonly budget: Budget;
  /** Points of this request. */
  readonly cost: number;
  readonly nodeCount: number;
}

/** An issue, or what a pull request shares with issues. */
export const issueBehind = (context: Context, subject: Issue | PullRequest): Issue =>
  subject.kind === 'Issue' ? subject : mustGet(context.store.issues, subject.issueId, 'issue');

/** What GraphQL shows for an issue record: a pull request is a type of its own. */
export function shown(context: Context, issue: Issue): Issue | PullRequest {
  return issue.pullRequestId === null
    ? issue
    : mustGet(context.store.pullRequests, issue.pullRequestId, 'pull request');
}

/** `null` for deleted accounts: nobody is named. */
export const accountOf = (context: Context, id: number | null): Person | Organization | null =>
  accountById(context.store, id);

/** What an app needs to read an object inside a repository. */
type Readable = 'issues' | 'pull_requests' | 'checks' | 'statuses' | 'contents' | 'actions' | 'deployments';

/**
 * @throws NotFound where the repository is hidden from the caller
 * @throws Forbidden for an app that is installed there without the permission
 */
export function requireReadable(
  context: Context,
  repository: Repository,
  ...permissions: readonly Readable[]
): void {
  const { store, actor } = context;
  if (!canRead(store, actor, repository)) throw new NotFound();
  if (actor.kind !== 'app' || !reaches(actor, repository)) return;
  if (permissions.length > 0 && !permissions.some((permission) => grants(actor, permission, 'read'))) {
    throw new Forbidden(NOT_ACCESSIBLE);
  }
}

const PERMISSION_OF: Partial<Record<Node['kind'], Readable>> = {
  Issue: 'issues',
  IssueComment: 'issues',
  PullRequest: 'pull_requests',
  CheckRun: 'checks',
  CheckSuite: 'checks',
  StatusContext: 'statuses',
  WorkflowRun: 'actions',
  Release: 'contents',
  ReleaseAsset: 'contents',
  Deployment: 'deployments',
  DeploymentStatus: 'deployments',
};

const unresolved = (id: string): NotFound =>
  new NotFound(`Could not resolve to a node with the global id of '${id}'`);

/** A draft of a release is there for those alone who may write, and so are its files. */
function isOfHiddenDraft({ store, actor }: Context, repository: Repository, node: Node): boolean {
  if (node.kind !== 'Release' && node.kind !== 'ReleaseAsset') return false;
  const id = node.kind === 'Release' ? node.id : node.releaseId;
  return releasesOf(store, actor, repository).every((release) => release.id !== id);
}

/** Anything by its node id, if the caller may see it. @throws NotFound, Forbidden */
export function nodeById(context: Context, id: string): Node {
  const node = context.store.nodes.get(id);
  if (!node) throw unresolved(id);
  const repositoryId =
    node.kind === 'Repository' ? node.id : 'repositoryId' in node ? node.repositoryId : null;
  if (repositoryId === null) return node;
  const repository = context.store.repositories.get(repositoryId);
  if (!repository || !canRead(context.store, context.actor, repository)) throw unresolved(id);
  const permission = PERMISSION_OF[node.kind];
  requireReadable(context, repository, ...(permission ? [permission] : []));
  if (isOfHiddenDraft(context, repository, node)) throw unresolved(id);
  return node;
}

type NodeOf<K extends Node['kind']> = Extract<Node, { readonly kind: K }>;

const isOneOf = <K extends Node['kind']>(node: Node, kinds: readonly K[]): node is NodeOf<K> =>
  kinds.some((kind) => kind === node.kind);

/** A node that must be of one of these types, as mutations ask. @throws NotFound */
export function nodeOf<K extends Node['kind']>(
  context: Context,
  id: string,
  ...kinds: readonly K[]
): NodeOf<K> {
  const node = nodeById(context, id);
  if (!isOneOf(node, kinds))
    throw new NotFound(`Could not resolve to ${kinds.join(' or ')} node with the global id of '${id}'.`);
  return node;
}
