import { factsOf } from './facts-of.ts';
import { assessAlerts } from './open-alerts.ts';
import type { SignalKind } from './signal.ts';

/** No open secret scanning alert of these types, whatever is released: a secret that leaked has leaked. */
export const secretScanning: SignalKind<'secret-scanning'> = {
  kind: 'secret-scanning',
  subject: 'initiative',
  evaluate: (rule, { facts, key }) => {
    const read = factsOf(facts.signals, key, 'secret-scanning');
    if ('unknown' in read) return read.unknown;
    const counted = read.facts.alerts.filter(
      ({ what }) => rule.types.length === 0 || rule.types.includes(what),
    );
    return assessAlerts(counted, 'secret scanning alert');
  },
};
