import type { Organization, Repository } from '../../state/entities.ts';
import { mustGet, type Store } from '../../state/store.ts';

/**
 * How GitHub labels an author beside their words. Never a source of authority: see the tests of roles for that.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
export function authorAssociation(store: Store, repository: Repository, accountId: number): string {
  if (repository.ownerId === accountId) return 'OWNER';
  const owner = mustGet(store.accounts, repository.ownerId, 'account');
  if (isOrganization(owner) && owner.members.has(accountId)) return 'MEMBER';
  return repository.collaborators.has(accountId) ? 'COLLABORATOR' : 'NONE';
}

export function isOrganization(account: object): account is Organization {
  return 'members' in account;
}
