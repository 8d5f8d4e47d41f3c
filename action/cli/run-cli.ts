import { resolve } from 'node:path';
import type { Terminal } from '../../reconcile/setup/terminal.ts';
import { connectToRepository } from '../connect-to-repository.ts';
import { createConsoleRunner } from '../console-runner.ts';
import { explainError } from '../explain-error.ts';
import type { InitPlan } from '../init/plan-files.ts';
import { runInit } from '../init/run-init.ts';
import { readInputs } from '../inputs.ts';
import { runAction } from '../run-action.ts';
import type { Env, Runner } from '../runner.ts';
import { readWorkflowEvent } from '../workflow-event.ts';
import { findRepository } from './find-repository.ts';
import { help } from './help.ts';
import { type CliCall, parseArguments, UsageError } from './parse-arguments.ts';

/**
 * `tutti <command>` in a checkout, and `tutti setup` from anywhere.
 * @returns exit code: 0, 1 where something is wrong, 2 for the command line; those of `setup` go on to 4
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const { print, complain } = terminal;
  if (words[0] === 'setup')
    return (await import('../../reconcile/setup/run-setup.ts')).runSetup(words.slice(1), terminal);
  try {
    const call = parseArguments(words);
    if (call === null) {
      print(help);
      return 0;
    }
    const runner = createConsoleRunner(toEnv(call, terminal.env), print, complain);
    return call.command === 'init' ? await init(call, runner, terminal) : await runAction(runner);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n\n${help}`);
    return 2;
  }
}

/** What a step of a workflow would be given. */
function toEnv({ command, path, app, repository }: CliCall, env: Env): Env {
  const root = resolve(path);
  const found = findRepository(root);
  const name = repository === '' ? (found?.name ?? '') : repository;
  return {
    TUTTI_WRITE_INTERVAL_MS: env['TUTTI_WRITE_INTERVAL_MS'],
    HTTPS_PROXY: env['HTTPS_PROXY'] ?? env['https_proxy'],
    NO_PROXY: env['NO_PROXY'] ?? env['no_proxy'],
    GITHUB_REPOSITORY: name,
    GITHUB_API_URL: env['GITHUB_API_URL'] ?? found?.apiUrl,
    INPUT_COMMAND: command,
    INPUT_PATH: root,
    INPUT_APP: app,
    // Without a repository there is nothing to ask about.
    INPUT_TOKEN: command === 'validate' || name === '' ? '' : (env['GITHUB_TOKEN'] ?? ''),
  };
}

async function init(
  { init: options, dryRun, yes }: CliCall,
  runner: Runner,
  terminal: Terminal,
): Promise<0 | 1> {
  const { ask } = terminal;
  const inputs = readInputs(runner.env);
  const confirm = (plan: InitPlan): Promise<boolean> => {
    for (const line of textOf(plan)) runner.info(line);
    if (dryRun) return Promise.resolve(false);
    return yes || ask === null ? Promise.resolve(true) : ask('Write that? [y/N] ');
  };
  try {
    const connect = connectToRepository({ inputs, runner, event: () => readWorkflowEvent(runner.env) });
    await runInit({ root: inputs.path, options, runner, connect, confirm });
    return 0;
  } catch (error) {
    const { title, message } = explainError(error, 'init');
    runner.annotate('error', title, message);
    return 1;
  }
}

/** What is to be created, as it will stand there. */
function textOf({ files }: InitPlan): readonly string[] {
  return files
    .filter(({ state }) => state === 'create')
    .flatMap(({ path, text }) => [
      '',
      `${path}:`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ]);
}
