import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The initiative has as many sub-issues as GitHub allows, and the personas' own do not fit. */
export const subIssuesNoRoom: ReasonKind<'sub-issues-no-room'> = {
  code: 'sub-issues-no-room',
  decision: 'block',
  example: { wanted: '7', taken: '98' },
  title: (reason) =>
    `${detail(reason, 'wanted', 'Some')} persona sub-issues do not fit: ${detail(reason, 'taken', '100')} of 100 are taken`,
  explain: () =>
    'GitHub allows 100 sub-issues per issue, closed ones included. Without their sub-issues the personas have no place to speak.',
  next: () => ({
    text: 'Remove sub-issues that do not belong directly under the initiative, then ask for another look',
    command: '/recheck',
  }),
};
