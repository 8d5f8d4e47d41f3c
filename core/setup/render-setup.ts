import type { SetupPlan } from './plan-setup.ts';
import type { SetupRequest, SetupStep, StepState } from './setup-step.ts';

const words: Readonly<Record<StepState, string>> = {
  same: 'as it should be',
  create: 'to be made',
  change: 'to be put right',
  'above-plan': 'not on this plan',
  unknown: 'not known',
};

/** The plan, line by line: each thing with where GitHub shows it, and what differs in the words of that page. */
export function renderSetup({ steps, problems }: SetupPlan): readonly string[] {
  return [
    ...steps.flatMap(renderStep),
    ...(problems.length === 0 ? [] : ['', 'In the way:', ...problems.map((problem) => `  ${problem}`)]),
  ];
}

function renderStep({ what, where, state, lines, notes }: SetupStep): readonly string[] {
  return [
    `${what}: ${words[state]}${state === 'same' ? '' : ` (${where})`}`,
    ...lines.map((line) => `  ${line}`),
    ...notes.map((note) => `  ! ${note}`),
  ];
}

/** `DELETE /repos/acme/checkout/rulesets/{id} (the ruleset “Tutti: release tags”)` */
export function renderRequest({ method, path, find }: SetupRequest): string {
  const which =
    find === undefined
      ? ''
      : 'ruleset' in find
        ? ` (the ruleset “${find.ruleset}”)`
        : ` (the rule of the App ${String(find.ruleOfApp)})`;
  return `${method} ${path}${which}`;
}
