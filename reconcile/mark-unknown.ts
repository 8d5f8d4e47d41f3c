import { planUnknown } from '../core/plan/plan-unknown.ts';
import type { Places } from '../octokit/documents/heads.ts';
import { GithubError } from '../octokit/github-error.ts';
import { readHeads } from '../octokit/read-heads.ts';
import { readWork } from '../octokit/read-work.ts';
import type { Reader } from '../octokit/reader.ts';
import type { Connection } from './connection.ts';
import { commitLock, type Locks } from './locks.ts';
import type { Remembered } from './memory.ts';
import type { Target } from './target.ts';
import { writeOrFail } from './write.ts';

export interface UnknownOptions {
  readonly connection: Connection;
  readonly locks: Locks;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type RepositoryTarget = Extract<Target, { readonly repository: unknown }>;

/** A commit whose gate is turned. */
type Candidate = Omit<Remembered, 'initiatives' | 'isGroup'>;

/**
 * Turns the gates red that hang on something which cannot be read although it was tried again and again: an old green
 * must not stand for a state that nobody knows. The next look that succeeds says again what is true.
 * @throws GithubError where GitHub does not take this either, or does not even say what there is to turn
 */
export async function markUnknown(
  { connection, locks, now }: UnknownOptions,
  target: RepositoryTarget,
  error: unknown,
): Promise<void> {
  const what = error instanceof GithubError ? error.what : 'an unexpected failure';
  const readAt = new Date(now).toISOString();
  for (let stale = true; stale; ) {
    const since = locks.now();
    const candidates = await findCandidates(connection, target);
    const keys = candidates.map(({ sha }) => commitLock(connection.repository.repositoryId, sha));
    stale = await locks.hold(keys, since, async (isStale) => {
      if (!isStale) await turn(connection, candidates, { what, readAt });
      return isStale;
    });
  }
}

async function turn(
  connection: Connection,
  candidates: readonly Candidate[],
  words: { readonly what: string; readonly readAt: string },
): Promise<void> {
  const { config, repositoryNodeId } = connection.reader.latest;
  if (repositoryNodeId === undefined || config?.mode === 'observe') return;
  const changes = candidates.map(({ pull: pullRequest, sha, baseRef, url }) =>
    planUnknown({ sha, baseRef, url, pullRequest, ...words }),
  );
  await writeOrFail(connection, changes);
}

/**
 * Nothing of ours has let these out, and nothing of ours could call them back. A report that was not written down is as if it
 * had never come, and what was in a milestone is looked at by itself.
 */
const holdsNothing: ReadonlySet<Target['kind']> = new Set([
  'run',
  'report',
  'signals',
  'tag',
  'audit',
  'milestone',
]);

/** What was last seen to hang on the target; where nothing was, after a restart for instance, what may hang on it. */
async function findCandidates(
  connection: Connection,
  target: RepositoryTarget,
): Promise<readonly Candidate[]> {
  if (holdsNothing.has(target.kind)) return [];
  if (target.kind === 'group') return [groupCandidate(connection, target)];
  const remembered = connection.memory.candidatesOf(target);
  return remembered.length > 0 ? remembered : findGreens(connection, target);
}

/** Nobody acts on a group of the merge queue, and it must get an answer in time: that nothing is known is one. */
function groupCandidate(
  { reader }: Connection,
  { sha, base }: Extract<Target, { kind: 'group' }>,
): Candidate {
  return { pull: null, baseRef: base, url: `${reader.latest.url}/commit/${sha}`, sha };
}

/**
 * The commits that are green and may hang on the target. Which of them hang on an initiative is told by what cannot be
 * read: so every one counts, except those that were seen to hang on something else. What is not green stays as it is.
 */
async function findGreens(
  { memory, reader, repository }: Connection,
  target: RepositoryTarget,
): Promise<readonly Candidate[]> {
  const heads = await readHeads(reader, await placesOf(reader, target));
  const seen = memory.candidatesOf({ kind: 'repository', repository });
  const greens = heads.filter(
    ({ isGreen, sha, pull, baseRef }) =>
      isGreen &&
      (!('sha' in target) || sha === target.sha) &&
      !seen.some((one) => one.sha === sha && one.pull === pull && one.baseRef === baseRef),
  );
  // Two pull requests may have one head, and with it one gate.
  return [...new Map(greens.map((head) => [head.sha, head])).values()];
}

async function placesOf(reader: Reader, target: RepositoryTarget): Promise<Places> {
  if (target.kind === 'pull') return { pulls: [target.number], branches: [] };
  if (target.kind === 'push') return { pulls: [], branches: [target.branch] };
  return readWork(reader);
}
