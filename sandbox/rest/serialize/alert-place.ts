import type { Alert, Dismissal } from '../../state/alert-entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeUser } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** Number, addresses and times: what all kinds of alerts begin with. */
export function alertPlace(view: View, { kind, repositoryId, number, createdAt, updatedAt }: Alert) {
  const repository = mustGet(view.store.repositories, repositoryId, 'repository');
  return {
    number,
    created_at: createdAt,
    updated_at: updatedAt,
    url: `${repositoryUrl(view, repository)}/${kind}/alerts/${number}`,
    html_url: `${repositoryPage(view, repository)}/security/${kind}/${number}`,
  };
}

export function dismissedFields(view: View, dismissal: Dismissal | null) {
  return {
    dismissed_by: dismissal === null ? null : serializeUser(view, dismissal.byId),
    dismissed_at: dismissal?.at ?? null,
    dismissed_reason: dismissal?.reason ?? null,
    dismissed_comment: dismissal?.comment ?? null,
  };
}
