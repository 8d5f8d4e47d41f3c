import { isAbovePlan } from './above-plan.ts';
import type { Asked, ExistingRuleset, Ruleset } from './door-facts.ts';
import { asItWas, putRight } from './put-right.ts';
import { renderDifference, renderRuleset } from './render-ruleset.ts';
import type { SetupStep } from './setup-step.ts';

const lacksRulesets =
  'Advisory only: GitHub enforces no rulesets in a private repository on a free plan. The gate is shown there, and anybody may pass it.';

export interface RulesetPlan {
  /** `/repos/acme/checkout` */
  readonly at: string;
  readonly existing: Asked<ExistingRuleset | null>;
  readonly wanted: Ruleset;
  /** Types of rules that are not wanted any more: whoever set this up said so. */
  readonly drop?: readonly string[];
  readonly notes?: readonly string[];
}

/** Makes one of our rulesets, or puts it right. */
export function planRuleset({ at, existing, wanted, drop = [], notes = [] }: RulesetPlan): SetupStep {
  const about = {
    what: `${wanted.target} ruleset “${wanted.name}”`,
    where: 'Settings → Rules → Rulesets',
    request: null,
    undo: null,
    lines: [],
  };
  if (!existing.known)
    return isAbovePlan(existing)
      ? { ...about, state: 'above-plan', notes: [lacksRulesets] }
      : { ...about, state: 'unknown', notes: [`${existing.why}.`] };
  const path = `${at}/rulesets`;
  if (existing.value === null)
    return {
      ...about,
      state: 'create',
      lines: renderDifference([], renderRuleset(wanted)),
      notes,
      request: { method: 'POST', path, body: { ...wanted } },
      undo: { method: 'DELETE', path: `${path}/{id}`, find: { ruleset: wanted.name } },
    };
  const target = putRight(existing.value, wanted, drop);
  const lines = renderDifference(renderRuleset(existing.value), renderRuleset(target));
  const remarks = [...notes, ...leftOver(existing.value, wanted)];
  if (lines.length === 0) return { ...about, state: 'same', notes: remarks };
  const own = `${path}/${String(existing.value.id)}`;
  return {
    ...about,
    state: 'change',
    lines,
    notes: remarks,
    request: { method: 'PUT', path: own, body: { ...target } },
    undo: { method: 'PUT', path: own, body: { ...asItWas(existing.value) } },
  };
}

/** Patterns that only the ruleset has: they stay, because nothing is loosened, and a person may take them out. */
function leftOver(existing: Ruleset, wanted: Ruleset): readonly string[] {
  const more = existing.conditions.ref_name.include.filter(
    (pattern) => !wanted.conditions.ref_name.include.includes(pattern),
  );
  if (more.length === 0) return [];
  return [
    `It also holds ${more.join(', ')}, which the config does not name: that stays. Nobody reports the gate there; take it out by hand if it is not meant.`,
  ];
}
