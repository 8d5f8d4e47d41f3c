/** Ref, Commit, Blob, Tree, Comparison, GitActor. */

import type { Commit, Repository, Signature } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { commitAt, readFile, resolveRevision } from '../../state/git.ts';
import { treeId } from '../../state/git-objects.ts';
import { compareCommits, history } from '../../state/history.ts';
import type { PullRequest } from '../../state/issue-entities.ts';
import { nodeId, parseGitNodeId } from '../../state/node-id.ts';
import { commitsOf, pullRequestsOf } from '../../state/pull-requests.ts';
import { connection, nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, requireReadable } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { repositoryPath, WEB } from '../web-paths.ts';

/** A commit together with the repository it is looked at in. */
export interface CommitNode {
  readonly kind: 'Commit';
  readonly repository: Repository;
  readonly commit: Commit;
}

interface BlobNode {
  readonly kind: 'Blob';
  readonly repository: Repository;
  readonly oid: string;
  readonly content: Buffer;
}

interface TreeNode {
  readonly kind: 'Tree';
  readonly repository: Repository;
  readonly oid: string;
}

interface RefNode {
  readonly kind: 'Ref';
  readonly repository: Repository;
  /** Full: `refs/heads/main`. */
  readonly name: string;
  readonly oid: string;
}

export const commitNode = (repository: Repository, oid: string): CommitNode => ({
  kind: 'Commit',
  repository,
  commit: commitAt(repository, oid),
});

export function refOf(repository: Repository, name: string): RefNode | null {
  const oid = repository.refs.get(name);
  return oid === undefined ? null : { kind: 'Ref', repository, name, oid };
}

/** `HEAD`, a ref, a SHA, or one of them with `:path`; `null` where nothing is found, as GitHub answers. */
export function gitObject(
  repository: Repository,
  expression: string,
): CommitNode | BlobNode | TreeNode | null {
  const colon = expression.indexOf(':');
  const oid = resolveRevision(repository, colon === -1 ? expression : expression.slice(0, colon));
  if (oid === undefined) {
    const content = repository.git.blobs.get(expression);
    return content ? { kind: 'Blob', repository, oid: expression, content } : null;
  }
  return colon === -1 ? commitNode(repository, oid) : atPath(repository, oid, expression.slice(colon + 1));
}

function atPath(repository: Repository, oid: string, path: string): BlobNode | TreeNode | null {
  const file = readFile(repository, oid, path);
  if (file) return { kind: 'Blob', repository, ...file };
  const folder = path === '' ? '' : `${path.replace(/\/$/, '')}/`;
  const inside = [...commitAt(repository, oid).files].filter(([name]) => name.startsWith(folder));
  if (inside.length === 0) return null;
  const files = new Map(inside.map(([name, blob]) => [name.slice(folder.length), blob]));
  return { kind: 'Tree', repository, oid: treeId(files) };
}

/** A commit or ref by its node id, as paging through their lists needs; `null` for any other id. */
export function gitNode(context: Context, id: string): CommitNode | RefNode | null {
  const parsed = parseGitNodeId(id);
  const repository = parsed && context.store.repositories.get(parsed.repositoryId);
  if (!parsed || !repository) return null;
  requireReadable(context, repository, 'contents');
  if (parsed.prefix === 'REF') return refOf(repository, parsed.name);
  const known = parsed.prefix === 'C' && repository.git.commits.has(parsed.name);
  return known ? commitNode(repository, parsed.name) : null;
}

/** Branches or tags in the order of their names. */
export const refsOf = (repository: Repository, prefix: string): readonly RefNode[] =>
  [...repository.refs.keys()]
    .filter((name) => name.startsWith(prefix))
    .sort()
    .flatMap((name) => refOf(repository, name) ?? []);

const PREFIX = /^refs\/(?:heads|tags)\//;

export const refResolvers = {
  id: (ref: RefNode) => nodeId('REF', ref.repository.id, ref.name),
  name: (ref: RefNode) => ref.name.replace(PREFIX, ''),
  prefix: (ref: RefNode) => PREFIX.exec(ref.name)?.[0] ?? 'refs/',
  repository: (ref: RefNode) => ref.repository,
  target: (ref: RefNode) => commitNode(ref.repository, ref.oid),
  compare: (ref: RefNode, { headRef }: { headRef: string }) => {
    const head = resolveRevision(ref.repository, headRef);
    if (head === undefined) throw new NotFound(`Could not resolve to a Ref with the name '${headRef}'.`);
    return { kind: 'Comparison', repository: ref.repository, base: ref.oid, head } satisfies ComparisonNode;
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

const object = {
  id: ({ kind, repository, oid }: BlobNode | TreeNode) =>
    nodeId(kind === 'Blob' ? 'B' : 'T', repository.id, oid),
  oid: ({ oid }: BlobNode | TreeNode) => oid,
  abbreviatedOid: ({ oid }: BlobNode | TreeNode) => oid.slice(0, 7),
  repository: ({ repository }: BlobNode | TreeNode) => repository,
} satisfies Resolvers;

export const treeResolvers = object satisfies Resolvers;

/** GitHub cuts off the text of blobs above half a megabyte. */
const MAX_TEXT_BYTES = 512_000;
const isBinary = ({ content }: BlobNode): boolean => content.includes(0);

export const blobResolvers = {
  ...object,
  byteSize: ({ content }: BlobNode) => content.length,
  isBinary,
  isTruncated: ({ content }: BlobNode) => content.length > MAX_TEXT_BYTES,
  text: (blob: BlobNode) =>
    isBinary(blob) ? null : blob.content.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
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

/** Whether a commit changed a file against its first parent. */
function touches(repository: Repository, commit: Commit, path: string): boolean {
  const [parent] = commit.parents;
  const before = parent === undefined ? undefined : commitAt(repository, parent).files.get(path);
  return commit.files.get(path) !== before;
}

export const commitResolvers = {
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
  history: ({ repository, commit }: CommitNode, args: PageArguments & { path?: string | null }) => {
    const { path } = args;
    const commits = history(repository, commit.oid).filter((one) => !path || touches(repository, one, path));
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
