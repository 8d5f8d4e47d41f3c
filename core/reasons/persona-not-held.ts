import type { ReasonKind } from './reason-kind.ts';

/** A persona of the method that nobody holds: a finding, shown, never hidden. */
export const personaNotHeld: ReasonKind<'persona-not-held'> = {
  code: 'persona-not-held',
  decision: 'notice',
  example: { message: 'Nobody holds the Conductor.', hint: 'Name owners under `conductor`.' },
  title: ({ detail }) => (detail['message'] ?? 'A persona is held by nobody').replace(/\.$/, ''),
  explain: () =>
    'What nobody holds, nobody judges. The gate does not ask for it, and this line stays until somebody does.',
  next: ({ detail }) => ({
    text: (detail['hint'] ?? 'Name owners in .github/tutti.yml').replace(/\.$/, ''),
    command: null,
  }),
};
