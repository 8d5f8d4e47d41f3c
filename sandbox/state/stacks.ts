/**
 * Stacked pull requests. https://docs.github.com/en/rest/pulls/stacks
 *
 * GitHub tells of each that was added to one (webhook `pull_request`, action `stacked`). Of one that leaves its stack its
 * description of webhooks has no action, so nobody is told; adding to a stack, dissolving one and `merge-async`, by which
 * GitHub lands a whole stack, are not carried out here.
 */

import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { branchHead } from './git.ts';
import { repositoryOf } from './issue-access.ts';
import type { PullRequest } from './issue-entities.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { issueOfPullRequest, pullRequestsOf } from './pull-requests.ts';
import type { Stack } from './stack-entities.ts';
import { mustGet, type Store, timestamp } from './store.ts';

/** Where one pull request stands in its stack. */
export interface StackPlace {
  readonly stack: Stack;
  /** From 1, the lowest. */
  readonly position: number;
  /** Branch under the lowest, without `refs/heads/`, and its head. */
  readonly base: { readonly ref: string; readonly sha: string };
}

export const stacksOf = (store: Store, { id }: Repository): readonly Stack[] =>
  [...store.stacks.values()].filter(({ repositoryId }) => repositoryId === id);

/** @throws NotFound */
export function findStack(store: Store, repository: Repository, number: number): Stack {
  const stack = stacksOf(store, repository).find((one) => one.number === number);
  if (stack === undefined) throw new NotFound();
  return stack;
}

/** The lowest first. */
export const pullRequestsIn = (store: Store, { pullRequestIds }: Stack): readonly PullRequest[] =>
  pullRequestIds.map((id) => mustGet(store.pullRequests, id, 'pull request'));

/**
 * Puts pull requests on each other.
 * @param numbers the lowest first
 * @throws Unprocessable where one is not there, does not go into the branch of the one below it, or is in a stack already
 */
export function createStack(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  numbers: readonly number[],
): Stack {
  requirePermission(store, actor, repository, { app: ['pull_requests'], level: 'write', role: 'write' });
  const known = new Map(pullRequestsOf(store, repository).map((pull) => [pull.number, pull]));
  const missing = numbers.filter((number) => !known.has(number));
  if (missing.length > 0)
    throw new Unprocessable('Validation Failed', [
      { resource: 'Stack', field: 'pull_requests', code: 'missing', value: missing },
    ]);
  const pulls = numbers.flatMap((number) => known.get(number) ?? []);
  requireLinear(store, pulls);
  const id = store.nextId();
  const stack: Stack = {
    id,
    nodeId: nodeId('S', repository.id, id),
    number: 1 + stacksOf(store, repository).length,
    repositoryId: repository.id,
    createdAt: timestamp(store),
    pullRequestIds: pulls.map((pull) => pull.id),
  };
  store.stacks.set(stack.id, stack);
  const where = { name: 'pull_request', action: 'stacked', actor, at: timestamp(store), repository } as const;
  for (const pullRequest of pulls)
    store.events.emit({ ...where, pullRequest, issue: issueOfPullRequest(store, pullRequest) });
  return stack;
}

/** In GitHub's words. */
function requireLinear(store: Store, pulls: readonly PullRequest[]): void {
  const stacked = pulls.find((pull) => stackPlaceOf(store, pull) !== null);
  if (stacked) throw new Unprocessable(`Pull request #${stacked.number} is already part of a stack`);
  const isLinear = pulls.every((pull, i) => i === 0 || pull.baseRef === pulls[i - 1]?.headRef);
  if (isLinear) return;
  throw new Unprocessable(
    "Pull requests must form a stack, where each PR's base ref is the previous PR's head ref",
  );
}

/** `null` where it is in none. What was merged has left its stack. */
export function stackPlaceOf(store: Store, { id }: Pick<PullRequest, 'id'>): StackPlace | null {
  const stack = [...store.stacks.values()].find(({ pullRequestIds }) => pullRequestIds.includes(id));
  if (stack === undefined) return null;
  const left = pullRequestsIn(store, stack).filter(({ merged }) => !merged);
  const [lowest] = left;
  const index = left.findIndex((one) => one.id === id);
  if (lowest === undefined || index < 0) return null;
  const sha = branchHead(repositoryOf(store, lowest), lowest.baseRef) ?? lowest.baseSha;
  return { stack, position: index + 1, base: { ref: lowest.baseRef, sha } };
}
