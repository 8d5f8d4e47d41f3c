import { factsOf } from './facts-of.ts';
import { type SignalKind, says } from './signal.ts';

const named = 5;

/**
 * No more open issues with all of these labels than allowed. Labels and milestones can be changed by anybody with triage
 * access: this signal believes them, and the docs say so.
 */
export const issues: SignalKind<'issues'> = {
  kind: 'issues',
  subject: 'initiative',
  evaluate: (rule, { facts, key }) => {
    const read = factsOf(facts.signals, key, 'issues');
    if ('unknown' in read) return read.unknown;
    const { open } = read.facts;
    if (open === null) return says('waiting', 'the initiative is in no milestone');
    const [first] = open;
    const evidence =
      first === undefined ? null : { what: `#${String(first.number)}`, url: first.url, at: null };
    const list = open.slice(0, named).map(({ number }) => `#${String(number)}`);
    const more = open.length > named ? ` and ${String(open.length - named)} more` : '';
    if (open.length > rule.max)
      return says(
        'unmet',
        `${String(open.length)} open, ${String(rule.max)} allowed: ${list.join(', ')}${more}`,
        {
          evidence,
        },
      );
    return says('met', `${String(open.length)} open, ${String(rule.max)} allowed`, { evidence });
  },
};
