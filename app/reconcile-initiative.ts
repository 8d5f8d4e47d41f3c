import type { CandidateFacts, Facts } from '../core/facts/facts.ts';
import type { Change } from '../core/plan/change.ts';
import { planInitiative } from '../core/plan/plan-initiative.ts';
import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import type { InitiativeRead } from '../octokit/initiative-read.ts';
import { readInitiative } from '../octokit/read-initiative.ts';
import type { CandidateRead } from '../octokit/read-pull-request.ts';
import { assessOnce } from './assess-once.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { type CandidatePicture, planCandidate } from './plan-candidate.ts';
import { readSiblings } from './read-siblings.ts';

/** What an evaluation found and did, for the log and for what has to follow. */
export interface Outcome {
  readonly applied: readonly Applied[];
  /** The last read; null where there is no such issue. */
  readonly read: InitiativeRead | null;
}

/** Opening writes labels, then sub-issues, then what depends on them; after that there is nothing left to do. */
const mostRounds = 3;

/**
 * Reads an initiative, judges it and everything that wants to release it, and writes what differs; reads again where
 * something was created, because what exists now may ask for more.
 * @param pulls pull requests known to be linked to it, as a hint
 */
export async function reconcileInitiative(
  connection: Connection,
  locks: Locks,
  number: number,
  pulls: readonly number[] = [],
): Promise<Outcome> {
  const applied: Applied[] = [];
  for (let round = 1; ; round += 1) {
    const { read, result } = await evaluate(connection, locks, number, pulls);
    if (result !== null) applied.push(result);
    if (result === null || round >= mostRounds || !result.done.some(isNewContent)) return { applied, read };
  }
}

/** Only sub-issues bring something that was not known when the rest was planned: their numbers. */
function isNewContent({ kind }: Change): boolean {
  return kind === 'create-sub-issue';
}

interface Evaluation {
  readonly read: InitiativeRead | null;
  /** Null where nothing had to be written. */
  readonly result: Applied | null;
}

/** One round. Writing waits for its turn at each commit; where somebody else wrote there meanwhile, it is read again. */
async function evaluate(
  connection: Connection,
  locks: Locks,
  number: number,
  pulls: readonly number[],
): Promise<Evaluation> {
  for (;;) {
    const since = locks.now();
    const read = await readInitiative(connection.reader, number, pulls);
    if (read === null || !read.isInitiative) return { read, result: null };
    connection.memory.learn(read.facts.candidates);
    const evaluation = await locks.hold(lockKeys(connection, read), since, async (stale) =>
      stale ? null : writeDifferences(connection, read),
    );
    if (evaluation !== null) return evaluation;
  }
}

async function writeDifferences(connection: Connection, read: InitiativeRead): Promise<Evaluation> {
  const changes = await planAll(connection, read);
  if (changes.length === 0) return { read, result: null };
  const { client, pacer } = connection;
  const target = { client, pacer, repository: read.facts.repository, userIds: read.userIds };
  return { read, result: await applyChanges(target, changes) };
}

/** The initiative itself and every commit whose gate is written: one queue per repository and SHA. */
function lockKeys({ repository }: Connection, { facts }: InitiativeRead): string[] {
  const own = `${String(repository.repositoryId)} #${String(facts.initiative.number)}`;
  return [own, ...facts.candidates.map(({ commit }) => commitLock(repository.repositoryId, commit.sha))];
}

export function commitLock(repositoryId: number, sha: string): string {
  return `${String(repositoryId)} ${sha}`;
}

async function planAll(connection: Connection, { facts }: InitiativeRead): Promise<Change[]> {
  const bySha = new Map(facts.candidates.map((candidate) => [candidate.commit.sha, candidate]));
  const checks: Change[] = [];
  for (const candidate of bySha.values()) checks.push(...(await planCommit(connection, facts, candidate)));
  return [...planInitiative(facts, assessOnce(facts, inSight(facts.candidates))), ...checks];
}

/** The checks of one commit, over everything that wants to release it and every initiative in that. */
async function planCommit(
  connection: Connection,
  facts: Facts,
  candidate: CandidateFacts,
): Promise<Change[]> {
  const siblings = await readSiblings(connection, candidate);
  const linked = [candidate, ...siblings.map((sibling) => sibling.candidate)].flatMap(linkedNumbers);
  const others = new Set(linked);
  others.delete(facts.initiative.number);
  const known = new Map(await readFacts(connection, [...others])).set(facts.initiative.number, facts);
  return planCandidate([
    pictureOf(facts, candidate, known),
    ...siblings.map((sibling) => pictureOfRead(sibling, known)),
  ]);
}

/** The release that the sticky comment speaks of: the newest pull request. */
function inSight(candidates: readonly CandidateFacts[]): CandidateFacts | null {
  return candidates.at(-1) ?? null;
}

type KnownFacts = ReadonlyMap<number, Facts>;

function pictureOf(
  { repository, config, incomplete, readAt }: Facts,
  candidate: CandidateFacts,
  known: KnownFacts,
): CandidatePicture {
  return { candidate, repository, config, incomplete, readAt, initiatives: initiativesOf(candidate, known) };
}

/** The same from a candidate that was read on its own. */
export function pictureOfRead(
  { candidate, repository, configFacts: config, incomplete, readAt }: CandidateRead,
  known: KnownFacts,
): CandidatePicture {
  return { candidate, repository, config, incomplete, readAt, initiatives: initiativesOf(candidate, known) };
}

function initiativesOf(candidate: CandidateFacts, known: KnownFacts): Facts[] {
  return linkedNumbers(candidate).flatMap((number) => known.get(number) ?? []);
}

export function linkedNumbers({ links }: CandidateFacts): number[] {
  return [...new Set(links.map(({ initiative }) => initiative))];
}

/** Facts of those of these issues that are initiatives. */
export async function readFacts(
  { reader }: Connection,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Facts>> {
  const facts = new Map<number, Facts>();
  for (const number of numbers) {
    const read = await readInitiative(reader, number);
    if (read?.isInitiative === true) facts.set(number, read.facts);
  }
  return facts;
}
