import { namesOf } from '../../core/render/names.ts';
import type { InitiativeVerdict } from '../../core/verdict/verdict.ts';
import { worstDecision } from '../../core/verdict/worst.ts';
import type { Applied } from '../../octokit/apply-changes.ts';
import type { GithubError } from '../../octokit/github-error.ts';
import type { Connection } from '../../reconcile/connection.ts';
import { createLocks } from '../../reconcile/locks.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { type RepositoryTarget, targetKey } from '../../reconcile/target.ts';
import { findRepositoryTargets } from '../../reconcile/targets.ts';
import { ActionError } from '../action-error.ts';
import { type Command, success } from '../command.ts';
import { explainRefusals } from '../explain-error.ts';
import type { Inputs } from '../inputs.ts';
import { reasonLines } from '../reason-lines.ts';
import { renderInitiatives } from '../render-initiatives.ts';
import type { Runner } from '../runner.ts';
import type { WorkflowEvent } from '../workflow-event.ts';

/**
 * `sync`: what the App does, from a workflow: opens initiatives, answers commands, writes receipts, keeps the sticky
 * comments and the checks. It looks at what the event may have changed, or at everything that is open.
 */
export const sync: Command = async ({ inputs, runner, event, connect }) => {
  if (inputs.app !== '')
    throw new ActionError(
      'bad-input',
      [`\`app\` says that ${inputs.app} keeps the initiatives, and \`sync\` is to keep them too.`],
      'Two keepers answer every command twice. Leave out one of them.',
    );
  runner.setOutput('decision', 'error');
  const connection = await connect();
  const { verdicts, refused } = await lookAt(connection, targetsOf(inputs, event(), connection), runner);
  runner.setOutput('initiatives', JSON.stringify(verdicts.map(({ initiative }) => initiative.number)));
  runner.setOutput('reasons', verdicts.flatMap(reasonsOf).join('\n'));
  if (verdicts.length > 0) await runner.addSummary(renderInitiatives(verdicts));
  if (refused.length > 0) return { failure: explainRefusals(refused) };
  if (inputs.initiative !== null && verdicts.length === 0) throw noInitiative(inputs.initiative);
  // Where nothing was judged there is no decision, and `allow` least of all.
  const decisions = verdicts.map(({ decision }) => decision);
  runner.setOutput('decision', decisions.length === 0 ? '' : worstDecision(decisions));
  return success;
};

function noInitiative(number: number): ActionError {
  return new ActionError(
    'bad-input',
    [`#${String(number)} is no initiative, or \`token\` may not see it.`],
    'Name the issue of an initiative, or leave `initiative` out.',
  );
}

/** `#12 criterion-undeclared: Builder has not declared b2` */
function reasonsOf({ initiative, reasons, personas }: InitiativeVerdict): string[] {
  return reasonLines(reasons, namesOf(null, personas)).map((line) => `#${String(initiative.number)} ${line}`);
}

function targetsOf(
  { initiative }: Inputs,
  event: WorkflowEvent,
  { repository }: Connection,
): readonly RepositoryTarget[] {
  return initiative === null
    ? findRepositoryTargets(event, repository)
    : [{ kind: 'initiative', repository, number: initiative }];
}

interface Looked {
  /** The last one on each initiative. */
  readonly verdicts: readonly InitiativeVerdict[];
  readonly refused: readonly GithubError[];
}

/** One after the other, until nothing is left to look at. */
async function lookAt(
  connection: Connection,
  first: readonly RepositoryTarget[],
  runner: Runner,
): Promise<Looked> {
  const locks = createLocks();
  const pending = new Map(first.map((target) => [targetKey(target), target]));
  const verdicts = new Map<number, InitiativeVerdict>();
  const refused: GithubError[] = [];
  for (const [key, target] of pending) {
    // What is added while it is walked is walked too, and this one may ask for another look at itself.
    pending.delete(key);
    const looked = await reconcile(connection, locks, target);
    for (const next of looked.next) pending.set(targetKey(next), next);
    for (const verdict of looked.verdicts) verdicts.set(verdict.initiative.number, verdict);
    refused.push(...looked.applied.flatMap((applied) => applied.refused.map(({ error }) => error)));
    say(runner, looked.applied);
    if (looked.failure !== null) throw looked.failure;
  }
  return { verdicts: [...verdicts.values()], refused };
}

function say(runner: Runner, applied: readonly Applied[]): void {
  const done = applied.flatMap((result) => result.done.map(({ kind }) => kind.replaceAll('-', ' ')));
  for (const [what, times] of Map.groupBy(done, (kind) => kind))
    runner.info(`${what}${times.length > 1 ? `, ${String(times.length)} times` : ''}`);
}
