import type { ReasonKind } from './reason-kind.ts';

/** The release changes the configuration that judges it. */
export const configTouched: ReasonKind<'config-touched'> = {
  code: 'config-touched',
  decision: 'block',
  example: {},
  title: () => 'This release also changes .github/tutti.yml',
  explain: () =>
    'A release must not change the rules that it is judged by. The rules of the default branch hold until a change of them is merged on its own.',
  next: () => ({
    text: 'Merge the change of .github/tutti.yml into the default branch separately, then leave it out here',
    command: null,
  }),
};
