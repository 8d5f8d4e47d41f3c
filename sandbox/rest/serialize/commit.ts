import type { Commit, Repository, Signature } from '../../state/entities.ts';
import { nodeId } from '../../state/node-id.ts';
import { serializeUser } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

export const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** `commit` */
export function serializeCommit(view: View, repository: Repository, commit: Commit) {
  const url = repositoryUrl(view, repository);
  const page = repositoryPage(view, repository);
  return {
    sha: commit.oid,
    node_id: nodeId('C', repository.id, commit.oid),
    commit: {
      author: serializeSignature(commit.author),
      committer: serializeSignature(commit.committer),
      message: commit.message,
      tree: { sha: commit.treeOid, url: `${url}/git/trees/${commit.treeOid}` },
      url: `${url}/git/commits/${commit.oid}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${commit.oid}`,
    html_url: `${page}/commit/${commit.oid}`,
    comments_url: `${url}/commits/${commit.oid}/comments`,
    author: accountOf(view, commit.author),
    committer: accountOf(view, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

/** `git-commit`: the object as git knows it. */
export function serializeGitCommit(view: View, repository: Repository, commit: Commit) {
  const url = repositoryUrl(view, repository);
  const page = repositoryPage(view, repository);
  return {
    sha: commit.oid,
    node_id: nodeId('C', repository.id, commit.oid),
    url: `${url}/git/commits/${commit.oid}`,
    html_url: `${page}/commit/${commit.oid}`,
    author: serializeSignature(commit.author),
    committer: serializeSignature(commit.committer),
    tree: { sha: commit.treeOid, url: `${url}/git/trees/${commit.treeOid}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: UNSIGNED,
  };
}

/** `simple-commit`: inside check suites and pushes. */
export function serializeSimpleCommit(commit: Commit) {
  return {
    id: commit.oid,
    tree_id: commit.treeOid,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

function serializeSignature({ name, email, date }: Signature) {
  return { name, email, date };
}

function accountOf(view: View, { accountId }: Signature) {
  return accountId === null ? null : serializeUser(view, accountId);
}
