import type { GithubErrorCode } from '../octokit/github-error.ts';
import { GithubError } from '../octokit/github-error.ts';
import { ActionError } from './action-error.ts';
import type { CommandName } from './inputs.ts';

/** What a person reads where a step failed. */
export interface Explanation {
  readonly title: string;
  /** What, where, and what to do about it. */
  readonly message: string;
}

/** @param command null where it could not be read */
export function explainError(error: unknown, command: CommandName | null): Explanation {
  const title = command === null ? 'Tutti' : `Tutti ${command}`;
  if (error instanceof ActionError) return { title, message: [...error.problems, error.fix].join('\n') };
  if (error instanceof GithubError)
    return { title: `${title} could not ask GitHub`, message: explainRefusals([error]) };
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { title: `${title} failed in a way that nobody expected`, message: words };
}

/** What GitHub did not do, each said once, and what to do about it. */
export function explainRefusals(errors: readonly GithubError[]): string {
  const what = errors.map((error) => `${error.what} (${error.where}).`);
  const fix = errors.map((error) => fixes[error.code](error));
  return [...new Set([...what, ...fix])].join('\n');
}

const runAgain = 'Run this job again.';

/** An operator of the App mends these in its settings; whoever wrote a workflow, in the workflow. */
const fixes: Readonly<Record<GithubErrorCode, (error: GithubError) => string>> = {
  'github-unavailable': () => `${runAgain} If it stays so, see https://www.githubstatus.com.`,
  'github-timeout': () => `${runAgain} If it stays so, see https://www.githubstatus.com.`,
  'github-rate-limited': ({ retryAfterMs }) =>
    `${runAgain.slice(0, -1)}${retryAfterMs === undefined ? ' later' : ` in ${renderWait(retryAfterMs)}`}: until then GitHub answers nothing.`,
  'github-unauthorized': () => 'Check the input `token`: it may be expired, revoked, or of another server.',
  'github-forbidden': ({ needs }) =>
    `Give the job the \`permissions:\` of the workflow to copy${needs === undefined ? '' : ` (this needs ${needs})`}. What a fork’s pull request starts may only read: what writes runs on another event.`,
  'github-not-found': () =>
    'Check that it exists, and that `token` may see this repository: its job needs `permissions:` that let it read.',
  'github-refused': () => `${runAgain} If it stays so, this is a mistake of Tutti’s: please report it.`,
};

function renderWait(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? `${String(seconds)} seconds` : `${String(Math.ceil(seconds / 60))} minutes`;
}
