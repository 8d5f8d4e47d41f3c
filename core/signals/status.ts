import type { StatusFacts } from '../facts/facts.ts';
import { withAge } from './age.ts';
import { isAccount } from './is-account.ts';
import { type SignalKind, type SignalVerdict, says } from './signal.ts';

/**
 * A commit status of this context (GitHub compares contexts without regard to case) by the pinned creator, on exactly this SHA.
 * Anybody with write access can set any context, hence the pin.
 */
export const status: SignalKind<'status'> = {
  kind: 'status',
  subject: 'commit',
  evaluate: (rule, { candidate: { commit }, facts }) => {
    const named = commit.statuses.filter(({ context }) => sameText(context, rule.context));
    const pinned = named.filter(({ creator }) => creator !== null && isAccount(creator, rule.creator));
    const ignored = named
      .filter((one) => !pinned.includes(one))
      .map(({ creator }) => creator?.login ?? 'nobody');
    const newest = pinned.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
    return { ...withAge(assess(newest), rule.maxAge, facts.readAt), ignored: [...new Set(ignored)] };
  },
};

/** StatusState, GitHub's GraphQL schema. */
const states: ReadonlyMap<string, SignalVerdict['state']> = new Map([
  ['SUCCESS', 'met'],
  ['FAILURE', 'unmet'],
  ['ERROR', 'unmet'],
  ['PENDING', 'waiting'],
  ['EXPECTED', 'waiting'],
]);

function assess(found: StatusFacts | undefined): SignalVerdict {
  if (found === undefined) return says('waiting', 'not reported yet');
  const state = states.get(found.state.toUpperCase()) ?? 'unknown';
  const evidence = { what: `commit status ${found.context}`, url: found.url, at: found.createdAt };
  return says(state, found.state.toLowerCase(), { evidence, isRunning: state === 'waiting' });
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
