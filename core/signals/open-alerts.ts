import type { AlertFacts } from '../facts/signal-facts.ts';
import { type SignalVerdict, says } from './signal.ts';

const named = 3;

/** Met where no alert is left. @param counted those that must not be there, newest first. @param what they are, in the plural */
export function assessAlerts(counted: readonly AlertFacts[], what: string): SignalVerdict {
  const [first] = counted;
  if (first === undefined) return says('met', `no open ${what}`);
  const list = counted
    .slice(0, named)
    .map(({ what: which, severity }) => (severity === null ? which : `${which} (${severity})`));
  const more = counted.length > named ? `, ${String(counted.length - named)} more` : '';
  const evidence = { what: `alert ${String(first.number)}`, url: first.url, at: null };
  return says('unmet', `${String(counted.length)} open: ${list.join(', ')}${more}`, { evidence });
}
