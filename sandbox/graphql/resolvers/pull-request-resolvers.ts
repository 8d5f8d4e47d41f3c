/** PullRequest, PullRequestCommit, PullRequestChangedFile. */

import { repositoryOf } from '../../state/issue-access.ts';
import type { Issue, PullRequest } from '../../state/issue-entities.ts';
import { evaluateMerge } from '../../state/merging.ts';
import { nodeId } from '../../state/node-id.ts';
import { closingIssues, commitsOf, filesOf } from '../../state/pull-requests.ts';
import { mustGet } from '../../state/store.ts';
import { connection, nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, issueBehind } from '../context.ts';
import { type Resolvers, view } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { statusCheckRollup } from './check-resolvers.ts';
import { conversationResolvers } from './conversation-resolvers.ts';
import { commitNode, refOf } from './git-objects.ts';

export const pullRequestState = (pullRequest: PullRequest, issue: Issue): string =>
  pullRequest.merged ? 'MERGED' : toEnum(issue.state);

const headRepository = (pullRequest: PullRequest, { store }: Context) =>
  mustGet(store.repositories, pullRequest.headRepositoryId, 'repository');

function commitsPage(pullRequest: PullRequest, args: PageArguments, { store }: Context) {
  const repository = repositoryOf(store, pullRequest);
  const nodes = commitsOf(store, pullRequest).map(({ oid }) =>
    view({ oid, id: nodeId('PURC', pullRequest.id, oid), pullRequest, commit: commitNode(repository, oid) }),
  );
  return connection(nodes, args, ({ oid }) => oid);
}

const CHANGE_TYPES = { added: 'ADDED', modified: 'MODIFIED', removed: 'DELETED' } as const;

function filesPage(pullRequest: PullRequest, args: PageArguments, { store }: Context) {
  const nodes = filesOf(store, pullRequest).map(({ path, status, additions, deletions }) =>
    view({ path, additions, deletions, changeType: CHANGE_TYPES[status] }),
  );
  return connection(nodes, args, ({ path }) => path);
}

const sum = (pullRequest: PullRequest, { store }: Context, what: 'additions' | 'deletions'): number =>
  filesOf(store, pullRequest).reduce((total, file) => total + file[what], 0);

export const pullRequestResolvers = {
  ...conversationResolvers,
  state: (source: PullRequest, _args: unknown, context: Context) =>
    pullRequestState(source, issueBehind(context, source)),
  isDraft: (source: PullRequest) => source.draft,
  merged: (source: PullRequest) => source.merged,
  mergedAt: (source: PullRequest) => source.mergedAt,
  mergedBy: (source: PullRequest, _args: unknown, context: Context) => accountOf(context, source.mergedById),
  mergeCommit: (source: PullRequest, _args: unknown, { store }: Context) =>
    source.mergeCommitSha === null ? null : commitNode(repositoryOf(store, source), source.mergeCommitSha),
  mergeable: (source: PullRequest, _args: unknown, { store }: Context) =>
    evaluateMerge(store, source).mergeable ? 'MERGEABLE' : 'CONFLICTING',
  mergeStateStatus: (source: PullRequest, _args: unknown, { store }: Context) =>
    toEnum(evaluateMerge(store, source).state),
  headRefName: (source: PullRequest) => source.headRef,
  headRefOid: (source: PullRequest) => source.headSha,
  baseRefName: (source: PullRequest) => source.baseRef,
  baseRefOid: (source: PullRequest) => source.baseSha,
  headRef: (source: PullRequest, _args: unknown, context: Context) =>
    refOf(headRepository(source, context), `refs/heads/${source.headRef}`),
  baseRef: (source: PullRequest, _args: unknown, { store }: Context) =>
    refOf(repositoryOf(store, source), `refs/heads/${source.baseRef}`),
  headRepository: (source: PullRequest, _args: unknown, context: Context) => headRepository(source, context),
  baseRepository: (source: PullRequest, _args: unknown, { store }: Context) => repositoryOf(store, source),
  headRepositoryOwner: (source: PullRequest, _args: unknown, context: Context) =>
    accountOf(context, headRepository(source, context).ownerId),
  isCrossRepository: (source: PullRequest) => source.headRepositoryId !== source.repositoryId,
  closingIssuesReferences: (source: PullRequest, args: PageArguments, { store }: Context) =>
    nodeConnection(closingIssues(store, source), args),
  commits: commitsPage,
  files: filesPage,
  changedFiles: (source: PullRequest, _args: unknown, { store }: Context) => filesOf(store, source).length,
  additions: (source: PullRequest, _args: unknown, context: Context) => sum(source, context, 'additions'),
  deletions: (source: PullRequest, _args: unknown, context: Context) => sum(source, context, 'deletions'),
  statusCheckRollup: (source: PullRequest, _args: unknown, context: Context) =>
    statusCheckRollup(commitNode(repositoryOf(context.store, source), source.headSha), context),
} satisfies Resolvers;
