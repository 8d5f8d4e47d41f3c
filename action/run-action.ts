import type { CommandContext } from './command.ts';
import { commands } from './commands/registry.ts';
import { explainError } from './explain-error.ts';
import { commandOf, readInputs } from './inputs.ts';
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
    const { title, message } = explainError(error, commandOf(runner.env));
    runner.annotate('error', title, message);
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
