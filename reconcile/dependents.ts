import type { InitiativeRead } from '../octokit/initiative-read.ts';
import type { Connection } from './connection.ts';
import type { RepositoryTarget } from './target.ts';

/** What hangs on an initiative beside what was judged along with it: as GitHub links it, and as it was seen last. */
export function dependents(
  { memory, repository }: Connection,
  number: number,
  { facts, shippedTo }: InitiativeRead,
): RepositoryTarget[] {
  const judged = new Set(facts.candidates.map((candidate) => candidate.number));
  const seen = memory.candidatesOf({ kind: 'initiative', repository, number });
  const pulls = seen.flatMap(({ pull }) => (pull === null || judged.has(pull) ? [] : pull));
  const branches = new Set([
    ...shippedTo,
    ...seen.flatMap(({ pull, baseRef, isGroup }) => (pull === null && !isGroup ? baseRef : [])),
  ]);
  return [
    ...pulls.map((pull): RepositoryTarget => ({ kind: 'pull', repository, number: pull })),
    ...[...branches].map((branch): RepositoryTarget => ({ kind: 'push', repository, branch })),
    ...seen.flatMap(({ isGroup, sha, baseRef: base }): RepositoryTarget[] =>
      isGroup ? [{ kind: 'group', repository, sha, base }] : [],
    ),
    ...memory.runs
      .ofInitiative(number)
      .map((runId): RepositoryTarget => ({ kind: 'run', repository, runId })),
  ];
}
