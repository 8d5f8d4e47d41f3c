import type { CandidateFacts, Facts } from '../core/facts/facts.ts';
import type { Change } from '../core/plan/change.ts';
import { planInitiative } from '../core/plan/plan-initiative.ts';
import { opensSomething, withCreated } from '../core/plan/with-created.ts';
import type { InitiativeVerdict } from '../core/verdict/verdict.ts';
import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import type { InitiativeRead } from '../octokit/initiative-read.ts';
import { assessInSight } from './assess-once.ts';
import type { Connection } from './connection.ts';
import { commitLock, initiativeLock, type Locks } from './locks.ts';
import { picturesOf, sightingIn } from './picture.ts';
import { planCandidate } from './plan-candidate.ts';
import { readWhole } from './read-whole.ts';

/** What an evaluation found and did, for the log and for what has to follow. */
export interface Outcome {
  readonly applied: readonly Applied[];
  /** The last read; null where there is no such issue. */
  readonly read: InitiativeRead | null;
  /** Before anything was written; null where there is no such initiative. */
  readonly verdict: InitiativeVerdict | null;
}

/**
 * Reads an initiative, judges it and everything that wants to release it, and writes what differs.
 * @param pulls pull requests known to be linked to it, as a hint
 */
export async function reconcileInitiative(
  connection: Connection,
  locks: Locks,
  number: number,
  pulls: readonly number[] = [],
): Promise<Outcome> {
  for (;;) {
    const since = locks.now();
    const read = await readWhole(connection, number, pulls);
    if (read === null || !read.isInitiative) return { read, applied: [], verdict: null };
    connection.memory.learn(read.facts.candidates);
    connection.memory.milestones.learn(read.facts);
    const applied = await locks.hold(lockKeys(connection, read), since, async (stale) =>
      stale ? null : writeDifferences(connection, read),
    );
    // Somebody else wrote there meanwhile: it is read again.
    if (applied !== null) return { read, applied, verdict: assessInSight(read.facts).verdict };
  }
}

/**
 * What is opened comes first, and the rest is planned with it as if it had been read: three requests open an initiative.
 * What was refused is not tried again here, but at the next look.
 */
async function writeDifferences(connection: Connection, read: InitiativeRead): Promise<readonly Applied[]> {
  const own = planOwn(read.facts);
  const opening = own.filter(opensSomething);
  if (opening.length === 0) return writeWithChecks(connection, read, own);
  const opened = await apply(connection, read, opening);
  const after = { ...read, facts: withCreated(read.facts, opened.created) };
  const rest = planOwn(after.facts).filter((change) => !opensSomething(change));
  return [opened, ...(await writeWithChecks(connection, after, rest))];
}

/** What the initiative lacks and what the commits lack that want to release it, in one request. */
async function writeWithChecks(
  connection: Connection,
  read: InitiativeRead,
  own: readonly Change[],
): Promise<readonly Applied[]> {
  const changes = [...own, ...(await planAllChecks(connection, read.facts))];
  return changes.length === 0 ? [] : [await apply(connection, read, changes)];
}

function apply(
  { client, pacer }: Connection,
  { facts, userIds }: InitiativeRead,
  changes: readonly Change[],
): Promise<Applied> {
  return applyChanges({ client, pacer, repository: facts.repository, userIds }, changes);
}

/** The initiative itself and every commit whose gate is written: one queue per repository and SHA. */
function lockKeys({ repository }: Connection, { facts }: InitiativeRead): string[] {
  const own = initiativeLock(repository.repositoryId, facts.initiative.number);
  return [own, ...facts.candidates.map(({ commit }) => commitLock(repository.repositoryId, commit.sha))];
}

function planOwn(facts: Facts): Change[] {
  return planInitiative(facts, assessInSight(facts));
}

async function planAllChecks(connection: Connection, facts: Facts): Promise<Change[]> {
  const bySha = new Map(facts.candidates.map((candidate) => [candidate.commit.sha, candidate]));
  const checks: Change[] = [];
  for (const candidate of bySha.values()) checks.push(...(await planCommit(connection, facts, candidate)));
  return checks;
}

/** The checks of one commit, over everything that wants to release it and every initiative in that. */
async function planCommit(
  connection: Connection,
  facts: Facts,
  candidate: CandidateFacts,
): Promise<Change[]> {
  const known = new Map([[facts.initiative.number, facts]]);
  return planCandidate(await picturesOf(connection, sightingIn(facts, candidate), known));
}
