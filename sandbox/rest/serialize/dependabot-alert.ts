import type { DependabotAlert } from '../../state/alert-entities.ts';
import { alertPlace, dismissedFields } from './alert-place.ts';
import type { View } from './view.ts';

/** `dependabot-alert` */
export function serializeDependabotAlert(view: View, alert: DependabotAlert) {
  const { package: name, ecosystem, severity, state, updatedAt } = alert;
  const vulnerability = {
    package: { ecosystem, name },
    severity,
    vulnerable_version_range: '< 2.0.0',
    first_patched_version: { identifier: '2.0.0' },
  };
  return {
    ...alertPlace(view, alert),
    state,
    dependency: { package: { ecosystem, name }, manifest_path: alert.manifest, scope: alert.scope },
    security_advisory: advisoryOf(alert, vulnerability),
    security_vulnerability: vulnerability,
    ...dismissedFields(view, alert.dismissal),
    fixed_at: state === 'fixed' ? updatedAt : null,
    auto_dismissed_at: state === 'auto_dismissed' ? updatedAt : null,
  };
}

function advisoryOf({ package: name, severity, createdAt }: DependabotAlert, vulnerability: object) {
  const id = 'GHSA-aaaa-bbbb-cccc';
  return {
    ghsa_id: id,
    cve_id: null,
    summary: `A weakness in ${name}`,
    description: `A weakness in ${name}`,
    vulnerabilities: [vulnerability],
    severity,
    classification: 'general',
    cwes: [],
    identifiers: [{ type: 'GHSA', value: id }],
    references: [],
    published_at: createdAt,
    updated_at: createdAt,
    withdrawn_at: null,
  };
}
