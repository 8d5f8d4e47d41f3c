/** Repository, Label, Milestone. */

import type { Repository } from '../../state/entities.ts';
import { Gone, Moved, NotFound, Unprocessable } from '../../state/errors.ts';
import { findIssue, issuesOf, repositoryOf } from '../../state/issue-access.ts';
import type { Issue, Label, Milestone, PullRequest } from '../../state/issue-entities.ts';
import { labelsOn } from '../../state/labelling.ts';
import { labelNamed, labelsOf } from '../../state/labels.ts';
import { milestonesOf } from '../../state/milestones.ts';
import { may, roleOf } from '../../state/permissions.ts';
import { pullRequestsOf } from '../../state/pull-requests.ts';
import { fullName } from '../../state/repositories.ts';
import { connection, nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, issueBehind, requireReadable, shown } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { repositoryPath, WEB } from '../web-paths.ts';
import { gitObject, type RefFilter, refOf, refsOf } from './git-objects.ts';
import { filteredBy, type IssueFilters } from './issue-filter.ts';
import { pullRequestState } from './pull-request-resolvers.ts';
import { releasesOfRepository } from './release-resolvers.ts';

interface IssueFilter extends PageArguments {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly filterBy?: IssueFilters | null;
}

function matches(context: Context, issue: Issue, { labels, states }: IssueFilter, state: string): boolean {
  const names = new Set(labelsOn(context.store, issue).map((label) => label.name.toLowerCase()));
  return (
    (!labels || labels.some((label) => names.has(label.toLowerCase()))) && (!states || states.includes(state))
  );
}

/** GitHub's default order: oldest first. */
function issuesMatching(context: Context, repository: Repository, filter: IssueFilter): readonly Issue[] {
  requireReadable(context, repository, 'issues');
  const passes = filteredBy(context, filter.filterBy);
  return issuesOf(context.store, repository).filter(
    (issue) =>
      issue.pullRequestId === null && matches(context, issue, filter, toEnum(issue.state)) && passes(issue),
  );
}

interface PullRequestFilter extends IssueFilter {
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

function pullRequestsMatching(
  context: Context,
  repository: Repository,
  filter: PullRequestFilter,
): readonly PullRequest[] {
  requireReadable(context, repository, 'pull_requests');
  // Read before filtering: an argument counts as honoured only once it was looked at.
  const { baseRefName, headRefName, labels = null, states = null, orderBy = null } = filter;
  const found = pullRequestsOf(context.store, repository).filter((pullRequest) => {
    const issue = issueBehind(context, pullRequest);
    return (
      (!baseRefName || pullRequest.baseRef === baseRefName) &&
      (!headRefName || pullRequest.headRef === headRefName) &&
      matches(context, issue, { labels, states }, pullRequestState(pullRequest, issue))
    );
  });
  return orderBy === null ? found : ordered(context, found, orderBy);
}

/** @throws Unprocessable for an order that the sandbox does not know */
function ordered(
  context: Context,
  found: readonly PullRequest[],
  { field, direction }: NonNullable<PullRequestFilter['orderBy']>,
): readonly PullRequest[] {
  if (field === 'COMMENTS') throw new Unprocessable('sandbox: not implemented: order by comments');
  const timeOf = (pullRequest: PullRequest) => {
    const { createdAt, updatedAt } = issueBehind(context, pullRequest);
    return Date.parse(field === 'CREATED_AT' ? createdAt : updatedAt);
  };
  const ascending = found.toSorted((a, b) => timeOf(a) - timeOf(b));
  return direction === 'DESC' ? ascending.reverse() : ascending;
}

function numbered(context: Context, repository: Repository, number: number, what: 'Issue' | 'PullRequest') {
  requireReadable(context, repository, what === 'Issue' ? 'issues' : 'pull_requests');
  const missing = new NotFound(
    `Could not resolve to ${what === 'Issue' ? 'an Issue' : 'a PullRequest'} with the number of ${number}.`,
  );
  try {
    const found = shown(context, findIssue(context.store, repository, number));
    if (found.kind === what) return found;
  } catch (error) {
    if (![NotFound, Gone, Moved].some((kind) => error instanceof kind)) throw error;
  }
  throw missing;
}

const viewerRole = (repository: Repository, { store, actor }: Context): string | null => {
  if (actor.kind === 'app')
    return may(store, actor, repository, { app: ['contents'], level: 'write', role: 'write' })
      ? 'WRITE'
      : 'READ';
  const role = roleOf(store, repository, actor.account);
  return toEnum(role === 'none' ? 'read' : role);
};

export const repositoryResolvers = {
  ...releasesOfRepository,
  id: (repository: Repository) => repository.nodeId,
  databaseId: (repository: Repository) => repository.id,
  name: (repository: Repository) => repository.name,
  nameWithOwner: (repository: Repository, _args: unknown, { store }: Context) => fullName(store, repository),
  owner: (repository: Repository, _args: unknown, context: Context) => accountOf(context, repository.ownerId),
  description: (repository: Repository) => repository.description,
  isPrivate: (repository: Repository) => repository.private,
  isFork: (repository: Repository) => repository.parentId !== null,
  isArchived: (repository: Repository) => repository.archived,
  hasIssuesEnabled: (repository: Repository) => repository.hasIssues,
  visibility: (repository: Repository) => (repository.private ? 'PRIVATE' : 'PUBLIC'),
  viewerPermission: (repository: Repository, _args: unknown, context: Context) =>
    viewerRole(repository, context),
  createdAt: (repository: Repository) => repository.createdAt,
  pushedAt: (repository: Repository) => repository.pushedAt,
  resourcePath: (repository: Repository, _args: unknown, { store }: Context) =>
    repositoryPath(store, repository),
  url: (repository: Repository, _args: unknown, { store }: Context) =>
    WEB + repositoryPath(store, repository),
  issue: (repository: Repository, { number }: { number: number }, context: Context) =>
    numbered(context, repository, number, 'Issue'),
  pullRequest: (repository: Repository, { number }: { number: number }, context: Context) =>
    numbered(context, repository, number, 'PullRequest'),
  issueOrPullRequest: (repository: Repository, { number }: { number: number }, context: Context) =>
    shown(context, findIssue(context.store, repository, number)),
  issues: (repository: Repository, args: IssueFilter, context: Context) => {
    const { labels = null, states = null, filterBy = null } = args;
    return nodeConnection(issuesMatching(context, repository, { labels, states, filterBy }), args);
  },
  pullRequests: (repository: Repository, args: PullRequestFilter, context: Context) =>
    nodeConnection(pullRequestsMatching(context, repository, args), args),
  label: (repository: Repository, { name }: { name: string }, { store }: Context) =>
    labelNamed(store, repository, name) ?? null,
  labels: (repository: Repository, args: PageArguments & { query?: string | null }, { store }: Context) => {
    const wanted = args.query?.toLowerCase() ?? '';
    const found = labelsOf(store, repository).filter((label) => label.name.toLowerCase().includes(wanted));
    return nodeConnection(found, args);
  },
  milestone: (repository: Repository, { number }: { number: number }, { store }: Context) =>
    milestonesOf(store, repository).find((milestone) => milestone.number === number) ?? null,
  milestones: (repository: Repository, args: PageArguments, { store }: Context) =>
    nodeConnection(milestonesOf(store, repository), args),
  defaultBranchRef: (repository: Repository) => refOf(repository, `refs/heads/${repository.defaultBranch}`),
  ref: (repository: Repository, { qualifiedName }: { qualifiedName: string }, context: Context) => {
    requireReadable(context, repository, 'contents');
    return (
      ['', 'refs/', 'refs/heads/', 'refs/tags/']
        .map((prefix) => refOf(repository, prefix + qualifiedName))
        .find((ref) => ref !== null) ?? null
    );
  },
  refs: (repository: Repository, args: PageArguments & RefFilter, context: Context) => {
    requireReadable(context, repository, 'contents');
    return connection(refsOf(repository, args), args, ({ name }) => name);
  },
  object: (
    repository: Repository,
    { expression, oid }: { expression?: string | null; oid?: string | null },
    context: Context,
  ) => {
    requireReadable(context, repository, 'contents');
    return gitObject(repository, expression ?? oid ?? 'HEAD');
  },
} satisfies Resolvers;

export const labelResolvers = {
  id: (label: Label) => label.nodeId,
  name: (label: Label) => label.name,
  color: (label: Label) => label.color,
  description: (label: Label) => label.description,
  isDefault: () => false,
  createdAt: (label: Label) => label.createdAt,
  updatedAt: (label: Label) => label.updatedAt,
  repository: (label: Label, _args: unknown, { store }: Context) => repositoryOf(store, label),
  issues: (label: Label, args: IssueFilter, context: Context) => {
    const { states = null, filterBy = null } = args;
    const repository = repositoryOf(context.store, label);
    const filter = { labels: [label.name], states, filterBy };
    return nodeConnection(issuesMatching(context, repository, filter), args);
  },
} satisfies Resolvers;

const inMilestone = (context: Context, milestone: Milestone, state?: Issue['state']): readonly Issue[] =>
  issuesOf(context.store, repositoryOf(context.store, milestone)).filter(
    (issue) => issue.milestoneId === milestone.id && (state === undefined || issue.state === state),
  );

export const milestoneResolvers = {
  id: (milestone: Milestone) => milestone.nodeId,
  number: (milestone: Milestone) => milestone.number,
  title: (milestone: Milestone) => milestone.title,
  description: (milestone: Milestone) => milestone.description,
  state: (milestone: Milestone) => toEnum(milestone.state),
  closed: (milestone: Milestone) => milestone.state === 'closed',
  closedAt: (milestone: Milestone) => milestone.closedAt,
  createdAt: (milestone: Milestone) => milestone.createdAt,
  updatedAt: (milestone: Milestone) => milestone.updatedAt,
  dueOn: (milestone: Milestone) => milestone.dueOn,
  creator: (milestone: Milestone, _args: unknown, context: Context) =>
    accountOf(context, milestone.creatorId),
  openIssueCount: (milestone: Milestone, _args: unknown, context: Context) =>
    inMilestone(context, milestone, 'open').length,
  closedIssueCount: (milestone: Milestone, _args: unknown, context: Context) =>
    inMilestone(context, milestone, 'closed').length,
  pullRequests: (milestone: Milestone, args: PullRequestFilter, context: Context) => {
    const found = pullRequestsMatching(context, repositoryOf(context.store, milestone), args);
    return nodeConnection(
      found.filter((one) => issueBehind(context, one).milestoneId === milestone.id),
      args,
    );
  },
  issues: (milestone: Milestone, args: IssueFilter, context: Context) => {
    const { labels = null, states = null, filterBy = null } = args;
    const repository = repositoryOf(context.store, milestone);
    const found = issuesMatching(context, repository, { labels, states, filterBy });
    return nodeConnection(
      found.filter((issue) => issue.milestoneId === milestone.id),
      args,
    );
  },
} satisfies Resolvers;
