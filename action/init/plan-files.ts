import type { Config, ConfigProblem } from '../../core/config/config.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import { renderForm } from '../../core/setup/render-form.ts';
import { ActionError } from '../action-error.ts';
import type { WorkflowFile } from '../doctor/parse-workflow.ts';
import { configPath, formPath } from '../validate/read-checkout.ts';
import type { TextFile } from '../validate/read-text.ts';
import type { InitOptions } from './options.ts';
import { renderConfig } from './render-config.ts';
import { renderWorkflow } from './render-workflow.ts';

export const workflowPath = '.github/workflows/tutti.yml';

/** Nothing that exists is ever written. */
export type FileState = 'create' | 'same' | 'left alone';

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly state: FileState;
}

export interface InitPlan {
  readonly files: readonly PlannedFile[];
  /** As it will be; null while owners are missing, or where the one that exists is not valid. */
  readonly config: Config | null;
  /** What the config still lacks. */
  readonly problems: readonly ConfigProblem[];
}

export interface Present {
  readonly files: ReadonlyMap<string, TextFile | null>;
  readonly workflows: readonly WorkflowFile[];
}

/**
 * What there is to write. What the config of the checkout says is not asked again: form and workflow follow it. Pure.
 * @throws ActionError where the options make no valid config
 */
export function planFiles(options: InitOptions, present: Present): InitPlan {
  const existing = present.files.get(configPath) ?? null;
  const written = renderConfig(options);
  const { config, problems } = parseConfig(existing === null ? written : (existing.text ?? ''));
  if (existing === null && options.owners.size > 0) refuseErrors(problems);
  const texts: readonly (readonly [path: string, text: string])[] = [
    [configPath, written],
    [formPath, renderForm(config, options.preset)],
    [
      workflowPath,
      renderWorkflow({
        hasApp: options.app !== '',
        uses: options.uses,
        branches: config?.release.branches ?? ['release/**'],
        ci: ciOf(present.workflows),
      }),
    ],
  ];
  const files = texts.map(([path, text]) => ({
    path,
    text,
    state: stateOf(text, present.files.get(path) ?? null),
  }));
  return { files, config, problems };
}

function refuseErrors(problems: readonly ConfigProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const said = errors.map(({ path, message, hint }) => `${path}: ${message} ${hint}`);
  throw new ActionError('bad-input', said, 'Name owners as in `builder=@ana,@acme/platform`.');
}

function stateOf(text: string, file: TextFile | null): FileState {
  if (file === null) return 'create';
  return file.text === text ? 'same' : 'left alone';
}

/** Workflows that run for what is to be released, and are not ours. */
function ciOf(workflows: readonly WorkflowFile[]): readonly string[] {
  return workflows
    .filter(({ path, jobs }) => path !== workflowPath && jobs.every(({ commands }) => commands.length === 0))
    .filter(({ events }) => events?.some((name) => name === 'push' || name === 'pull_request') === true)
    .map(({ name }) => name);
}
