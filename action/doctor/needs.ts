import type { Config, SignalRule } from '../../core/config/config.ts';

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
  security_events: 'read',
  vulnerability_alerts: 'read',
  secret_scanning_alerts: 'read',
  members: 'read',
};

export const appEvents: readonly string[] = [
  'issues',
  'issue_comment',
  'sub_issues',
  'milestone',
  'pull_request',
  'push',
  'check_run',
  'check_suite',
  'merge_group',
  'release',
  'deployment_protection_rule',
  'deployment_status',
  'code_scanning_alert',
  'dependabot_alert',
  'secret_scanning_alert',
  'status',
  'repository_dispatch',
  'membership',
  'team',
  'organization',
];

/** What of these not every config needs: whether it is missed is another question. */
export const doorPermissions: ReadonlySet<string> = new Set([
  'deployments',
  'merge_queues',
  'security_events',
  'vulnerability_alerts',
  'secret_scanning_alerts',
]);
export const doorEvents: ReadonlySet<string> = new Set([
  'merge_group',
  'release',
  'deployment_protection_rule',
  'deployment_status',
  'code_scanning_alert',
  'dependabot_alert',
  'secret_scanning_alert',
  'repository_dispatch',
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

export interface DoorNeed {
  readonly needed:
    | { readonly permission: string; readonly access: 'read' | 'write' }
    | { readonly event: string };
  /** What happens without. */
  readonly why: string;
  readonly severity: 'broken' | 'attention';
}

/** What this config asks of the App beyond what every config does, by GitHub's names. */
export function needsOf({ release, signals }: Config): readonly DoorNeed[] {
  const kinds = new Set([...signals.values()].map(({ kind }) => kind));
  return [
    ...(release.environments.length > 0 ? environmentNeeds : []),
    ...(release.tags.length > 0 ? [hears('release', 'that a release was published past the gate')] : []),
    ...(release.unready === 'draft' ? [may('contents', 'write', draft)] : []),
    ...([...signals.values()].some(isFromOutside) ? reportNeeds : []),
    ...signalNeeds.filter(([kind]) => kinds.has(kind)).flatMap(([, needs]) => needs),
  ];
}

const draft = '`release.unready: draft` puts a release back, and without this it can only report it.';

const environmentNeeds: readonly DoorNeed[] = [
  may('deployments', 'write', 'It cannot answer a deployment that waits for it, and the run waits 30 days.'),
  {
    needed: { event: 'deployment_protection_rule' },
    why: 'It does not hear that a deployment waits for it.',
    severity: 'broken',
  },
];

const reportNeeds: readonly DoorNeed[] = [
  {
    needed: { event: 'repository_dispatch' },
    why: 'It does not hear what is reported from outside, and GitHub keeps that nowhere.',
    severity: 'broken',
  },
];

function isFromOutside(rule: SignalRule): boolean {
  return rule.kind === 'report' && rule.source.by === 'dispatch';
}

const unread = 'What it cannot read is unknown, and unknown is red.';

/** By the kind of a signal. */
const signalNeeds: readonly (readonly [kind: SignalRule['kind'], needs: readonly DoorNeed[]])[] = [
  [
    'deployment',
    [may('deployments', 'read', unread), hears('deployment_status', 'that something was deployed')],
  ],
  ['code-scanning', [may('security_events', 'read', unread), hears('code_scanning_alert', 'of a new alert')]],
  ['dependabot', [may('vulnerability_alerts', 'read', unread), hears('dependabot_alert', 'of a new alert')]],
  [
    'secret-scanning',
    [may('secret_scanning_alerts', 'read', unread), hears('secret_scanning_alert', 'of a new alert')],
  ],
];

function hears(event: string, what: string): DoorNeed {
  return { needed: { event }, why: `It learns ${what} at the next sweep only.`, severity: 'attention' };
}

function may(permission: string, access: 'read' | 'write', why: string): DoorNeed {
  return { needed: { permission, access }, why, severity: 'broken' };
}

/** Whether what is granted is enough; writing includes reading. */
export function isEnough(granted: string | undefined, needed: 'read' | 'write'): boolean {
  return granted === 'write' || granted === needed;
}
