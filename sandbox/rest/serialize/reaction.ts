import type { Reaction, ReactionContent } from '../../state/issue-entities.ts';
import { serializeUser } from './account.ts';
import type { View } from './view.ts';

const CONTENTS: readonly ReactionContent[] = [
  '+1',
  '-1',
  'laugh',
  'hooray',
  'confused',
  'heart',
  'rocket',
  'eyes',
];

export function serializeReaction(view: View, reaction: Reaction) {
  return {
    id: reaction.id,
    node_id: reaction.nodeId,
    user: serializeUser(view, reaction.accountId),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

/** `reaction-rollup`: how often each was given. */
export function serializeReactions(url: string, reactions: readonly Reaction[]) {
  const counts = CONTENTS.map((content) => [
    content,
    reactions.filter((reaction) => reaction.content === content).length,
  ]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}
