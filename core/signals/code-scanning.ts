import type { AlertFacts } from '../facts/signal-facts.ts';
import { withAge } from './age.ts';
import { isGraver } from './alert-severity.ts';
import { factsOf } from './facts-of.ts';
import { assessAlerts } from './open-alerts.ts';
import { type RuleOf, type SignalKind, says } from './signal.ts';

/**
 * No open alert of this tool that is graver than allowed, in an analysis of exactly this commit. Without one, no alert says
 * nothing (A62). An alert that somebody dismissed counts, unless the config says otherwise.
 */
export const codeScanning: SignalKind<'code-scanning'> = {
  kind: 'code-scanning',
  subject: 'commit',
  evaluate: (rule, { candidate, facts, key }) => {
    const read = factsOf(candidate.signals, key, 'code-scanning');
    if ('unknown' in read) return read.unknown;
    const analyses = read.facts.analyses.filter(
      ({ tool, category }) => tool === rule.tool && (rule.category === null || category === rule.category),
    );
    const [newest] = analyses.toSorted((a, b) => b.id - a.id);
    if (newest === undefined) return says('waiting', `no analysis by ${rule.tool} of this commit yet`);
    const evidence = { what: `analysis by ${rule.tool}`, url: null, at: newest.createdAt };
    if (newest.error !== '') return says('unknown', `the analysis failed: ${newest.error}`, { evidence });
    const counted = read.facts.alerts.filter((alert) => counts(alert, rule));
    const verdict = assessAlerts(counted, `alert of ${rule.tool} above ${rule.maxSeverity}`);
    const shown = verdict.evidence === null ? { ...verdict, evidence } : verdict;
    return withAge(shown, rule.maxAge, facts.readAt);
  },
};

/** `fixed` is gone; every other word, also one that GitHub may invent, is an alert that is still there. */
function counts(alert: AlertFacts, rule: RuleOf<'code-scanning'>): boolean {
  if (alert.state === 'fixed') return false;
  if (alert.state === 'dismissed' && rule.dismissed === 'ignore') return false;
  return isGraver(alert, rule.maxSeverity);
}
