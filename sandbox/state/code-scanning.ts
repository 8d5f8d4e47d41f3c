/** Analyses of code and the alerts that live by them. https://docs.github.com/en/rest/code-scanning */

import type { SignedActor } from './actor.ts';
import type { AlertAction, Analysis, CodeAlert, CodeInstance, Severity } from './alert-entities.ts';
import { addAlert, alertsOf, asGithub, dismissalBy, numbered, requireAlerts, tellOfAlert } from './alerts.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import { type Store, timestamp } from './store.ts';

export interface CodeResult {
  readonly rule: string;
  readonly path?: string;
  readonly severity?: CodeAlert['severity'];
  readonly securitySeverity?: Severity;
}

export interface AnalysisInput {
  /** Full, or the name of a branch. */
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly category?: string;
  readonly error?: string;
  /** What it found: what it no longer finds on that ref is fixed there. */
  readonly results?: readonly CodeResult[];
}

/** "formatted either as `refs/heads/<branch name>` or simply `<branch name>`" (OpenAPI). */
export const fullRef = (ref: string): string => (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`);

const defaultRef = (repository: Repository): string => `refs/heads/${repository.defaultBranch}`;

/** An upload of results: on GitHub SARIF. One that failed changes no alert. */
export function uploadAnalysis(store: Store, repository: Repository, input: AnalysisInput): Analysis {
  const { sha, tool, category = '', error = '', results = [] } = input;
  const ref = fullRef(input.ref);
  const analysis: Analysis = {
    id: store.nextId(),
    repositoryId: repository.id,
    ref,
    sha,
    tool,
    category,
    error,
    results: results.length,
    createdAt: timestamp(store),
  };
  store.analyses.push(analysis);
  if (error !== '') return analysis;
  for (const alert of alertsOf(store, repository, 'code-scanning')) {
    const instance = instanceOf(alert, analysis);
    const isFound = results.some((result) => isAbout(alert, tool, result));
    if (instance?.state === 'open' && !isFound) turn(store, repository, alert, instance, analysis, 'fixed');
  }
  for (const result of results) find(store, repository, analysis, result);
  return analysis;
}

const pathOf = ({ path = 'src/a.js' }: CodeResult): string => path;

/** What makes two findings one alert, on whatever branch. */
const isAbout = (alert: CodeAlert, tool: string, result: CodeResult): boolean =>
  alert.tool === tool && alert.rule === result.rule && alert.path === pathOf(result);

function instanceOf(alert: CodeAlert, { tool, ref, category }: Analysis): CodeInstance | undefined {
  if (alert.tool !== tool) return undefined;
  return alert.instances.find((one) => one.ref === ref && one.category === category);
}

function find(store: Store, repository: Repository, analysis: Analysis, result: CodeResult): void {
  const { ref, sha, tool, category } = analysis;
  const known = alertsOf(store, repository, 'code-scanning').find((alert) => isAbout(alert, tool, result));
  const instance = known && instanceOf(known, analysis);
  if (known !== undefined && instance !== undefined) {
    if (instance.state === 'fixed') turn(store, repository, known, instance, analysis, 'reopened');
    else instance.sha = sha;
    return;
  }
  const fresh: CodeInstance = { ref, category, sha, state: 'open', changedAt: analysis.createdAt };
  const alert = known ?? addAlert(store, createAlert(store, repository, tool, result));
  alert.instances.push(fresh);
  const action = known === undefined ? 'created' : 'appeared_in_branch';
  tellOfAlert(store, asGithub(store), repository, { action, alert, instance: fresh });
}

function createAlert(store: Store, repository: Repository, tool: string, result: CodeResult): CodeAlert {
  return {
    kind: 'code-scanning',
    ...numbered(store, repository, 'code-scanning'),
    tool,
    rule: result.rule,
    path: pathOf(result),
    severity: result.severity ?? 'warning',
    securitySeverity: result.securitySeverity ?? null,
    instances: [],
  };
}

function turn(
  store: Store,
  repository: Repository,
  alert: CodeAlert,
  instance: CodeInstance,
  { sha, createdAt }: Analysis,
  action: Extract<AlertAction, 'fixed' | 'reopened'>,
): void {
  instance.state = action === 'fixed' ? 'fixed' : 'open';
  instance.sha = sha;
  instance.changedAt = createdAt;
  tellOfAlert(store, asGithub(store), repository, { action, alert, instance });
}

/** Its instances on a ref, newest change last. */
export const instancesOn = (alert: CodeAlert, ref: string): readonly CodeInstance[] =>
  alert.instances
    .filter((one) => one.ref === ref)
    .toSorted((a, b) => Date.parse(a.changedAt) - Date.parse(b.changedAt));

/** `null` where the ref never had it. What is found no more is fixed, whatever was said of it. */
export function stateOn(alert: CodeAlert, ref: string): 'open' | 'dismissed' | 'fixed' | null {
  const instances = instancesOn(alert, ref);
  if (instances.length === 0) return null;
  if (instances.every(({ state }) => state === 'fixed')) return 'fixed';
  return alert.dismissal === null ? 'open' : 'dismissed';
}

/** The ref on which an alert is shown when none is asked for: the default branch, where it ever was there. */
export function shownRef(store: Store, alert: CodeAlert): string {
  const main = defaultRef(repositoryOf(store, alert));
  return stateOn(alert, main) === null ? (alert.instances.at(-1)?.ref ?? main) : main;
}

/** Alerts of a ref, of the default branch where none is given; newest first. */
export function codeAlertsOf(store: Store, repository: Repository, ref?: string): readonly CodeAlert[] {
  const wanted = ref === undefined ? defaultRef(repository) : fullRef(ref);
  return alertsOf(store, repository, 'code-scanning').filter((alert) => stateOn(alert, wanted) !== null);
}

/** Newest first. @throws NotFound where there is none, in GitHub's words (OpenAPI, "List code scanning analyses") */
export function analysesOf(store: Store, repository: Repository): readonly Analysis[] {
  const found = store.analyses.filter(({ repositoryId }) => repositoryId === repository.id).toReversed();
  if (found.length === 0) throw new NotFound('no analysis found');
  return found;
}

/** On every ref at once. @throws Forbidden, Unprocessable */
export function dismissCodeAlert(
  store: Store,
  actor: SignedActor,
  alert: CodeAlert,
  { reason, comment }: { readonly reason: string | null; readonly comment: string | null },
): void {
  const repository = repositoryOf(store, alert);
  requireAlerts(store, actor, repository, 'code-scanning', 'write');
  if (reason === null) throw new Unprocessable('A dismissed_reason is required to dismiss an alert.');
  alert.dismissal = dismissalBy(store, actor, reason, comment);
  tellOfAlert(store, actor, repository, { action: 'closed_by_user', alert });
}

/** @throws Forbidden */
export function reopenCodeAlert(store: Store, actor: SignedActor, alert: CodeAlert): void {
  const repository = repositoryOf(store, alert);
  requireAlerts(store, actor, repository, 'code-scanning', 'write');
  if (alert.dismissal === null) return;
  alert.dismissal = null;
  tellOfAlert(store, actor, repository, { action: 'reopened_by_user', alert });
}
