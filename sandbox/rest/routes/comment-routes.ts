import { created, json, list, noContent } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { pinComment, unpinComment } from '../../state/comment-moderation.ts';
import { commentsOf, createComment, deleteComment, editComment, findComment } from '../../state/comments.ts';
import type { Comment } from '../../state/issue-entities.ts';
import { serializeComment } from '../serialize/comment.ts';
import { textIn } from './body.ts';
import { idAt, issueAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('issues', 'pull_requests');
const WRITE = writes('issues', 'pull_requests');

/** https://docs.github.com/en/rest/issues/comments */
export const commentRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/issues/comments', READ, (context) => {
    const repository = repositoryAt(context);
    const all = [...context.store.comments.values()].filter(
      ({ repositoryId }) => repositoryId === repository.id,
    );
    const ordered = context.query['direction'] === 'desc' ? all.reverse() : all;
    return list(ordered.filter(isNewEnough(context)), (comment) => serializeComment(context, comment));
  }),
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', READ, (context) => {
    const comments = commentsOf(context.store, issueAt(context)).filter(isNewEnough(context));
    return list(comments, (comment) => serializeComment(context, comment));
  }),
  route('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', WRITE, (context) => {
    const body = textIn(context.body, 'body') ?? '';
    const comment = createComment(context.store, signedActor(context), issueAt(context), body);
    return created(serializeComment(context, comment));
  }),
  route('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', READ, (context) =>
    json(serializeComment(context, commentAt(context))),
  ),
  route('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', WRITE, (context) => {
    const body = textIn(context.body, 'body') ?? '';
    return json(
      serializeComment(context, editComment(context.store, signedActor(context), commentAt(context), body)),
    );
  }),
  route('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', WRITE, (context) => {
    deleteComment(context.store, signedActor(context), commentAt(context));
    return noContent();
  }),
  route('PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin', writes('issues'), (context) => {
    const comment = commentAt(context);
    pinComment(context.store, signedActor(context), comment);
    return json(serializeComment(context, comment));
  }),
  route('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/pin', writes('issues'), (context) => {
    unpinComment(context.store, signedActor(context), commentAt(context));
    return noContent();
  }),
];

export function commentAt(context: RequestContext): Comment {
  return findComment(context.store, repositoryAt(context), idAt(context, 'comment_id'));
}

function isNewEnough({ query }: RequestContext): (comment: Comment) => boolean {
  const { since } = query;
  return (comment) => since === undefined || comment.updatedAt >= since;
}
