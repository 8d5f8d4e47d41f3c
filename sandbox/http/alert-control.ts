import { Hono } from 'hono';
import type { AlertFeature, Severity } from '../state/alert-entities.ts';
import {
  type AnalysisInput,
  addDependabotAlert,
  addSecretAlert,
  setAlertsEnabled,
  uploadAnalysis,
} from '../state/alerts.ts';
import type { Repository } from '../state/entities.ts';
import type { SandboxParts } from './sandbox-parts.ts';

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
const FEATURES: readonly AlertFeature[] = ['code-scanning', 'dependabot', 'secret-scanning'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * `/_sandbox/alerts/…`: what GitHub finds by itself, a caller says here. `code-scanning` takes an analysis
 * (`{repository, ref, sha, tool, category?, error?, results?}`), the others an alert; `{repository, enabled: false}` turns one off.
 */
export function createAlertControl(parts: () => SandboxParts): Hono {
  const control = new Hono();
  control.post('/:feature', async (context) => {
    const fields: Fields = await context.req.json();
    const feature = FEATURES.find((name) => name === context.req.param('feature'));
    const { store } = parts();
    const repository = [...store.repositories.values()].find(({ name }) => name === fields['repository']);
    if (feature === undefined || repository === undefined)
      throw new Error('a feature and a repository are needed');
    if (typeof fields['enabled'] === 'boolean')
      setAlertsEnabled(store, repository, feature, fields['enabled']);
    else found(parts(), repository, feature, fields);
    return context.json({ feature });
  });
  return control;
}

function found({ store }: SandboxParts, repository: Repository, feature: AlertFeature, fields: Fields): void {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  if (feature === 'secret-scanning') addSecretAlert(store, repository, text('secret_type'));
  else if (feature === 'dependabot')
    addDependabotAlert(store, repository, {
      package: text('package'),
      severity: SEVERITIES.find((word) => word === fields['severity']) ?? 'high',
      scope: fields['scope'] === 'development' || fields['scope'] === 'runtime' ? fields['scope'] : null,
    });
  else uploadAnalysis(store, repository, analysisOf(fields, text));
}

function analysisOf(fields: Fields, text: (name: string) => string): AnalysisInput {
  const results = Array.isArray(fields['results']) ? fields['results'] : [];
  return {
    ref: text('ref'),
    sha: text('sha'),
    tool: text('tool'),
    category: text('category'),
    error: text('error'),
    results: results.map((result: Fields) => {
      const securitySeverity = SEVERITIES.find((word) => word === result['security_severity']);
      return { rule: String(result['rule']), ...(securitySeverity !== undefined && { securitySeverity }) };
    }),
  };
}
