import { json, list, noContent } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { NotFound } from '../../state/errors.ts';
import type { Comment, Issue, Reaction } from '../../state/issue-entities.ts';
import { addReaction, removeReaction } from '../../state/reactions.ts';
import { serializeReaction } from '../serialize/reaction.ts';
import { wordIn } from './body.ts';
import { commentAt } from './comment-routes.ts';
import { idAt, issueAt, signedActor } from './place.ts';

const READ = reads('issues', 'pull_requests');
const WRITE = writes('issues', 'pull_requests');
const CONTENTS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const;

/** https://docs.github.com/en/rest/reactions/reactions */
export const reactionRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/reactions', READ, (context) =>
    read(context, issueAt(context)),
  ),
  route('POST /repos/{owner}/{repo}/issues/{issue_number}/reactions', WRITE, (context) =>
    add(context, issueAt(context)),
  ),
  route('DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}', WRITE, (context) =>
    remove(context, issueAt(context)),
  ),
  route('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', READ, (context) =>
    read(context, commentAt(context)),
  ),
  route('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', WRITE, (context) =>
    add(context, commentAt(context)),
  ),
  route(
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}',
    WRITE,
    (context) => remove(context, commentAt(context)),
  ),
];

function read(context: RequestContext, { reactions }: Issue | Comment) {
  const wanted = context.query['content'];
  const matching = wanted === undefined ? reactions : reactions.filter(({ content }) => content === wanted);
  return list(matching, (reaction) => serializeReaction(context, reaction));
}

/** 200 where the same person gave it before. */
function add(context: RequestContext, subject: Issue | Comment) {
  const content = wordIn(context.body, 'content', CONTENTS) ?? '+1';
  const { reaction, created } = addReaction(context.store, signedActor(context), subject, content);
  return json(serializeReaction(context, reaction), created ? 201 : 200);
}

function remove(context: RequestContext, subject: Issue | Comment) {
  const reaction: Reaction | undefined = subject.reactions.find(
    ({ id }) => id === idAt(context, 'reaction_id'),
  );
  if (reaction === undefined) throw new NotFound();
  removeReaction(context.store, signedActor(context), subject, reaction);
  return noContent();
}
