/** Git objects and refs as GraphQL looks at them: each with the repository it is looked at in. */

import { peel } from '../../state/annotated-tags.ts';
import type { AnnotatedTag, Commit, Repository } from '../../state/entities.ts';
import { commitAt, readFile, resolveRevision } from '../../state/git.ts';
import { treeId } from '../../state/git-objects.ts';
import { parseGitNodeId } from '../../state/node-id.ts';
import { type Context, requireReadable } from '../context.ts';

export interface CommitNode {
  readonly kind: 'Commit';
  readonly repository: Repository;
  readonly commit: Commit;
}

export interface TagNode {
  readonly kind: 'Tag';
  readonly repository: Repository;
  readonly tag: AnnotatedTag;
}

export interface BlobNode {
  readonly kind: 'Blob';
  readonly repository: Repository;
  readonly oid: string;
  readonly content: Buffer;
}

export interface TreeNode {
  readonly kind: 'Tree';
  readonly repository: Repository;
  readonly oid: string;
  /** Of the folder itself: empty, or with a slash at its end. */
  readonly path: string;
  /** Paths below the folder, with their blobs. */
  readonly files: ReadonlyMap<string, string>;
}

export interface RefNode {
  readonly kind: 'Ref';
  readonly repository: Repository;
  /** Full: `refs/heads/main`. */
  readonly name: string;
  /** Of a commit, or of an annotated tag. */
  readonly oid: string;
}

export const commitNode = (repository: Repository, oid: string): CommitNode => ({
  kind: 'Commit',
  repository,
  commit: commitAt(repository, oid),
});

/** What a ref is at: an annotated tag where it has one, and not the commit behind it. */
export function targetOf({ repository, oid }: Pick<RefNode, 'repository' | 'oid'>): CommitNode | TagNode {
  const tag = repository.git.tags.get(oid);
  return tag === undefined ? commitNode(repository, oid) : { kind: 'Tag', repository, tag };
}

export function refOf(repository: Repository, name: string): RefNode | null {
  const oid = repository.refs.get(name);
  return oid === undefined ? null : { kind: 'Ref', repository, name, oid };
}

/** `HEAD`, a ref, a SHA, or one of them with `:path`; `null` where nothing is found, as GitHub answers. */
export function gitObject(
  repository: Repository,
  expression: string,
): CommitNode | TagNode | BlobNode | TreeNode | null {
  const tagged = ['', 'refs/', 'refs/tags/'].map((prefix) => repository.refs.get(prefix + expression));
  const tag = [...tagged, expression].find((oid) => oid !== undefined && repository.git.tags.has(oid));
  if (tag !== undefined) return targetOf({ repository, oid: tag });
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
  return treeBelow(repository, commitAt(repository, oid).files, folder, folder);
}

/** @param folder below which `all` is cut; @param path of it in the whole tree */
export function treeBelow(
  repository: Repository,
  all: ReadonlyMap<string, string>,
  folder: string,
  path: string,
): TreeNode | null {
  const inside = [...all].filter(([name]) => name.startsWith(folder));
  if (inside.length === 0) return null;
  const files = new Map(inside.map(([name, blob]) => [name.slice(folder.length), blob]));
  return { kind: 'Tree', repository, oid: treeId(files), path, files };
}

/** A commit, tag or ref by its node id, as paging through their lists needs; `null` for any other id. */
export function gitNode(context: Context, id: string): CommitNode | TagNode | RefNode | null {
  const parsed = parseGitNodeId(id);
  const repository = parsed && context.store.repositories.get(parsed.repositoryId);
  if (!parsed || !repository) return null;
  requireReadable(context, repository, 'contents');
  const { prefix, name } = parsed;
  if (prefix === 'REF') return refOf(repository, name);
  const known =
    (prefix === 'C' && repository.git.commits.has(name)) ||
    (prefix === 'TA' && repository.git.tags.has(name));
  return known ? targetOf({ repository, oid: name }) : null;
}

export interface RefFilter {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: {
    readonly field: 'ALPHABETICAL' | 'TAG_COMMIT_DATE';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

/** Branches or tags: by name, unless an order is asked for. */
export function refsOf(repository: Repository, filter: RefFilter): readonly RefNode[] {
  const { refPrefix, query, orderBy } = filter;
  const found = [...repository.refs.keys()]
    .filter((name) => name.startsWith(refPrefix) && name.slice(refPrefix.length).includes(query ?? ''))
    .sort()
    .flatMap((name) => refOf(repository, name) ?? []);
  if (!orderBy) return found;
  const { field, direction } = orderBy;
  const date = ({ oid }: RefNode) => Date.parse(commitAt(repository, peel(repository, oid)).committer.date);
  const ordered = field === 'TAG_COMMIT_DATE' ? found.sort((a, b) => date(a) - date(b)) : found;
  return direction === 'DESC' ? ordered.reverse() : ordered;
}
