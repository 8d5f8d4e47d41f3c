import type { Departure } from '../core/audit/departure.ts';
import { matchBranch } from '../core/config/match-branch.ts';
import type { RawActivity } from './read-activity.ts';
import type { RawPull } from './to-departures.ts';

/** What was pushed to a release branch, before our runs on it are read. */
export interface Pushed extends Omit<Departure, 'gates' | 'approvals' | 'along'> {
  readonly door: 'push';
  /** SHA that stood there before; forty zeros where the branch is new. */
  readonly before: string;
  readonly type: PushType;
}

type PushType = 'push' | 'force_push' | 'branch_creation';

const branchPrefix = 'refs/heads/';

/**
 * What leaves by a push. Merges, of a pull request or of the merge queue, are told apart by GitHub and have a door of their
 * own; by a deletion nothing leaves.
 * @param branches globs of release branches
 * @param url web address of the repository
 */
export function toPushed(raw: RawActivity, branches: readonly string[], url: string): Pushed[] {
  const { id, ref, before, after: sha, timestamp: at, activity_type: type, actor } = raw;
  if (!isPush(type) || !ref.startsWith(branchPrefix)) return [];
  const name = ref.slice(branchPrefix.length);
  if (!matchBranch(branches, name)) return [];
  const by = actor?.login ?? null;
  return [
    {
      door: 'push',
      id: String(id),
      name,
      through: name,
      sha,
      at,
      by,
      url: `${url}/commit/${sha}`,
      before,
      type,
    },
  ];
}

function isPush(type: string): type is PushType {
  return type === 'push' || type === 'force_push' || type === 'branch_creation';
}

/**
 * How a push is found that was a merge as well: GitHub takes a pull request for merged once its head was pushed to its base by
 * hand (docs: about pull request merges, "Indirect merges").
 */
export function pushKey(branch: string, sha: string): string {
  return `${branch} ${sha}`;
}

/** The pushes that may have merged a pull request. */
export function pushKeysOf({ baseRefName: base, commits, mergeCommit }: RawPull): string[] {
  const head = commits.nodes?.at(-1)?.commit;
  return [head, mergeCommit].flatMap((commit) => (commit ? pushKey(base, commit.oid) : []));
}
