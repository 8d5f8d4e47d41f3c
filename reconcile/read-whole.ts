import type { CandidateFacts, Facts } from '../core/facts/facts.ts';
import type { InitiativeRead } from '../octokit/initiative-read.ts';
import { readInitiative } from '../octokit/read-initiative.ts';
import type { Connection } from './connection.ts';
import { withCommitSignals, withInitiativeSignals } from './with-signals.ts';

/**
 * Reads an initiative with everything that its verdict rests on, at each commit that wants to be released with it.
 * @param pulls pull requests known to be linked to it, as a hint
 * @returns null where there is no such issue
 * @throws GithubError
 */
export async function readWhole(
  connection: Connection,
  number: number,
  pulls: readonly number[] = [],
): Promise<InitiativeRead | null> {
  const read = await readInitiative(connection.reader, number, pulls);
  if (read?.isInitiative !== true) return read;
  const facts = await withInitiativeSignals(connection, read.facts);
  const candidates = await candidatesOf(connection, facts);
  const same = candidates.every((candidate, i) => candidate === facts.candidates[i]);
  return { ...read, facts: same ? facts : { ...facts, candidates } };
}

/** Two pull requests with one head share what was read at it. */
async function candidatesOf(connection: Connection, facts: Facts): Promise<CandidateFacts[]> {
  const candidates: CandidateFacts[] = [];
  for (const candidate of facts.candidates)
    candidates.push(await withCommitSignals(connection, candidate, [facts]));
  return candidates;
}
