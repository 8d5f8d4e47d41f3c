import type { SecretAlert } from '../../state/alert-entities.ts';
import { serializeUser } from './account.ts';
import { alertPlace } from './alert-place.ts';
import type { View } from './view.ts';

/** What the webhook tells: never the secret, and never a state. */
export function serializeToldSecret(view: View, alert: SecretAlert) {
  const { dismissal, secretType } = alert;
  const place = alertPlace(view, alert);
  return {
    ...place,
    locations_url: `${place.url}/locations`,
    resolution: dismissal?.reason ?? null,
    resolved_at: dismissal?.at ?? null,
    resolved_by: dismissal === null ? null : serializeUser(view, dismissal.byId),
    resolution_comment: dismissal?.comment ?? null,
    secret_type: secretType,
    secret_type_display_name: secretType,
    push_protection_bypassed: false,
    push_protection_bypassed_by: null,
    push_protection_bypassed_at: null,
    validity: 'unknown',
    publicly_leaked: false,
    multi_repo: false,
  };
}

/** `secret-scanning-alert`; the secret is in it unless it is to be hidden. */
export function serializeSecretAlert(view: View, alert: SecretAlert, hidesSecret: boolean) {
  const secret = hidesSecret ? {} : { secret: `a ${alert.secretType} that was pushed` };
  return { ...serializeToldSecret(view, alert), state: alert.state, ...secret };
}
