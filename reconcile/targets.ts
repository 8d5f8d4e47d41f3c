import { field, textField } from '../octokit/json.ts';
import { listField, numberField, repositoryOf, type WebhookEvent } from './event.ts';
import { isSentReport, reportTargets } from './sent-report.ts';
import type { RepositoryRef, RepositoryTarget, Target } from './target.ts';

/** Who we are, to know our own doing when we hear of it. */
export interface OwnIdentity {
  readonly appId: number;
  /** `tutti[bot]` */
  readonly login: string;
}

type Rule = (event: WebhookEvent, repository: RepositoryRef) => readonly RepositoryTarget[];

const everything: Rule = (_, repository) => [{ kind: 'repository', repository }];

/** What each event may have changed. Anything not listed changes nothing that a verdict rests on. */
const rules: Readonly<Record<string, Rule>> = {
  issues: ({ payload }, repository) => {
    const found = fromIssue(payload, repository);
    return found.length > 0 ? found : [{ kind: 'signals', repository }];
  },
  issue_comment: ({ payload }, repository) => fromIssue(payload, repository),
  sub_issues: ({ payload }, repository) => fromSubIssues(payload, repository),
  milestone: fromMilestone,
  pull_request: ({ payload }, repository) => fromPullRequest(payload, repository),
  push: ({ payload }, repository) => fromPush(payload, repository),
  check_run: ({ action, payload }, repository) =>
    fromReport(action, field(payload['check_run'], 'check_suite'), repository),
  check_suite: ({ action, payload }, repository) => fromReport(action, payload['check_suite'], repository),
  status: ({ payload }, repository) => fromStatus(payload, repository),
  merge_group: ({ action, payload }, repository) =>
    action === 'destroyed' ? [] : fromMergeGroup(payload['merge_group'], repository),
  release: fromRelease,
  deployment_status: ({ payload }, repository) => [
    ...fromCommit(textField(payload['deployment'], 'sha'), [], repository),
    ...(underWay.has(textField(payload['deployment_status'], 'state') ?? '')
      ? [{ kind: 'audit', repository } as const]
      : []),
  ],
  code_scanning_alert: ({ payload }, repository) =>
    fromCommit(textField(payload, 'commit_oid'), [branchOf(textField(payload, 'ref'))], repository),
  dependabot_alert: (_, repository) => [{ kind: 'signals', repository }],
  secret_scanning_alert: (_, repository) => [{ kind: 'signals', repository }],
  deployment_protection_rule: ({ payload }, repository) => fromWaitingRun(payload, repository),
  // Only workflows hear of these.
  workflow_run: ({ payload }, repository) => fromSuite(payload['workflow_run'], repository),
  schedule: everything,
  workflow_dispatch: everything,
  repository_dispatch: everything,
};

/** Events that may change who owns what, or what we may see, in every repository of an installation. */
const forInstallation = new Set([
  'membership',
  'team',
  'organization',
  'installation',
  'installation_repositories',
]);

/**
 * What an event makes worth looking at again; `[]` for what has nothing to do with us, and for our own doing (A80).
 * Pure: it reads the payload as a hint, and nothing else; a report from outside alone is taken at its word.
 */
export function findTargets(event: WebhookEvent, own: OwnIdentity): readonly Target[] {
  if (isOwnDoing(event, own)) return [];
  if (forInstallation.has(event.name)) return fromInstallation(event);
  const repository = repositoryOf(event);
  if (repository === null) return [];
  return isSentReport(event) ? reportTargets(event, repository) : findRepositoryTargets(event, repository);
}

/** The same for an event that is known to be about this repository, and to be nobody's echo. */
export function findRepositoryTargets(
  event: WebhookEvent,
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  const rule = Object.hasOwn(rules, event.name) ? rules[event.name] : undefined;
  return rule === undefined ? [] : rule(event, repository);
}

/** Our own writes come back as events. Only what a person asks of our check runs is news: to run again. */
function isOwnDoing({ name, action, payload }: WebhookEvent, own: OwnIdentity): boolean {
  if (name === 'check_run' || name === 'check_suite') {
    const ours = numberField(field(payload[name], 'app'), 'id') === own.appId;
    return ours && action !== 'rerequested' && action !== 'requested_action';
  }
  return textField(payload['sender'], 'login')?.toLowerCase() === own.login.toLowerCase();
}

function fromInstallation({ name, action, payload }: WebhookEvent): readonly Target[] {
  const installationId = numberField(payload['installation'], 'id');
  const gone = name === 'installation' && (action === 'deleted' || action === 'suspend');
  return installationId === null || gone ? [] : [{ kind: 'installation', installationId }];
}

function fromIssue(payload: WebhookEvent['payload'], repository: RepositoryRef): readonly RepositoryTarget[] {
  const { issue } = payload;
  const number = numberField(issue, 'number');
  if (number === null || field(issue, 'pull_request') !== undefined) return [];
  const above = parentNumber(issue);
  if (isLabelled(issue, payload['label']))
    return [{ kind: 'initiative', repository, number: above ?? number }];
  if (above !== null) return [{ kind: 'initiative', repository, number: above }];
  return holdsCommand(payload['comment']) ? [{ kind: 'initiative', repository, number }] : [];
}

/** By one of our labels, or by one that has just been taken away. */
function isLabelled(issue: unknown, changed: unknown): boolean {
  return [...listField(issue, 'labels'), changed]
    .map((label) => (textField(label, 'name') ?? '').toLowerCase())
    .some((name) => name === 'initiative' || name.startsWith('persona:'));
}

/** `https://api.github.com/repos/acme/checkout/issues/12` */
function parentNumber(issue: unknown): number | null {
  const number = Number(textField(issue, 'parent_issue_url')?.split('/').at(-1));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** A guess that costs nothing: `/initiative` makes an initiative of any issue. */
function holdsCommand(comment: unknown): boolean {
  return (textField(comment, 'body') ?? '').split('\n').some((line) => line.trimStart().startsWith('/'));
}

/** Both sides of a link tell: the initiative is the one above. */
function fromSubIssues(
  payload: WebhookEvent['payload'],
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  const number = numberField(payload['parent_issue'], 'number');
  return number === null ? [] : [{ kind: 'initiative', repository, number }];
}

/**
 * A milestone is found by its number, and holds the same issues when it is renamed or closed (docs: about milestones). Who is
 * put into one or taken out is told by `issues` and `pull_request` (docs: webhook events, `milestone`).
 */
const holdsTheSame: ReadonlySet<string> = new Set(['created', 'edited', 'opened', 'closed']);

function fromMilestone(
  { action, payload }: WebhookEvent,
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  const number = numberField(payload['milestone'], 'number');
  return number === null || holdsTheSame.has(action) ? [] : [{ kind: 'milestone', repository, number }];
}

function fromPullRequest(
  payload: WebhookEvent['payload'],
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  const pull = payload['pull_request'];
  const number = numberField(pull, 'number');
  const base = textField(field(pull, 'base'), 'ref');
  if (number === null) return [];
  const merged = field(pull, 'merged') === true && base !== undefined;
  return [
    { kind: 'pull', repository, number },
    ...(merged
      ? [{ kind: 'push', repository, branch: base } as const, { kind: 'audit', repository } as const]
      : []),
  ];
}

const branchPrefix = 'refs/heads/';
const tagPrefix = 'refs/tags/';
const configPath = '.github/tutti.yml';

function fromPush(payload: WebhookEvent['payload'], repository: RepositoryRef): readonly RepositoryTarget[] {
  const ref = textField(payload, 'ref') ?? '';
  if (payload['deleted'] === true) return [];
  if (ref.startsWith(tagPrefix)) return fromTag(ref.slice(tagPrefix.length), repository);
  if (!ref.startsWith(branchPrefix)) return [];
  const branch = ref.slice(branchPrefix.length);
  const isDefault = branch === textField(payload['repository'], 'default_branch');
  const push: RepositoryTarget = { kind: 'push', repository, branch };
  return isDefault && mayTouchConfig(payload) ? [push, { kind: 'repository', repository }] : [push];
}

/** GitHub lists at most 2,048 commits of a push, and none of their files where it was forced onto another history. */
function mayTouchConfig(payload: WebhookEvent['payload']): boolean {
  if (payload['forced'] === true) return true;
  return listField(payload, 'commits').some((commit) =>
    ['added', 'modified', 'removed'].some((kind) => listField(commit, kind).includes(configPath)),
  );
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith(branchPrefix) === true ? ref.slice(branchPrefix.length) : undefined;
}

function fromTag(tag: string | undefined, repository: RepositoryRef): readonly RepositoryTarget[] {
  return tag === undefined || tag === '' ? [] : [{ kind: 'tag', repository, tag }];
}

/** Each of these comes together with `published`, or is about a draft (docs: webhook events, `release`). */
const alongside: ReadonlySet<string> = new Set(['created', 'released', 'prereleased']);

function fromRelease(
  { action, payload }: WebhookEvent,
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  if (alongside.has(action)) return [];
  const tag = fromTag(textField(payload['release'], 'tag_name'), repository);
  return action === 'published' ? [...tag, { kind: 'audit', repository }] : tag;
}

/** From then on a deployment has left. */
const underWay: ReadonlySet<string> = new Set(['in_progress', 'success']);

/** Somebody may ask a gate of ours to run again on any commit, also on one that is no head any more (F44, F45). */
function fromReport(action: string, suite: unknown, repository: RepositoryRef): readonly RepositoryTarget[] {
  const found = fromSuite(suite, repository);
  const sha = textField(suite, 'head_sha');
  if (action !== 'rerequested' || sha === undefined) return found;
  return [...found, { kind: 'regate', repository, sha }];
}

/**
 * The number of the run stands nowhere but in the address at which GitHub wants the answer. Nothing is sent there: the
 * number is looked up, and the answer goes to an address of our own making (A66).
 */
export function waitingRunOf(payload: WebhookEvent['payload']): number | null {
  const address = textField(payload, 'deployment_callback_url') ?? '';
  const id = Number(/\/actions\/runs\/([0-9]{1,15})\/deployment_protection_rule$/.exec(address)?.[1]);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

function fromWaitingRun(
  payload: WebhookEvent['payload'],
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  const runId = waitingRunOf(payload);
  return runId === null ? [] : [{ kind: 'run', repository, runId }];
}

function fromSuite(suite: unknown, repository: RepositoryRef): readonly RepositoryTarget[] {
  return fromCommit(textField(suite, 'head_sha'), [textField(suite, 'head_branch')], repository);
}

function fromStatus(
  payload: WebhookEvent['payload'],
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  const branches = listField(payload, 'branches').map((branch) => textField(branch, 'name'));
  return fromCommit(textField(payload, 'sha'), branches, repository);
}

function fromMergeGroup(group: unknown, repository: RepositoryRef): readonly RepositoryTarget[] {
  const [sha, base] = [textField(group, 'head_sha'), textField(group, 'base_ref')];
  if (sha === undefined || base?.startsWith(branchPrefix) !== true) return [];
  return [{ kind: 'group', repository, sha, base: base.slice(branchPrefix.length) }];
}

const queuePrefix = 'gh-readonly-queue/';

/**
 * A result on a group of the merge queue: GitHub names the branch of a group after the one that it goes into,
 * `gh-readonly-queue/{base}/pr-{number}-{sha}` (docs: managing a merge queue; `head_ref` of the webhook `merge_group`).
 */
export function groupOn(
  branch: string,
  sha: string,
  repository: RepositoryRef,
): Extract<RepositoryTarget, { kind: 'group' }> | null {
  const base = branch.startsWith(queuePrefix)
    ? branch.slice(queuePrefix.length, branch.lastIndexOf('/'))
    : '';
  return base === '' ? null : { kind: 'group', repository, sha, base };
}

function fromCommit(
  sha: string | undefined,
  branches: readonly (string | undefined)[],
  repository: RepositoryRef,
): readonly RepositoryTarget[] {
  if (sha === undefined) return [];
  const pushes = branches.flatMap((branch): RepositoryTarget[] =>
    branch === undefined ? [] : [groupOn(branch, sha, repository) ?? { kind: 'push', repository, branch }],
  );
  return [{ kind: 'commit', repository, sha }, ...pushes];
}
