import { writeFileSync } from 'node:fs';
import { plainLine } from '../../core/render/plain-line.ts';
import { isAbovePlan } from '../../core/setup/above-plan.ts';
import { planSetup, type SetupPlan, undoOf } from '../../core/setup/plan-setup.ts';
import { renderRequest, renderSetup } from '../../core/setup/render-setup.ts';
import type { SetupRequest, SetupStep } from '../../core/setup/setup-step.ts';
import { GithubError } from '../../octokit/github-error.ts';
import { readDoors } from '../../octokit/read-doors.ts';
import type { Reader } from '../../octokit/reader.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { SetupCall } from './setup-arguments.ts';
import type { Terminal } from './terminal.ts';
import { renderUndo } from './undo-file.ts';

/** 0 as it should be, 1 something went wrong, 3 something would change, 4 done, and something stays advisory. */
export type SetupExit = 0 | 1 | 3 | 4;

export interface SetupRun {
  readonly call: SetupCall;
  readonly terminal: Terminal;
  readonly reader: Reader;
  readonly send: (request: SetupRequest) => Promise<void>;
}

/** Shows the plan and, where it was asked to, carries it out and reads it back. @throws GithubError */
export async function carryOut(run: SetupRun): Promise<SetupExit> {
  const { call, terminal } = run;
  const plan = await readPlan(run);
  if (typeof plan === 'string') {
    terminal.complain(`error: ${plan}`);
    return 1;
  }
  const undo = undoOf(plan.steps);
  show(run, plan, undo);
  if (plan.problems.length > 0) return 1;
  if (!isDue(plan)) return standing(plan);
  if (!call.apply) return 3;
  if (!call.yes && !(await confirmed(terminal))) {
    terminal.complain('Nothing was written.');
    return 3;
  }
  if (call.saveUndo !== null && !hasSaved(call.saveUndo, undo, terminal)) return 1;
  const { failed, advisory } = await applyAll(run, plan.steps);
  const after = await readPlan(run);
  return failed || typeof after === 'string' ? 1 : readBack(terminal, after, advisory);
}

/** Before the first change: without the way back nothing is begun. */
function hasSaved(file: string, undo: readonly SetupRequest[], { complain }: Terminal): boolean {
  try {
    writeFileSync(file, renderUndo(undo));
    return true;
  } catch (error) {
    complain(
      `error: The way back cannot be saved, and nothing was written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

/** @returns why there is none, where the config names no doors */
async function readPlan({ reader, call }: SetupRun): Promise<SetupPlan | string> {
  const { configFacts, facts } = await readDoors(reader);
  if (facts !== null) return planSetup(facts, call.tags);
  return configFacts.state === 'absent'
    ? 'There is no .github/tutti.yml on the default branch: it says which branches, tags and environments are doors. `tutti init` writes one.'
    : 'The config on the default branch is not valid, so that nobody knows what the doors are. `tutti validate` says what is wrong.';
}

function show({ call, terminal }: SetupRun, plan: SetupPlan, undo: readonly SetupRequest[]): void {
  const { print } = terminal;
  if (call.json) {
    const repository = `${call.owner}/${call.name}`;
    return print(JSON.stringify({ repository, appId: call.appId, ...plan, undo }, null, 2));
  }
  for (const line of renderSetup(plan)) print(line);
  if (!isDue(plan)) return print('There is nothing to write.');
  print('');
  print('The way back, as --save-undo keeps it for --undo:');
  for (const request of undo) print(`  ${renderRequest(request)}`);
  if (!call.apply) print('Nothing was written. With --apply it is.');
}

function isDue({ steps }: SetupPlan): boolean {
  return steps.some(({ request }) => request !== null);
}

async function confirmed({ ask, complain }: Terminal): Promise<boolean> {
  if (ask !== null) return ask('Write that? [y/N] ');
  complain('Nobody is there to ask: --yes is needed.');
  return false;
}

interface Applied {
  readonly failed: boolean;
  /** Steps that GitHub refused because the plan does not have them. */
  readonly advisory: ReadonlySet<string>;
}

/** One after the other; what GitHub refuses does not keep the next door open. */
async function applyAll({ terminal, send }: SetupRun, steps: readonly SetupStep[]): Promise<Applied> {
  let failed = false;
  const advisory = new Set<string>();
  for (const { what, where, request } of steps) {
    if (request === null) continue;
    try {
      await send(request);
      terminal.complain(`done: ${what}`);
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      if (isAbovePlan({ known: false, why: error.what })) {
        advisory.add(what);
        terminal.complain(
          `Advisory only: GitHub does not have ${what} on this plan. ${plainLine(error.what)}.`,
        );
        continue;
      }
      failed = true;
      terminal.complain(`error: ${what} (${where}): ${explainRefusal(error)}`);
    }
  }
  return { failed, advisory };
}

/** GitHub keeps some words and not others, and says 200: what stands there now is read again. */
function readBack({ complain }: Terminal, after: SetupPlan, advisory: ReadonlySet<string>): SetupExit {
  const open = after.steps.filter(({ what, request }) => request !== null && !advisory.has(what));
  for (const { what } of open) complain(`error: ${what} is still not as it should be.`);
  if (open.length > 0) return 1;
  complain(`Read back: everything ${advisory.size > 0 ? 'else ' : ''}is as it should be.`);
  return advisory.size > 0 ? 4 : standing(after);
}

function standing({ steps }: SetupPlan): SetupExit {
  if (steps.some(({ state }) => state === 'unknown')) return 1;
  return steps.some(({ state }) => state === 'above-plan') ? 4 : 0;
}
