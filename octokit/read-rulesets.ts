import type { BypassActor, Rule } from '../core/setup/door-facts.ts';
import type { RefConditions } from '../core/setup/match-ref-pattern.ts';
import type { Client } from './client.ts';
import { believe } from './json.ts';
import { checksOf, type Place, type RequiredCheck } from './read-branch-rules.ts';

/** An active ruleset, of the repository or of its organisation. */
export interface ActiveRuleset {
  readonly name: string;
  readonly target: 'branch' | 'tag';
  readonly conditions: RefConditions;
  /** Types of its rules: `creation`, `required_status_checks`, … */
  readonly rules: readonly string[];
  readonly checks: readonly RequiredCheck[];
  /** Whether its checks are not asked for where a ref is made. */
  readonly notOnCreate: boolean;
  /** Null where GitHub does not tell: it does only those who may change the ruleset. */
  readonly bypass: readonly BypassActor[] | null;
}

interface RawRuleset {
  readonly id: number;
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  readonly conditions?: { readonly ref_name?: Partial<RefConditions> } | null;
  readonly rules?: readonly Rule[];
  readonly bypass_actors?: readonly BypassActor[];
}

/** The list of rulesets says neither what they are for nor what they hold: each is looked at, and so many at most. */
const mostRulesets = 30;

/** The active rulesets for branches and tags. Metadata: read. @throws GithubError */
export async function readRulesets(client: Client, place: Place): Promise<readonly ActiveRuleset[]> {
  const list = await client.rest('GET /repos/{owner}/{repo}/rulesets', {
    ...place,
    includes_parents: true,
    per_page: 100,
  });
  const active = believe<readonly RawRuleset[]>(list)
    .filter(
      ({ target, enforcement }) => enforcement === 'active' && (target === 'branch' || target === 'tag'),
    )
    .slice(0, mostRulesets);
  return Promise.all(active.map(({ id }) => readActive(client, place, id)));
}

async function readActive(client: Client, place: Place, id: number): Promise<ActiveRuleset> {
  const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
  const raw = believe<RawRuleset>(await client.rest(route, { ...place, ruleset_id: id }));
  const { name, target, conditions, rules = [], bypass_actors: bypass = null } = raw;
  const { include = [], exclude = [] } = conditions?.ref_name ?? {};
  return {
    name,
    target: target === 'tag' ? 'tag' : 'branch',
    conditions: { include, exclude },
    rules: rules.map(({ type }) => type),
    checks: rules.flatMap(checksOf),
    notOnCreate: rules.some(({ parameters }) => parameters?.['do_not_enforce_on_create'] === true),
    bypass,
  };
}
