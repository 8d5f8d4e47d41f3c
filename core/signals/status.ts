import type { Actor, StatusFacts } from '../facts/facts.ts';
import type { SignalKind, SignalVerdict } from './signal.ts';

/**
 * A commit status of this context (GitHub compares contexts without regard to case) by the pinned creator, on exactly this SHA.
 * Anybody with write access can set any context, hence the pin.
 */
export const status: SignalKind<'status'> = {
  kind: 'status',
  subject: 'commit',
  evaluate: (rule, { candidate: { commit } }) => {
    const named = commit.statuses.filter(({ context }) => sameText(context, rule.context));
    const pinned = named.filter(({ creator }) => creator !== null && isPinned(creator, rule.creator));
    const ignored = named
      .filter((one) => !pinned.includes(one))
      .map(({ creator }) => creator?.login ?? 'nobody');
    const newest = pinned.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
    return { ...assess(newest), ignored: [...new Set(ignored)] };
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

function assess(found: StatusFacts | undefined): Omit<SignalVerdict, 'ignored'> {
  if (found === undefined)
    return { state: 'waiting', note: 'not reported yet', evidence: null, isRunning: false };
  const state = states.get(found.state.toUpperCase()) ?? 'unknown';
  const evidence = { what: `commit status ${found.context}`, url: found.url, at: found.createdAt };
  return { state, note: found.state.toLowerCase(), evidence, isRunning: state === 'waiting' };
}

/**
 * The whole identity: `name[bot]` is an App's account, as REST names it, and `name` a person's. They are two accounts, and
 * anybody can register the second.
 */
function isPinned({ type, login }: Actor, pin: string): boolean {
  return type === (pin.endsWith('[bot]') ? 'Bot' : 'User') && sameText(login, pin);
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
