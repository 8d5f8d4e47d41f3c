import { resolve } from 'node:path';
import { type Command, success } from '../command.ts';
import { connectToRepository } from '../connect-to-repository.ts';
import { defaultOptions, defaultUses } from '../init/options.ts';
import { runInit } from '../init/run-init.ts';
import { workspaceOf } from '../workspace.ts';

/**
 * `init`: config, issue form and workflow into the checkout, labels into the repository. It shows the plan first, asks
 * nothing, and overwrites nothing; what it writes is for a later step to propose.
 */
export const init: Command = async (context) => {
  const { inputs, runner } = context;
  await runInit({
    root: resolve(workspaceOf(runner.env), inputs.path),
    options: { ...defaultOptions, app: inputs.app, uses: usesOf(runner.env) },
    runner,
    connect: connectToRepository(context),
    confirm: () => Promise.resolve(true),
  });
  return success;
};

/** This very Action, as the workflow names it (docs: default environment variables). */
function usesOf(env: Readonly<Record<string, string | undefined>>): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  return /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w.-]+$/.test(ref)
    ? `${repository}@${ref}`
    : defaultUses;
}
