/** The labels of a repository. */

import type { SignedActor } from './actor.ts';
import type { Changes } from './domain-events.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import type { Label } from './issue-entities.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { type Store, timestamp } from './store.ts';

/** "Create, edit, delete labels": from write on. */
export const MANAGE_LABELS = { app: ['issues', 'pull_requests'], level: 'write', role: 'write' } as const;

export const labelsOf = (store: Store, repository: Repository): readonly Label[] =>
  [...store.labels.values()].filter((label) => label.repositoryId === repository.id);

/** Names are compared without regard to case. */
export const labelNamed = (store: Store, repository: Repository, name: string): Label | undefined =>
  labelsOf(store, repository).find((label) => label.name.toLowerCase() === name.toLowerCase());

/** @throws NotFound */
export function findLabel(store: Store, repository: Repository, name: string): Label {
  const label = labelNamed(store, repository, name);
  if (!label) throw new NotFound();
  return label;
}

interface LabelInput {
  readonly name: string;
  readonly color?: string;
  readonly description?: string | null;
}

const invalid = (field: string, code: 'invalid' | 'already_exists' | 'missing_field'): Unprocessable =>
  new Unprocessable('Validation Failed', [{ resource: 'Label', code, field }]);

function requireLabelInput(
  store: Store,
  repository: Repository,
  input: Partial<LabelInput>,
  self?: Label,
): void {
  if (input.color !== undefined && !/^[0-9a-f]{6}$/i.test(input.color)) throw invalid('color', 'invalid');
  if ((input.description?.length ?? 0) > 100) throw invalid('description', 'invalid');
  if (input.name === undefined) return;
  if (input.name.trim() === '') throw invalid('name', 'missing_field');
  const known = labelNamed(store, repository, input.name);
  if (known && known !== self) throw invalid('name', 'already_exists');
}

/** @throws Unprocessable where the name is taken, in any case of letters. */
export function createLabel(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: LabelInput,
): Label {
  requirePermission(store, actor, repository, MANAGE_LABELS);
  requireLabelInput(store, repository, input);
  const id = store.nextId();
  const at = timestamp(store);
  const label: Label = {
    kind: 'Label',
    id,
    nodeId: nodeId('LA', repository.id, id),
    repositoryId: repository.id,
    name: input.name,
    color: (input.color ?? 'ededed').toLowerCase(),
    description: input.description ?? null,
    createdAt: at,
    updatedAt: at,
  };
  store.labels.set(id, label);
  store.nodes.set(label.nodeId, label);
  store.events.emit({ name: 'label', action: 'created', actor, at, repository, label });
  return label;
}

export function updateLabel(
  store: Store,
  actor: SignedActor,
  label: Label,
  patch: Partial<LabelInput>,
): Label {
  const repository = repositoryOf(store, label);
  requirePermission(store, actor, repository, MANAGE_LABELS);
  requireLabelInput(store, repository, patch, label);
  const before: { -readonly [K in keyof Changes]: Changes[K] } = {};
  if (patch.name !== undefined && patch.name !== label.name) before.name = label.name;
  if (patch.color !== undefined && patch.color !== label.color) before.color = label.color;
  if (patch.description !== undefined && patch.description !== label.description) {
    before.description = label.description ?? '';
  }
  if (Object.keys(before).length === 0) return label;
  const at = timestamp(store);
  Object.assign(label, patch, { updatedAt: at });
  store.events.emit({
    name: 'label',
    action: 'edited',
    actor,
    at,
    repository,
    label,
    changes: before,
  });
  return label;
}

/** The label disappears from every issue, without an event on each. */
export function deleteLabel(store: Store, actor: SignedActor, label: Label): void {
  const repository = repositoryOf(store, label);
  requirePermission(store, actor, repository, MANAGE_LABELS);
  for (const issue of store.issues.values()) issue.labelIds = issue.labelIds.filter((id) => id !== label.id);
  store.labels.delete(label.id);
  store.nodes.delete(label.nodeId);
  store.events.emit({ name: 'label', action: 'deleted', actor, at: timestamp(store), repository, label });
}
