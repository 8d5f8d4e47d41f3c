import { created, json, list, noContent } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import type { Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { history } from '../../state/history.ts';
import type { PullRequest } from '../../state/issue-entities.ts';
import { mergePullRequest } from '../../state/merging.ts';
import {
  commitsOf,
  createPullRequest,
  filesOf,
  findPullRequest,
  issueOfPullRequest,
  pullRequestsOf,
  updatePullRequest,
} from '../../state/pull-requests.ts';
import { findRepository } from '../../state/repositories.ts';
import { serializeCommit } from '../serialize/commit.ts';
import { serializeFileChange } from '../serialize/file-change.ts';
import { serializePullRequest, serializeSimplePullRequest } from '../serialize/pull-request.ts';
import { flagIn, given, textIn, textOrNullIn, wordIn } from './body.ts';
import { commitNamed } from './commit-routes.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('pull_requests');

/** https://docs.github.com/en/rest/pulls/pulls */
export const pullRequestRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/pulls', READ, (context) =>
    list(filterPullRequests(context), (pull) => serializeSimplePullRequest(context, pull)),
  ),
  route('POST /repos/{owner}/{repo}/pulls', writes('pull_requests'), (context) => {
    const { store, body } = context;
    const repository = repositoryAt(context);
    const fields = given({ body: textOrNullIn(body, 'body'), draft: flagIn(body, 'draft') });
    const title = textIn(body, 'title');
    if (title === undefined) throw new ApiError(422, 'Validation Failed', [missing('title')]);
    const input = { title, base: textIn(body, 'base') ?? '', ...headIn(context, repository), ...fields };
    return created(
      serializePullRequest(context, createPullRequest(store, signedActor(context), repository, input)),
    );
  }),
  route('GET /repos/{owner}/{repo}/pulls/{pull_number}', READ, (context) =>
    json(serializePullRequest(context, pullRequestAt(context))),
  ),
  route('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', writes('pull_requests'), (context) => {
    const { store, body } = context;
    const patch = given({
      title: textIn(body, 'title'),
      body: textOrNullIn(body, 'body'),
      state: wordIn(body, 'state', ['open', 'closed'] as const),
      base: textIn(body, 'base'),
    });
    return json(
      serializePullRequest(
        context,
        updatePullRequest(store, signedActor(context), pullRequestAt(context), patch),
      ),
    );
  }),
  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', READ, (context) => {
    const repository = repositoryAt(context);
    const commits = commitsOf(context.store, pullRequestAt(context));
    return list(commits, (commit) => serializeCommit(context, repository, commit));
  }),
  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', READ, (context) => {
    const repository = repositoryAt(context);
    const pull = pullRequestAt(context);
    const files = filesOf(context.store, pull);
    return list(files, (file) => serializeFileChange(context, repository, pull.headSha, file));
  }),
  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/merge', reads('contents'), (context) => {
    if (!pullRequestAt(context).merged) throw new NotFound();
    return noContent();
  }),
  route('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', writes('contents'), (context) => {
    const { store, body } = context;
    const options = given({
      sha: textIn(body, 'sha'),
      title: textIn(body, 'commit_title'),
      message: textIn(body, 'commit_message'),
    });
    const { oid } = mergePullRequest(store, signedActor(context), pullRequestAt(context), options);
    return json({ sha: oid, merged: true, message: 'Pull Request successfully merged' });
  }),
  route('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', READ, (context) => {
    const repository = repositoryAt(context);
    const { oid } = commitNamed(repository, context.params['commit_sha'] ?? '');
    const pulls = pullRequestsOf(context.store, repository).filter((pull) => contains(context, pull, oid));
    return list(pulls, (pull) => serializeSimplePullRequest(context, pull));
  }),
];

function pullRequestAt(context: RequestContext): PullRequest {
  return findPullRequest(context.store, repositoryAt(context), idAt(context, 'pull_number'));
}

function missing(field: string) {
  return { resource: 'PullRequest', field, code: 'missing_field' } as const;
}

/** `branch`, or `login:branch` for one of a fork. */
function headIn({ store, actor, body }: RequestContext, repository: Repository) {
  const head = textIn(body, 'head') ?? '';
  const colon = head.indexOf(':');
  if (colon === -1) return { head };
  const [owner, branch] = [head.slice(0, colon), head.slice(colon + 1)];
  const headRepository = findRepository(store, actor, owner, textIn(body, 'head_repo') ?? repository.name);
  return { head: branch, headRepository };
}

function filterPullRequests(context: RequestContext): readonly PullRequest[] {
  const { store, query } = context;
  const state = query['state'] ?? 'open';
  const matching = pullRequestsOf(store, repositoryAt(context)).filter((pull) => {
    if (state !== 'all' && issueOfPullRequest(store, pull).state !== state) return false;
    if (query['base'] !== undefined && pull.baseRef !== query['base']) return false;
    if (query['head'] === undefined) return true;
    const owner = store.accounts.get(store.repositories.get(pull.headRepositoryId)?.ownerId ?? 0);
    return query['head'] === `${owner?.login}:${pull.headRef}`;
  });
  return query['direction'] === 'asc' ? matching : matching.toReversed();
}

/** Merged pull requests that brought the commit, and open ones that would. */
function contains({ store }: RequestContext, pull: PullRequest, sha: string): boolean {
  if (pull.mergeCommitSha === sha || pull.headSha === sha) return true;
  const repository = store.repositories.get(pull.repositoryId);
  if (repository === undefined) return false;
  const brought = pull.merged ? history(repository, pull.headSha) : commitsOf(store, pull);
  const before = pull.merged
    ? new Set(history(repository, pull.baseSha).map(({ oid }) => oid))
    : new Set<string>();
  return brought.some(({ oid }) => oid === sha && !before.has(oid));
}
