import { aside, detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A check or status with the gate's name from another source. */
export const foreignGateCheck: ReasonKind<'foreign-gate-check'> = {
  code: 'foreign-gate-check',
  decision: 'notice',
  example: { name: 'launch-gate', source: 'github-actions' },
  title: (reason) =>
    `${detail(reason, 'source', 'Another source')} reports under the name of the gate${aside(reason, 'name')}`,
  explain: () =>
    'It counts for nothing here. It does count for GitHub where the required check is not pinned to the app.',
  next: () => ({
    text: 'An administrator pins the required check to the app in the rules of the branch',
    command: null,
  }),
};
