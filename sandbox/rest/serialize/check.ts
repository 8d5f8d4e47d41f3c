import type { CheckRun, CheckSuite } from '../../state/check-entities.ts';
import { suiteState } from '../../state/check-reads.ts';
import type { Repository } from '../../state/entities.ts';
import type { PullRequest } from '../../state/issue-entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeApp } from './app.ts';
import { serializeSimpleCommit } from './commit.ts';
import { repositoryName, repositoryPage, repositoryUrl, serializeRepository } from './repository.ts';
import type { View } from './view.ts';

/** `check-run` */
export function serializeCheckRun(view: View, run: CheckRun) {
  const repository = mustGet(view.store.repositories, run.repositoryId, 'repository');
  const url = `${repositoryUrl(view, repository)}/check-runs/${run.id}`;
  const page = `${repositoryPage(view, repository)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: run.nodeId,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.output.title,
      summary: run.output.summary,
      text: run.output.text,
      annotations_count: run.output.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suiteId },
    app: serializeApp(view, mustGet(view.store.apps, run.appId, 'app')),
    pull_requests: pullRequestsAt(view, repository, run.headSha),
  };
}

/** `check-suite` */
export function serializeCheckSuite(view: View, suite: CheckSuite) {
  const repository = mustGet(view.store.repositories, suite.repositoryId, 'repository');
  const commit = mustGet(repository.git.commits, suite.headSha, 'commit');
  const url = `${repositoryUrl(view, repository)}/check-suites/${suite.id}`;
  const { status, conclusion } = suiteState(view.store, suite);
  const runs = [...view.store.checkRuns.values()].filter((run) => run.suiteId === suite.id);
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status,
    conclusion,
    url,
    before: commit.parents[0] ?? null,
    after: suite.headSha,
    pull_requests: pullRequestsAt(view, repository, suite.headSha),
    app: serializeApp(view, mustGet(view.store.apps, suite.appId, 'app')),
    repository: serializeRepository(view, repository),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
    head_commit: serializeSimpleCommit(commit),
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  };
}

/** `pull-request-minimal` of the open pull requests whose head is this commit; those from forks are left out. */
function pullRequestsAt(view: View, repository: Repository, sha: string) {
  return [...view.store.pullRequests.values()]
    .filter((pull) => pull.repositoryId === repository.id && pull.headRepositoryId === repository.id)
    .filter((pull) => pull.headSha === sha && view.store.issues.get(pull.issueId)?.state === 'open')
    .map((pull) => serializeMinimalPullRequest(view, repository, pull));
}

function serializeMinimalPullRequest(view: View, repository: Repository, pull: PullRequest) {
  const { id, name } = repository;
  const repo = { id, name, url: `${view.urls.api}/repos/${repositoryName(view.store, repository)}` };
  return {
    id: pull.id,
    number: pull.number,
    url: `${repo.url}/pulls/${pull.number}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo },
  };
}
