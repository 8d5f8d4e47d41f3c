import type { Facts, IssueFacts, TeamFacts } from '../core/facts/facts.ts';
import type { Extras, RawTeam } from './documents/extras.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import { toIssueFacts } from './to-issue-facts.ts';

/** @param complete adds what is looked up per comment: words that were moved away are weighed like all others */
export async function readStrays(
  context: ReadContext,
  strays: Extras['strays'],
  complete: (issue: IssueFacts) => Promise<IssueFacts>,
): Promise<Facts['strays']> {
  const facts = new Map<string, IssueFacts | null>();
  for (const [id, raw] of strays)
    facts.set(id, raw === null ? null : await complete(await toIssueFacts(context, raw)));
  return facts;
}

export function toReferenced(probes: Extras['probes']): Facts['referenced'] {
  return new Map(
    [...probes].map(([number, probe]) => [
      number,
      probe === null ? null : { state: probe.state, stateReason: probe.stateReason },
    ]),
  );
}

export async function toTeams(context: ReadContext, teams: Extras['teams']): Promise<Facts['teams']> {
  const facts = new Map<string, TeamFacts>();
  for (const [key, raw] of teams) facts.set(key, await toTeam(context, key, raw));
  return facts;
}

/**
 * `members(membership: ALL)` holds active members, those of child teams included; invitations are a list of their own.
 * A team that we may not see and one that does not exist look the same: nothing may be concluded from either.
 */
async function toTeam(context: ReadContext, key: string, raw: RawTeam | null): Promise<TeamFacts> {
  if (raw === null) return { state: 'unreadable' };
  const listing: ReadContext = { ...context, incomplete: [] };
  const members = await readToEnd(listing, raw.members, 'members', raw.id, `members of ${key}`);
  if (listing.incomplete.length > 0) return { state: 'unreadable' };
  return { state: 'readable', memberIds: members.flatMap(({ databaseId }) => databaseId ?? []) };
}
