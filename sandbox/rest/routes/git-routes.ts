import { created, json, list, noContent } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import type { Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { commitAt, createCommitObject, createRef, deleteRef, updateRef } from '../../state/git.ts';
import { writeBlob } from '../../state/git-objects.ts';
import { nodeId } from '../../state/node-id.ts';
import { requirePermission } from '../../state/permissions.ts';
import { serializeGitCommit } from '../serialize/commit.ts';
import { repositoryUrl } from '../serialize/repository.ts';
import { flagIn, textIn, textsIn } from './body.ts';
import { repositoryAt, signedActor } from './place.ts';
import { findTree } from './trees.ts';

const READ = reads('contents');
const WRITE = writes('contents');

/** https://docs.github.com/en/rest/git/refs, …/git/commits and …/git/blobs */
export const gitRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/git/ref/{ref}', READ, (context) => {
    const repository = repositoryAt(context);
    const ref = refIn(context);
    if (!repository.refs.has(ref)) throw new NotFound();
    return json(serializeRef(context, repository, ref));
  }),
  route('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', READ, (context) => {
    const repository = repositoryAt(context);
    const matching = [...repository.refs.keys()].filter((ref) => ref.startsWith(refIn(context)));
    return list(matching, (ref) => serializeRef(context, repository, ref));
  }),
  route('POST /repos/{owner}/{repo}/git/refs', WRITE, (context) => {
    const { store, body } = context;
    const repository = repositoryAt(context);
    const ref = textIn(body, 'ref') ?? '';
    createRef(store, signedActor(context), repository, ref, textIn(body, 'sha') ?? '');
    return created(serializeRef(context, repository, ref));
  }),
  route('PATCH /repos/{owner}/{repo}/git/refs/{ref}', WRITE, (context) => {
    const { store, body } = context;
    const repository = repositoryAt(context);
    const options = { force: flagIn(body, 'force') ?? false };
    updateRef(store, signedActor(context), repository, refIn(context), textIn(body, 'sha') ?? '', options);
    return json(serializeRef(context, repository, refIn(context)));
  }),
  route('DELETE /repos/{owner}/{repo}/git/refs/{ref}', WRITE, (context) => {
    deleteRef(context.store, signedActor(context), repositoryAt(context), refIn(context));
    return noContent();
  }),
  route('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', READ, (context) => {
    const repository = repositoryAt(context);
    return json(
      serializeGitCommit(context, repository, commitAt(repository, context.params['commit_sha'] ?? '')),
    );
  }),
  route('POST /repos/{owner}/{repo}/git/commits', WRITE, (context) => {
    const repository = repositoryAt(context);
    const files = findTree(repository, textIn(context.body, 'tree') ?? '');
    if (files === undefined) throw new ApiError(422, 'Tree SHA does not exist');
    const input = {
      message: textIn(context.body, 'message') ?? '',
      parents: textsIn(context.body, 'parents') ?? [],
      files,
    };
    return created(
      serializeGitCommit(
        context,
        repository,
        createCommitObject(context.store, signedActor(context), repository, input),
      ),
    );
  }),
  route('POST /repos/{owner}/{repo}/git/blobs', WRITE, (context) => {
    const { store, body } = context;
    const repository = repositoryAt(context);
    requirePermission(store, signedActor(context), repository, {
      app: ['contents'],
      level: 'write',
      role: 'write',
    });
    const encoding = textIn(body, 'encoding') === 'base64' ? 'base64' : 'utf8';
    const sha = writeBlob(repository.git, Buffer.from(textIn(body, 'content') ?? '', encoding));
    return created({ sha, url: `${repositoryUrl(context, repository)}/git/blobs/${sha}` });
  }),
  route('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', READ, (context) => {
    const repository = repositoryAt(context);
    const sha = context.params['file_sha'] ?? '';
    const content = repository.git.blobs.get(sha);
    if (content === undefined) throw new NotFound();
    return json({
      sha,
      node_id: nodeId('B', repository.id, sha),
      size: content.length,
      url: `${repositoryUrl(context, repository)}/git/blobs/${sha}`,
      content: content.toString('base64'),
      encoding: 'base64',
    });
  }),
];

/** Paths name refs without `refs/`. */
function refIn({ params }: RequestContext): string {
  return `refs/${params['ref'] ?? ''}`;
}

function serializeRef(context: RequestContext, repository: Repository, ref: string) {
  const sha = repository.refs.get(ref) ?? '';
  const url = `${repositoryUrl(context, repository)}/git`;
  const type = repository.git.tags.has(sha) ? 'tag' : 'commit';
  return {
    ref,
    node_id: nodeId('REF', repository.id, ref),
    url: `${url}/${ref}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}
