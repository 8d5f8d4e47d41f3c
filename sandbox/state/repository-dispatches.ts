import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { Unprocessable } from './errors.ts';
import { requirePermission } from './permissions.ts';
import { type Store, timestamp } from './store.ts';

export interface DispatchInput {
  readonly eventType: string;
  readonly clientPayload: Readonly<Record<string, unknown>>;
}

const MOST_PROPERTIES = 10;
const MOST_BYTES = 65_535;

/**
 * Somebody outside tells the repository something: kept nowhere, only told to apps and workflows.
 * https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event
 * @throws Forbidden, Unprocessable
 */
export function dispatchRepository(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  { eventType, clientPayload }: DispatchInput,
): void {
  requirePermission(store, actor, repository, { app: ['contents'], level: 'write', role: 'write' });
  if (Object.keys(clientPayload).length > MOST_PROPERTIES)
    throw new Unprocessable(
      `No more than ${MOST_PROPERTIES} properties are allowed; ${Object.keys(clientPayload).length} were supplied.`,
    );
  if (Buffer.byteLength(JSON.stringify(clientPayload)) > MOST_BYTES)
    throw new Unprocessable('client_payload is too large.');
  const at = timestamp(store);
  store.events.emit({
    name: 'repository_dispatch',
    action: null,
    eventType,
    actor,
    at,
    repository,
    clientPayload,
  });
}
