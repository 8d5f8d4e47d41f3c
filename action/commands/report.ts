import { namesOf } from '../../core/render/names.ts';
import { titleOf } from '../../core/render/render-reason.ts';
import { decisionWords } from '../../core/render/words.ts';
import type { InitiativeVerdict } from '../../core/verdict/verdict.ts';
import { worstDecision } from '../../core/verdict/worst.ts';
import { type Command, type Outcome, success } from '../command.ts';
import { reasonLines } from '../reason-lines.ts';
import { renderInitiatives } from '../render-initiatives.ts';
import { type Convergence, readConvergence } from '../report/read-convergence.ts';
import { openReportFolder } from '../report/report-folder.ts';
import { workspaceOf } from '../workspace.ts';

/**
 * `report`: how all open initiatives stand, in the job summary, as output, and as files where they are wanted. It writes
 * nothing on GitHub. That something is not ready fails nothing; that something is unknown fails the step.
 */
export const report: Command = async ({ inputs, runner, connect }) => {
  // Should anything go wrong from here on, this is what the next step reads.
  runner.setOutput('decision', 'error');
  const folder =
    inputs.outputPath === '' ? null : openReportFolder(workspaceOf(runner.env), inputs.outputPath);
  const connection = await connect();
  const { owner, name } = connection.repository;
  const server = runner.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const issues = `${server}/${owner}/${name}/issues`;
  const convergence = await readConvergence(connection, inputs.initiative, issues);
  const { verdicts } = convergence;
  for (const line of linesOf(verdicts)) runner.info(line);
  await runner.addSummary(renderInitiatives(verdicts));
  runner.setOutput('verdict', JSON.stringify(verdicts));
  runner.setOutput('initiatives', JSON.stringify(verdicts.map(({ initiative }) => initiative.number)));
  runner.setOutput('reasons', verdicts.flatMap(reasonsOf).join('\n'));
  folder?.write({
    json: `${JSON.stringify(verdicts, null, 2)}\n`,
    markdown: `${renderInitiatives(verdicts, Number.POSITIVE_INFINITY)}\n`,
  });
  runner.setOutput('decision', worstDecision(verdicts.map(({ decision }) => decision)));
  return conclude(convergence);
};

function linesOf(verdicts: readonly InitiativeVerdict[]): string[] {
  if (verdicts.length === 0) return ['No open initiative.'];
  return verdicts.map((verdict) => {
    const { initiative, decision, reasons } = verdict;
    const [nearest] = reasons;
    const missing = nearest === undefined ? '' : ` · ${titleOf(nearest, namesOf(null, verdict.personas))}`;
    return `#${String(initiative.number)} ${initiative.title}: ${decisionWords[decision]}${missing}`;
  });
}

/** `#12 criterion-undeclared: Builder has not declared b2` */
function reasonsOf({ initiative, reasons, personas }: InitiativeVerdict): string[] {
  return reasonLines(reasons, namesOf(null, personas)).map((line) => `#${String(initiative.number)} ${line}`);
}

function conclude({ verdicts, failures }: Convergence): Outcome {
  if (failures.length > 0) return { failure: failures.join('\n') };
  const unknown = verdicts
    .filter(({ decision }) => decision === 'error')
    .map(({ initiative }) => `#${String(initiative.number)}`);
  if (unknown.length === 0) return success;
  return { failure: `It is not known how ${unknown.join(', ')} stands: the job summary says why.` };
}
