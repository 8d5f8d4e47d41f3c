/**
 * Stacked pull requests, as far as GitHub's descriptions show them: `stack` of a pull request (OpenAPI, `pull-request-stack`),
 * where its base is the branch under the lowest one. There is no endpoint that makes one.
 */

import { Unprocessable } from './errors.ts';
import { branchHead } from './git.ts';
import { repositoryOf } from './issue-access.ts';
import type { PullRequest } from './issue-entities.ts';
import type { Stack } from './stack-entities.ts';
import { mustGet, type Store } from './store.ts';

/** Where one pull request stands in its stack. */
export interface StackPlace {
  readonly stack: Stack;
  /** From 1, the lowest. */
  readonly position: number;
  /** Branch under the lowest, without `refs/heads/`, and its head. */
  readonly base: { readonly ref: string; readonly sha: string };
}

/**
 * Puts pull requests of one repository on each other.
 * @param pulls the lowest first
 * @throws Unprocessable where one does not go into the branch of the one below it, or is in a stack already
 */
export function stackPullRequests(store: Store, pulls: readonly PullRequest[]): Stack {
  const [lowest] = pulls;
  if (lowest === undefined || pulls.length < 2) throw new Unprocessable('sandbox: a stack has two or more');
  for (const [i, pull] of pulls.entries()) {
    const below = pulls[i - 1];
    if (below !== undefined && pull.baseRef !== below.headRef)
      throw new Unprocessable(`sandbox: ${pull.headRef} does not stand on ${below.headRef}`);
    if (stackPlaceOf(store, pull) !== null)
      throw new Unprocessable(`sandbox: ${pull.headRef} is in a stack already`);
  }
  const { repositoryId } = lowest;
  const number = 1 + [...store.stacks.values()].filter((one) => one.repositoryId === repositoryId).length;
  const stack = { id: store.nextId(), number, repositoryId, pullRequestIds: pulls.map(({ id }) => id) };
  store.stacks.set(stack.id, stack);
  return stack;
}

/** `null` where it is in none. What was merged has left its stack. */
export function stackPlaceOf(store: Store, { id }: Pick<PullRequest, 'id'>): StackPlace | null {
  const stack = [...store.stacks.values()].find(({ pullRequestIds }) => pullRequestIds.includes(id));
  if (stack === undefined) return null;
  const left = stack.pullRequestIds
    .map((one) => mustGet(store.pullRequests, one, 'pull request'))
    .filter(({ merged }) => !merged);
  const [lowest] = left;
  const index = left.findIndex((one) => one.id === id);
  if (lowest === undefined || index < 0) return null;
  const sha = branchHead(repositoryOf(store, lowest), lowest.baseRef) ?? lowest.baseSha;
  return { stack, position: index + 1, base: { ref: lowest.baseRef, sha } };
}
