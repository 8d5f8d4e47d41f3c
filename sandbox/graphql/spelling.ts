/** The same words as the REST API spells them (`not_planned`, `off-topic`, `+1`) and as GraphQL does (`NOT_PLANNED`). */

import type { ReactionContent } from '../state/issue-entities.ts';

/** `CommentDeletedEvent` → `COMMENT_DELETED_EVENT` */
export const toEnum = (word: string): string =>
  word
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .replaceAll(/[- ]/g, '_')
    .toUpperCase();

const REACTIONS = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
} as const satisfies Record<ReactionContent, string>;

/** In the order in which GitHub lists reaction groups. */
export const REACTION_CONTENTS: readonly ReactionContent[] = [
  '+1',
  '-1',
  'laugh',
  'hooray',
  'confused',
  'heart',
  'rocket',
  'eyes',
];

export const reactionToEnum = (content: ReactionContent): string => REACTIONS[content];

export const reactionFromEnum = (word: string): ReactionContent | undefined =>
  REACTION_CONTENTS.find((content) => REACTIONS[content] === word);
