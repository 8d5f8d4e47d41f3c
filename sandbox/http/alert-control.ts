import { Hono } from 'hono';
import type { AlertFeature, Severity } from '../state/alert-entities.ts';
import { findAlert, setAlertsEnabled } from '../state/alerts.ts';
import { type AnalysisInput, type CodeResult, uploadAnalysis } from '../state/code-scanning.ts';
import { addDependabotAlert, type DependabotInput, turnDependabotAlert } from '../state/dependabot-alerts.ts';
import type { Repository } from '../state/entities.ts';
import { addSecretAlert } from '../state/secret-alerts.ts';
import type { SandboxParts } from './sandbox-parts.ts';

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
const FEATURES: readonly AlertFeature[] = ['code-scanning', 'dependabot', 'secret-scanning'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * `/_sandbox/alerts/…`: what GitHub finds by itself, a caller says here. `code-scanning` takes an analysis
 * (`{repository, ref, sha, tool, category?, error?, results?: [{rule, path?, severity?, security_severity?}]}`), `dependabot` an
 * alert (`{repository, package, severity?, scope?, ecosystem?, manifest?}`) or what became of one (`{repository, number, state}`),
 * `secret-scanning` `{repository, secret_type}`; `{repository, enabled: false}` turns any of them off.
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
    if (typeof fields['enabled'] === 'boolean') {
      setAlertsEnabled(store, repository, feature, fields['enabled']);
      return context.json({ feature, enabled: fields['enabled'] });
    }
    return context.json({ feature, ...found(parts(), repository, feature, fields) });
  });
  return control;
}

function found({ store }: SandboxParts, repository: Repository, feature: AlertFeature, fields: Fields) {
  if (feature === 'secret-scanning')
    return { number: addSecretAlert(store, repository, needed(fields, 'secret_type')).number };
  if (feature === 'code-scanning') return { id: uploadAnalysis(store, repository, analysisOf(fields)).id };
  if (typeof fields['number'] !== 'number')
    return { number: addDependabotAlert(store, repository, dependencyOf(fields)).number };
  const state = (['fixed', 'auto_dismissed', 'open'] as const).find((word) => word === fields['state']);
  if (state === undefined) throw new Error('GitHub itself makes an alert fixed, auto_dismissed or open');
  const alert = findAlert(store, repository, 'dependabot', fields['number']);
  turnDependabotAlert(store, alert, state);
  return { number: alert.number };
}

function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

/** @throws Error where it is missing, which the caller reads */
function needed(fields: Fields, name: string): string {
  const value = textOf(fields, name);
  if (value === undefined) throw new Error(`${name} is needed`);
  return value;
}

function dependencyOf(fields: Fields): DependabotInput {
  const [ecosystem, manifest] = [textOf(fields, 'ecosystem'), textOf(fields, 'manifest')];
  return {
    package: needed(fields, 'package'),
    severity: SEVERITIES.find((word) => word === fields['severity']) ?? 'high',
    scope: fields['scope'] === 'development' || fields['scope'] === 'runtime' ? fields['scope'] : null,
    ...(ecosystem !== undefined && { ecosystem }),
    ...(manifest !== undefined && { manifest }),
  };
}

function analysisOf(fields: Fields): AnalysisInput {
  const results: readonly unknown[] = Array.isArray(fields['results']) ? fields['results'] : [];
  return {
    ref: needed(fields, 'ref'),
    sha: needed(fields, 'sha'),
    tool: needed(fields, 'tool'),
    category: textOf(fields, 'category') ?? '',
    error: textOf(fields, 'error') ?? '',
    results: results.map((result) =>
      resultOf(typeof result === 'object' && result !== null ? { ...result } : {}),
    ),
  };
}

function resultOf(fields: Fields): CodeResult {
  const path = textOf(fields, 'path');
  const severity = (['none', 'note', 'warning', 'error'] as const).find(
    (word) => word === fields['severity'],
  );
  const securitySeverity = SEVERITIES.find((word) => word === fields['security_severity']);
  return {
    rule: needed(fields, 'rule'),
    ...(path !== undefined && { path }),
    ...(severity !== undefined && { severity }),
    ...(securitySeverity !== undefined && { securitySeverity }),
  };
}
