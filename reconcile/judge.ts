import type { Facts } from '../core/facts/facts.ts';
import { readPullRequest } from '../octokit/read-pull-request.ts';
import type { Connection } from './connection.ts';
import { picturesOf, type Sighting, sightingIn } from './picture.ts';
import { type Judgement, judgeCandidate } from './plan-candidate.ts';
import { readWhole } from './read-whole.ts';

/**
 * Judges a pull request and writes nothing.
 * @param hints initiatives that it is probably linked to: where that is all of them, they are all that is read
 * @param mayBeStacked whether the event showed it in a stack
 * @returns null where nothing is released by it: closed, or into a branch that is not gated
 * @throws GithubError
 */
export async function judgePull(
  connection: Connection,
  number: number,
  hints: readonly number[],
  mayBeStacked = false,
): Promise<Judgement | null> {
  const known = new Map<number, Facts>();
  let seen: Sighting | null = null;
  for (const hint of hints) {
    const initiative = await readWhole(connection, hint, [number]);
    if (initiative?.isInitiative !== true) continue;
    known.set(hint, initiative.facts);
    const candidate = initiative.facts.candidates.find((one) => one.number === number);
    if (candidate !== undefined) seen ??= sightingIn(initiative.facts, candidate);
  }
  return judgeRead(
    connection,
    seen ?? (await readPullRequest(connection.reader, number, mayBeStacked)),
    known,
  );
}

/** Judges a candidate as it was read, and writes nothing. @throws GithubError */
export async function judgeRead(
  connection: Connection,
  seen: Sighting | null,
  known: ReadonlyMap<number, Facts> = new Map(),
): Promise<Judgement | null> {
  return seen === null ? null : judgeCandidate(await picturesOf(connection, seen, known));
}
