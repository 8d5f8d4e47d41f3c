/**
 * What all kinds of security alerts share. On GitHub they come from analyses, advisories and pushes; here a caller says what
 * was found. A feature that is off is refused, each in GitHub's own way.
 */

import { findAccount } from './accounts.ts';
import { type Actor, asUser, type SignedActor } from './actor.ts';
import type { Alert, AlertAction, AlertFeature, CodeInstance } from './alert-entities.ts';
import type { Repository, Role } from './entities.ts';
import { Forbidden, NotFound } from './errors.ts';
import { may, NOT_ACCESSIBLE, requireRead } from './permissions.ts';
import { type Store, timestamp } from './store.ts';

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

const PERMISSION: Readonly<Record<AlertFeature, string>> = {
  'code-scanning': 'security_events',
  dependabot: 'vulnerability_alerts',
  'secret-scanning': 'secret_scanning_alerts',
};

/**
 * Writers see and dismiss alerts of code and dependencies (docs: repository roles for an organization); secrets are for
 * administrators (OpenAPI: "must be an administrator for the repository").
 */
const ROLE: Readonly<Record<AlertFeature, Role>> = {
  'code-scanning': 'write',
  dependabot: 'write',
  'secret-scanning': 'admin',
};

/**
 * @throws Forbidden, NotFound in GitHub's words: dependabot/dependabot-core#7391, github/codeql-action#1049, github/docs secret
 * scanning; for a person without the role those that microsoft/sarif-vscode-extension reads.
 */
export function requireAlerts(
  store: Store,
  actor: Actor,
  repository: Repository,
  feature: AlertFeature,
  level: 'read' | 'write' = 'read',
): void {
  requireRead(store, actor, repository);
  if (!may(store, actor, repository, { app: [PERMISSION[feature]], level, role: ROLE[feature] }))
    throw refusal(actor, feature);
  if (!store.alertsOff.has(keyOf(repository, feature))) return;
  if (feature === 'dependabot') throw new Forbidden('Dependabot alerts are disabled for this repository.');
  if (feature === 'secret-scanning') throw new NotFound('Secret scanning is disabled on this repository.');
  throw new Forbidden(
    'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
  );
}

function refusal(actor: Actor, feature: AlertFeature): Error {
  if (actor.kind === 'app') return new Forbidden(NOT_ACCESSIBLE);
  if (feature === 'secret-scanning') return new NotFound();
  return new Forbidden(
    feature === 'dependabot'
      ? 'You are not authorized to perform this operation.'
      : 'You are not authorized to read code scanning alerts.',
  );
}

/** Each kind counts on its own. */
export function numbered(store: Store, repository: Repository, kind: AlertFeature) {
  const at = timestamp(store);
  const number = alertsOf(store, repository, kind).length + 1;
  return { number, repositoryId: repository.id, dismissal: null, createdAt: at, updatedAt: at };
}

/** Of one kind, newest first. */
export function alertsOf<Kind extends AlertFeature>(
  store: Store,
  repository: Repository,
  kind: Kind,
): readonly Extract<Alert, { kind: Kind }>[] {
  const isOfKind = (alert: Alert): alert is Extract<Alert, { kind: Kind }> => alert.kind === kind;
  return store.alerts
    .filter(({ repositoryId }) => repositoryId === repository.id)
    .filter(isOfKind)
    .toReversed();
}

/** @throws NotFound */
export function findAlert<Kind extends AlertFeature>(
  store: Store,
  repository: Repository,
  kind: Kind,
  number: number,
): Extract<Alert, { kind: Kind }> {
  const found = alertsOf(store, repository, kind).find((alert) => alert.number === number);
  if (found === undefined) throw new NotFound();
  return found;
}

export function addAlert<A extends Alert>(store: Store, alert: A): A {
  store.alerts.push(alert);
  return alert;
}

/** What GitHub finds by itself it tells as `github` (docs: webhook events, code_scanning_alert). */
export const asGithub = (store: Store): SignedActor => asUser(findAccount(store, 'github'));

export function tellOfAlert(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  told: { readonly action: AlertAction; readonly alert: Alert; readonly instance?: CodeInstance },
): void {
  told.alert.updatedAt = timestamp(store);
  store.events.emit({ name: 'alert', actor, at: timestamp(store), repository, ...told });
}

/** What a person or an app says when it dismisses or resolves. */
export function dismissalBy(store: Store, actor: SignedActor, reason: string, comment: string | null) {
  return { byId: actor.account.id, at: timestamp(store), reason, comment };
}
