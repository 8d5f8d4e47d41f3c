/** Putting labels on issues and taking them off: from triage on. */

import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound } from './errors.ts';
import { repositoryOf, requireRole } from './issue-access.ts';
import type { Issue, Label } from './issue-entities.ts';
import { emitIssueEvent } from './issue-events.ts';
import { createLabel, labelNamed, MANAGE_LABELS } from './labels.ts';
import { may } from './permissions.ts';
import { mustGet, type Store } from './store.ts';
import { recordEvent } from './timeline.ts';

/**
 * Labels by name, as the REST API takes them. One that does not exist is created for those who may, and left out for the rest.
 * https://docs.github.com/en/rest/issues/labels#add-labels-to-an-issue
 */
export function labelsByName(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  names: readonly string[],
): readonly Label[] {
  return names.flatMap((name) => {
    const known = labelNamed(store, repository, name);
    if (known) return [known];
    return may(store, actor, repository, MANAGE_LABELS)
      ? [createLabel(store, actor, repository, { name })]
      : [];
  });
}

const details = (label: Label) => ({ labelId: label.id, labelName: label.name, labelColor: label.color });

/** Writes down and tells; rights were asked for. */
export function attachLabels(store: Store, actor: SignedActor, issue: Issue, labels: readonly Label[]): void {
  const fresh = [...new Set(labels)].filter((label) => !issue.labelIds.includes(label.id));
  issue.labelIds = [...issue.labelIds, ...fresh.map((label) => label.id)];
  for (const label of fresh) {
    recordEvent(store, actor, issue, { kind: 'LabeledEvent', ...details(label) });
    emitIssueEvent(store, actor, issue, { action: 'labeled', label });
  }
}

function detachLabels(store: Store, actor: SignedActor, issue: Issue, labels: readonly Label[]): void {
  for (const label of labels) {
    if (!issue.labelIds.includes(label.id)) continue;
    issue.labelIds = issue.labelIds.filter((id) => id !== label.id);
    recordEvent(store, actor, issue, { kind: 'UnlabeledEvent', ...details(label) });
    emitIssueEvent(store, actor, issue, { action: 'unlabeled', label });
  }
}

export const labelsOn = (store: Store, issue: Issue): readonly Label[] =>
  issue.labelIds.map((id) => mustGet(store.labels, id, 'label'));

/** @throws NotFound for a label of another repository. */
export function addLabels(store: Store, actor: SignedActor, issue: Issue, labels: readonly Label[]): void {
  requireRole(store, actor, issue, 'triage');
  if (labels.some((label) => label.repositoryId !== repositoryOf(store, issue).id)) throw new NotFound();
  attachLabels(store, actor, issue, labels);
}

export function removeLabels(store: Store, actor: SignedActor, issue: Issue, labels: readonly Label[]): void {
  requireRole(store, actor, issue, 'triage');
  detachLabels(store, actor, issue, labels);
}

export function setLabels(store: Store, actor: SignedActor, issue: Issue, labels: readonly Label[]): void {
  requireRole(store, actor, issue, 'triage');
  detachLabels(
    store,
    actor,
    issue,
    labelsOn(store, issue).filter((label) => !labels.includes(label)),
  );
  attachLabels(store, actor, issue, labels);
}
