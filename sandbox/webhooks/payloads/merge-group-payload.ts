import { serializeSimpleCommit } from '../../rest/serialize/commit.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import { mustGet } from '../../state/store.ts';

/** It names no pull request: which are in the group, GitHub leaves to the reader. */
export function mergeGroupPayload(
  event: Extract<DomainEvent, { name: 'merge_group' }>,
): Record<string, unknown> {
  const { entry, repository } = event;
  const merge_group = {
    head_sha: entry.headSha,
    head_ref: entry.ref,
    base_sha: entry.baseSha,
    base_ref: `refs/heads/${entry.baseRef}`,
    head_commit: serializeSimpleCommit(mustGet(repository.git.commits, entry.headSha, 'commit')),
  };
  return event.action === 'destroyed' ? { merge_group, reason: event.reason } : { merge_group };
}
