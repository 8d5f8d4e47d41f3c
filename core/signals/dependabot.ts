import { isGraver } from './alert-severity.ts';
import { factsOf } from './facts-of.ts';
import { assessAlerts } from './open-alerts.ts';
import type { SignalKind } from './signal.ts';

/**
 * No open Dependabot alert of the default branch that is graver than allowed. GitHub knows these alerts of the default
 * branch alone (docs: about Dependabot alerts), so that they say nothing about a commit.
 */
export const dependabot: SignalKind<'dependabot'> = {
  kind: 'dependabot',
  subject: 'initiative',
  evaluate: (rule, { facts, key }) => {
    const read = factsOf(facts.signals, key, 'dependabot');
    if ('unknown' in read) return read.unknown;
    const counted = read.facts.alerts
      .filter(({ scope }) => rule.scope === null || scope === null || scope === rule.scope)
      .filter((alert) => isGraver(alert, rule.maxSeverity));
    return assessAlerts(counted, `Dependabot alert above ${rule.maxSeverity}`);
  },
};
