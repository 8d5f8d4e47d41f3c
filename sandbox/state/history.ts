/** Walking the graph of commits. */

import type { Commit, Repository } from './entities.ts';

/** A commit and all its ancestors, newest first: parents come after their children. */
export function history(repository: Repository, oid: string): readonly Commit[] {
  const seen = new Set<string>();
  const ordered: Commit[] = [];
  const visit = (start: string): void => {
    // An explicit stack: a long history must not exhaust the call stack.
    const stack: { commit: Commit; next: number }[] = [];
    const enter = (id: string): void => {
      const commit = repository.git.commits.get(id);
      if (!commit || seen.has(id)) return;
      seen.add(id);
      stack.push({ commit, next: 0 });
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const parent = top.commit.parents[top.next++];
      if (parent !== undefined) enter(parent);
      else ordered.push(stack.pop()!.commit);
    }
  };
  visit(oid);
  return ordered.reverse();
}

export const isAncestor = (repository: Repository, ancestor: string, of: string): boolean =>
  ancestor === of || history(repository, of).some((commit) => commit.oid === ancestor);

/** The newest commit that both sides contain; `undefined` for unrelated histories. */
export function mergeBase(repository: Repository, a: string, b: string): string | undefined {
  const inA = new Set(history(repository, a).map((commit) => commit.oid));
  return history(repository, b).find((commit) => inA.has(commit.oid))?.oid;
}

/** Commits of `head` that `base` lacks, oldest first, as pull requests and compares list them. */
export function commitsBetween(repository: Repository, base: string, head: string): readonly Commit[] {
  const known = new Set(history(repository, base).map((commit) => commit.oid));
  return history(repository, head)
    .filter((commit) => !known.has(commit.oid))
    .reverse();
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
  readonly additions: number;
  readonly deletions: number;
  /** Blob after the change; before it, for a removed file. */
  readonly oid: string;
}

function lineCounts(repository: Repository, before: string | undefined, after: string | undefined) {
  const lines = (oid: string | undefined): string[] => {
    const text = oid === undefined ? '' : (repository.git.blobs.get(oid)?.toString('utf8') ?? '');
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
  };
  const remaining = new Map<string, number>();
  for (const line of lines(before)) remaining.set(line, (remaining.get(line) ?? 0) + 1);
  let additions = 0;
  for (const line of lines(after)) {
    const left = remaining.get(line) ?? 0;
    if (left === 0) additions++;
    else remaining.set(line, left - 1);
  }
  const deletions = [...remaining.values()].reduce((sum, left) => sum + left, 0);
  return { additions, deletions };
}

/** What differs between two commits, by path. Line counts ignore the order of lines, which no caller depends on. */
export function changedFiles(
  repository: Repository,
  from: string | undefined,
  to: string,
): readonly FileChange[] {
  const before =
    (from === undefined ? undefined : repository.git.commits.get(from)?.files) ?? new Map<string, string>();
  const after = repository.git.commits.get(to)?.files ?? new Map<string, string>();
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const old = before.get(path);
    const current = after.get(path);
    if (old === current) return [];
    const status = old === undefined ? 'added' : current === undefined ? 'removed' : 'modified';
    return [{ path, status, ...lineCounts(repository, old, current), oid: current ?? old ?? '' } as const];
  });
}

export interface ComparisonResult {
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly aheadBy: number;
  readonly behindBy: number;
  readonly mergeBase: string | undefined;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  readonly files: readonly FileChange[];
}

/** What `head` has that `base` lacks: a three-dot compare. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function compareCommits(repository: Repository, base: string, head: string): ComparisonResult {
  const commits = commitsBetween(repository, base, head);
  const behindBy = commitsBetween(repository, head, base).length;
  const ahead = commits.length > 0;
  const status = ahead ? (behindBy > 0 ? 'diverged' : 'ahead') : behindBy > 0 ? 'behind' : 'identical';
  const common = mergeBase(repository, base, head);
  return {
    status,
    aheadBy: commits.length,
    behindBy,
    mergeBase: common,
    commits,
    files: changedFiles(repository, common, head),
  };
}
