import type { Config, OwnerRef, PersonaConfig } from '../config/config.ts';
import type { Actor, TeamFacts } from '../facts/facts.ts';

/** `unknown`: it hangs on a team that cannot be read, so neither yes nor no may be concluded. */
export type Entitlement = 'yes' | 'no' | 'unknown';

/**
 * Who may speak for which persona, now. Ownership is compared by the login that GitHub gives the account at this moment
 * (logins are unique, so this is the same as resolving the configured login to its numeric id now), and the numeric ids of
 * those who spoke are pinned: a login that comes back as another account is refused (A11).
 */
export interface Entitlements {
  readonly owner: (persona: string, actor: Actor) => Entitlement;
  /** Owner or delegate. */
  readonly speaker: (persona: string, actor: Actor) => Entitlement;
  /** Whether this account may override the gate, together with another. */
  readonly overrider: (actor: Actor) => Entitlement;
  /** Personas for which this account speaks for certain, in display order. */
  readonly personasOf: (actor: Actor) => readonly string[];
  /** True where this account would speak for the persona, were its login not pinned to another account. */
  readonly impostor: (persona: string, actor: Actor) => boolean;
}

/** @param pinned numeric id of the account that a login, in lower case, belongs to on this initiative */
export function createEntitlements(
  config: Config,
  teams: ReadonlyMap<string, TeamFacts>,
  pinned: ReadonlyMap<string, number>,
): Entitlements {
  const personas = new Map(config.personas.map((persona) => [persona.id, persona]));
  const among = (refs: readonly OwnerRef[], actor: Actor) =>
    anyOf(refs.map((ref) => matches(ref, actor, teams)));
  const isReplaced = ({ id, login }: Actor) => (pinned.get(login.toLowerCase()) ?? id) !== id;
  const ask = (
    persona: string,
    actor: Actor,
    refs: (persona: PersonaConfig) => readonly OwnerRef[],
  ): Entitlement => {
    const found = personas.get(persona);
    if (found === undefined || actor.type !== 'User' || isReplaced(actor)) return 'no';
    return among(refs(found), actor);
  };
  const speaker = (persona: string, actor: Actor) => ask(persona, actor, everybody);
  return {
    owner: (persona, actor) => ask(persona, actor, ({ owners }) => owners),
    speaker,
    overrider: (actor) =>
      actor.type !== 'User' || isReplaced(actor) ? 'no' : among(config.overrideOwners, actor),
    personasOf: (actor) => config.personas.map(({ id }) => id).filter((id) => speaker(id, actor) === 'yes'),
    impostor: (id, actor) => {
      const persona = personas.get(id);
      return persona !== undefined && isReplaced(actor) && among(everybody(persona), actor) !== 'no';
    },
  };
}

function everybody({ owners, delegates }: PersonaConfig): readonly OwnerRef[] {
  return [...owners, ...delegates];
}

function matches(ref: OwnerRef, actor: Actor, teams: ReadonlyMap<string, TeamFacts>): Entitlement {
  if (ref.kind === 'user') return sameLogin(ref.login, actor.login) ? 'yes' : 'no';
  const team = teams.get(teamKey(ref.org, ref.slug));
  if (team === undefined || team.state === 'unreadable') return 'unknown';
  return team.memberIds.includes(actor.id) ? 'yes' : 'no';
}

/** Key of a team in `Facts.teams`. */
export function teamKey(org: string, slug: string): string {
  return `${org}/${slug}`.toLowerCase();
}

/** GitHub compares logins without regard to case. */
export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function anyOf(answers: readonly Entitlement[]): Entitlement {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
