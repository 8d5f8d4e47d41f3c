/** Paths of web pages, as `resourcePath` gives them; `url` puts the host before. */

import { issueOf } from '../state/comments.ts';
import type { Account, Repository } from '../state/entities.ts';
import { repositoryOf } from '../state/issue-access.ts';
import type { Comment, Issue } from '../state/issue-entities.ts';
import type { Release, ReleaseAsset } from '../state/release-entities.ts';
import { pageName } from '../state/release-reads.ts';
import { fullName } from '../state/repositories.ts';
import type { Store } from '../state/store.ts';

export const WEB = 'https://github.com';

export const accountPath = (account: Account): string =>
  account.kind === 'Bot' ? `/apps/${account.login.replace(/\[bot\]$/, '')}` : `/${account.login}`;

export const repositoryPath = (store: Store, repository: Repository): string =>
  `/${fullName(store, repository)}`;

export const issuePath = (store: Store, issue: Issue): string => {
  const kind = issue.pullRequestId === null ? 'issues' : 'pull';
  return `${repositoryPath(store, repositoryOf(store, issue))}/${kind}/${issue.number}`;
};

export const commentPath = (store: Store, comment: Comment): string =>
  `${issuePath(store, issueOf(store, comment))}#issuecomment-${comment.id}`;

export const releasePath = (store: Store, release: Release): string => {
  const repository = repositoryOf(store, release);
  return `${repositoryPath(store, repository)}/releases/tag/${pageName(repository, release)}`;
};

export const assetPath = (store: Store, release: Release, asset: ReleaseAsset): string =>
  `${releasePath(store, release).replace('/releases/tag/', '/releases/download/')}/${encodeURIComponent(asset.name)}`;
