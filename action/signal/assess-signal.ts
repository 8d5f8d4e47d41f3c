import { ActionError } from '../action-error.ts';
import type { Env } from '../runner.ts';
import { assessValue } from './assess-value.ts';
import { type Assessed, type Finding, failed } from './finding.ts';
import { assessOutcome } from './outcome.ts';
import type { SignalRequest } from './parse-signal.ts';
import { readResultFile } from './read-result-file.ts';

/**
 * What each of the inputs says, all of them.
 * @throws ActionError where files are named and there is no workspace
 */
export async function assessSignal(request: SignalRequest, env: Env): Promise<readonly Finding[]> {
  const { outcome, measured, paths } = request;
  const findings: Finding[] = [];
  if (outcome !== null) findings.push({ source: 'conclusion', ...assessOutcome(outcome) });
  if (measured !== null)
    findings.push({ source: 'value', ...assessValue(measured.value, measured.threshold) });
  for (const path of paths) findings.push({ source: path, ...(await assessFile(workspaceOf(env), path)) });
  return findings;
}

/** One after the other, so that only one of them is in memory. */
async function assessFile(workspace: string, path: string): Promise<Assessed> {
  const file = readResultFile(workspace, path);
  if ('problem' in file) return failed(file.problem);
  return (await import('./assess-results.ts')).assessResults(file.text);
}

function workspaceOf(env: Env): string {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  if (workspace !== '') return workspace;
  throw new ActionError(
    'bad-event',
    ['GITHUB_WORKSPACE is not set.'],
    '`results` are read in a workflow of GitHub Actions.',
  );
}
