import type { GitObjects, Repository } from '../../state/entities.ts';
import { treeId } from '../../state/git-objects.ts';

type Files = ReadonlyMap<string, string>;

/** Trees that were made by the API and that no commit has yet. The state knows trees of commits alone. */
const loose = new WeakMap<GitObjects, Map<string, Files>>();

/** All paths of a tree with their blobs. */
export function findTree(repository: Repository, sha: string): Files | undefined {
  const made = loose.get(repository.git)?.get(sha);
  if (made !== undefined) return made;
  for (const commit of repository.git.commits.values()) if (commit.treeOid === sha) return commit.files;
  return undefined;
}

export function rememberTree(repository: Repository, files: Files): string {
  const sha = treeId(files);
  const known = loose.get(repository.git) ?? new Map<string, Files>();
  known.set(sha, files);
  loose.set(repository.git, known);
  return sha;
}
