import { created, json, list, noContent } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { NotFound } from '../../state/errors.ts';
import type { Release } from '../../state/release-entities.ts';
import { findRelease, latestRelease, releaseByTag, releasesOf } from '../../state/release-reads.ts';
import {
  createRelease,
  deleteRelease,
  type MakeLatest,
  type ReleaseInput,
  updateRelease,
} from '../../state/releases.ts';
import { serializeRelease } from '../serialize/release.ts';
import { type Body, flagIn, given, textIn, textOrNullIn, wordIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('contents');
const WRITE = writes('contents');

/** https://docs.github.com/en/rest/releases/releases */
export const releaseRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/releases', READ, (context) => {
    const repository = repositoryAt(context);
    return list(releasesOf(context.store, context.actor, repository), (release) =>
      serializeRelease(context, repository, release),
    );
  }),
  route('POST /repos/{owner}/{repo}/releases', WRITE, (context) => {
    const input = { tagName: textIn(context.body, 'tag_name') ?? '', ...releaseIn(context.body) };
    return created(
      shown(context, createRelease(context.store, signedActor(context), repositoryAt(context), input)),
    );
  }),
  route('GET /repos/{owner}/{repo}/releases/latest', READ, (context) => {
    const latest = latestRelease(context.store, repositoryAt(context));
    if (latest === null) throw new NotFound();
    return json(shown(context, latest));
  }),
  route('GET /repos/{owner}/{repo}/releases/tags/{tag}', READ, (context) =>
    json(shown(context, releaseByTag(context.store, repositoryAt(context), context.params['tag'] ?? ''))),
  ),
  route('GET /repos/{owner}/{repo}/releases/{release_id}', READ, (context) =>
    json(shown(context, releaseAt(context))),
  ),
  route('PATCH /repos/{owner}/{repo}/releases/{release_id}', WRITE, (context) => {
    const patch = releaseIn(context.body);
    return json(
      shown(context, updateRelease(context.store, signedActor(context), releaseAt(context), patch)),
    );
  }),
  route('DELETE /repos/{owner}/{repo}/releases/{release_id}', WRITE, (context) => {
    deleteRelease(context.store, signedActor(context), releaseAt(context));
    return noContent();
  }),
];

/** @throws NotFound */
export function releaseAt(context: RequestContext): Release {
  const { store, actor } = context;
  return findRelease(store, actor, repositoryAt(context), idAt(context, 'release_id'));
}

const shown = (context: RequestContext, release: Release) =>
  serializeRelease(context, repositoryAt(context), release);

const MAKE_LATEST: readonly MakeLatest[] = ['true', 'false', 'legacy'];

/** @throws ApiError 501 for notes that GitHub would write, 404 for a discussion: there are none here */
function releaseIn(body: Body): Partial<ReleaseInput> {
  if (flagIn(body, 'generate_release_notes') === true)
    throw new ApiError(501, 'sandbox: not implemented: generated release notes');
  if (textIn(body, 'discussion_category_name') !== undefined) throw new NotFound();
  return given({
    tagName: textIn(body, 'tag_name'),
    targetCommitish: textIn(body, 'target_commitish'),
    name: textOrNullIn(body, 'name'),
    body: textOrNullIn(body, 'body'),
    draft: flagIn(body, 'draft'),
    prerelease: flagIn(body, 'prerelease'),
    makeLatest: wordIn(body, 'make_latest', MAKE_LATEST),
  });
}
