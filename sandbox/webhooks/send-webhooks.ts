import type { Violation } from '../http/request-log.ts';
import type { Oracle } from '../oracle/oracle.ts';
import type { View } from '../rest/serialize/view.ts';
import type { DomainEvent } from '../state/domain-events.ts';
import type { Deliveries } from './deliveries.ts';
import { buildPayload, type Payload } from './payloads/build-payload.ts';
import { findSubscribers, type Subscriber } from './subscriptions.ts';

/**
 * Listens to the world and tells every app that may hear of it.
 *
 * @param report is called with each payload that GitHub's own description does not allow; it is sent nonetheless.
 * @returns the way to stop listening.
 */
export function sendWebhooks(
  view: View,
  parts: {
    readonly oracle: Oracle;
    readonly deliveries: Deliveries;
    readonly report: (violation: Violation) => void;
  },
): () => void {
  return view.store.events.on((event) => {
    const payload = buildPayload(view, event);
    if (payload === null) return;
    for (const subscriber of subscribersOf(view, event, payload)) {
      const { app, installation } = subscriber;
      const body = { installation: { id: installation.id, node_id: installation.nodeId }, ...payload.body };
      // A dispatch has whatever action its sender likes; GitHub's description has one as an example for all.
      const name =
        payload.event === 'repository_dispatch'
          ? 'repository-dispatch-sample.collected'
          : webhookName(payload.event, payload.action);
      const problems = parts.oracle.checkWebhook(name, body);
      if (problems.length > 0) parts.report({ subject: `webhook ${name}`, problems });
      parts.deliveries.enqueue({
        appId: app.id,
        installationId: installation.id,
        repositoryId: payload.repository?.id ?? null,
        event: payload.event,
        action: payload.action,
        payload: JSON.stringify(body),
      });
    }
  });
}

function subscribersOf({ store }: View, event: DomainEvent, payload: Payload): readonly Subscriber[] {
  // An uninstalled app is told for the last time when nothing of it is left to be found.
  if (event.name === 'installation' || event.name === 'installation_repositories') {
    return [{ app: event.app, installation: event.installation }];
  }
  const all = findSubscribers(store, payload.event, payload);
  const owner = ownerOf(event);
  return owner === null ? all : all.filter(({ app }) => app.id === owner);
}

/**
 * The app that alone hears of an event: suites, repeated and pressed checks are told to their owner, and a rule asks its app.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#check_run
 */
function ownerOf(event: DomainEvent): number | null {
  if (event.name === 'deployment_protection_rule') return event.appId;
  if (event.name === 'check_suite' && event.action !== 'completed') return event.suite.appId;
  if (event.name !== 'check_run') return null;
  return event.action === 'created' || event.action === 'completed' ? null : event.checkRun.appId;
}

/** `issue-comment-created`: the name of a webhook in GitHub's description. */
export function webhookName(event: string, action: string | null): string {
  return (action === null ? event : `${event}-${action}`).replaceAll('_', '-');
}
