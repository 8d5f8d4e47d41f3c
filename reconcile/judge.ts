import type { Facts } from '../core/facts/facts.ts';
import { readInitiative } from '../octokit/read-initiative.ts';
import { type CandidateRead, readPullRequest } from '../octokit/read-pull-request.ts';
import type { Connection } from './connection.ts';
import { type Judgement, judgeCandidate } from './plan-candidate.ts';
import { picturesOf } from './reconcile-candidate.ts';

/**
 * Judges a pull request and writes nothing.
 * @param hints initiatives that it is probably linked to: where that is all of them, they are all that is read
 * @returns null where nothing is released by it: closed, or into a branch that is not gated
 * @throws GithubError
 */
export async function judgePull(
  connection: Connection,
  number: number,
  hints: readonly number[],
): Promise<Judgement | null> {
  const known = new Map<number, Facts>();
  let read: CandidateRead | null = null;
  for (const hint of hints) {
    const initiative = await readInitiative(connection.reader, hint, [number]);
    if (initiative?.isInitiative !== true) continue;
    known.set(hint, initiative.facts);
    read ??= findPull(connection, initiative.facts, number);
  }
  return judgeRead(connection, read ?? (await readPullRequest(connection.reader, number)), known);
}

/** The pull request as it was read along with one of its initiatives. */
function findPull({ reader }: Connection, facts: Facts, pull: number): CandidateRead | null {
  const candidate = facts.candidates.find(({ number }) => number === pull);
  if (candidate === undefined) return null;
  const { repository, config: configFacts, incomplete, readAt } = facts;
  return { repository, configFacts, config: reader.configOf(configFacts), candidate, incomplete, readAt };
}

/** Judges a candidate that was read on its own, and writes nothing. @throws GithubError */
export async function judgeRead(
  connection: Connection,
  read: CandidateRead | null,
  known: ReadonlyMap<number, Facts> = new Map(),
): Promise<Judgement | null> {
  return read === null ? null : judgeCandidate(await picturesOf(connection, read, known));
}
