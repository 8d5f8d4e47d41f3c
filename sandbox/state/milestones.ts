/** Milestones, and which issue belongs to which. */

import type { SignedActor } from './actor.ts';
import type { Changes } from './domain-events.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf, requireRole } from './issue-access.ts';
import type { Issue, Milestone } from './issue-entities.ts';
import { emitIssueEvent } from './issue-events.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { mustGet, type Store, timestamp } from './store.ts';
import { recordEvent } from './timeline.ts';

/** https://docs.github.com/en/rest/issues/milestones: issues or pull requests, write. */
const MANAGE = { app: ['issues', 'pull_requests'], level: 'write', role: 'triage' } as const;

interface MilestoneInput {
  readonly title: string;
  readonly description?: string | null;
  readonly dueOn?: string | null;
  readonly state?: Milestone['state'];
}

export const milestonesOf = (store: Store, repository: Repository): readonly Milestone[] =>
  [...store.milestones.values()].filter((milestone) => milestone.repositoryId === repository.id);

/** @throws NotFound */
export function findMilestone(store: Store, repository: Repository, number: number): Milestone {
  const milestone = milestonesOf(store, repository).find((one) => one.number === number);
  if (!milestone) throw new NotFound();
  return milestone;
}

function requireFreeTitle(store: Store, repository: Repository, title: string): void {
  if (!milestonesOf(store, repository).some((milestone) => milestone.title === title)) return;
  throw new Unprocessable('Validation Failed', [
    { resource: 'Milestone', code: 'already_exists', field: 'title' },
  ]);
}

export function createMilestone(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: MilestoneInput,
): Milestone {
  requirePermission(store, actor, repository, MANAGE);
  requireFreeTitle(store, repository, input.title);
  const id = store.nextId();
  const at = timestamp(store);
  const milestone: Milestone = {
    kind: 'Milestone',
    id,
    nodeId: nodeId('MI', repository.id, id),
    repositoryId: repository.id,
    number: repository.nextMilestone++,
    title: input.title,
    description: input.description ?? null,
    state: input.state ?? 'open',
    dueOn: input.dueOn ?? null,
    creatorId: actor.account.id,
    createdAt: at,
    updatedAt: at,
    closedAt: input.state === 'closed' ? at : null,
  };
  store.milestones.set(id, milestone);
  store.nodes.set(milestone.nodeId, milestone);
  store.events.emit({ name: 'milestone', action: 'created', actor, at, repository, milestone });
  return milestone;
}

export function updateMilestone(
  store: Store,
  actor: SignedActor,
  milestone: Milestone,
  patch: Partial<MilestoneInput>,
): Milestone {
  const repository = repositoryOf(store, milestone);
  requirePermission(store, actor, repository, MANAGE);
  const before: Changes = {
    ...(patch.title !== undefined && patch.title !== milestone.title ? { title: milestone.title } : {}),
    ...(patch.description !== undefined && patch.description !== milestone.description
      ? { description: milestone.description ?? '' }
      : {}),
  };
  if (before.title !== undefined) requireFreeTitle(store, repository, patch.title ?? '');
  const at = timestamp(store);
  const turned = patch.state !== undefined && patch.state !== milestone.state;
  Object.assign(milestone, patch, { updatedAt: at });
  if (turned) milestone.closedAt = milestone.state === 'closed' ? at : null;
  const where = { name: 'milestone', actor, at, repository, milestone } as const;
  if (Object.keys(before).length > 0) store.events.emit({ ...where, action: 'edited', changes: before });
  if (turned) store.events.emit({ ...where, action: milestone.state === 'closed' ? 'closed' : 'opened' });
  return milestone;
}

export function deleteMilestone(store: Store, actor: SignedActor, milestone: Milestone): void {
  const repository = repositoryOf(store, milestone);
  requirePermission(store, actor, repository, MANAGE);
  for (const issue of store.issues.values()) if (issue.milestoneId === milestone.id) issue.milestoneId = null;
  store.milestones.delete(milestone.id);
  store.nodes.delete(milestone.nodeId);
  store.events.emit({
    name: 'milestone',
    action: 'deleted',
    actor,
    at: timestamp(store),
    repository,
    milestone,
  });
}

/** Writes down and tells; rights were asked for. */
export function attachMilestone(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  milestone: Milestone | null,
): void {
  if (issue.milestoneId === (milestone?.id ?? null)) return;
  const before =
    issue.milestoneId === null ? null : mustGet(store.milestones, issue.milestoneId, 'milestone');
  issue.milestoneId = milestone?.id ?? null;
  if (before) {
    recordEvent(store, actor, issue, { kind: 'DemilestonedEvent', milestoneTitle: before.title });
    emitIssueEvent(store, actor, issue, { action: 'demilestoned', milestone: before });
  }
  if (milestone) {
    recordEvent(store, actor, issue, { kind: 'MilestonedEvent', milestoneTitle: milestone.title });
    emitIssueEvent(store, actor, issue, { action: 'milestoned', milestone });
  }
}

/** "Apply milestones": from triage on. */
export function setMilestone(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  milestone: Milestone | null,
): void {
  requireRole(store, actor, issue, 'triage');
  if (milestone && milestone.repositoryId !== issue.repositoryId) throw new NotFound();
  attachMilestone(store, actor, issue, milestone);
}
