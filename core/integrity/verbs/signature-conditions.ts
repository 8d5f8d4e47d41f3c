import type { PersonaConfig } from '../../config/config.ts';
import { sameLogin } from '../entitlement.ts';
import type { PersonaState, Statement } from '../state.ts';
import type { Call } from './verb-rule.ts';

/**
 * What the selection gate still lacks when somebody signs, in words; empty when nothing.
 * After the first signature a changed record needs the signature and re-confirmations, not new commitments.
 */
export function missingForSignature({ context, state, speaker }: Call): string[] {
  const { config, draft, chain, bodyEditedAt } = context;
  const domain = config.personas.filter((persona) => persona.domain);
  const missing: string[] = [];
  if (draft === null) return ['the record is incomplete'];
  if (bodyEditedAt !== null && bodyEditedAt >= speaker.statement.at)
    missing.push('the record was edited since');
  for (const { id, name } of domain)
    if (!draft.scope.criteria.some(({ persona }) => persona === id)) missing.push(`${name} has no criterion`);
  if (chain.length > 0) return missing;
  for (const persona of domain) {
    const said = state.personas.get(persona.id);
    if (said === undefined || !isCommitted(persona, said, bodyEditedAt))
      missing.push(`${persona.name} has not committed`);
    if (said?.concerns.some(({ resolved }) => resolved === null) ?? false)
      missing.push(`${persona.name} has an open concern`);
  }
  return missing;
}

/**
 * Whether the persona has committed to the record as it stands: a commitment is to what was there to read, so one that is
 * older than the last edit of the record has to be given again.
 */
export function isCommitted(
  persona: PersonaConfig,
  said: PersonaState,
  bodyEditedAt: string | null,
): boolean {
  const counting = said.commits.filter(({ at }) => bodyEditedAt === null || at > bodyEditedAt);
  if (persona.commitment === 'one') return counting.length > 0;
  return persona.owners.every(
    (owner) => owner.kind === 'team' || counting.some((by) => isBy(by, owner.login)),
  );
}

function isBy(statement: Statement, login: string): boolean {
  return sameLogin(statement.author.login, login);
}
