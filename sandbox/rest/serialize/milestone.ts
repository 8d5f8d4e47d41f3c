import type { Milestone } from '../../state/issue-entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeUser } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

export function serializeMilestone(view: View, milestone: Milestone) {
  const repository = mustGet(view.store.repositories, milestone.repositoryId, 'repository');
  const url = `${repositoryUrl(view, repository)}/milestones/${milestone.number}`;
  const issues = [...view.store.issues.values()].filter((issue) => issue.milestoneId === milestone.id);
  const open = issues.filter((issue) => issue.state === 'open').length;
  return {
    url,
    html_url: `${repositoryPage(view, repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: milestone.nodeId,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: serializeUser(view, milestone.creatorId),
    open_issues: open,
    closed_issues: issues.length - open,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}

export function serializeMilestoneOf(view: View, id: number | null) {
  return id === null ? null : serializeMilestone(view, mustGet(view.store.milestones, id, 'milestone'));
}
