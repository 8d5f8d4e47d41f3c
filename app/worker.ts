import type { Applied } from '../octokit/apply-changes.ts';
import type { Client } from '../octokit/client.ts';
import { readInstallations, readInstalledRepositories } from '../octokit/read-installation.ts';
import type { Connection } from '../reconcile/connection.ts';
import type { Locks } from '../reconcile/locks.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { type RepositoryRef, type Target, targetKey } from '../reconcile/target.ts';
import type { Log } from './log.ts';

export interface WorkerOptions {
  readonly connect: (repository: RepositoryRef) => Connection;
  /** Authenticated as the App itself. */
  readonly appClient: Client;
  /** A client for an installation as a whole. */
  readonly installationClient: (installationId: number) => Client;
  readonly locks: Locks;
  readonly add: (target: Target) => void;
  /** Adds it again when it is later than this: ISO 8601. */
  readonly addAt: (target: Target, at: string) => void;
  readonly log: Log;
}

/** Does one piece of work. @throws GithubError; then the queue tries again */
export async function work(options: WorkerOptions, target: Target): Promise<void> {
  if (target.kind === 'everything') return lookEverywhere(options);
  if (target.kind === 'installation') return lookAround(options, target.installationId);
  const { applied, next, reviews, refusedReport, bypasses, verdicts, failure } = await reconcile(
    options.connect(target.repository),
    options.locks,
    target,
  );
  for (const follow of next) options.add(follow);
  // Nothing but time ends an override, and a gate must not stay green for longer.
  for (const { by, until } of verdicts.flatMap(({ overrides = [] }) => overrides))
    if (by.length > 1) options.addAt(target, until);
  report(options.log, target, applied);
  if (refusedReport !== null)
    options.log('warn', 'report refused', { target: targetKey(target), why: refusedReport });
  for (const { door, name, by, at, sha } of bypasses)
    options.log('warn', 'released past the gate', { door, name, by, at, sha });
  for (const { runId, environment, state } of reviews)
    options.log('info', 'deployment answered', { runId, environment, answer: state ?? 'still waiting' });
  if (failure !== null) throw failure;
  const gate = applied
    .flatMap(({ refused }) => refused)
    .find(({ change }) => change.kind.endsWith('check-run'));
  // A gate that could not be written must not stay as it is.
  if (gate !== undefined) throw gate.error;
}

async function lookEverywhere({ appClient, add }: WorkerOptions): Promise<void> {
  for (const installationId of await readInstallations(appClient))
    add({ kind: 'installation', installationId });
}

async function lookAround(options: WorkerOptions, installationId: number): Promise<void> {
  for (const { id, owner, name } of await readInstalledRepositories(
    options.installationClient(installationId),
  )) {
    options.add({ kind: 'repository', repository: { installationId, repositoryId: id, owner, name } });
  }
}

function report(log: Log, target: Target, applied: readonly Applied[]): void {
  const done = applied.flatMap((result) => result.done.map(({ kind }) => kind));
  if (done.length > 0) log('info', 'written', { target: targetKey(target), changes: done });
  for (const { change, error } of applied.flatMap(({ refused }) => refused)) {
    log('warn', 'refused', { target: targetKey(target), change: change.kind, why: error.message });
  }
}
