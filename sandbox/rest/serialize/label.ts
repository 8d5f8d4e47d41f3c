import type { Label } from '../../state/issue-entities.ts';
import { mustGet } from '../../state/store.ts';
import { repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** The labels that GitHub gives to every new repository. */
const DEFAULTS = new Set([
  'bug',
  'documentation',
  'duplicate',
  'enhancement',
  'good first issue',
  'help wanted',
  'invalid',
  'question',
  'wontfix',
]);

export function serializeLabel(view: View, label: Label) {
  const repository = mustGet(view.store.repositories, label.repositoryId, 'repository');
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${repositoryUrl(view, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: DEFAULTS.has(label.name),
  };
}

/** The labels of an issue, by their ids. */
export function serializeLabels(view: View, ids: readonly number[]) {
  return ids.map((id) => serializeLabel(view, mustGet(view.store.labels, id, 'label')));
}
