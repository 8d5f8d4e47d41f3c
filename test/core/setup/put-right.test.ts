import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  array,
  boolean,
  assert as check,
  constantFrom,
  option,
  property,
  record,
  subarray,
} from 'fast-check';
import type { Ruleset } from '../../../core/setup/door-facts.ts';
import { checksIn, putRight } from '../../../core/setup/put-right.ts';
import { renderDifference, renderRuleset } from '../../../core/setup/render-ruleset.ts';
import { branchRuleset, tagRuleset } from '../../../core/setup/wanted-rulesets.ts';

const own = 4711;

const checks = array(
  record(
    { context: constantFrom('launch-gate', 'unit', 'scan'), integration_id: constantFrom(own, 15_368, 99) },
    { requiredKeys: ['context'] },
  ),
  { maxLength: 4 },
);
const parameters = record(
  {
    do_not_enforce_on_create: boolean(),
    required_status_checks: checks,
    strict_required_status_checks_policy: boolean(),
  },
  { requiredKeys: ['required_status_checks'] },
);
const bypass = record({
  actor_id: option(constantFrom(1, 5, own)),
  actor_type: constantFrom('RepositoryRole', 'OrganizationAdmin', 'Integration', 'Team'),
  bypass_mode: constantFrom('always', 'pull_request', 'exempt'),
});

/** Whatever somebody may have made of a ruleset of ours. */
const altered = record({
  enforcement: constantFrom('active', 'evaluate', 'disabled'),
  bypass_actors: array(bypass, { maxLength: 3 }),
  include: subarray(['refs/heads/release/*', 'refs/heads/old/*', '~DEFAULT_BRANCH', 'refs/tags/v*']),
  exclude: subarray(['refs/heads/release/1.0', 'refs/tags/v0*']),
  plain: subarray(['creation', 'update', 'deletion', 'non_fast_forward', 'required_linear_history']),
  parameters: option(parameters, { nil: undefined }),
});

const wanted: readonly Ruleset[] = [
  branchRuleset(own, ['refs/heads/release/*']),
  tagRuleset(own, ['refs/tags/v*'], 'check'),
  tagRuleset(own, ['refs/tags/v*'], 'app'),
];

describe('a ruleset of ours that somebody altered', () => {
  for (const target of wanted)
    it(`holds all that ${target.target} rules hold, and all that it held itself, of any that may be (${String(target.rules.length)})`, () => {
      check(
        property(altered, ({ include, exclude, plain, parameters: given, ...rest }) => {
          const existing: Ruleset = {
            ...target,
            ...rest,
            conditions: { ref_name: { include, exclude } },
            rules: [
              ...plain.map((type) => ({ type })),
              ...(given === undefined ? [] : [{ type: 'required_status_checks', parameters: given }]),
            ],
          };
          const right = putRight(existing, target);
          const { ref_name: names } = right.conditions;
          assert.deepEqual([right.enforcement, right.bypass_actors], ['active', target.bypass_actors]);
          assert.deepEqual(names.exclude, []);
          for (const pattern of [...include, ...target.conditions.ref_name.include])
            assert.ok(names.include.includes(pattern));
          const types = new Set(right.rules.map(({ type }) => type));
          for (const type of [...plain, ...target.rules.map((rule) => rule.type)]) assert.ok(types.has(type));
          const rule = right.rules.find(({ type }) => type === 'required_status_checks');
          const required = checksIn(rule?.parameters);
          const gates = required.filter(({ context }) => context === 'launch-gate');
          assert.deepEqual(gates, [{ context: 'launch-gate', integration_id: own }]);
          for (const one of given?.required_status_checks ?? [])
            if (one.context !== 'launch-gate') assert.ok(required.includes(one));
          if (target.target === 'tag') assert.equal(rule?.parameters?.['do_not_enforce_on_create'], false);
          if (given !== undefined && given.do_not_enforce_on_create !== true)
            assert.equal(rule?.parameters?.['do_not_enforce_on_create'], false);
          if (given?.strict_required_status_checks_policy === true)
            assert.equal(rule?.parameters?.['strict_required_status_checks_policy'], true);
          assert.deepEqual(
            renderDifference(renderRuleset(right), renderRuleset(putRight(right, target))),
            [],
          );
        }),
      );
    });
});
