import { createHash } from 'node:crypto';
import type { Actor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound } from './errors.ts';
import { may } from './permissions.ts';
import type { Release, ReleaseAsset } from './release-entities.ts';
import type { Store } from './store.ts';

const CONTENTS = { app: ['contents'], level: 'write', role: 'write' } as const;

/**
 * Whether it is hidden and names no tag that must exist. "Deleting a tag turns a published release into a draft": what GitHub's dialog
 * says before it deletes one.
 */
export const isDraft = (repository: Repository, release: Release): boolean =>
  release.draft || !repository.refs.has(`refs/tags/${release.tagName}`);

/** Newest first; drafts for those alone who may write (OpenAPI, "List releases"). */
export function releasesOf(store: Store, actor: Actor, repository: Repository): readonly Release[] {
  const seesDrafts = may(store, actor, repository, CONTENTS);
  return [...store.releases.values()]
    .filter(
      (release) => release.repositoryId === repository.id && (seesDrafts || !isDraft(repository, release)),
    )
    .reverse();
}

/** @throws NotFound also for a draft that the actor may not see */
export function findRelease(store: Store, actor: Actor, repository: Repository, id: number): Release {
  return mustFind(releasesOf(store, actor, repository).find((release) => release.id === id));
}

/** Published ones alone. @throws NotFound */
export const releaseByTag = (store: Store, repository: Repository, tagName: string): Release =>
  mustFind(published(store, repository).find((release) => release.tagName === tagName));

/** The full release that was last said to be the latest, or whose commit is the newest; `null` where there is none. */
export function latestRelease(store: Store, repository: Repository): Release | null {
  const full = published(store, repository).filter(({ prerelease }) => !prerelease);
  const [first] = full.sort(
    (a, b) =>
      (b.latestRank ?? -1) - (a.latestRank ?? -1) ||
      Date.parse(b.createdAt) - Date.parse(a.createdAt) ||
      b.id - a.id,
  );
  return first ?? null;
}

/** Oldest first. */
export const assetsOf = (store: Store, release: Release): readonly ReleaseAsset[] =>
  [...store.releaseAssets.values()].filter(({ releaseId }) => releaseId === release.id);

export const digestOf = ({ content }: ReleaseAsset): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`;

/** The name in the addresses of its pages: a draft has one that nobody can guess. */
export const pageName = (repository: Repository, release: Release): string =>
  isDraft(repository, release) ? `untagged-${release.id}` : release.tagName;

const published = (store: Store, repository: Repository): Release[] =>
  [...store.releases.values()].filter(
    (release) => release.repositoryId === repository.id && !isDraft(repository, release),
  );

function mustFind(release: Release | undefined): Release {
  if (release === undefined) throw new NotFound();
  return release;
}
