/** Repositories and who was given access to them. */

import { findAccount } from './accounts.ts';
import type { Actor, SignedActor } from './actor.ts';
import type { Account, GitObjects, Repository, Role } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { nodeId } from './node-id.ts';
import { canRead, requirePermission, requireRead } from './permissions.ts';
import { mustGet, type Store, timestamp } from './store.ts';

const ADMINISTRATION = { app: ['administration'], level: 'write', role: 'admin' } as const;

interface RepositoryInput {
  readonly name: string;
  readonly private?: boolean;
  readonly description?: string | null;
  readonly defaultBranch?: string;
}

function addRepository(
  store: Store,
  actor: SignedActor,
  owner: Account,
  input: RepositoryInput & {
    readonly parentId: number | null;
    readonly git: GitObjects;
    readonly refs: Map<string, string>;
  },
): Repository {
  if (findByName(store, owner, input.name)) {
    throw new Unprocessable('Repository creation failed.', [
      {
        resource: 'Repository',
        code: 'custom',
        field: 'name',
        message: 'name already exists on this account',
      },
    ]);
  }
  const id = store.nextRegistryId();
  const at = timestamp(store);
  const repository: Repository = {
    kind: 'Repository',
    id,
    nodeId: nodeId('R', id),
    ownerId: owner.id,
    name: input.name,
    description: input.description ?? null,
    private: input.private ?? false,
    defaultBranch: input.defaultBranch ?? 'main',
    parentId: input.parentId,
    hasIssues: input.parentId === null,
    archived: false,
    createdAt: at,
    updatedAt: at,
    pushedAt: at,
    collaborators: new Map(),
    git: input.git,
    refs: input.refs,
    protections: new Map(),
    rulesets: [],
    nextNumber: 1,
    nextMilestone: 1,
  };
  store.repositories.set(id, repository);
  store.nodes.set(repository.nodeId, repository);
  store.events.emit({ name: 'repository', action: 'created', actor, at, repository });
  return repository;
}

/** An empty repository: its default branch exists from the first commit on. */
export function createRepository(
  store: Store,
  actor: SignedActor,
  owner: Account,
  input: RepositoryInput,
): Repository {
  const git = { blobs: new Map(), commits: new Map(), tags: new Map() };
  return addRepository(store, actor, owner, { ...input, parentId: null, git, refs: new Map() });
}

/** A copy under another account that shares git objects with its parent, and has no issues. */
export function forkRepository(
  store: Store,
  actor: SignedActor,
  parent: Repository,
  owner: Account,
): Repository {
  requireRead(store, actor, parent);
  const { name, defaultBranch, description, git, private: isPrivate } = parent;
  const input = { name, defaultBranch, description, private: isPrivate, git };
  return addRepository(store, actor, owner, { ...input, parentId: parent.id, refs: new Map(parent.refs) });
}

function findByName(store: Store, owner: Account, name: string): Repository | undefined {
  const wanted = name.toLowerCase();
  return [...store.repositories.values()].find(
    (repository) => repository.ownerId === owner.id && repository.name.toLowerCase() === wanted,
  );
}

/** @throws NotFound where it does not exist, or the actor may not know. */
export function findRepository(store: Store, actor: Actor, owner: string, name: string): Repository {
  const repository = findByName(store, findAccount(store, owner), name);
  if (!repository || !canRead(store, actor, repository)) throw new NotFound();
  return repository;
}

export function renameRepository(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  name: string,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  const changes = { name: repository.name };
  repository.name = name;
  const at = timestamp(store);
  store.events.emit({ name: 'repository', action: 'renamed', actor, at, repository, changes });
}

export function setVisibility(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  isPrivate: boolean,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  if (repository.private === isPrivate) return;
  repository.private = isPrivate;
  const action = isPrivate ? 'privatized' : 'publicized';
  store.events.emit({ name: 'repository', action, actor, at: timestamp(store), repository });
}

/** @throws NotFound where there is no such branch. */
export function setDefaultBranch(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  branch: string,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  if (!repository.refs.has(`refs/heads/${branch}`)) throw new NotFound('Branch not found');
  repository.defaultBranch = branch;
  store.events.emit({ name: 'repository', action: 'edited', actor, at: timestamp(store), repository });
}

export function setCollaborator(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  member: Account,
  role: Role,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  const action = repository.collaborators.has(member.id) ? 'edited' : 'added';
  repository.collaborators.set(member.id, role);
  store.events.emit({ name: 'member', action, actor, at: timestamp(store), repository, member });
}

export function removeCollaborator(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  member: Account,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  if (!repository.collaborators.delete(member.id)) throw new NotFound();
  store.events.emit({ name: 'member', action: 'removed', actor, at: timestamp(store), repository, member });
}

/** `acme/checkout` */
export const fullName = (store: Store, repository: Repository): string =>
  `${mustGet(store.accounts, repository.ownerId, 'account').login}/${repository.name}`;
