import { statSync } from 'node:fs';
import type { Connection } from '../../reconcile/connection.ts';
import { ActionError } from '../action-error.ts';
import { readWorkflows } from '../doctor/read-checkout.ts';
import type { Runner } from '../runner.ts';
import { configPath, formPath } from '../validate/read-checkout.ts';
import { readText } from '../validate/read-text.ts';
import { planLabels } from './create-labels.ts';
import type { InitOptions } from './options.ts';
import { type InitPlan, planFiles, workflowPath } from './plan-files.ts';
import { renderLabels, renderLeft, renderPlan, renderState } from './render-plan.ts';
import { writeFiles } from './write-files.ts';

export interface InitRun {
  readonly root: string;
  readonly options: InitOptions;
  readonly runner: Runner;
  /** Null where there is no token to create labels with. */
  readonly connect: (() => Promise<Connection>) | null;
  /** Asked once, after the plan was shown; false leaves everything as it is. */
  readonly confirm: (plan: InitPlan) => Promise<boolean>;
}

/** Plans, shows the plan, and carries it out. Running it again changes nothing. @throws ActionError, GithubError */
export async function runInit({ root, options, runner, connect, confirm }: InitRun): Promise<void> {
  const plan = planFiles(options, readPresent(root));
  const labels = connect === null ? null : await planLabels(await connect(), plan.config);
  const labelLine = renderLabels(labels?.missing ?? null);
  for (const file of plan.files) runner.info(renderState(file));
  runner.info(labelLine);
  await runner.addSummary(renderPlan(plan, labelLine));
  const isDue = plan.files.some(({ state }) => state === 'create') || (labels?.missing.length ?? 0) > 0;
  if (!isDue) return runner.info('There is nothing to do.');
  if (!(await confirm(plan))) return runner.info('Nothing was written.');
  writeFiles(root, plan.files);
  await labels?.create();
  runner.info('Done. What is left to you:');
  for (const line of renderLeft(plan)) runner.info(line);
  runner.info(
    'Look at the files, and merge them into the default branch. `tutti doctor` tells what GitHub still lacks.',
  );
}

function readPresent(root: string): Parameters<typeof planFiles>[1] {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ActionError(
      'bad-input',
      [`There is no folder ${root}.`],
      'In a workflow, check the repository out first, with `actions/checkout`.',
    );
  const paths = [configPath, formPath, workflowPath];
  return {
    files: new Map(paths.map((path) => [path, readText(root, path)])),
    workflows: readWorkflows(root),
  };
}
