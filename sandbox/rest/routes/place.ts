import type { RequestContext } from '../../http/route.ts';
import { findAccount } from '../../state/accounts.ts';
import { type SignedActor, signed } from '../../state/actor.ts';
import type { Account, Organization, Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { findIssue } from '../../state/issue-access.ts';
import type { Issue } from '../../state/issue-entities.ts';
import { findRepository } from '../../state/repositories.ts';
import { isOrganization } from '../serialize/association.ts';

/** What the path of a request names. Each throws NotFound where the caller may not see it. */

export function repositoryAt({ store, actor, params }: RequestContext): Repository {
  return findRepository(store, actor, params['owner'] ?? '', params['repo'] ?? '');
}

export function issueAt(context: RequestContext, parameter = 'issue_number'): Issue {
  return findIssue(context.store, repositoryAt(context), Number(context.params[parameter]));
}

export function organizationAt({ store, params }: RequestContext): Organization {
  const account = findAccount(store, params['org'] ?? '');
  if (!isOrganization(account)) throw new NotFound();
  return account;
}

export function accountAt({ store, params }: RequestContext): Account {
  return findAccount(store, params['username'] ?? '');
}

/** Who makes a change; routes for changes are never open to the public. */
export function signedActor({ actor }: RequestContext): SignedActor {
  return signed(actor);
}

/** Of an id in a path. */
export function idAt({ params }: RequestContext, parameter: string): number {
  return Number(params[parameter]);
}
