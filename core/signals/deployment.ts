import type { DeploymentFacts } from '../facts/signal-facts.ts';
import { withAge } from './age.ts';
import { factsOf } from './facts-of.ts';
import { isAccount } from './is-account.ts';
import { type RuleOf, type SignalKind, type SignalVerdict, says } from './signal.ts';

/**
 * The newest deployment of exactly this SHA to one environment, by the pinned account, whose newest status is by that
 * account too: anybody with write access can make a deployment of any name, and a status of anybody's deployment (A61).
 */
export const deployment: SignalKind<'deployment'> = {
  kind: 'deployment',
  subject: 'commit',
  evaluate: (rule, { candidate, facts, key }) => {
    const read = factsOf(candidate.signals, key, 'deployment');
    if ('unknown' in read) return read.unknown;
    const named = read.facts.deployments.filter(({ environment }) => environment === rule.environment);
    const pinned = named.filter(({ creator }) => creator !== null && isAccount(creator, rule.creator));
    const ignored = named
      .filter((one) => !pinned.includes(one))
      .map(({ creator }) => creator?.login ?? 'nobody');
    const [newest] = pinned.toSorted((a, b) => b.id - a.id);
    return { ...withAge(assess(newest, rule), rule.maxAge, facts.readAt), ignored: [...new Set(ignored)] };
  },
};

/**
 * DeploymentStatusState, GitHub's GraphQL schema. `inactive`: a later deployment has taken its place, or somebody says so;
 * it was a success once, and whether it is there now is not known (docs: REST API endpoints for deployment statuses).
 */
const states: ReadonlyMap<string, SignalVerdict['state']> = new Map([
  ['success', 'met'],
  ['failure', 'unmet'],
  ['error', 'unmet'],
  ['inactive', 'unmet'],
  ['in_progress', 'waiting'],
  ['pending', 'waiting'],
  ['queued', 'waiting'],
  ['waiting', 'waiting'],
]);

function assess(found: DeploymentFacts | undefined, rule: RuleOf<'deployment'>): SignalVerdict {
  if (found === undefined) return says('waiting', 'not deployed yet');
  const { status, url } = found;
  const evidence = {
    what: `deployment to ${rule.environment}`,
    url,
    at: status?.createdAt ?? found.createdAt,
  };
  if (status === null) return says('waiting', 'deployed without a status yet', { evidence, isRunning: true });
  const by = status.creator;
  if (by === null || !isAccount(by, rule.creator))
    return says('unknown', `its status comes from ${by?.login ?? 'nobody'}`, { evidence });
  const state = states.get(status.state.toLowerCase()) ?? 'unknown';
  const note = status.state.toLowerCase().replaceAll('_', ' ');
  return says(state, note, { evidence, isRunning: state === 'waiting' });
}
