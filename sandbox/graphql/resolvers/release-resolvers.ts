/** Release, ReleaseAsset, and what a repository says of its releases. */

import type { Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { repositoryOf } from '../../state/issue-access.ts';
import type { Release, ReleaseAsset } from '../../state/release-entities.ts';
import {
  assetsOf,
  digestOf,
  isDraft,
  latestRelease,
  releaseByTag,
  releasesOf,
} from '../../state/release-reads.ts';
import { commitOf } from '../../state/release-tag.ts';
import { mustGet } from '../../state/store.ts';
import { nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, requireReadable } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { assetPath, releasePath, WEB } from '../web-paths.ts';
import { commitNode, refOf } from './git-objects.ts';

interface ReleaseFilter extends PageArguments {
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'NAME';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

/** Newest first, unless an order is asked for; drafts for those alone who may write. */
function ordered(context: Context, repository: Repository, { orderBy }: ReleaseFilter): readonly Release[] {
  const found = releasesOf(context.store, context.actor, repository);
  if (!orderBy) return found;
  const { field, direction } = orderBy;
  const ascending = found.toReversed();
  if (field === 'NAME') ascending.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'));
  return direction === 'DESC' ? ascending.reverse() : ascending;
}

export const releasesOfRepository = {
  release: (repository: Repository, { tagName }: { tagName: string }, context: Context) => {
    requireReadable(context, repository, 'contents');
    try {
      return releaseByTag(context.store, repository, tagName);
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  },
  releases: (repository: Repository, args: ReleaseFilter, context: Context) => {
    requireReadable(context, repository, 'contents');
    return nodeConnection(ordered(context, repository, args), args);
  },
  latestRelease: (repository: Repository, _args: unknown, context: Context) => {
    requireReadable(context, repository, 'contents');
    return latestRelease(context.store, repository);
  },
} satisfies Resolvers;

const draft = (release: Release, { store }: Context): boolean =>
  isDraft(repositoryOf(store, release), release);

export const releaseResolvers = {
  id: (release: Release) => release.nodeId,
  databaseId: (release: Release) => release.id,
  name: (release: Release) => release.name,
  description: (release: Release) => release.body,
  tagName: (release: Release) => release.tagName,
  isDraft: (release: Release, _args: unknown, context: Context) => draft(release, context),
  isPrerelease: (release: Release) => release.prerelease,
  isLatest: (release: Release, _args: unknown, { store }: Context) =>
    latestRelease(store, repositoryOf(store, release))?.id === release.id,
  immutable: () => false,
  author: (release: Release, _args: unknown, context: Context) => accountOf(context, release.authorId),
  createdAt: (release: Release) => release.savedAt,
  publishedAt: (release: Release, _args: unknown, context: Context) =>
    draft(release, context) ? null : release.publishedAt,
  updatedAt: (release: Release) => release.updatedAt,
  repository: (release: Release, _args: unknown, { store }: Context) => repositoryOf(store, release),
  resourcePath: (release: Release, _args: unknown, { store }: Context) => releasePath(store, release),
  url: (release: Release, _args: unknown, { store }: Context) => WEB + releasePath(store, release),
  tag: (release: Release, _args: unknown, { store }: Context) =>
    refOf(repositoryOf(store, release), `refs/tags/${release.tagName}`),
  /** None while the tag is not there, wherever it would be made. */
  tagCommit: (release: Release, _args: unknown, { store }: Context) => {
    const repository = repositoryOf(store, release);
    const oid = commitOf(repository, release);
    return oid !== undefined && repository.refs.has(`refs/tags/${release.tagName}`)
      ? commitNode(repository, oid)
      : null;
  },
  releaseAssets: (release: Release, args: PageArguments & { name?: string | null }, { store }: Context) => {
    const { name } = args;
    const found = assetsOf(store, release).filter((asset) => !name || asset.name === name);
    return nodeConnection(found, args);
  },
} satisfies Resolvers;

const releaseOf = (asset: ReleaseAsset, { store }: Context): Release =>
  mustGet(store.releases, asset.releaseId, 'release');

const download = (asset: ReleaseAsset, _args: unknown, context: Context): string =>
  WEB + assetPath(context.store, releaseOf(asset, context), asset);

export const releaseAssetResolvers = {
  id: (asset: ReleaseAsset) => asset.nodeId,
  name: (asset: ReleaseAsset) => asset.name,
  contentType: (asset: ReleaseAsset) => asset.contentType,
  size: (asset: ReleaseAsset) => asset.content.length,
  digest: (asset: ReleaseAsset) => digestOf(asset),
  downloadCount: (asset: ReleaseAsset) => asset.downloadCount,
  downloadUrl: download,
  url: download,
  release: (asset: ReleaseAsset, _args: unknown, context: Context) => releaseOf(asset, context),
  uploadedBy: (asset: ReleaseAsset, _args: unknown, context: Context) => accountOf(context, asset.uploaderId),
  createdAt: (asset: ReleaseAsset) => asset.createdAt,
  updatedAt: (asset: ReleaseAsset) => asset.updatedAt,
} satisfies Resolvers;
