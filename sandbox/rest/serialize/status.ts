import type { CommitStatus } from '../../state/check-entities.ts';
import { mustGet } from '../../state/store.ts';
import { avatarUrl, serializeUser } from './account.ts';
import { repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** `simple-commit-status`: inside a combined status. */
export function serializeSimpleStatus(view: View, status: CommitStatus) {
  const repository = mustGet(view.store.repositories, status.repositoryId, 'repository');
  return {
    url: `${repositoryUrl(view, repository)}/statuses/${status.sha}`,
    avatar_url: avatarUrl(status.creatorId),
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.updatedAt,
  };
}

/** `status` */
export function serializeStatus(view: View, status: CommitStatus) {
  return { ...serializeSimpleStatus(view, status), creator: serializeUser(view, status.creatorId) };
}
