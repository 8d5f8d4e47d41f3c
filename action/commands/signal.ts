import { annotationTitle } from '../../core/signals/report-of-job.ts';
import { type Command, success } from '../command.ts';
import type { Runner } from '../runner.ts';
import { assessSignal } from '../signal/assess-signal.ts';
import type { Finding } from '../signal/finding.ts';
import { parseSignal } from '../signal/parse-signal.ts';
import { renderSignal } from '../signal/render-signal.ts';
import { buildReport, describe, type SignalReport } from '../signal/report.ts';

/**
 * `signal`: reports a result by being the job that has it. GitHub itself records the check run of a job, with its
 * workflow file, event and commit, and that is what a criterion is pinned to. A check run or status made with
 * GITHUB_TOKEN would land in any suite of the commit (https://github.com/orgs/community/discussions/24616), and every
 * workflow could make it. So nothing is asked of GitHub: the step fails, unless all that it was given is a success.
 */
export const signal: Command = async ({ inputs, runner, event }) => {
  // Should anything go wrong from here on, this is what the next step reads.
  runner.setOutput('decision', 'failure');
  const request = parseSignal(inputs);
  const findings = await assessSignal(request, runner.env);
  const report = buildReport(request, findings, () => event().runUrl);
  await say(runner, report, findings);
  runner.setOutput('decision', report.conclusion);
  if (report.conclusion === 'success') return success;
  const bad = findings.filter(({ conclusion }) => conclusion !== 'success');
  return { failure: [`${report.id}: ${report.conclusion}`, ...bad.flatMap(explain)].join('\n') };
};

async function say(runner: Runner, report: SignalReport, findings: readonly Finding[]): Promise<void> {
  for (const finding of findings) for (const line of explain(finding)) runner.info(line);
  runner.info(`${report.id}: ${report.conclusion}`);
  const level = report.conclusion === 'success' ? 'notice' : 'error';
  runner.annotate(level, annotationTitle(report.id), JSON.stringify(report));
  await runner.addSummary(renderSignal(report, findings));
}

function explain(finding: Finding): string[] {
  return [describe(finding), ...finding.details.map((detail) => `  ${detail}`)];
}
