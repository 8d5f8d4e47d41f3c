/** Writing down what happened to an issue. */

import type { SignedActor } from './actor.ts';
import type { Issue } from './issue-entities.ts';
import { nodeId } from './node-id.ts';
import { type Store, timestamp } from './store.ts';
import type { Happening, TimelineEvent } from './timeline-events.ts';

/** `LabeledEvent` → `LE`. */
const initials = (kind: string): string => kind.replaceAll(/[a-z]/g, '');

export function recordEvent(store: Store, actor: SignedActor, issue: Issue, happening: Happening): void {
  const id = store.nextId();
  const event: TimelineEvent = {
    ...happening,
    id,
    nodeId: nodeId(initials(happening.kind), issue.repositoryId, issue.id, id),
    actorId: actor.account.id,
    createdAt: timestamp(store),
  };
  issue.timeline.push(event);
  issue.updatedAt = event.createdAt;
  store.nodes.set(event.nodeId, event);
}
