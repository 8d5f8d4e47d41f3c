import assert from 'node:assert/strict';
import { runStep, type StepEvent, type StepResult } from '../action/runner-harness.ts';
import { permissionsOf, stepOn } from '../action/sandbox-step.ts';
import type { World } from '../world/world.ts';

/** Runs `gate` as a step, with the token of the documented workflows. @param ref the input, where one is given */
export function gateOf({ sandbox }: World, event: StepEvent, ref = ''): Promise<StepResult> {
  const inputs = { command: 'gate', app: 'tutti', ...(ref !== '' && { ref }) };
  return runStep(stepOn(sandbox, permissionsOf.gate, { with: inputs, event }));
}

/** The step fails, no next step reads an `allow`, and an annotation tells why. */
export function assertHeld(result: StepResult, words: RegExp): void {
  assert.equal(result.exitCode, 1, result.printed);
  assert.notEqual(result.outputs['decision'], 'allow');
  const errors = result.annotations.filter(({ level }) => level === 'error');
  assert.match(errors.map(({ message }) => message).join('\n'), words);
}

/** What GitHub tells a workflow about a pull request. */
export async function pullEvent(world: World, pull: number, action: string): Promise<StepEvent> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const pull_request = await world.as('adm').request(route, { pull_number: pull });
  return { name: 'pull_request', payload: { action, pull_request } };
}
