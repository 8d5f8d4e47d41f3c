/** Check runs: made and changed by apps, each only by its own. https://docs.github.com/en/rest/checks/runs */

import type { AppActor, SignedActor } from './actor.ts';
import type { CheckRun, CheckSuite } from './check-entities.ts';
import { applyCheckPatch, type CheckPatch, requireCheckPatch } from './check-input.ts';
import { runsOfSuite, suiteState } from './check-reads.ts';
import { suiteFor } from './check-suites.ts';
import type { Repository } from './entities.ts';
import { Forbidden, NotFound, Unprocessable } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { append, commitKey, mustGet, type Store, timestamp } from './store.ts';

/** "GitHub limits the number of check runs with the same name in a suite to 1000 and deletes the older ones." */
const MAX_SAME_NAME = 1000;

function requireApp(store: Store, actor: SignedActor, repository: Repository): AppActor {
  if (actor.kind !== 'app') throw new Forbidden('You must authenticate via a GitHub App.');
  requirePermission(store, actor, repository, { app: ['checks'], level: 'write', role: 'admin' });
  return actor;
}

export interface CheckRunInput extends CheckPatch {
  readonly name: string;
  readonly headSha: string;
}

/** @throws Forbidden for a person, Unprocessable for a commit that the repository does not have */
export function createCheckRun(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: CheckRunInput,
): CheckRun {
  const app = requireApp(store, actor, repository);
  requireCheckPatch(input);
  if (!repository.git.commits.has(input.headSha)) {
    throw new Unprocessable(`No commit found for SHA: ${input.headSha}`);
  }
  return addCheckRun(store, app, suiteFor(store, app, repository, input.headSha), input);
}

/** Adds a run to a suite and tells; rights were asked for. */
export function addCheckRun(
  store: Store,
  actor: AppActor,
  suite: CheckSuite,
  input: CheckRunInput,
  isJob = false,
): CheckRun {
  const id = store.nextId();
  const at = timestamp(store);
  const run: CheckRun = {
    kind: 'CheckRun',
    id,
    nodeId: nodeId('CR', suite.repositoryId, id),
    repositoryId: suite.repositoryId,
    suiteId: suite.id,
    appId: actor.app.id,
    headSha: suite.headSha,
    isJob,
    createdAt: at,
    name: input.name,
    status: 'queued',
    conclusion: null,
    startedAt: at,
    completedAt: null,
    detailsUrl: null,
    externalId: null,
    output: { title: null, summary: null, text: null, annotations: [] },
    actions: [],
  };
  applyCheckPatch(run, input, at);
  store.checkRuns.set(id, run);
  store.nodes.set(run.nodeId, run);
  append(store.runsByCommit, commitKey(suite.repositoryId, suite.headSha), run);
  dropOldest(store, suite, run.name);
  emitCheckRun(store, actor, run, 'created');
  if (run.status === 'completed') completed(store, actor, run);
  return run;
}

function dropOldest(store: Store, suite: CheckSuite, name: string): void {
  const same = runsOfSuite(store, suite).filter((run) => run.name === name);
  for (const old of same.slice(0, Math.max(0, same.length - MAX_SAME_NAME))) {
    forgetCheckRun(store, old);
  }
}

/** GitHub removes it, and tells nobody. */
export function forgetCheckRun(store: Store, run: CheckRun): void {
  store.checkRuns.delete(run.id);
  store.nodes.delete(run.nodeId);
  const runs = store.runsByCommit.get(commitKey(run.repositoryId, run.headSha));
  runs?.splice(runs.indexOf(run), 1);
}

export const suiteOf = (store: Store, run: CheckRun): CheckSuite =>
  mustGet(store.checkSuites, run.suiteId, 'suite');

function emitCheckRun(
  store: Store,
  actor: SignedActor,
  checkRun: CheckRun,
  action: 'created' | 'completed' | 'rerequested',
): void {
  const where = { actor, at: timestamp(store), repository: repositoryOf(store, checkRun) };
  store.events.emit({ name: 'check_run', action, ...where, checkRun, suite: suiteOf(store, checkRun) });
}

function completed(store: Store, actor: SignedActor, run: CheckRun): void {
  emitCheckRun(store, actor, run, 'completed');
  const suite = suiteOf(store, run);
  suite.updatedAt = timestamp(store);
  if (suiteState(store, suite).status !== 'completed') return;
  const where = { actor, at: suite.updatedAt, repository: repositoryOf(store, run) };
  store.events.emit({ name: 'check_suite', action: 'completed', ...where, suite });
}

/** @throws Forbidden for any app but the one that created the run. */
export function updateCheckRun(store: Store, actor: SignedActor, run: CheckRun, patch: CheckPatch): CheckRun {
  const app = requireApp(store, actor, repositoryOf(store, run));
  if (app.app.id !== run.appId) {
    const only = 'check run can only be modified by the GitHub App that created it.';
    throw new Forbidden(`Invalid app_id \`${app.app.id}\` - ${only}`);
  }
  requireCheckPatch({
    ...patch,
    ...(run.conclusion && !patch.conclusion ? { conclusion: run.conclusion } : {}),
  });
  const wasCompleted = run.status === 'completed';
  applyCheckPatch(run, patch, timestamp(store));
  if (run.status === 'completed' && !wasCompleted) completed(store, actor, run);
  return run;
}

/** @throws NotFound */
export function findCheckRun(store: Store, repository: Repository, id: number): CheckRun {
  const run = store.checkRuns.get(id);
  if (!run || run.repositoryId !== repository.id) throw new NotFound();
  return run;
}

/** "Re-run" in the web interface: the app is asked, the run stays as it is. From write on. */
export function rerequestCheckRun(store: Store, actor: SignedActor, run: CheckRun): void {
  const need = { app: ['checks'], level: 'write', role: 'write' } as const;
  requirePermission(store, actor, repositoryOf(store, run), need);
  emitCheckRun(store, actor, run, 'rerequested');
}

/** A click on one of the run's buttons. From write on. @throws NotFound for a button it does not have. */
export function requestCheckAction(
  store: Store,
  actor: SignedActor,
  run: CheckRun,
  identifier: string,
): void {
  const repository = repositoryOf(store, run);
  requirePermission(store, actor, repository, { app: [], level: 'write', role: 'write' });
  if (!run.actions.some((action) => action.identifier === identifier)) throw new NotFound();
  const where = { actor, at: timestamp(store), repository, checkRun: run, suite: suiteOf(store, run) };
  store.events.emit({ name: 'check_run', action: 'requested_action', ...where, identifier });
}
