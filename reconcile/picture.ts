import type { CandidateFacts, ConfigFacts, Facts } from '../core/facts/facts.ts';
import { readInitiatives } from '../octokit/read-initiatives.ts';
import type { CandidateRead } from '../octokit/read-pull-request.ts';
import type { Connection } from './connection.ts';
import { readSiblings } from './read-siblings.ts';
import { withCommitSignals, withInitiativeSignals } from './with-signals.ts';

/** A candidate with all that its verdict rests on. */
export interface CandidatePicture {
  readonly candidate: CandidateFacts;
  readonly repository: Facts['repository'];
  readonly config: ConfigFacts;
  readonly incomplete: Facts['incomplete'];
  readonly readAt: string;
  /** Facts of the linked initiatives that exist. */
  readonly initiatives: readonly Facts[];
}

/** Everything that wants to release one commit, at least one. */
export type Pictures = readonly [CandidatePicture, ...CandidatePicture[]];

/** A candidate as it was read, on its own or along with an initiative. */
export type Sighting = Pick<
  CandidateRead,
  'candidate' | 'repository' | 'configFacts' | 'incomplete' | 'readAt'
>;

type KnownFacts = ReadonlyMap<number, Facts>;

/** A candidate that was read along with this initiative. */
export function sightingIn(facts: Facts, candidate: CandidateFacts): Sighting {
  const { repository, config: configFacts, incomplete, readAt } = facts;
  return { candidate, repository, configFacts, incomplete, readAt };
}

/**
 * Everything that wants to release the commit of one candidate, with the facts of every initiative in it.
 * @param known facts of initiatives that were read already, by number
 * @throws GithubError
 */
export async function picturesOf(
  connection: Connection,
  sighting: Sighting,
  known: KnownFacts = new Map(),
): Promise<Pictures> {
  const siblings = await readSiblings(connection, sighting.candidate);
  const linked = new Set([sighting, ...siblings].flatMap(({ candidate }) => linkedNumbers(candidate)));
  const unread = [...linked].filter((number) => !known.has(number));
  const all = new Map([...known, ...(await readFacts(connection, unread))]);
  const others: CandidatePicture[] = [];
  for (const sibling of siblings) others.push(await toPicture(connection, sibling, all));
  return [await toPicture(connection, sighting, all), ...others];
}

export function linkedNumbers({ links }: CandidateFacts): number[] {
  return [...new Set(links.map(({ initiative }) => initiative))];
}

async function toPicture(
  connection: Connection,
  { candidate: seen, repository, configFacts: config, incomplete, readAt }: Sighting,
  known: KnownFacts,
): Promise<CandidatePicture> {
  const initiatives = linkedNumbers(seen).flatMap((number) => known.get(number) ?? []);
  const candidate = await withCommitSignals(connection, seen, initiatives);
  return { candidate, repository, config, incomplete, readAt, initiatives };
}

/** Facts of those of these issues that are initiatives. */
async function readFacts(connection: Connection, numbers: readonly number[]): Promise<KnownFacts> {
  const facts = new Map<number, Facts>();
  for (const [number, read] of await readInitiatives(connection.reader, numbers)) {
    if (read?.isInitiative !== true) continue;
    connection.memory.milestones.learn(read.facts);
    facts.set(number, await withInitiativeSignals(connection, read.facts));
  }
  return facts;
}
