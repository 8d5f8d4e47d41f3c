import { aside } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** There is no configuration on the default branch. */
export const configMissing: ReasonKind<'config-missing'> = {
  code: 'config-missing',
  decision: 'error',
  example: { why: 'it is a directory' },
  title: (reason) => `There is no .github/tutti.yml on the default branch${aside(reason, 'why')}`,
  explain: () => 'Without it nobody knows which personas have to be ready, so nothing is called ready.',
  next: () => ({ text: 'Add .github/tutti.yml to the default branch', command: null }),
};
