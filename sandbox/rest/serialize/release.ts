import { createHash } from 'node:crypto';
import type { Repository } from '../../state/entities.ts';
import type { Release, ReleaseAsset } from '../../state/release-entities.ts';
import { assetsOf, isDraft } from '../../state/release-reads.ts';
import { serializeUser } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** `release` */
export function serializeRelease(view: View, repository: Repository, release: Release) {
  const api = repositoryUrl(view, repository);
  const url = `${api}/releases/${release.id}`;
  const draft = isDraft(repository, release);
  const archive = (format: string) => (draft ? null : `${api}/${format}/refs/tags/${release.tagName}`);
  return {
    url,
    html_url: releasePage(view, repository, release),
    assets_url: `${url}/assets`,
    // On GitHub a host of its own; a client that follows this finds it here as well.
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    id: release.id,
    node_id: release.nodeId,
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body,
    draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: release.createdAt,
    published_at: draft ? null : release.publishedAt,
    updated_at: release.updatedAt,
    author: serializeUser(view, release.authorId),
    assets: assetsOf(view.store, release).map((asset) => serializeAsset(view, repository, release, asset)),
  };
}

/** `release-asset` */
export function serializeAsset(view: View, repository: Repository, release: Release, asset: ReleaseAsset) {
  return {
    url: `${repositoryUrl(view, repository)}/releases/assets/${asset.id}`,
    browser_download_url: assetPage(view, repository, release, asset),
    id: asset.id,
    node_id: asset.nodeId,
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.content.length,
    digest: digestOf(asset),
    download_count: asset.downloadCount,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: serializeUser(view, asset.uploaderId),
  };
}

export const digestOf = ({ content }: ReleaseAsset): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`;

/** A draft has a page that nobody can guess. */
export function releasePage(view: View, repository: Repository, release: Release): string {
  const name = isDraft(repository, release) ? `untagged-${release.id}` : release.tagName;
  return `${repositoryPage(view, repository)}/releases/tag/${name}`;
}

function assetPage(view: View, repository: Repository, release: Release, asset: ReleaseAsset): string {
  const name = isDraft(repository, release) ? `untagged-${release.id}` : release.tagName;
  return `${repositoryPage(view, repository)}/releases/download/${name}/${encodeURIComponent(asset.name)}`;
}
