import type { ExistingRuleset, Rule, Ruleset } from './door-facts.ts';
import { gateCheck } from './wanted-rulesets.ts';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * A ruleset of ours as it shall be, given what somebody made of it: everything that holds less than wanted is put right,
 * and whatever holds more stays, so that nothing is ever loosened. @param drop types of rules that are not wanted any more
 */
export function putRight(existing: Ruleset, wanted: Ruleset, drop: readonly string[] = []): Ruleset {
  const { include } = existing.conditions.ref_name;
  const kept = existing.rules.filter(({ type }) => !drop.includes(type));
  return {
    ...wanted,
    conditions: {
      ref_name: {
        include: [...new Set([...include, ...wanted.conditions.ref_name.include])],
        exclude: [],
      },
    },
    rules: [
      ...kept.map((rule) =>
        strictest(
          rule,
          wanted.rules.find(({ type }) => type === rule.type),
        ),
      ),
      ...wanted.rules.filter(({ type }) => !kept.some((rule) => rule.type === type)),
    ],
  };
}

/** Exactly what is sent back where a ruleset is to be as it was. */
export function asItWas({
  name,
  target,
  enforcement,
  bypass_actors,
  conditions,
  rules,
}: ExistingRuleset): Ruleset {
  return { name, target, enforcement, bypass_actors, conditions, rules };
}

function strictest(rule: Rule, wanted: Rule | undefined): Rule {
  if (wanted?.parameters === undefined) return rule;
  const [here, there] = [rule.parameters ?? {}, wanted.parameters];
  return {
    type: rule.type,
    parameters: {
      ...here,
      // Left out is false (OpenAPI, `repository-rule-required-status-checks`), and false asks for more.
      do_not_enforce_on_create:
        here['do_not_enforce_on_create'] === true && there['do_not_enforce_on_create'] === true,
      required_status_checks: withGate(checksIn(here), checksIn(there)),
      strict_required_status_checks_policy:
        here['strict_required_status_checks_policy'] === true ||
        there['strict_required_status_checks_policy'] === true,
    },
  };
}

export interface CheckEntry {
  readonly context: string;
  readonly integration_id?: number;
}

/** The checks that a rule of a ruleset requires; none where it is another kind of rule. */
export function checksIn(parameters: Parameters | undefined): readonly CheckEntry[] {
  const checks = parameters?.['required_status_checks'];
  return Array.isArray(checks) ? checks : [];
}

/** The gate from our App alone: from anybody else it would be required too, and could never come. */
function withGate(here: readonly CheckEntry[], wanted: readonly CheckEntry[]): readonly CheckEntry[] {
  return [...here.filter(({ context }) => context !== gateCheck), ...wanted];
}
