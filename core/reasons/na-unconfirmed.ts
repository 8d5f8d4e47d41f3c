import { criterionOf, quoted } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A criterion declared not applicable that nobody else has confirmed. */
export const naUnconfirmed: ReasonKind<'na-unconfirmed'> = {
  code: 'na-unconfirmed',
  decision: 'wait',
  example: { why: 'no payment in this release' },
  title: (reason, names) =>
    `${criterionOf(reason)} of ${names.persona(reason.persona)} is declared not applicable, a second persona has to agree`,
  explain: (reason) =>
    `Nobody leaves out a criterion alone${quoted(reason, 'why')}. An owner of another persona, or the Conductor, confirms it.`,
  next: (reason, names) => ({
    text: `An owner of another persona comments on the sub-issue of ${names.persona(reason.persona)}`,
    command: `/confirm ${criterionOf(reason)}`,
  }),
};
