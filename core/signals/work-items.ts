import type { IssueRefFacts } from '../facts/signal-facts.ts';
import { factsOf } from './facts-of.ts';
import { type SignalKind, says } from './signal.ts';

const named = 5;

/** What was dropped, or is told elsewhere, is nobody's work. */
const dropped: ReadonlySet<string | null> = new Set(['NOT_PLANNED', 'DUPLICATE']);

/** The work items under a persona's sub-issue: there are some, and all that were not dropped are closed. */
export const workItems: SignalKind<'work-items'> = {
  kind: 'work-items',
  subject: 'initiative',
  evaluate: (_, { facts, key }) => {
    const read = factsOf(facts.signals, key, 'work-items');
    if ('unknown' in read) return read.unknown;
    const items = read.facts.items.filter(
      ({ state, stateReason }) => state === 'OPEN' || !dropped.has(stateReason),
    );
    const open = items.filter(({ state }) => state === 'OPEN');
    if (items.length === 0) return says('waiting', 'there are no work items');
    const [first] = open;
    if (first === undefined) return says('met', `${count(items)} closed`);
    const list = open.slice(0, named).map(({ number }) => `#${String(number)}`);
    const more = open.length > named ? ` and ${String(open.length - named)} more` : '';
    const evidence = { what: `#${String(first.number)}`, url: first.url, at: null };
    return says('waiting', `open: ${list.join(', ')}${more}`, { evidence });
  },
};

function count(items: readonly IssueRefFacts[]): string {
  return items.length === 1 ? 'the one work item is' : `all ${String(items.length)} work items are`;
}
