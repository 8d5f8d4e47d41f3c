/** Entry of the Action, without logic: the runner in, an exit code out. */
import { createActionsRunner } from './actions-runner.ts';
import { runAction } from './run-action.ts';

process.exitCode = await runAction(createActionsRunner(process.env));
