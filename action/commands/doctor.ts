import { resolve } from 'node:path';
import { type Command, success } from '../command.ts';
import { connectToRepository } from '../connect-to-repository.ts';
import { examine, type NamedFinding } from '../doctor/examine.ts';
import { readDoctorFacts } from '../doctor/read-doctor-facts.ts';
import { countFindings, renderFindings, renderLine, renderWords } from '../doctor/render-findings.ts';
import type { AnnotationLevel, Runner } from '../runner.ts';
import { workspaceOf } from '../workspace.ts';

/**
 * `doctor`: how Tutti is set up here, what is wrong with it and how to mend that. It writes nothing, and fails the step
 * where something is broken.
 */
export const doctor: Command = async (context) => {
  const { inputs, runner } = context;
  const facts = await readDoctorFacts({
    root: resolve(workspaceOf(runner.env), inputs.path),
    app: inputs.app,
    connect: connectToRepository(context),
  });
  const findings = examine(facts);
  for (const finding of findings) runner.info(renderLine(finding));
  annotate(runner, 'error', ofSeverity(findings, 'broken'));
  annotate(runner, 'warning', ofSeverity(findings, 'attention'));
  runner.setOutput(
    'reasons',
    findings
      .filter(({ severity }) => severity !== 'fine')
      .map(({ code, what }) => `${code}: ${what}`)
      .join('\n'),
  );
  await runner.addSummary(renderFindings(findings));
  const isBroken = findings.some(({ severity }) => severity === 'broken');
  return isBroken ? { failure: `The setup is broken: ${countFindings(findings)}.` } : success;
};

function ofSeverity(
  findings: readonly NamedFinding[],
  wanted: NamedFinding['severity'],
): readonly NamedFinding[] {
  return findings.filter(({ severity }) => severity === wanted);
}

/** GitHub keeps ten annotations of a level per step; the last one is for the failure. */
const mostAnnotations = 9;

function annotate(runner: Runner, level: AnnotationLevel, findings: readonly NamedFinding[]): void {
  for (const finding of findings.slice(0, mostAnnotations))
    runner.annotate(level, `Tutti doctor: ${finding.code}`, renderWords(finding), finding.place);
}
