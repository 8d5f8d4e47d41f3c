/** Users, organisations and bots. */

import type { Account, Organization, Person, Plan } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { nodeId } from './node-id.ts';
import { type Store, timestamp } from './store.ts';

interface AccountInput {
  readonly login: string;
  readonly name?: string | null;
  readonly email?: string | null;
}

function newAccount<Kind extends Account['kind']>(
  store: Store,
  kind: Kind,
  prefix: string,
  input: AccountInput & { readonly appId?: number },
) {
  if ([...store.accounts.values()].some((other) => other.login.toLowerCase() === input.login.toLowerCase())) {
    throw new Unprocessable(`Login ${input.login} is already taken`);
  }
  const id = store.nextRegistryId();
  const plan: Plan = kind === 'Organization' ? 'team' : 'free';
  return {
    kind,
    id,
    nodeId: nodeId(prefix, id),
    login: input.login,
    name: input.name ?? null,
    email: input.email ?? null,
    createdAt: timestamp(store),
    appId: input.appId ?? null,
    plan,
    deleted: false,
  };
}

function register<T extends Person | Organization>(store: Store, account: T): T {
  store.accounts.set(account.id, account);
  store.nodes.set(account.nodeId, account);
  return account;
}

export function createUser(store: Store, input: AccountInput): Person {
  return register(store, newAccount(store, 'User', 'U', input));
}

/** The account that an app acts as: `<slug>[bot]`. */
export function createBot(store: Store, slug: string, appId: number): Person {
  return register(store, newAccount(store, 'Bot', 'BOT', { login: `${slug}[bot]`, appId }));
}

export function createOrganization(
  store: Store,
  input: AccountInput & { readonly basePermission?: Organization['basePermission'] },
): Organization {
  const account = newAccount(store, 'Organization', 'O', input);
  return register(store, {
    ...account,
    basePermission: input.basePermission ?? 'read',
    members: new Map<number, 'member' | 'admin'>(),
  });
}

export function setOrganizationMember(
  _store: Store,
  organization: Organization,
  account: Account,
  role: 'member' | 'admin' = 'member',
): void {
  organization.members.set(account.id, role);
}

/** Removes somebody from the organisation and from all its teams, as GitHub does. */
export function removeOrganizationMember(store: Store, organization: Organization, account: Account): void {
  organization.members.delete(account.id);
  for (const team of store.teams.values()) {
    if (team.organizationId === organization.id) team.members.delete(account.id);
  }
}

/** The old login is free at once: anybody may take it. https://docs.github.com/en/account-and-profile/concepts/username-changes */
export function renameAccount(_store: Store, account: Account, login: string): void {
  account.login = login;
}

/** What the account wrote stays, without an author. */
export function deleteAccount(store: Store, account: Account): void {
  account.deleted = true;
  account.login = `deleted-${account.id}`;
  for (const owner of store.accounts.values()) {
    if (owner.kind === 'Organization') removeOrganizationMember(store, owner, account);
  }
  for (const repository of store.repositories.values()) repository.collaborators.delete(account.id);
}

/** By login, in any case of letters. @throws NotFound */
export function findAccount(store: Store, login: string): Person | Organization {
  const wanted = login.toLowerCase();
  const found = [...store.accounts.values()].find(
    (account) => !account.deleted && account.login.toLowerCase() === wanted,
  );
  if (!found) throw new NotFound();
  return found;
}

/** `null` for nobody and for deleted accounts. */
export function accountById(store: Store, id: number | null): Person | Organization | null {
  const account = id === null ? undefined : store.accounts.get(id);
  return account && !account.deleted ? account : null;
}
