import {
  serializeCodeAlert,
  serializeDependabotAlert,
  serializeSecretAlert,
} from '../../rest/serialize/alert.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { Alert } from '../../state/alert-entities.ts';

/** Name and own fields of the webhook about an alert. */
export function alertPayload(
  view: View,
  alert: Alert,
): { readonly event: string; readonly fields: Record<string, unknown> } {
  if (alert.kind === 'code-scanning')
    return {
      event: 'code_scanning_alert',
      fields: { alert: serializeCodeAlert(view, alert), ref: alert.ref, commit_oid: alert.sha },
    };
  if (alert.kind === 'dependabot')
    return { event: 'dependabot_alert', fields: { alert: serializeDependabotAlert(view, alert) } };
  return { event: 'secret_scanning_alert', fields: { alert: serializeSecretAlert(view, alert) } };
}
