import { field, isRecord, textField } from '../octokit/json.ts';
import { rememberVia } from '../octokit/with-via.ts';
import type { Connection } from './connection.ts';
import { numberField, type WebhookEvent } from './event.ts';
import { waitingRunOf } from './targets.ts';

/**
 * What an event says that cannot change, or only tells where to look, and that would cost a request to find out. Taken only
 * as GitHub signed it.
 */
export function rememberFromWebhook(connection: Connection, event: WebhookEvent): void {
  if (event.name === 'issue_comment' && event.action === 'created') rememberApp(connection, event);
  if (event.name === 'deployment_protection_rule') rememberAsked(connection, event);
  if (event.name === 'pull_request') rememberStacked(connection, event);
  if (event.name === 'merge_group' && event.action === 'destroyed') forgetGroup(connection, event);
}

/** A group that was merged, given up or built anew: nobody waits for an answer on it any more. */
function forgetGroup({ memory }: Connection, { payload }: WebhookEvent): void {
  const sha = textField(payload['merge_group'], 'head_sha');
  if (sha !== undefined) memory.forgetGroup(sha);
}

/**
 * That a pull request is in a stack; whether it still is, is read where it matters. `stacked` says so at its top, too (GitHub's
 * OpenAPI description, `webhook-pull-request-stacked`).
 */
function rememberStacked({ memory }: Connection, { payload }: WebhookEvent): void {
  const pull = payload['pull_request'];
  const number = numberField(pull, 'number');
  const isStacked = isRecord(field(pull, 'stack')) || isRecord(payload['stack']);
  if (number !== null && isStacked) memory.stacked.set(number, true);
}

/** Through which app a comment was posted. */
function rememberApp({ reader }: Connection, { payload }: WebhookEvent): void {
  const { comment } = payload;
  const id = numberField(comment, 'id');
  if (id === null || !isRecord(comment)) return;
  const app = comment['performed_via_github_app'];
  if (app === null) rememberVia(reader, { id, performed_via_github_app: null });
  const appId = numberField(app, 'id');
  if (appId !== null) {
    rememberVia(reader, { id, performed_via_github_app: { id: appId, slug: textField(app, 'slug') ?? '' } });
  }
}

/** That an environment has our rule, though the config may not name it: GitHub shows it to administrators alone. */
function rememberAsked({ memory: { runs } }: Connection, { payload }: WebhookEvent): void {
  const [runId, environment] = [waitingRunOf(payload), textField(payload, 'environment')];
  if (runId === null || environment === undefined) return;
  const known = runs.get(runId);
  runs.learn({ ...known, asked: new Set(known.asked).add(environment) });
}
