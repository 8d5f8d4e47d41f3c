/** What may be said about a check run. https://docs.github.com/en/rest/checks/runs#create-a-check-run */

import type { CheckAction, CheckConclusion, CheckOutput, CheckRun, CheckStatus } from './check-entities.ts';
import { Unprocessable } from './errors.ts';

export interface CheckPatch {
  readonly name?: string;
  readonly status?: CheckStatus;
  readonly conclusion?: CheckConclusion;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly detailsUrl?: string;
  readonly externalId?: string;
  readonly output?: Partial<CheckOutput>;
  readonly actions?: readonly CheckAction[];
}

const MAX_TEXT = 65_535;
const MAX_ANNOTATIONS = 50;
const MAX_ACTIONS = 3;

const refuse = (field: string, message: string): Unprocessable =>
  new Unprocessable('Validation Failed', [{ resource: 'CheckRun', code: 'custom', field, message }]);

function requireOutput(output: Partial<CheckOutput>): void {
  for (const field of ['summary', 'text'] as const) {
    if ((output[field]?.length ?? 0) > MAX_TEXT) {
      throw refuse(field, `${field} exceeds a maximum bytesize of ${MAX_TEXT}`);
    }
  }
  if ((output.annotations?.length ?? 0) > MAX_ANNOTATIONS) {
    throw refuse('annotations', `annotations exceeds a maximum quantity of ${MAX_ANNOTATIONS}`);
  }
}

/** Button texts: label 20, description 40, identifier 20 characters. */
function requireActions(actions: readonly CheckAction[]): void {
  if (actions.length > MAX_ACTIONS)
    throw refuse('actions', `actions exceeds a maximum quantity of ${MAX_ACTIONS}`);
  for (const { label, description, identifier } of actions) {
    if (label.length > 20 || description.length > 40 || identifier.length > 20) {
      throw refuse('actions', 'an action has a text that is too long');
    }
  }
}

/** `stale` and `startup_failure` are GitHub's own; completed needs a conclusion. @throws Unprocessable */
export function requireCheckPatch(patch: CheckPatch): void {
  if (patch.conclusion === 'stale' || patch.conclusion === 'startup_failure') {
    throw refuse('conclusion', `conclusion ${patch.conclusion} can only be set by GitHub`);
  }
  if (patch.status === 'completed' && patch.conclusion === undefined) {
    throw refuse('conclusion', 'conclusion is required when status is completed');
  }
  if (patch.name?.trim() === '') throw refuse('name', 'name is required');
  requireOutput(patch.output ?? {});
  requireActions(patch.actions ?? []);
}

/** Annotations add up over updates; other parts of the output are replaced. */
function applyOutput(output: CheckOutput, patch: Partial<CheckOutput>): CheckOutput {
  return { ...output, ...patch, annotations: [...output.annotations, ...(patch.annotations ?? [])] };
}

/** Changes the record: a conclusion completes a run, any other status takes its conclusion away. */
export function applyCheckPatch(run: CheckRun, patch: CheckPatch, at: string): void {
  const status = patch.conclusion === undefined ? (patch.status ?? run.status) : 'completed';
  const completed = status === 'completed';
  run.name = patch.name ?? run.name;
  run.status = status;
  run.conclusion = completed ? (patch.conclusion ?? run.conclusion) : null;
  run.startedAt = patch.startedAt ?? run.startedAt;
  run.completedAt = completed ? (patch.completedAt ?? run.completedAt ?? at) : null;
  run.detailsUrl = patch.detailsUrl ?? run.detailsUrl;
  run.externalId = patch.externalId ?? run.externalId;
  run.actions = patch.actions ?? run.actions;
  if (patch.output) run.output = applyOutput(run.output, patch.output);
}
