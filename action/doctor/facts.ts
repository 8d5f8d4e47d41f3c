import type { Config, ConfigProblem } from '../../core/config/config.ts';
import type { Known } from '../../octokit/known.ts';
import type { SetupFacts } from '../../octokit/read-setup.ts';
import type { TextFile } from '../validate/read-text.ts';
import type { WorkflowFile } from './parse-workflow.ts';

/** The App "GitHub Actions": everything that has a GITHUB_TOKEN reports as this one. */
export const actionsAppId = 15_368;
export const actionsLogin = 'github-actions[bot]';

export const gateCheck = 'launch-gate';

/** What a checkout shows. */
export interface CheckoutFacts {
  readonly config: TextFile | null;
  readonly form: TextFile | null;
  readonly workflows: readonly WorkflowFile[];
}

export interface DoctorFacts {
  /** Slug of the App that is said to keep the initiatives; empty for none. */
  readonly app: string;
  /** Null where the folder holds no checkout. */
  readonly checkout: CheckoutFacts | null;
  readonly github: Known<SetupFacts>;
  /** The config that counts: of the default branch, or of the checkout where GitHub could not be asked. Null: not valid. */
  readonly config: Config | null;
  readonly configProblems: readonly ConfigProblem[];
}

/** A workflow of the checkout that runs this command of Tutti's. */
export function workflowsThatRun({ checkout }: DoctorFacts, command: string): readonly WorkflowFile[] {
  return (checkout?.workflows ?? []).filter(({ jobs }) =>
    jobs.some(({ commands }) => commands.includes(command)),
  );
}
