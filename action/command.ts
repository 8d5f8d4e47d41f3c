import type { Connection } from '../reconcile/connection.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';
import type { WorkflowEvent } from './workflow-event.ts';

/** What a command works with. Nothing is read, and nothing asked, before a command wants it. */
export interface CommandContext {
  readonly inputs: Inputs;
  readonly runner: Runner;
  /** @throws ActionError outside of a workflow */
  readonly event: () => WorkflowEvent;
  /** @throws ActionError, GithubError */
  readonly connect: () => Promise<Connection>;
}

export interface Outcome {
  /** Why the step fails; null where it does not. */
  readonly failure: string | null;
}

export const success: Outcome = { failure: null };

/** One command of the Action. @throws ActionError, GithubError; then the step fails */
export type Command = (context: CommandContext) => Promise<Outcome>;
