import { detail, quoted } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Somebody holds the launch. */
export const holdOpen: ReasonKind<'hold-open'> = {
  code: 'hold-open',
  decision: 'block',
  example: { actor: 'dee', why: 'price not agreed' },
  title: (reason) => `On hold by ${detail(reason, 'actor', 'an owner')}${quoted(reason, 'why')}`,
  explain: () =>
    'Any owner or delegate can hold a launch. It goes on when the one who set the hold releases it.',
  next: () => ({ text: 'The one who set it comments on the initiative', command: '/release-hold' }),
};
