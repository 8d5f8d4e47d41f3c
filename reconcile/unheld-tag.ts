import type { Departure } from '../core/audit/departure.ts';
import { gateCheckName } from '../core/gates/notices.ts';
import { markable } from '../core/integrity/marker.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import type { CandidateRead } from '../octokit/read-pull-request.ts';

/**
 * A tag that stands where no gate of ours was ever green. GitHub keeps no time of a tag, so the first look counts, and a green
 * of any time speaks for it.
 * @param applied what was written about it just now
 * @returns null where there was one, and where there is no gate: under `observe`
 */
export function unheldTag(
  { candidate, readAt }: CandidateRead,
  applied: readonly Applied[],
): Departure | null {
  const { commit, url, baseRef: name } = candidate;
  const conclusions = [
    ...commit.ours.filter((run) => run.name === gateCheckName).map(({ conclusion }) => conclusion),
    ...applied
      .flatMap(({ done }) => done)
      .flatMap((change) =>
        change.kind.endsWith('check-run') && 'state' in change && change.name === gateCheckName
          ? change.state.conclusion
          : [],
      ),
  ];
  const isHeld = conclusions.some((conclusion) => conclusion?.toLowerCase() === 'success');
  if (isHeld || conclusions.length === 0) return null;
  const { sha } = commit;
  const id = tagId(name, sha);
  return { door: 'tag', id, name, through: name, sha, at: readAt, by: null, url, gates: [], approvals: [] };
}

/** A tag that is moved has left once more. */
export function tagId(name: string, sha: string): string {
  return `${markable(name)} ${sha.slice(0, 12)}`;
}
