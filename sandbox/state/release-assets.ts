/** Files of a release. https://docs.github.com/en/rest/releases/assets */

import type { Actor, SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import type { Release, ReleaseAsset } from './release-entities.ts';
import { assetsOf, findRelease } from './release-reads.ts';
import { type Store, timestamp } from './store.ts';

const CONTENTS = { app: ['contents'], level: 'write', role: 'write' } as const;

/** @throws Unprocessable where the name is taken */
export function uploadAsset(
  store: Store,
  actor: SignedActor,
  release: Release,
  input: {
    readonly name: string;
    readonly content: Buffer;
    readonly contentType?: string;
    readonly label?: string | null;
  },
): ReleaseAsset {
  const repository = repositoryOf(store, release);
  requirePermission(store, actor, repository, CONTENTS);
  requireFree(store, release, input.name);
  const id = store.nextId();
  const at = timestamp(store);
  const asset: ReleaseAsset = {
    kind: 'ReleaseAsset',
    id,
    nodeId: nodeId('RA', repository.id, id),
    repositoryId: repository.id,
    releaseId: release.id,
    name: input.name,
    label: input.label ?? null,
    contentType: input.contentType ?? 'application/octet-stream',
    content: input.content,
    downloadCount: 0,
    uploaderId: actor.account.id,
    createdAt: at,
    updatedAt: at,
  };
  store.releaseAssets.set(id, asset);
  store.nodes.set(asset.nodeId, asset);
  return asset;
}

export function updateAsset(
  store: Store,
  actor: SignedActor,
  asset: ReleaseAsset,
  patch: { readonly name?: string; readonly label?: string },
): ReleaseAsset {
  requirePermission(store, actor, repositoryOf(store, asset), CONTENTS);
  const release = store.releases.get(asset.releaseId);
  if (release && patch.name !== undefined && patch.name !== asset.name)
    requireFree(store, release, patch.name);
  return Object.assign(asset, patch, { updatedAt: timestamp(store) });
}

export function deleteAsset(store: Store, actor: SignedActor, asset: ReleaseAsset): void {
  requirePermission(store, actor, repositoryOf(store, asset), CONTENTS);
  store.releaseAssets.delete(asset.id);
  store.nodes.delete(asset.nodeId);
}

/** @throws NotFound also for one of a draft that the actor may not see */
export function findAsset(store: Store, actor: Actor, repository: Repository, id: number): ReleaseAsset {
  const asset = store.releaseAssets.get(id);
  if (asset?.repositoryId !== repository.id) throw new NotFound();
  findRelease(store, actor, repository, asset.releaseId);
  return asset;
}

function requireFree(store: Store, release: Release, name: string): void {
  if (assetsOf(store, release).every((asset) => asset.name !== name)) return;
  throw new Unprocessable('Validation Failed', [
    { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' },
  ]);
}
