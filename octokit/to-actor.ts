import type { Actor } from '../core/facts/facts.ts';
import type { RawActor } from './documents/raw.ts';

const actorTypes = ['User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'] as const;

/**
 * An account, or null where GitHub names none. A bot's login is given as people see it and as REST and `viewer` give it,
 * `tutti[bot]`; GraphQL's `Bot.login` leaves the ending away. An account without a numeric id gets 0, which nobody has.
 */
export function toActor(raw: RawActor | null): Actor | null {
  const type = actorTypes.find((known) => known === raw?.kind);
  if (raw === null || type === undefined) return null;
  const login = type === 'Bot' && !raw.login.endsWith('[bot]') ? `${raw.login}[bot]` : raw.login;
  return { id: raw.databaseId ?? 0, login, type };
}
