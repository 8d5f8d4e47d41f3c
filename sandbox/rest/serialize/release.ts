import type { Repository } from '../../state/entities.ts';
import type { Release, ReleaseAsset } from '../../state/release-entities.ts';
import { assetsOf, digestOf, isDraft, pageName } from '../../state/release-reads.ts';
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
    html_url: `${pagesOf(view, repository)}/tag/${pageName(repository, release)}`,
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
    browser_download_url: `${pagesOf(view, repository)}/download/${pageName(repository, release)}/${encodeURIComponent(asset.name)}`,
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

const pagesOf = (view: View, repository: Repository): string =>
  `${repositoryPage(view, repository)}/releases`;
