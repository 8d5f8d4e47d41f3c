/** Secrets that were pushed. https://docs.github.com/en/rest/secret-scanning */

import type { SignedActor } from './actor.ts';
import type { SecretAlert } from './alert-entities.ts';
import { addAlert, asGithub, dismissalBy, numbered, requireAlerts, tellOfAlert } from './alerts.ts';
import type { Repository } from './entities.ts';
import { Unprocessable } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import type { Store } from './store.ts';

export function addSecretAlert(store: Store, repository: Repository, secretType: string): SecretAlert {
  const alert = addAlert<SecretAlert>(store, {
    kind: 'secret-scanning',
    ...numbered(store, repository, 'secret-scanning'),
    secretType,
    state: 'open',
  });
  tellOfAlert(store, asGithub(store), repository, { action: 'created', alert });
  return alert;
}

/** @throws Forbidden, NotFound, Unprocessable where no reason is given */
export function resolveSecretAlert(
  store: Store,
  actor: SignedActor,
  alert: SecretAlert,
  { reason, comment }: { readonly reason: string | null; readonly comment: string | null },
): void {
  const repository = repositoryOf(store, alert);
  requireAlerts(store, actor, repository, 'secret-scanning', 'write');
  if (reason === null) throw new Unprocessable('A resolution is required to resolve an alert.');
  alert.state = 'resolved';
  alert.dismissal = dismissalBy(store, actor, reason, comment);
  tellOfAlert(store, actor, repository, { action: 'resolved', alert });
}

/** @throws Forbidden, NotFound */
export function reopenSecretAlert(store: Store, actor: SignedActor, alert: SecretAlert): void {
  const repository = repositoryOf(store, alert);
  requireAlerts(store, actor, repository, 'secret-scanning', 'write');
  if (alert.state === 'open') return;
  alert.state = 'open';
  alert.dismissal = null;
  tellOfAlert(store, actor, repository, { action: 'reopened', alert });
}
