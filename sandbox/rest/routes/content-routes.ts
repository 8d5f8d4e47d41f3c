import { json } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import type { Commit, Repository } from '../../state/entities.ts';
import { NotFound, RuleViolations } from '../../state/errors.ts';
import { commitAt, commitFiles, readFile, resolveRevision } from '../../state/git.ts';
import { serializeGitCommit } from '../serialize/commit.ts';
import { serializeDirectory, serializeEntry, serializeFile } from '../serialize/content.ts';
import { textIn } from './body.ts';
import { repositoryAt, signedActor } from './place.ts';

/** https://docs.github.com/en/rest/repos/contents */
export const contentRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/contents/{path}', reads('contents'), (context) => {
    const repository = repositoryAt(context);
    const ref = context.query['ref'] ?? repository.defaultBranch;
    const oid = resolveRevision(repository, ref);
    if (oid === undefined) throw new NotFound(`No commit found for the ref ${ref}`);
    const path = pathIn(context);
    const file = readFile(repository, oid, path);
    if (file !== undefined) return json(serializeFile(context, repository, { ...file, path, ref }));
    const entries = serializeDirectory(context, repository, commitAt(repository, oid), { path, ref });
    if (entries.length === 0) throw new NotFound();
    return json(entries);
  }),
  route('PUT /repos/{owner}/{repo}/contents/{path}', writes('contents'), (context) => {
    const content = Buffer.from(textIn(context.body, 'content') ?? '', 'base64');
    const known = requireSha(context);
    const commit = commitPath(context, content);
    const { repository, path } = targetOf(context);
    const file = readFile(repository, commit.oid, path);
    if (file === undefined) throw new NotFound();
    const entry = serializeEntry(context, repository, { ...file, path, ref: branchIn(context, repository) });
    const body = { content: entry, commit: serializeGitCommit(context, repository, commit) };
    return json(body, known ? 200 : 201);
  }),
  route('DELETE /repos/{owner}/{repo}/contents/{path}', writes('contents'), (context) => {
    if (!requireSha(context)) throw new NotFound();
    const commit = commitPath(context, null);
    return json({ content: null, commit: serializeGitCommit(context, repositoryAt(context), commit) });
  }),
];

function pathIn({ params }: RequestContext): string {
  return (params['path'] ?? '').replaceAll(/^\/+|\/+$/g, '');
}

function branchIn({ body }: RequestContext, repository: Repository): string {
  return textIn(body, 'branch') ?? repository.defaultBranch;
}

function targetOf(context: RequestContext) {
  return { repository: repositoryAt(context), path: pathIn(context) };
}

/**
 * Whether the file exists; then its blob must be named, so that nobody overwrites what they have not seen.
 *
 * @throws ApiError 409 for another blob, 422 for none.
 */
function requireSha(context: RequestContext): boolean {
  const { repository, path } = targetOf(context);
  const oid = resolveRevision(repository, `refs/heads/${branchIn(context, repository)}`);
  const file = oid === undefined ? undefined : readFile(repository, oid, path);
  if (file === undefined) return false;
  const sha = textIn(context.body, 'sha');
  if (sha === undefined) throw new ApiError(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  if (sha !== file.oid) throw new ApiError(409, `${path} does not match ${sha}`);
  return true;
}

function commitPath(context: RequestContext, content: Buffer | null): Commit {
  const { repository, path } = targetOf(context);
  const message = textIn(context.body, 'message') ?? '';
  const branch = branchIn(context, repository);
  const input = { branch, message, files: { [path]: content } };
  try {
    return commitFiles(context.store, signedActor(context), repository, input);
  } catch (error) {
    // Here GitHub answers 409 with its words for rulesets, where refs get 422.
    throw error instanceof RuleViolations ? new ApiError(409, error.message) : error;
  }
}
