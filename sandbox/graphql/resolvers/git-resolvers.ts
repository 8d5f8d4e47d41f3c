/** Ref, Commit, Comparison, GitActor. */

import { peel } from '../../state/annotated-tags.ts';
import type { Commit, Repository, Signature } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { resolveRevision } from '../../state/git.ts';
import { changedFiles, compareCommits, history } from '../../state/history.ts';
import type { PullRequest } from '../../state/issue-entities.ts';
import { nodeId } from '../../state/node-id.ts';
import { commitsOf, pullRequestsOf } from '../../state/pull-requests.ts';
import { connection, nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, requireReadable } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { repositoryPath, WEB } from '../web-paths.ts';
import { treeEntry } from './content-resolvers.ts';
import { type CommitNode, commitNode, type RefNode, targetOf } from './git-objects.ts';

const PREFIX = /^refs\/(?:heads|tags)\//;

export const refResolvers = {
  id: (ref: RefNode) => nodeId('REF', ref.repository.id, ref.name),
  name: (ref: RefNode) => ref.name.replace(PREFIX, ''),
  prefix: (ref: RefNode) => PREFIX.exec(ref.name)?.[0] ?? 'refs/',
  repository: (ref: RefNode) => ref.repository,
  target: (ref: RefNode) => targetOf(ref),
  compare: (ref: RefNode, { headRef }: { headRef: string }) => {
    const head = resolveRevision(ref.repository, headRef);
    if (head === undefined) throw new NotFound(`Could not resolve to a Ref with the name '${headRef}'.`);
    const base = peel(ref.repository, ref.oid);
    return { kind: 'Comparison', repository: ref.repository, base, head } satisfies ComparisonNode;
  },
  associatedPullRequests: (ref: RefNode, args: PageArguments, { store }: Context) => {
    const branch = ref.name.replace(PREFIX, '');
    const found = [...store.pullRequests.values()].filter(
      (one) => one.headRepositoryId === ref.repository.id && one.headRef === branch,
    );
    return nodeConnection(found, args);
  },
} satisfies Resolvers;

interface ComparisonNode {
  readonly kind: 'Comparison';
  readonly repository: Repository;
  readonly base: string;
  readonly head: string;
}

const compared = ({ repository, base, head }: ComparisonNode) => compareCommits(repository, base, head);

export const comparisonResolvers = {
  id: ({ repository, base, head }: ComparisonNode) => nodeId('CMP', repository.id, `${base}...${head}`),
  aheadBy: (comparison: ComparisonNode) => compared(comparison).aheadBy,
  behindBy: (comparison: ComparisonNode) => compared(comparison).behindBy,
  status: (comparison: ComparisonNode) => toEnum(compared(comparison).status),
  baseTarget: ({ repository, base }: ComparisonNode) => commitNode(repository, base),
  headTarget: ({ repository, head }: ComparisonNode) => commitNode(repository, head),
  commits: (comparison: ComparisonNode, args: PageArguments) => {
    const commits = compared(comparison).commits.map(({ oid }) => commitNode(comparison.repository, oid));
    return connection(commits, args, ({ commit }) => commit.oid);
  },
} satisfies Resolvers;

const headline = (message: string): string => message.split('\n', 1)[0] ?? '';

/** Pull requests that brought the commit, or would bring it. */
function pullRequestsWith({ repository, commit }: CommitNode, context: Context): readonly PullRequest[] {
  requireReadable(context, repository, 'pull_requests');
  return pullRequestsOf(context.store, repository).filter(
    (pullRequest) =>
      pullRequest.mergeCommitSha === commit.oid ||
      commitsOf(context.store, pullRequest).some(({ oid }) => oid === commit.oid),
  );
}

/** Whether a commit changed that file, or one in that folder, against its first parent. */
function touches(repository: Repository, commit: Commit, path: string): boolean {
  const [parent] = commit.parents;
  return changedFiles(repository, parent, commit.oid).some(
    (file) => file.path === path || file.path.startsWith(`${path.replace(/\/$/, '')}/`),
  );
}

interface HistoryFilter extends PageArguments {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

export const commitResolvers = {
  file: treeEntry,
  id: ({ repository, commit }: CommitNode) => nodeId('C', repository.id, commit.oid),
  oid: ({ commit }: CommitNode) => commit.oid,
  abbreviatedOid: ({ commit }: CommitNode) => commit.oid.slice(0, 7),
  message: ({ commit }: CommitNode) => commit.message,
  messageHeadline: ({ commit }: CommitNode) => headline(commit.message),
  messageBody: ({ commit }: CommitNode) => commit.message.slice(headline(commit.message).length).trim(),
  author: ({ commit }: CommitNode) => commit.author,
  committer: ({ commit }: CommitNode) => commit.committer,
  authoredDate: ({ commit }: CommitNode) => commit.author.date,
  committedDate: ({ commit }: CommitNode) => commit.committer.date,
  repository: ({ repository }: CommitNode) => repository,
  resourcePath: ({ repository, commit }: CommitNode, _args: unknown, { store }: Context) =>
    `${repositoryPath(store, repository)}/commit/${commit.oid}`,
  url: ({ repository, commit }: CommitNode, _args: unknown, { store }: Context) =>
    `${WEB}${repositoryPath(store, repository)}/commit/${commit.oid}`,
  parents: ({ repository, commit }: CommitNode, args: PageArguments) =>
    connection(
      commit.parents.map((oid) => commitNode(repository, oid)),
      args,
      (one) => one.commit.oid,
    ),
  history: ({ repository, commit }: CommitNode, args: HistoryFilter) => {
    const { path, since, until } = args;
    const [from, to] = [since ? Date.parse(since) : -Infinity, until ? Date.parse(until) : Infinity];
    const commits = history(repository, commit.oid).filter((one) => {
      const at = Date.parse(one.committer.date);
      return at >= from && at <= to && (!path || touches(repository, one, path));
    });
    return connection(
      commits.map(({ oid }) => commitNode(repository, oid)),
      args,
      (one) => one.commit.oid,
    );
  },
  associatedPullRequests: (source: CommitNode, args: PageArguments, context: Context) =>
    nodeConnection(pullRequestsWith(source, context), args),
} satisfies Resolvers;

export const gitActorResolvers = {
  name: (signature: Signature) => signature.name,
  email: (signature: Signature) => signature.email,
  date: (signature: Signature) => signature.date,
  user: (signature: Signature, _args: unknown, context: Context) => accountOf(context, signature.accountId),
} satisfies Resolvers;
