/** Commit statuses: anybody who can write may set any context. https://docs.github.com/en/rest/commits/statuses */

import type { SignedActor } from './actor.ts';
import type { CommitStatus } from './check-entities.ts';
import type { Repository } from './entities.ts';
import { Unprocessable } from './errors.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { statusHistory } from './status-reads.ts';
import { append, commitKey, type Store, timestamp } from './store.ts';

const MAX_PER_CONTEXT = 1000;
const MAX_DESCRIPTION = 140;

export interface StatusInput {
  readonly state: CommitStatus['state'];
  readonly context?: string;
  readonly description?: string | null;
  readonly targetUrl?: string | null;
}

const refuse = (field: string, message: string): Unprocessable =>
  new Unprocessable('Validation Failed', [{ resource: 'Status', code: 'custom', field, message }]);

/** @throws Unprocessable for an unknown commit, a long description, or the 1001st status of a context */
export function createStatus(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  sha: string,
  input: StatusInput,
): CommitStatus {
  requirePermission(store, actor, repository, { app: ['statuses'], level: 'write', role: 'write' });
  if (!repository.git.commits.has(sha)) throw new Unprocessable(`No commit found for SHA: ${sha}`);
  const context = input.context ?? 'default';
  if ((input.description?.length ?? 0) > MAX_DESCRIPTION) {
    throw refuse('description', `description is too long (maximum is ${MAX_DESCRIPTION} characters)`);
  }
  const same = statusHistory(store, repository, sha).filter((one) => one.context === context);
  if (same.length >= MAX_PER_CONTEXT) {
    throw refuse('base', 'This SHA and context has reached the maximum number of statuses.');
  }
  const id = store.nextId();
  const at = timestamp(store);
  const status: CommitStatus = {
    kind: 'StatusContext',
    id,
    nodeId: nodeId('SC', repository.id, id),
    repositoryId: repository.id,
    sha,
    context,
    state: input.state,
    description: input.description ?? null,
    targetUrl: input.targetUrl ?? null,
    creatorId: actor.account.id,
    createdAt: at,
    updatedAt: at,
  };
  append(store.statusesByCommit, commitKey(repository.id, sha), status);
  store.nodes.set(status.nodeId, status);
  store.events.emit({ name: 'status', action: null, actor, at, repository, status });
  return status;
}
