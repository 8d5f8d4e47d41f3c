/** Dependencies with a known weakness. https://docs.github.com/en/rest/dependabot/alerts */

import type { SignedActor } from './actor.ts';
import type { AlertAction, DependabotAlert } from './alert-entities.ts';
import { addAlert, asGithub, dismissalBy, numbered, requireAlerts, tellOfAlert } from './alerts.ts';
import type { Repository } from './entities.ts';
import { Unprocessable } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import type { Store } from './store.ts';

export type DependabotInput = Pick<DependabotAlert, 'package' | 'severity' | 'scope'> &
  Partial<Pick<DependabotAlert, 'ecosystem' | 'manifest'>>;

export function addDependabotAlert(
  store: Store,
  repository: Repository,
  { ecosystem = 'npm', manifest = 'package.json', ...input }: DependabotInput,
): DependabotAlert {
  const alert = addAlert<DependabotAlert>(store, {
    kind: 'dependabot',
    ...numbered(store, repository, 'dependabot'),
    ...input,
    ecosystem,
    manifest,
    state: 'open',
  });
  tellOfAlert(store, asGithub(store), repository, { action: 'created', alert });
  return alert;
}

/** What GitHub itself does: a manifest is mended or broken again, a rule of auto-triage takes and gives back. */
export function turnDependabotAlert(
  store: Store,
  alert: DependabotAlert,
  state: Exclude<DependabotAlert['state'], 'dismissed'>,
): void {
  if (alert.state === state) return;
  const actions: Readonly<Record<typeof state, AlertAction>> = {
    fixed: 'fixed',
    auto_dismissed: 'auto_dismissed',
    open: alert.state === 'auto_dismissed' ? 'auto_reopened' : 'reintroduced',
  };
  alert.state = state;
  alert.dismissal = null;
  tellOfAlert(store, asGithub(store), repositoryOf(store, alert), { action: actions[state], alert });
}

/** @throws Forbidden, Unprocessable */
export function dismissDependabotAlert(
  store: Store,
  actor: SignedActor,
  alert: DependabotAlert,
  { reason, comment }: { readonly reason: string | null; readonly comment: string | null },
): void {
  const repository = repositoryOf(store, alert);
  requireAlerts(store, actor, repository, 'dependabot', 'write');
  if (reason === null) throw new Unprocessable('A dismissed_reason is required to dismiss an alert.');
  alert.state = 'dismissed';
  alert.dismissal = dismissalBy(store, actor, reason, comment);
  tellOfAlert(store, actor, repository, { action: 'dismissed', alert });
}

/** @throws Forbidden */
export function reopenDependabotAlert(store: Store, actor: SignedActor, alert: DependabotAlert): void {
  const repository = repositoryOf(store, alert);
  requireAlerts(store, actor, repository, 'dependabot', 'write');
  if (alert.state !== 'dismissed' && alert.state !== 'auto_dismissed') return;
  alert.state = 'open';
  alert.dismissal = null;
  tellOfAlert(store, actor, repository, { action: 'reopened', alert });
}
