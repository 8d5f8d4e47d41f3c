import { serializeCodeAlert } from '../../rest/serialize/code-alert.ts';
import { serializeDependabotAlert } from '../../rest/serialize/dependabot-alert.ts';
import { serializeToldSecret } from '../../rest/serialize/secret-alert.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { CodeAlert } from '../../state/alert-entities.ts';
import { stateOn } from '../../state/code-scanning.ts';
import type { DomainEvent } from '../../state/domain-events.ts';

type AlertEvent = Extract<DomainEvent, { name: 'alert' }>;

/** Name and own fields of the webhook about an alert. */
export function alertPayload(
  view: View,
  event: AlertEvent,
): { readonly event: string; readonly fields: Record<string, unknown> } {
  const { alert } = event;
  if (alert.kind === 'code-scanning')
    return { event: 'code_scanning_alert', fields: codeFields(view, event, alert) };
  if (alert.kind === 'dependabot')
    return { event: 'dependabot_alert', fields: { alert: serializeDependabotAlert(view, alert) } };
  return { event: 'secret_scanning_alert', fields: { alert: serializeToldSecret(view, alert) } };
}

/**
 * Where a person speaks, ref and commit are empty; an open alert that the default branch never had has no state (docs: webhook
 * events, code_scanning_alert).
 */
function codeFields(view: View, { instance, repository }: AlertEvent, alert: CodeAlert) {
  const shown = serializeCodeAlert(view, alert, instance?.ref);
  const isElsewhere = stateOn(alert, `refs/heads/${repository.defaultBranch}`) === null;
  const state = isElsewhere && shown.state === 'open' ? null : shown.state;
  return { alert: { ...shown, state }, ref: instance?.ref ?? '', commit_oid: instance?.sha ?? '' };
}
