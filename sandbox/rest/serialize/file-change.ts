import type { Repository } from '../../state/entities.ts';
import type { FileChange } from '../../state/history.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** `diff-entry`, without the patch. */
export function serializeFileChange(view: View, repository: Repository, sha: string, file: FileChange) {
  const page = repositoryPage(view, repository);
  const path = encodeURI(file.path);
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(view, repository)}/contents/${path}?ref=${sha}`,
  };
}
