import { canonicalJson } from '../core/scope/canonical-json.ts';
import { field, textField } from '../octokit/json.ts';
import { toActor } from '../octokit/to-actor.ts';
import { validateSentReport } from '../schemas/generated/validate-report.ts';
import { numberField, type WebhookEvent } from './event.ts';
import type { RepositoryRef, RepositoryTarget } from './target.ts';

/** The event type under which reports come from outside; GitHub gives it as the action of the webhook. */
const reportEvent = 'tutti-signal';

export function isSentReport({ name, action }: WebhookEvent): boolean {
  return name === 'repository_dispatch' && action === reportEvent;
}

/**
 * The report that a webhook brings, with its sender as GitHub signed it: the payload itself may claim what it likes. What has
 * not exactly the form of a report goes nowhere, and is only logged.
 */
export function reportTargets({ payload }: WebhookEvent, repository: RepositoryRef): RepositoryTarget[] {
  const { sender } = payload;
  const id = numberField(sender, 'id');
  const login = textField(sender, 'login') ?? '';
  const actor = toActor({ kind: textField(sender, 'type') ?? '', login, databaseId: id });
  const sent = field(payload, 'client_payload');
  if (actor === null || id === null || !validateSentReport(sent))
    return [{ kind: 'report', repository, delivered: null, key: `of no valid form, by ${login}` }];
  // All of it is the key: two reports are one piece of work only where they are the same.
  const key = canonicalJson([sent, actor]);
  return [{ kind: 'report', repository, delivered: { sent, sender: actor }, key }];
}
