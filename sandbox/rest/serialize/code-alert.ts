import type { Analysis, CodeAlert, CodeInstance } from '../../state/alert-entities.ts';
import { instancesOn, shownRef, stateOn } from '../../state/code-scanning.ts';
import { mustGet } from '../../state/store.ts';
import { alertPlace, dismissedFields } from './alert-place.ts';
import { repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

const toolOf = (name: string) => ({ name, version: null, guid: null });

/** Which job analysed: one for all, because a category tells configurations apart. */
const CONFIGURATION = { analysis_key: '.github/workflows/scan.yml:scan', environment: '{}' };

/** `code-scanning-analysis` */
export function serializeAnalysis(view: View, analysis: Analysis) {
  const repository = mustGet(view.store.repositories, analysis.repositoryId, 'repository');
  return {
    ref: analysis.ref,
    commit_sha: analysis.sha,
    ...CONFIGURATION,
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

/** `code-scanning-alert-instance-list`: open or fixed, because a dismissal is of the alert. */
export function serializeInstance(alert: CodeAlert, instance: CodeInstance) {
  return {
    ref: instance.ref,
    ...CONFIGURATION,
    category: instance.category,
    state: instance.state,
    commit_sha: instance.sha,
    message: { text: alert.rule },
    location: { path: alert.path, start_line: 1, end_line: 1, start_column: 1, end_column: 2 },
    classifications: [],
  };
}

function ruleOf({ rule, severity, securitySeverity }: CodeAlert) {
  return {
    id: rule,
    name: rule,
    severity,
    security_severity_level: securitySeverity,
    description: rule,
    tags: [],
  };
}

/** `code-scanning-alert-items`, as it is on a ref. */
export function serializeCodeAlert(view: View, alert: CodeAlert, ref = shownRef(view.store, alert)) {
  const place = alertPlace(view, alert);
  const state = stateOn(alert, ref);
  const newest = instancesOn(alert, ref).at(-1);
  return {
    ...place,
    instances_url: `${place.url}/instances`,
    state,
    fixed_at: state === 'fixed' ? (newest?.changedAt ?? null) : null,
    ...dismissedFields(view, alert.dismissal),
    rule: ruleOf(alert),
    tool: toolOf(alert.tool),
    ...(newest && { most_recent_instance: { ...serializeInstance(alert, newest), state } }),
  };
}
