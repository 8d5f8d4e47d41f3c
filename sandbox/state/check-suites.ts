/** One suite per app and commit. https://docs.github.com/en/rest/guides/using-the-rest-api-to-interact-with-checks#check-suites */

import { type AppActor, asInstallation, GITHUB_ACTIONS_APP_ID, type SignedActor } from './actor.ts';
import { installationRepositories } from './apps.ts';
import type { CheckSuite, WorkflowRun } from './check-entities.ts';
import { suitesOf } from './check-reads.ts';
import type { App, Repository } from './entities.ts';
import { nodeId } from './node-id.ts';
import { grants } from './permissions.ts';
import { append, commitKey, type Store, timestamp } from './store.ts';

interface SuiteInput {
  readonly app: App;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly workflowRunId?: WorkflowRun['id'];
}

/** Always a new one: GitHub Actions has one per workflow run. */
export function createSuite(store: Store, repository: Repository, input: SuiteInput): CheckSuite {
  const id = store.nextId();
  const at = timestamp(store);
  const suite: CheckSuite = {
    kind: 'CheckSuite',
    id,
    nodeId: nodeId('CS', repository.id, id),
    repositoryId: repository.id,
    appId: input.app.id,
    headSha: input.headSha,
    headBranch: input.headBranch,
    workflowRunId: input.workflowRunId ?? null,
    createdAt: at,
    updatedAt: at,
  };
  store.checkSuites.set(id, suite);
  store.nodes.set(suite.nodeId, suite);
  append(store.suitesByCommit, commitKey(repository.id, input.headSha), suite);
  return suite;
}

/** The branch whose head the commit is, if there is one. */
export const branchOf = (repository: Repository, sha: string): string | null => {
  const ref = [...repository.refs].find(([name, oid]) => oid === sha && name.startsWith('refs/heads/'));
  return ref ? ref[0].slice('refs/heads/'.length) : null;
};

/**
 * The suite that a new run of this app joins. What GITHUB_TOKEN creates lands in an arbitrary suite of GitHub Actions on
 * that commit, whatever workflow that suite belongs to. https://github.com/orgs/community/discussions/24616
 */
export function suiteFor(store: Store, actor: AppActor, repository: Repository, sha: string): CheckSuite {
  const known = suitesOf(store, repository, sha).find((suite) => suite.appId === actor.app.id);
  return (
    known ??
    createSuite(store, repository, { app: actor.app, headSha: sha, headBranch: branchOf(repository, sha) })
  );
}

/** On each push GitHub opens a suite for every installed app that may write checks, and tells it. */
export function openSuites(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  headSha: string,
  headBranch: string,
): void {
  for (const installation of store.installations.values()) {
    const app = store.apps.get(installation.appId);
    if (!app || app.id === GITHUB_ACTIONS_APP_ID || installation.suspendedAt !== null) continue;
    if (!installationRepositories(store, installation).includes(repository)) continue;
    if (!grants(asInstallation(store, installation), 'checks', 'write')) continue;
    if (suitesOf(store, repository, headSha).some((suite) => suite.appId === app.id)) continue;
    const suite = createSuite(store, repository, { app, headSha, headBranch });
    const at = timestamp(store);
    store.events.emit({ name: 'check_suite', action: 'requested', actor, at, repository, suite });
  }
}
