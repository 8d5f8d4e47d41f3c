import { criterionOf, detail, quoted } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** An owner says that a criterion is not met. */
export const criterionUnmet: ReasonKind<'criterion-unmet'> = {
  code: 'criterion-unmet',
  decision: 'block',
  example: { actor: 'ana', why: 'loses sessions', signal: 'tests' },
  title: (reason, names) =>
    `${names.persona(reason.persona)}: ${criterionOf(reason)} is not met, says ${detail(reason, 'actor', 'an owner')}${quoted(reason, 'why')}`,
  explain: (reason) => {
    const signal = detail(reason, 'signal', '');
    const both = signal === '' ? '' : ` The signal ${signal} decides too: both have to say yes.`;
    return `The last word of an owner or delegate counts, and it is no.${both}`;
  },
  next: (reason) => ({
    text: 'When it is met, an owner or delegate comments on the sub-issue',
    command: `/met ${criterionOf(reason)}`,
  }),
};
