/**
 * What code scanning, Dependabot and secret scanning found. On GitHub these come from analyses, advisories and pushes; here a
 * caller says what was found. A feature that is off is refused, each in GitHub's own way.
 */

import { asGithubToken } from './actor.ts';
import type {
  Alert,
  AlertFeature,
  Analysis,
  CodeAlert,
  DependabotAlert,
  SecretAlert,
  Severity,
} from './alert-entities.ts';
import type { DomainEvent } from './domain-events.ts';
import type { Repository } from './entities.ts';
import { Forbidden, NotFound } from './errors.ts';
import { type Store, timestamp } from './store.ts';

export interface AnalysisInput {
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly category?: string;
  readonly error?: string;
  /** What it found: alerts that it no longer finds on that ref are fixed. */
  readonly results?: readonly {
    readonly rule: string;
    readonly severity?: CodeAlert['severity'];
    readonly securitySeverity?: Severity;
  }[];
}

const keyOf = (repository: Repository, feature: AlertFeature): string =>
  `${String(repository.id)} ${feature}`;

export function setAlertsEnabled(
  store: Store,
  repository: Repository,
  feature: AlertFeature,
  enabled: boolean,
): void {
  if (enabled) store.alertsOff.delete(keyOf(repository, feature));
  else store.alertsOff.add(keyOf(repository, feature));
}

/** @throws Forbidden, NotFound in GitHub's words: dependabot/dependabot-core#7391, github/codeql-action#1049, github/docs secret scanning */
export function requireAlerts(store: Store, repository: Repository, feature: AlertFeature): void {
  if (!store.alertsOff.has(keyOf(repository, feature))) return;
  if (feature === 'dependabot') throw new Forbidden('Dependabot alerts are disabled for this repository.');
  if (feature === 'secret-scanning') throw new NotFound('Secret scanning is disabled on this repository.');
  throw new Forbidden(
    'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
  );
}

/** An upload of results: on GitHub SARIF. */
export function uploadAnalysis(store: Store, repository: Repository, input: AnalysisInput): Analysis {
  const { ref, sha, tool, category = '', error = '', results = [] } = input;
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
  const known = codeAlertsOf(store, repository).filter(
    (alert) => alert.ref === ref && alert.tool === tool && alert.category === category,
  );
  for (const alert of known)
    if (!results.some(({ rule }) => rule === alert.rule)) change(store, repository, alert, 'fixed');
  for (const result of results) {
    if (known.some((alert) => alert.rule === result.rule && alert.state !== 'fixed')) continue;
    const { rule, severity = 'warning', securitySeverity = null } = result;
    add(store, repository, {
      kind: 'code-scanning',
      ...numbered(store, repository),
      ref,
      sha,
      tool,
      category,
      rule,
      severity,
      securitySeverity,
      state: 'open',
    });
  }
  return analysis;
}

function numbered(store: Store, repository: Repository) {
  const number = store.alerts.filter(({ repositoryId }) => repositoryId === repository.id).length + 1;
  return { number, repositoryId: repository.id, createdAt: timestamp(store) };
}

export function addDependabotAlert(
  store: Store,
  repository: Repository,
  input: Pick<DependabotAlert, 'package' | 'severity' | 'scope'>,
): DependabotAlert {
  const alert = { kind: 'dependabot', ...numbered(store, repository), ...input, state: 'open' } as const;
  return add(store, repository, { ...alert });
}

export function addSecretAlert(store: Store, repository: Repository, secretType: string): SecretAlert {
  return add(store, repository, {
    kind: 'secret-scanning',
    ...numbered(store, repository),
    secretType,
    state: 'open',
  });
}

function add<A extends Alert>(store: Store, repository: Repository, alert: A): A {
  store.alerts.push(alert);
  emit(store, repository, alert, 'created');
  return alert;
}

/** Somebody dismisses or resolves it, or it is gone. */
function change<A extends Alert>(store: Store, repository: Repository, alert: A, state: A['state']): void {
  alert.state = state;
  emit(store, repository, alert, actionOf(alert));
}

type Action = Extract<DomainEvent, { name: 'alert' }>['action'];

function actionOf({ kind, state }: Alert): Action {
  if (state === 'fixed' || state === 'resolved') return state;
  return kind === 'code-scanning' ? 'closed_by_user' : 'dismissed';
}

function emit(store: Store, repository: Repository, alert: Alert, action: Action): void {
  const actor = asGithubToken(store, repository, {});
  store.events.emit({ name: 'alert', action, actor, at: timestamp(store), repository, alert });
}

export function codeAlertsOf(store: Store, repository: Repository): readonly CodeAlert[] {
  return alertsOf(store, repository).filter((alert) => alert.kind === 'code-scanning');
}

/** Newest first. */
export function alertsOf(store: Store, repository: Repository): readonly Alert[] {
  return store.alerts.filter(({ repositoryId }) => repositoryId === repository.id).toReversed();
}

/** Newest first. @throws NotFound where there is none, in GitHub's words (OpenAPI, "List code scanning analyses") */
export function analysesOf(store: Store, repository: Repository): readonly Analysis[] {
  const found = store.analyses.filter(({ repositoryId }) => repositoryId === repository.id).toReversed();
  if (found.length === 0) throw new NotFound('no analysis found');
  return found;
}
