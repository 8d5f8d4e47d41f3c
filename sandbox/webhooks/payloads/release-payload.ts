import { serializeRelease } from '../../rest/serialize/release.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import { changesFrom } from './changes.ts';

export function releasePayload(
  view: View,
  event: Extract<DomainEvent, { name: 'release' }>,
): Record<string, unknown> {
  const release = serializeRelease(view, event.repository, event.release);
  return event.action === 'edited' ? { release, ...changesFrom(event.changes) } : { release };
}
