import { type Finding, pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/**
 * Every workflow of a repository speaks as the app `github-actions` (its GITHUB_TOKEN is an installation token of that
 * app: docs.github.com/actions/concepts/security/github_token), so that only the workflow's path tells them apart.
 */
const ACTIONS = 'github-actions';

/** A check of GitHub Actions names its workflow; a check of another app has none. */
export const signalPinned: Rule = (draft) =>
  Object.entries(draft.signals ?? {}).flatMap(([name, signal]): Finding[] => {
    if (!signal || !('app' in signal) || signal.app === undefined) return [];
    const { app } = signal;
    const hasWorkflow = 'workflow' in signal;
    if (app === ACTIONS && !hasWorkflow) {
      return [
        {
          code: 'signal-not-pinned',
          severity: 'error',
          pointer: pointerTo('signals', name),
          at: 'key',
          message: '`workflow` is missing: any workflow could report a check of this name.',
          hint: 'Write the file that has the job: `workflow: ".github/workflows/ci.yml"`.',
        },
      ];
    }
    if (app === ACTIONS || !hasWorkflow) return [];
    return [
      {
        code: 'workflow-of-other-app',
        severity: 'error',
        pointer: pointerTo('signals', name, 'workflow'),
        at: 'key',
        message: `\`workflow\` says nothing about the app \`${app}\`.`,
        hint: `Remove it, or write \`app: ${ACTIONS}\`.`,
      },
    ];
  });
