import { field, isRecord, textField } from '../octokit/json.ts';
import type { RepositoryRef } from './target.ts';

/** A webhook as it came in, its signature verified. What it says is a hint, not a fact. */
export interface WebhookEvent {
  readonly name: string;
  readonly action: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export function toWebhookEvent(name: string, payload: unknown): WebhookEvent {
  return { name, action: textField(payload, 'action') ?? '', payload: isRecord(payload) ? payload : {} };
}

/** The repository an event is about, or null: some are about an organisation, some are not what they claim to be. */
export function repositoryOf({ payload }: WebhookEvent): RepositoryRef | null {
  const { repository } = payload;
  const installationId = numberField(payload['installation'], 'id');
  const repositoryId = numberField(repository, 'id');
  const owner = textField(field(repository, 'owner'), 'login');
  const name = textField(repository, 'name');
  if (installationId === null || repositoryId === null || owner === undefined || name === undefined)
    return null;
  return { installationId, repositoryId, owner, name };
}

export function numberField(value: unknown, name: string): number | null {
  const entry = field(value, name);
  return typeof entry === 'number' && Number.isSafeInteger(entry) && entry > 0 ? entry : null;
}

/** The entries of what may be a list. */
export function listField(value: unknown, name: string): readonly unknown[] {
  const entry = field(value, name);
  return Array.isArray(entry) ? entry : [];
}
