import { json, list } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { guarded, type RequestContext, type Route, reads, route } from '../../http/route.ts';
import type { BranchProtection, Commit, Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { commitAt, resolveRevision } from '../../state/git.ts';
import { changedFiles, compareCommits, history } from '../../state/history.ts';
import { requireFeature } from '../../state/plans.ts';
import { serializeCommit } from '../serialize/commit.ts';
import { serializeFileChange } from '../serialize/file-change.ts';
import { repositoryPage, repositoryUrl } from '../serialize/repository.ts';
import { repositoryAt } from './place.ts';

const READ = reads('contents');

/** https://docs.github.com/en/rest/commits/commits and https://docs.github.com/en/rest/branches/branches */
export const commitRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/commits', READ, (context) => {
    const repository = repositoryAt(context);
    const start = commitNamed(repository, context.query['sha'] ?? 'HEAD');
    return list(history(repository, start.oid), (commit) => serializeCommit(context, repository, commit));
  }),
  route('GET /repos/{owner}/{repo}/commits/{ref}', READ, (context) => {
    const repository = repositoryAt(context);
    const commit = commitNamed(repository, context.params['ref'] ?? '');
    const files = changedFiles(repository, commit.parents[0], commit.oid);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    return json({
      ...serializeCommit(context, repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((file) => serializeFileChange(context, repository, commit.oid, file)),
    });
  }),
  route('GET /repos/{owner}/{repo}/compare/{basehead}', READ, (context) => json(compare(context))),
  route('GET /repos/{owner}/{repo}/branches', READ, (context) => {
    const repository = repositoryAt(context);
    const wanted = context.query['protected'];
    const names = [...repository.refs.keys()]
      .filter((ref) => ref.startsWith('refs/heads/'))
      .map((ref) => ref.slice('refs/heads/'.length))
      .filter((name) => wanted === undefined || repository.protections.has(name) === (wanted === 'true'));
    return list(names, (name) => serializeShortBranch(context, repository, name));
  }),
  route('GET /repos/{owner}/{repo}/branches/{branch}', READ, (context) => {
    const repository = repositoryAt(context);
    const name = context.params['branch'] ?? '';
    const url = `${repositoryUrl(context, repository)}/branches/${encodeURIComponent(name)}`;
    const short = serializeShortBranch(context, repository, name);
    return json({
      ...short,
      commit: serializeCommit(context, repository, commitAt(repository, short.commit.sha)),
      _links: { self: url, html: `${repositoryPage(context, repository)}/tree/${name}` },
    });
  }),
  route(
    'GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks',
    guarded('administration'),
    (context) => {
      const repository = repositoryAt(context);
      requireFeature(context.store, repository, 'branch_protection');
      const protection = repository.protections.get(context.params['branch'] ?? '');
      if (protection === undefined) throw new ApiError(404, 'Branch not protected');
      return json(serializeRequiredChecks(context, repository, protection));
    },
  ),
];

/** @throws ApiError 422 for a name that no commit has, as GitHub answers it. */
export function commitNamed(repository: Repository, name: string): Commit {
  const oid = resolveRevision(repository, name);
  if (oid === undefined) throw new ApiError(422, `No commit found for SHA: ${name}`);
  return commitAt(repository, oid);
}

function serializeShortBranch(context: RequestContext, repository: Repository, name: string) {
  const sha = repository.refs.get(`refs/heads/${name}`);
  if (sha === undefined) throw new NotFound('Branch not found');
  const url = repositoryUrl(context, repository);
  const protection = repository.protections.get(name);
  const contexts = protection?.requiredChecks ?? [];
  return {
    name,
    commit: { sha, url: `${url}/commits/${sha}` },
    protected: protection !== undefined,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: protection === undefined ? 'off' : 'non_admins',
        contexts: contexts.map((check) => check.context),
        checks: contexts.map((check) => ({ context: check.context, app_id: check.appId })),
      },
    },
    protection_url: `${url}/branches/${encodeURIComponent(name)}/protection`,
  };
}

function serializeRequiredChecks(
  context: RequestContext,
  repository: Repository,
  protection: BranchProtection,
) {
  const branch = encodeURIComponent(protection.branch);
  const url = `${repositoryUrl(context, repository)}/branches/${branch}/protection/required_status_checks`;
  return {
    url,
    strict: protection.strict,
    contexts: protection.requiredChecks.map((check) => check.context),
    contexts_url: `${url}/contexts`,
    checks: protection.requiredChecks.map((check) => ({ context: check.context, app_id: check.appId })),
  };
}

/** Without `page`, GitHub lists the first 250 commits; the files stand on the first page alone. */
function compare(context: RequestContext) {
  const repository = repositoryAt(context);
  const [from = '', to = ''] = (context.params['basehead'] ?? '').split('...');
  const [base, head] = [resolveRevision(repository, from), resolveRevision(repository, to)];
  if (base === undefined || head === undefined) throw new NotFound();
  const result = compareCommits(repository, base, head);
  if (result.mergeBase === undefined) throw new NotFound(`No common ancestor between ${from} and ${to}.`);
  const page = Math.max(1, Number(context.query['page'] ?? 1));
  const size = Number(context.query['per_page'] ?? 250);
  const show = (sha: string) => serializeCommit(context, repository, commitAt(repository, sha));
  const url = `${repositoryUrl(context, repository)}/compare/${from}...${to}`;
  const html = `${repositoryPage(context, repository)}/compare/${from}...${to}`;
  const files = page === 1 ? result.files : [];
  return {
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: show(base),
    merge_base_commit: show(result.mergeBase),
    status: result.status,
    ahead_by: result.aheadBy,
    behind_by: result.behindBy,
    total_commits: result.commits.length,
    commits: result.commits.slice((page - 1) * size, page * size).map(({ oid }) => show(oid)),
    files: files.map((file) => serializeFileChange(context, repository, head, file)),
  };
}
