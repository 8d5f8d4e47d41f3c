import type { Config } from '../config/config.ts';
import type { OwnCheckFacts } from '../facts/facts.ts';
import { holdingReasons, isLetGo } from '../gates/holding.ts';
import { gateCheckName } from '../gates/notices.ts';
import type { PersonaCheck } from '../render/render-check.ts';
import type { CandidateVerdict, Decision, InitiativeVerdict, Reason } from '../verdict/verdict.ts';
import { worstDecision } from '../verdict/worst.ts';

const prefix = `${gateCheckName} / `;

export function personaCheckName(id: string): string {
  return `${prefix}${id}`;
}

/**
 * What each persona's own check says. Beside those that the config asks for, every check that this commit already has is
 * kept true: one that was left green when the config changed would be a wrong green.
 */
export function assessPersonaChecks(
  verdict: CandidateVerdict,
  config: Config | null,
  ours: readonly OwnCheckFacts[],
): PersonaCheck[] {
  const wanted = config?.release.personaChecks
    ? config.personas.filter(({ domain }) => domain).map(({ id }) => id)
    : [];
  const existing = ours
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name }) => name.slice(prefix.length));
  return [...new Set([...wanted, ...existing])].map((id) => assessPersonaCheck(id, verdict));
}

function assessPersonaCheck(id: string, verdict: CandidateVerdict): PersonaCheck {
  const own = verdict.reasons.filter(({ persona }) => persona === id);
  // What is unknown about the whole is unknown about each part.
  const unknown = verdict.reasons.filter(({ persona, decision }) => persona === null && decision === 'error');
  const reasons: readonly Reason[] = [...unknown, ...own];
  const parts = verdict.initiatives.map((initiative) =>
    isLetGo(initiative) ? letGoPart(initiative) : partOf(id, initiative),
  );
  // A release without initiatives shows no persona ready.
  const whole: Decision[] =
    parts.length === 0 ? [verdict.decision === 'allow' ? 'block' : verdict.decision] : [];
  const decision = worstDecision([...reasons.map((reason) => reason.decision), ...parts, ...whole]);
  return { id, decision, reasons: reasons.length === 0 && parts.length === 0 ? verdict.reasons : reasons };
}

/** What the release goes without waits for nobody in it; what is unknown is no more known for that. */
function letGoPart(initiative: InitiativeVerdict): Decision {
  return worstDecision(holdingReasons(initiative).map(({ decision }) => decision));
}

/** A persona that an initiative does not know has said nothing there. */
function partOf(id: string, { personas, decision }: InitiativeVerdict): Decision {
  const persona = personas.find((one) => one.id === id);
  if (persona === undefined) return 'error';
  if (persona.status === 'ready') return 'allow';
  return persona.reasons.length > 0
    ? worstDecision(persona.reasons.map((reason) => reason.decision))
    : notYet(decision);
}

/** Not ready without a reason of its own: it waits for what the initiative as a whole waits for. */
function notYet(decision: Decision): Decision {
  return decision === 'allow' ? 'wait' : decision;
}
