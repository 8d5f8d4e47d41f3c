import type { Comment } from '../../state/issue-entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeUser } from './account.ts';
import { serializeAppOf } from './app.ts';
import { authorAssociation } from './association.ts';
import { issuePage, issueUrl } from './issue.ts';
import { serializeReactions } from './reaction.ts';
import { repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** `issue-comment` */
export function serializeComment(view: View, comment: Comment) {
  const repository = mustGet(view.store.repositories, comment.repositoryId, 'repository');
  const issue = mustGet(view.store.issues, comment.issueId, 'issue');
  const url = `${repositoryUrl(view, repository)}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url,
    html_url: `${issuePage(view, issue)}#issuecomment-${comment.id}`,
    issue_url: issueUrl(view, issue),
    user: serializeUser(view, comment.authorId),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(view.store, repository, comment.authorId),
    performed_via_github_app: serializeAppOf(view, comment.viaAppId),
    reactions: serializeReactions(url, comment.reactions),
    pin:
      comment.pinned === null
        ? null
        : { pinned_at: comment.pinned.at, pinned_by: serializeUser(view, comment.pinned.byId) },
    minimized: comment.minimized === null ? null : { reason: comment.minimized.reason },
  };
}
