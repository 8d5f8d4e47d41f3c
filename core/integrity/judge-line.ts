import type { Command } from '../commands/command.ts';
import type { CommentFacts } from '../facts/facts.ts';
import { type Barrier, newestBarrier } from './barriers.ts';
import { criteriaInForce } from './criteria-in-force.ts';
import type { Place, ReplayState, Speaker } from './state.ts';
import { verbRules } from './verbs/registry.ts';
import { noted, type ReplayContext, refused, type Taken, type VerbRule } from './verbs/verb-rule.ts';
import { findFlaw } from './witness.ts';

/** A line weighed: what becomes of it, in whose name it is said, and the barrier that voids it. */
export interface JudgedLine {
  readonly command: Command;
  readonly taken: Taken;
  readonly persona: string | null;
  readonly isPositive: boolean;
  readonly voidedBy: Barrier | null;
}

export interface LineInput {
  readonly command: Command;
  readonly comment: CommentFacts;
  readonly speaker: Speaker;
  readonly place: Place;
  readonly state: ReplayState;
  readonly context: ReplayContext;
}

/** Weighs one command line: is it in its place, may this person say it, are these still their words, is it in time. */
export function judgeLine(input: LineInput): JudgedLine {
  const { command, comment, place, context } = input;
  const rule = verbRules.get(command.verb);
  if (rule === undefined) {
    const asked: Taken = { outcome: 'asked', code: command.verb, detail: {}, acts: [], suggestion: null };
    return { command, taken: asked, persona: null, isPositive: false, voidedBy: null };
  }
  const isPositive = rule.isPositive(command);
  const reject = (taken: Taken): JudgedLine => ({
    command,
    taken,
    persona: null,
    isPositive,
    voidedBy: null,
  });
  const named = persona(rule, isPositive, input);
  if ('refusal' in named) return reject(named.refusal);
  const flaw = isPositive ? findFlaw(comment) : null;
  if (flaw !== null) return reject(refused(flaw, { verb: command.verb }));
  const taken = rule.take({ ...input, persona: named.persona });
  const barrier = newestBarrier(rule.isVoidedAnywhere ? context.barriers : place.barriers);
  const voidedBy = isPositive && barrier !== null && comment.createdAt <= barrier.at ? barrier : null;
  const said =
    named.isElsewhere && taken.outcome === 'done'
      ? noted('negative-in-wrong-place', taken.acts, taken.detail)
      : taken;
  // Who may override need not hold a persona.
  const spokenFor = named.persona === '' ? null : named.persona;
  return { command, taken: said, persona: spokenFor, isPositive, voidedBy };
}

type Named = { persona: string; isElsewhere: boolean } | { refusal: Taken };

/** In whose name a line is said. A negative by somebody entitled counts where it stands; a positive only in its place. */
function persona(rule: VerbRule, isPositive: boolean, input: LineInput): Named {
  const { place, context } = input;
  if (rule.place === 'initiative') {
    if (place.persona === null || !isPositive)
      return { persona: ownPersona(rule, input), isElsewhere: place.persona !== null };
    return { refusal: refused('wrong-place', { url: context.initiativeUrl, what: 'the initiative' }) };
  }
  if (place.persona === null) return fromInitiative(rule, isPositive, input);
  if (rule.by === 'rule') return { persona: place.persona, isElsewhere: false };
  const refusal = mayNotSpeak(rule, place.persona, input);
  if (refusal === null) return { persona: place.persona, isElsewhere: false };
  const own = isPositive ? undefined : negativePersona(input);
  return own === undefined ? { refusal } : { persona: own, isElsewhere: true };
}

function fromInitiative(rule: VerbRule, isPositive: boolean, input: LineInput): Named {
  const own = negativePersona(input);
  if (!isPositive && own !== undefined) return { persona: own, isElsewhere: true };
  const hat = ownPersona(rule, input);
  const url = input.context.personaUrls.get(hat) ?? '';
  return { refusal: refused('wrong-place', { url, what: 'the sub-issue of your persona' }) };
}

function ownPersona({ by }: VerbRule, { speaker, context }: LineInput): string {
  const hats = context.entitlements.personasOf(speaker.actor);
  const domain = hats.find((id) => context.config.personas.find((one) => one.id === id)?.domain);
  return (by === 'rule' ? (domain ?? hats[0]) : domain) ?? '';
}

/** The persona for which a negative in the wrong place counts: the one whose criterion it names, else the first hat. */
function negativePersona({ speaker, context, state, command }: LineInput): string | undefined {
  const hats = context.entitlements.personasOf(speaker.actor);
  const first = command.rest.split(/[\s:]/, 1)[0];
  const named = criteriaInForce(context, state).find(
    ({ id, persona: owner }) => id === first && hats.includes(owner),
  );
  return named?.persona ?? hats.find((id) => context.config.personas.find((one) => one.id === id)?.domain);
}

function mayNotSpeak(
  rule: VerbRule,
  id: string,
  { speaker, context: { entitlements } }: LineInput,
): Taken | null {
  if (entitlements.impostor(id, speaker.actor)) return refused('owner-identity-changed', { persona: id });
  const owner = entitlements.owner(id, speaker.actor);
  const answer = rule.by === 'owner' ? owner : entitlements.speaker(id, speaker.actor);
  if (answer === 'yes') return null;
  if (answer === 'unknown') return refused('owners-unreadable', { persona: id });
  const isDelegate = rule.by === 'owner' && entitlements.speaker(id, speaker.actor) === 'yes';
  return refused(isDelegate ? 'owner-only' : 'not-an-owner', { persona: id });
}
