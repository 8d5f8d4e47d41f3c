import type { Analysis, CodeAlert, DependabotAlert, SecretAlert } from '../../state/alert-entities.ts';
import { mustGet } from '../../state/store.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

type Place = { readonly repositoryId: number; readonly number: number };

function addresses(view: View, { repositoryId, number }: Place, kind: string) {
  const repository = mustGet(view.store.repositories, repositoryId, 'repository');
  const url = `${repositoryUrl(view, repository)}/${kind}/alerts/${number}`;
  return { number, url, html_url: `${repositoryPage(view, repository)}/security/${kind}/${number}` };
}

const toolOf = (name: string) => ({ name, version: null, guid: null });

/** `code-scanning-analysis` */
export function serializeAnalysis(view: View, analysis: Analysis) {
  const repository = mustGet(view.store.repositories, analysis.repositoryId, 'repository');
  return {
    ref: analysis.ref,
    commit_sha: analysis.sha,
    analysis_key: '.github/workflows/scan.yml:scan',
    environment: '{}',
    category: analysis.category,
    error: analysis.error,
    created_at: analysis.createdAt,
    results_count: analysis.results,
    rules_count: analysis.results,
    id: analysis.id,
    url: `${repositoryUrl(view, repository)}/code-scanning/analyses/${analysis.id}`,
    sarif_id: `sarif-${analysis.id}`,
    tool: toolOf(analysis.tool),
    deletable: true,
    warning: '',
  };
}

/** `code-scanning-alert-items` */
export function serializeCodeAlert(view: View, alert: CodeAlert) {
  const place = addresses(view, alert, 'code-scanning');
  const isDismissed = alert.state === 'dismissed';
  return {
    ...place,
    created_at: alert.createdAt,
    updated_at: alert.createdAt,
    instances_url: `${place.url}/instances`,
    state: alert.state,
    fixed_at: alert.state === 'fixed' ? alert.createdAt : null,
    dismissed_by: null,
    dismissed_at: isDismissed ? alert.createdAt : null,
    dismissed_reason: isDismissed ? "won't fix" : null,
    dismissed_comment: null,
    rule: {
      id: alert.rule,
      name: alert.rule,
      severity: alert.severity,
      security_severity_level: alert.securitySeverity,
      description: alert.rule,
      tags: [],
    },
    tool: toolOf(alert.tool),
    most_recent_instance: {
      ref: alert.ref,
      analysis_key: '.github/workflows/scan.yml:scan',
      environment: '{}',
      category: alert.category,
      state: alert.state,
      commit_sha: alert.sha,
      message: { text: alert.rule },
      location: { path: 'src/a.js', start_line: 1, end_line: 1, start_column: 1, end_column: 2 },
      classifications: [],
    },
  };
}

/** `dependabot-alert` */
export function serializeDependabotAlert(view: View, alert: DependabotAlert) {
  const place = addresses(view, alert, 'dependabot');
  const pack = { ecosystem: 'npm', name: alert.package };
  const vulnerability = {
    package: pack,
    severity: alert.severity,
    vulnerable_version_range: '< 2.0.0',
    first_patched_version: { identifier: '2.0.0' },
  };
  return {
    ...place,
    state: alert.state,
    dependency: { package: pack, manifest_path: 'package.json', scope: alert.scope },
    security_advisory: {
      ghsa_id: 'GHSA-aaaa-bbbb-cccc',
      cve_id: null,
      summary: `A weakness in ${alert.package}`,
      description: `A weakness in ${alert.package}`,
      vulnerabilities: [vulnerability],
      severity: alert.severity,
      classification: 'general',
      cwes: [],
      identifiers: [{ type: 'GHSA', value: 'GHSA-aaaa-bbbb-cccc' }],
      references: [],
      published_at: alert.createdAt,
      updated_at: alert.createdAt,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
    created_at: alert.createdAt,
    updated_at: alert.createdAt,
    dismissed_at: null,
    dismissed_by: null,
    dismissed_reason: null,
    dismissed_comment: null,
    fixed_at: alert.state === 'fixed' ? alert.createdAt : null,
  };
}

/** `secret-scanning-alert`, without the secret. */
export function serializeSecretAlert(view: View, alert: SecretAlert) {
  const place = addresses(view, alert, 'secret-scanning');
  const isResolved = alert.state === 'resolved';
  return {
    ...place,
    created_at: alert.createdAt,
    updated_at: alert.createdAt,
    locations_url: `${place.url}/locations`,
    state: alert.state,
    resolution: isResolved ? 'revoked' : null,
    resolved_at: isResolved ? alert.createdAt : null,
    resolved_by: null,
    resolution_comment: null,
    secret_type: alert.secretType,
    secret_type_display_name: alert.secretType,
    push_protection_bypassed: false,
    push_protection_bypassed_by: null,
    push_protection_bypassed_at: null,
    validity: 'unknown',
    publicly_leaked: false,
    multi_repo: false,
  };
}
