import { isRecord, textField } from '../octokit/json.ts';
import { rememberVia } from '../octokit/with-via.ts';
import type { Connection } from './connection.ts';
import { numberField, type WebhookEvent } from './event.ts';

/**
 * Through which app a comment was posted is in the webhook, cannot change, and would cost a request to look up. Taken only
 * from the event that announces the comment, and only as GitHub signed it.
 */
export function rememberFromWebhook({ reader }: Connection, { name, action, payload }: WebhookEvent): void {
  const { comment } = payload;
  const id = numberField(comment, 'id');
  if (name !== 'issue_comment' || action !== 'created' || id === null || !isRecord(comment)) return;
  const app = comment['performed_via_github_app'];
  if (app === null) rememberVia(reader, { id, performed_via_github_app: null });
  const appId = numberField(app, 'id');
  if (appId !== null) {
    rememberVia(reader, { id, performed_via_github_app: { id: appId, slug: textField(app, 'slug') ?? '' } });
  }
}
