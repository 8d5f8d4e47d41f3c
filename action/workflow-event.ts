import { readFileSync } from 'node:fs';
import { isRecord } from '../octokit/json.ts';
import { toWebhookEvent, type WebhookEvent } from '../reconcile/event.ts';
import { ActionError } from './action-error.ts';
import type { Env } from './runner.ts';

/** What the runner says about the run (docs: variables reference, default environment variables). */
export interface WorkflowEvent extends WebhookEvent {
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number | undefined };
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/5/merge`. */
  readonly ref: string;
  /** The commit that the run is about; for a pull request that is a merge nobody releases. */
  readonly sha: string;
  /** REST root of GitHub. */
  readonly apiUrl: string;
  /** Where to look at this run. */
  readonly runUrl: string;
}

/** @throws ActionError outside of a workflow, and where the payload cannot be read */
export function readWorkflowEvent(env: Env): WorkflowEvent {
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === '' || name === '')
    throw new ActionError(
      'bad-event',
      ['GITHUB_REPOSITORY is not set.'],
      'This command runs in a workflow of GitHub Actions.',
    );
  const id = Number(env['GITHUB_REPOSITORY_ID']);
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return {
    ...toWebhookEvent(env['GITHUB_EVENT_NAME'] ?? '', readPayload(env['GITHUB_EVENT_PATH'])),
    repository: { owner, name, id: Number.isSafeInteger(id) && id > 0 ? id : undefined },
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    runUrl: `${server}/${owner}/${name}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
  };
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isRecord(payload)) return payload;
  } catch {
    // Said below, with the same words as for a payload of another kind.
  }
  throw new ActionError('bad-event', [`The event at ${path} cannot be read.`], 'Run the workflow again.');
}
