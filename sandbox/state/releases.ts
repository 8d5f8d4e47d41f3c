/** Making, changing and publishing releases. https://docs.github.com/en/rest/releases/releases */

import type { SignedActor } from './actor.ts';
import type { Changes, ReleaseAction } from './domain-events.ts';
import type { Repository } from './entities.ts';
import { Unprocessable } from './errors.ts';
import { commitAt } from './git.ts';
import { repositoryOf } from './issue-access.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import type { Release } from './release-entities.ts';
import { assetsOf, isDraft } from './release-reads.ts';
import { commitOf, requireTag, requireTagName, requireWorkflowsAllowed } from './release-tag.ts';
import { type Store, timestamp } from './store.ts';

const CONTENTS = { app: ['contents'], level: 'write', role: 'write' } as const;

export type MakeLatest = 'true' | 'false' | 'legacy';

export interface ReleaseInput {
  readonly tagName: string;
  readonly targetCommitish?: string;
  readonly name?: string | null;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly makeLatest?: MakeLatest;
}

/** A draft makes no tag; a published one has its tag made, unless it is there. @throws Unprocessable, NotFound */
export function createRelease(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: ReleaseInput,
): Release {
  requirePermission(store, actor, repository, CONTENTS);
  const { draft = false, prerelease = false } = input;
  const id = store.nextId();
  const at = timestamp(store);
  const release: Release = {
    kind: 'Release',
    id,
    nodeId: nodeId('RE', repository.id, id),
    repositoryId: repository.id,
    tagName: input.tagName,
    targetCommitish: input.targetCommitish ?? repository.defaultBranch,
    name: input.name ?? null,
    body: input.body ?? null,
    draft,
    prerelease,
    authorId: actor.account.id,
    savedAt: at,
    createdAt: at,
    publishedAt: null,
    updatedAt: at,
    latestRank: null,
  };
  requireSound(store, actor, repository, release);
  if (!draft) publish(store, actor, repository, release, input.makeLatest);
  store.releases.set(id, release);
  store.nodes.set(release.nodeId, release);
  tell(store, actor, release, 'created');
  if (draft) return release;
  tell(store, actor, release, 'published');
  tell(store, actor, release, prerelease ? 'prereleased' : 'released');
  return release;
}

/** Also publishes a draft, and puts a published one back to draft: its tag stays where it is. */
export function updateRelease(
  store: Store,
  actor: SignedActor,
  release: Release,
  patch: Partial<ReleaseInput>,
): Release {
  const repository = repositoryOf(store, release);
  requirePermission(store, actor, repository, CONTENTS);
  const { makeLatest, ...fields } = patch;
  const was = { ...release, draft: isDraft(repository, release) };
  const wanted = { ...was, ...fields };
  requireSound(store, actor, repository, wanted);
  const publishes = was.draft && !wanted.draft;
  if (!wanted.draft) requireTag(store, actor, repository, wanted);
  Object.assign(release, fields, { draft: wanted.draft, updatedAt: timestamp(store) });
  if (publishes) publish(store, actor, repository, release, makeLatest);
  else if (makeLatest !== undefined) setLatest(store, release, makeLatest);
  if (release.draft) Object.assign(release, { publishedAt: null, latestRank: null });
  tellUpdate(store, actor, was, release);
  return release;
}

/** The tag stays. */
export function deleteRelease(store: Store, actor: SignedActor, release: Release): void {
  requirePermission(store, actor, repositoryOf(store, release), CONTENTS);
  for (const asset of assetsOf(store, release)) {
    store.releaseAssets.delete(asset.id);
    store.nodes.delete(asset.nodeId);
  }
  store.releases.delete(release.id);
  store.nodes.delete(release.nodeId);
  tell(store, actor, release, 'deleted');
}

/** @throws Unprocessable where another published release has the tag: drafts may share it */
function requireSound(store: Store, actor: SignedActor, repository: Repository, release: Release): void {
  requireTagName(release.tagName);
  requireWorkflowsAllowed(actor, repository, release);
  if (release.draft) return;
  const taken = [...store.releases.values()].some(
    (other) =>
      other.id !== release.id &&
      other.repositoryId === repository.id &&
      other.tagName === release.tagName &&
      !isDraft(repository, other),
  );
  if (taken)
    throw new Unprocessable('Validation Failed', [
      { resource: 'Release', code: 'already_exists', field: 'tag_name' },
    ]);
}

function publish(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  release: Release,
  makeLatest: MakeLatest = 'true',
): void {
  requireTag(store, actor, repository, release);
  const commit = commitOf(repository, release);
  if (commit !== undefined) release.createdAt = commitAt(repository, commit).committer.date;
  release.publishedAt = timestamp(store);
  setLatest(store, release, makeLatest);
}

/** "Drafts and prereleases cannot be set as latest" (OpenAPI). */
function setLatest(store: Store, release: Release, makeLatest: MakeLatest): void {
  release.latestRank = makeLatest === 'true' && !release.draft && !release.prerelease ? store.nextId() : null;
}

/** A prerelease that was a draft is published without `prereleased` (docs: events that trigger workflows, `release`). */
function tellUpdate(store: Store, actor: SignedActor, was: Release, release: Release): void {
  const changes: Changes = {
    ...(was.name === release.name ? {} : { name: was.name ?? '' }),
    ...(was.body === release.body ? {} : { body: was.body ?? '' }),
    ...(was.tagName === release.tagName ? {} : { tag_name: was.tagName }),
  };
  const publishes = was.draft && !release.draft;
  if (publishes) tell(store, actor, release, 'published');
  else if (!was.draft && release.draft) tell(store, actor, release, 'unpublished');
  const full = !release.draft && !release.prerelease;
  if (full && (publishes || was.prerelease)) tell(store, actor, release, 'released');
  if (!release.draft && !publishes && release.prerelease && !was.prerelease)
    tell(store, actor, release, 'prereleased');
  const flipped = was.draft !== release.draft;
  if (Object.keys(changes).length > 0 || !flipped)
    store.events.emit({ ...eventOf(store, actor, release), action: 'edited', changes });
}

function eventOf(store: Store, actor: SignedActor, release: Release) {
  const repository = repositoryOf(store, release);
  return { name: 'release', actor, at: timestamp(store), repository, release } as const;
}

function tell(store: Store, actor: SignedActor, release: Release, action: ReleaseAction): void {
  store.events.emit({ ...eventOf(store, actor, release), action });
}
