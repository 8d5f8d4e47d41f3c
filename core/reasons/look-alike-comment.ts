import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Somebody else's comment that looks like one of ours. */
export const lookAlikeComment: ReasonKind<'look-alike-comment'> = {
  code: 'look-alike-comment',
  decision: 'notice',
  example: { actor: 'olga' },
  title: (reason) =>
    `A comment by ${detail(reason, 'actor', 'somebody')} looks like one of Tutti and is none`,
  explain: () =>
    'Tutti knows its own comments by their author. Anything else that carries its marks is ignored.',
  next: () => ({ text: 'Nothing has to be done; the comment can be hidden', command: null }),
};
