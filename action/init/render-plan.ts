import type { ConfigProblem } from '../../core/config/config.ts';
import { plainLine } from '../../core/render/plain-line.ts';
import type { FileState, InitPlan, PlannedFile } from './plan-files.ts';

const words: Readonly<Record<FileState, string>> = {
  create: 'create',
  same: 'exists and is the same',
  'left alone': 'exists, left alone',
};

/** `.github/tutti.yml: create` */
export function renderState({ path, state }: PlannedFile): string {
  return `${path}: ${words[state]}`;
}

/** @param missing labels to be created; null where GitHub is not asked */
export function renderLabels(missing: readonly string[] | null): string {
  if (missing === null)
    return 'labels: none without a token; they come by themselves, `initiative` with the comment `/initiative`, the others with the first opening';
  return missing.length === 0 ? 'labels: all exist' : `labels: create ${missing.join(', ')}`;
}

/** What is left to do for people, in plain words. */
export function renderLeft({ problems }: InitPlan): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const said = (errors.length > 0 ? errors : problems).map(
    ({ line, message, hint }: ConfigProblem) => `.github/tutti.yml:${String(line)}: ${message} ${hint}`,
  );
  return said.map(plainLine);
}

/** The plan as a page, with the whole text of what is to be created. */
export function renderPlan(plan: InitPlan, labels: string): string {
  return [
    '## Set-up',
    '',
    ...[...plan.files.map(renderState), labels].map((line) => `- ${line}`),
    ...plan.files.filter(({ state }) => state === 'create').flatMap(renderText),
  ].join('\n');
}

function renderText({ path, text }: PlannedFile): string[] {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  return ['', `### ${path}`, '', `${fence}yaml`, text.trimEnd(), fence];
}
