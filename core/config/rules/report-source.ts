import { type Finding, pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A report comes from a job or from outside, never from both: each is pinned in its own way. */
export const reportSource: Rule = (draft) =>
  Object.entries(draft.signals ?? {}).flatMap(([name, signal]): Finding[] => {
    if (!signal || !('report' in signal)) return [];
    const hasJob = signal.workflow !== undefined;
    const hasSenders = signal.senders !== undefined;
    const error = { severity: 'error' as const, at: 'key' as const };
    if (hasJob === hasSenders) {
      return [
        {
          ...error,
          code: 'report-source',
          pointer: pointerTo('signals', name, ...(hasJob ? ['senders'] : [])),
          message: hasJob
            ? '`workflow` and `senders` exclude each other.'
            : '`workflow` or `senders` is missing: anybody could report it.',
          hint: 'Write `workflow` where a job reports it, or `senders` where it comes from outside.',
        },
      ];
    }
    if (hasSenders && 'job' in signal && signal.job !== undefined) {
      return [
        {
          ...error,
          code: 'report-source',
          pointer: pointerTo('signals', name, 'job'),
          message: '`job` says nothing about a report from outside.',
          hint: 'Remove it, or write `workflow` in place of `senders`.',
        },
      ];
    }
    if (hasSenders || signal.subject !== 'initiative') return [];
    return [
      {
        ...error,
        code: 'report-subject',
        pointer: pointerTo('signals', name, 'subject'),
        message: 'A job reports on the commit it runs on, never on an initiative.',
        hint: 'Remove `subject`, or write `senders` in place of `workflow`.',
      },
    ];
  });
