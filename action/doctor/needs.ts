/** What the App needs, as `app.yml` has it; a test holds the two together. */
export const appPermissions: Readonly<Record<string, 'read' | 'write'>> = {
  metadata: 'read',
  issues: 'write',
  checks: 'write',
  statuses: 'write',
  contents: 'read',
  deployments: 'write',
  merge_queues: 'read',
  pull_requests: 'read',
  actions: 'read',
  members: 'read',
};

export const appEvents: readonly string[] = [
  'issues',
  'issue_comment',
  'sub_issues',
  'pull_request',
  'push',
  'check_run',
  'check_suite',
  'merge_group',
  'release',
  'deployment_protection_rule',
  'status',
  'membership',
  'team',
  'organization',
];

/** What of these only one door needs: whether it is missed is another question. */
export const doorPermissions: ReadonlySet<string> = new Set(['deployments', 'merge_queues']);
export const doorEvents: ReadonlySet<string> = new Set([
  'merge_group',
  'release',
  'deployment_protection_rule',
]);

/** What a job needs that runs `sync` with GITHUB_TOKEN, in the words of a workflow, each with its reason. */
export const syncPermissions: readonly (readonly [name: string, level: 'read' | 'write', reason: string])[] =
  [
    ['issues', 'write', 'sub-issues, answers, the convergence comment, labels'],
    ['checks', 'write', '`launch-gate`, and reading the checks that criteria rest on'],
    ['contents', 'read', 'the config, and what a release contains'],
    ['pull-requests', 'read', 'what wants to be released'],
    ['statuses', 'read', 'commit statuses that criteria rest on'],
    ['actions', 'read', 'which workflow file a check came from'],
  ];

/** Whether what is granted is enough; writing includes reading. */
export function isEnough(granted: string | undefined, needed: 'read' | 'write'): boolean {
  return granted === 'write' || granted === needed;
}
