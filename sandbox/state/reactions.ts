/** Reactions to issues and comments. https://docs.github.com/en/rest/reactions/reactions */

import type { SignedActor } from './actor.ts';
import { issueOf } from './comments.ts';
import { NotFound } from './errors.ts';
import { requireAuthorOr, requireParticipation } from './issue-access.ts';
import type { Comment, Issue, Reaction, ReactionContent } from './issue-entities.ts';
import { nodeId } from './node-id.ts';
import { type Store, timestamp } from './store.ts';

const issueBehind = (store: Store, subject: Comment | Issue): Issue =>
  subject.kind === 'Issue' ? subject : issueOf(store, subject);

/** One of each kind per account: the same again gives back the first. No webhook. */
export function addReaction(
  store: Store,
  actor: SignedActor,
  subject: Comment | Issue,
  content: ReactionContent,
): { readonly reaction: Reaction; readonly created: boolean } {
  const issue = issueBehind(store, subject);
  requireParticipation(store, actor, issue, 'Unable to react because issue is locked.');
  const accountId = actor.account.id;
  const known = subject.reactions.find((one) => one.accountId === accountId && one.content === content);
  if (known) return { reaction: known, created: false };
  const id = store.nextId();
  const reaction: Reaction = {
    kind: 'Reaction',
    id,
    nodeId: nodeId('REA', issue.repositoryId, subject.id, id),
    content,
    accountId,
    createdAt: timestamp(store),
  };
  subject.reactions.push(reaction);
  store.nodes.set(reaction.nodeId, reaction);
  return { reaction, created: true };
}

/** Own reactions, or anybody's from admin on. @throws NotFound */
export function removeReaction(
  store: Store,
  actor: SignedActor,
  subject: Comment | Issue,
  reaction: Reaction,
): void {
  const index = subject.reactions.indexOf(reaction);
  if (index === -1) throw new NotFound();
  requireAuthorOr(store, actor, { authorId: reaction.accountId }, issueBehind(store, subject), 'admin');
  subject.reactions.splice(index, 1);
  store.nodes.delete(reaction.nodeId);
}
