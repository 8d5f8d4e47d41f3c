import { GithubError } from '../octokit/github-error.ts';
import { ActionError } from './action-error.ts';
import type { CommandContext } from './command.ts';
import { commands } from './commands/registry.ts';
import { readInputs } from './inputs.ts';
import type { Runner } from './runner.ts';
import { readWorkflowEvent, type WorkflowEvent } from './workflow-event.ts';

/**
 * One step of a workflow, from its inputs to its exit code. Whatever goes wrong fails the step and says what to do.
 * @returns exit code: 0, or 1 where the step fails
 */
export async function runAction(runner: Runner): Promise<0 | 1> {
  try {
    const inputs = readInputs(runner.env);
    const command = await commands[inputs.command]();
    const { failure } = await command(createContext(runner, inputs));
    if (failure === null) return 0;
    runner.annotate('error', `Tutti ${inputs.command}`, failure);
  } catch (error) {
    explain(runner, error);
  }
  return 1;
}

function createContext(runner: Runner, inputs: CommandContext['inputs']): CommandContext {
  let event: WorkflowEvent | undefined;
  const eventOnce = () => (event ??= readWorkflowEvent(runner.env));
  return {
    inputs,
    runner,
    event: eventOnce,
    // Loaded late: half of the commands ask GitHub nothing.
    connect: async () =>
      (await import('./connect.ts')).connect({ inputs, event: eventOnce(), env: runner.env }),
  };
}

function explain(runner: Runner, error: unknown): void {
  if (error instanceof ActionError) {
    runner.annotate('error', 'Tutti', [...error.problems, error.fix].join('\n'));
  } else if (error instanceof GithubError) {
    runner.annotate('error', 'Tutti could not ask GitHub', error.message);
  } else {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    runner.annotate('error', 'Tutti failed in a way that nobody expected', words);
  }
}
