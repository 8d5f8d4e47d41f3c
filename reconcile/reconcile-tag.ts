import { departureKey } from '../core/audit/departure.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import { isReleaseTag } from '../octokit/find-pulls.ts';
import type { CandidateRead } from '../octokit/read-pull-request.ts';
import { readRelease } from '../octokit/read-release.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { reconcileCandidate } from './reconcile-candidate.ts';
import { nothing, type Reconciled } from './reconciled.ts';
import { recordBypass } from './record-bypass.ts';
import { unheldTag } from './unheld-tag.ts';

/**
 * Judges the commit of a tag, and puts it on the record where no gate ever let it out. Which tags are releases costs nothing
 * once the config is known.
 */
export async function reconcileTag(connection: Connection, locks: Locks, tag: string): Promise<Reconciled> {
  const { memory, reader, repository } = connection;
  const { config } = reader.latest;
  if (config && !isReleaseTag(config, tag)) return nothing;
  const { seen, applied } = await judgeTag(connection, locks, tag);
  const departure = seen === null ? null : unheldTag(seen, applied);
  if (departure === null || memory.audited.get(departureKey(departure)) !== undefined)
    return { ...nothing, applied };
  const recorded = await recordBypass(connection, locks, departure, { isOut: true });
  if (recorded.failure === null) memory.audited.set(departureKey(departure), 'bypassed');
  return {
    ...nothing,
    applied: [...applied, ...recorded.applied],
    bypasses: [departure],
    next: recorded.initiatives.map((number) => ({ kind: 'initiative', repository, number })),
    failure: recorded.failure,
  };
}

export interface JudgedTag {
  /** Null where there is no such tag, or it is no release. */
  readonly seen: CandidateRead | null;
  readonly applied: readonly Applied[];
}

/** Says on the commit of a tag whether it is ready. */
export async function judgeTag(connection: Connection, locks: Locks, tag: string): Promise<JudgedTag> {
  let seen: CandidateRead | null = null;
  const written = await reconcileCandidate(connection, locks, async () => {
    const read = await readRelease(connection.reader, `refs/tags/${tag}`, 'tag');
    seen = read !== null && isReleaseTag(read.config, tag) ? read : null;
    return seen;
  });
  return { seen, applied: written === null ? [] : [written] };
}
