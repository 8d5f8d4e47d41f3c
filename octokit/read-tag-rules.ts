import type { Client } from './client.ts';
import { believe } from './json.ts';
import { checksOf, type Place, type RawRule, type RequiredCheck } from './read-branch-rules.ts';

/** An active ruleset for tags. */
export interface TagRules {
  readonly name: string;
  /** Patterns of full names: `refs/tags/v*`. */
  readonly include: readonly string[];
  /** Types of its rules: `creation`, `required_status_checks`, … */
  readonly rules: readonly string[];
  readonly checks: readonly RequiredCheck[];
}

interface RawRuleset {
  readonly id: number;
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  readonly conditions?: { readonly ref_name?: { readonly include?: readonly string[] } } | null;
  readonly rules?: readonly RawRule[];
}

/** The list of rulesets says neither what they are for nor what they hold: each is looked at, and so many at most. */
const mostRulesets = 10;

/** The active rulesets for tags, those of the organisation included. Metadata: read. @throws GithubError */
export async function readTagRules(client: Client, place: Place): Promise<readonly TagRules[]> {
  const list = await client.rest('GET /repos/{owner}/{repo}/rulesets', {
    ...place,
    includes_parents: true,
    per_page: 100,
  });
  const active = believe<readonly RawRuleset[]>(list)
    .filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active')
    .slice(0, mostRulesets);
  return Promise.all(
    active.map(async ({ id }) => {
      const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
      const { name, conditions, rules } = believe<RawRuleset>(
        await client.rest(route, { ...place, ruleset_id: id }),
      );
      return {
        name,
        include: conditions?.ref_name?.include ?? [],
        rules: (rules ?? []).map(({ type }) => type),
        checks: (rules ?? []).flatMap(checksOf),
      };
    }),
  );
}
