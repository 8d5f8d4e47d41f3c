import { signalWorkflow, syncWorkflow } from './generated/templates.ts';
import { defaultUses } from './options.ts';

export interface WorkflowChoice {
  /** Whether an App keeps the initiatives. */
  readonly hasApp: boolean;
  readonly uses: string;
  /** `release.branches` of the config. */
  readonly branches: readonly string[];
  /** Names of the workflows that are CI here; empty where none is known. */
  readonly ci: readonly string[];
}

/** `.github/workflows/tutti.yml`: what keeps the initiatives, or an example of a signal beside the App. */
export function renderWorkflow({ hasApp, uses, branches, ci }: WorkflowChoice): string {
  const text = hasApp ? asExample(signalWorkflow) : syncWorkflow;
  return text
    .replaceAll(defaultUses, () => uses)
    .replaceAll('branches: ["release/**"]', () => `branches: ${list(branches)}`)
    .replace('workflows: [CI]', () => `workflows: ${ci.length === 0 ? '[CI]' : list(ci)}`);
}

/** Its test has to be written first: until then it runs only when somebody starts it. */
function asExample(workflow: string): string {
  const note =
    '# An example: write what measures in place of `run`, then take in the triggers that are comments.';
  return workflow.replace(/^on:\n((?: {2}.*\n)+)/m, (_, triggers: string) => {
    const later = triggers.replaceAll(/^ {2}/gm, '  # ');
    return `${note}\non:\n  workflow_dispatch:\n${later}`;
  });
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
}
