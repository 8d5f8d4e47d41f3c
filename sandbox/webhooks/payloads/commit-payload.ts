import { avatarUrl } from '../../rest/serialize/account.ts';
import { serializeCheckRun, serializeCheckSuite } from '../../rest/serialize/check.ts';
import { serializeCommit } from '../../rest/serialize/commit.ts';
import {
  repositoryName,
  repositoryUrl,
  serializeWebhookRepository,
} from '../../rest/serialize/repository.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { CommitStatus } from '../../state/check-entities.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import type { Repository } from '../../state/entities.ts';
import { mustGet } from '../../state/store.ts';
import { pushFields } from './push-payload.ts';

type CommitEvent = Extract<
  DomainEvent,
  { name: 'check_run' | 'check_suite' | 'status' | 'push' | 'create' | 'delete' }
>;

export function commitPayload(view: View, event: CommitEvent): Record<string, unknown> {
  if (event.name === 'check_run') return checkRunFields(view, event);
  if (event.name === 'check_suite') return { check_suite: serializeCheckSuite(view, event.suite) };
  if (event.name === 'status') return statusFields(view, event.repository, event.status);
  if (event.name === 'push') return pushFields(view, event);
  const ref = { ref: event.ref, ref_type: event.refType, pusher_type: 'user' };
  if (event.name === 'delete') return ref;
  const { defaultBranch, description } = event.repository;
  return { ...ref, master_branch: defaultBranch, description };
}

function checkRunFields(view: View, event: Extract<CommitEvent, { name: 'check_run' }>) {
  const run = serializeCheckRun(view, event.checkRun);
  const suite = serializeCheckSuite(view, event.suite);
  const button = event.identifier === undefined ? {} : { requested_action: { identifier: event.identifier } };
  return { check_run: { ...run, check_suite: suite }, ...button };
}

function statusFields(view: View, repository: Repository, status: CommitStatus) {
  const commit = mustGet(repository.git.commits, status.sha, 'commit');
  const serialized = serializeCommit(view, repository, commit);
  const branches = [...repository.refs]
    .filter(([ref, sha]) => ref.startsWith('refs/heads/') && sha === status.sha)
    .map(([ref, sha]) => ({
      name: ref.slice('refs/heads/'.length),
      commit: { sha, url: `${repositoryUrl(view, repository)}/commits/${sha}` },
      protected: repository.protections.has(ref.slice('refs/heads/'.length)),
    }));
  return {
    id: status.id,
    sha: status.sha,
    name: repositoryName(view.store, repository),
    avatar_url: avatarUrl(status.creatorId),
    target_url: status.targetUrl,
    context: status.context,
    description: status.description,
    state: status.state,
    commit: serialized,
    branches,
    created_at: status.createdAt,
    updated_at: status.updatedAt,
    repository: serializeWebhookRepository(view, repository),
  };
}
