import { created, json } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import type { Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { resolveRevision } from '../../state/git.ts';
import { writeBlob } from '../../state/git-objects.ts';
import { requirePermission } from '../../state/permissions.ts';
import { byPath } from '../serialize/content.ts';
import { repositoryUrl } from '../serialize/repository.ts';
import { type Body, listIn, objectIn, textIn } from './body.ts';
import { repositoryAt, signedActor } from './place.ts';
import { findTree, rememberTree } from './trees.ts';

/** https://docs.github.com/en/rest/git/trees. Trees are flat here: every answer lists all paths, as with `recursive=1`. */
export const treeRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', reads('contents'), (context) => {
    const repository = repositoryAt(context);
    const named = context.params['tree_sha'] ?? '';
    const commit = repository.git.commits.get(resolveRevision(repository, named) ?? '');
    const sha = commit?.treeOid ?? named;
    const files = findTree(repository, sha);
    if (files === undefined) throw new NotFound();
    return json(serializeTree(context, repository, sha, files));
  }),
  route('POST /repos/{owner}/{repo}/git/trees', writes('contents'), (context) => {
    const { store, body } = context;
    const repository = repositoryAt(context);
    requirePermission(store, signedActor(context), repository, {
      app: ['contents'],
      level: 'write',
      role: 'write',
    });
    const files = new Map(baseOf(repository, textIn(body, 'base_tree')));
    for (const entry of listIn(body, 'tree') ?? [])
      placeEntry(repository, files, objectIn({ entry }, 'entry') ?? {});
    const sha = rememberTree(repository, files);
    return created(serializeTree(context, repository, sha, files));
  }),
];

function baseOf(repository: Repository, sha: string | undefined): ReadonlyMap<string, string> {
  if (sha === undefined) return new Map();
  const commit = repository.git.commits.get(sha);
  const files = commit?.files ?? findTree(repository, sha);
  if (files === undefined) throw new ApiError(422, 'base_tree is not a valid tree oid');
  return files;
}

/** An entry carries its content, names a blob, or deletes its path with `sha: null`. */
function placeEntry(repository: Repository, files: Map<string, string>, entry: Body): void {
  const path = textIn(entry, 'path') ?? '';
  const content = textIn(entry, 'content');
  const sha = content === undefined ? textIn(entry, 'sha') : writeBlob(repository.git, content);
  if (sha === undefined) files.delete(path);
  else if (repository.git.blobs.has(sha)) files.set(path, sha);
  else throw new ApiError(422, `tree.sha ${sha} is not a valid blob`);
}

function serializeTree(
  context: RequestContext,
  repository: Repository,
  sha: string,
  files: ReadonlyMap<string, string>,
) {
  const url = `${repositoryUrl(context, repository)}/git`;
  const tree = [...files].toSorted(byPath).map(([path, blob]) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: blob,
    size: repository.git.blobs.get(blob)?.length ?? 0,
    url: `${url}/blobs/${blob}`,
  }));
  return { sha, url: `${url}/trees/${sha}`, truncated: false, tree };
}
