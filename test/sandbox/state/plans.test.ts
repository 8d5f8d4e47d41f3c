import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../sandbox/state/entities.ts';
import { allows, type PlanFeature, planOf, setPlan } from '../../../sandbox/state/plans.ts';
import { createRepository, setVisibility } from '../../../sandbox/state/repositories.ts';
import { createWorld } from '../acme-world.ts';

const FEATURES = [
  'rulesets',
  'branch_protection',
  'ruleset_evaluate',
  'merge_queue',
  'environments',
  'environment_protection',
] as const satisfies readonly PlanFeature[];

type Row = readonly [
  owner: 'organization' | 'person',
  visibility: 'public' | 'private',
  plan: Plan,
  has: readonly PlanFeature[],
];

const rules = ['rulesets', 'branch_protection'] as const;
const places = ['environments', 'environment_protection'] as const;

const table: readonly Row[] = [
  ['organization', 'public', 'free', [...rules, 'merge_queue', ...places]],
  ['organization', 'public', 'team', [...rules, 'merge_queue', ...places]],
  ['organization', 'public', 'enterprise', [...FEATURES]],
  ['organization', 'private', 'free', []],
  ['organization', 'private', 'team', [...rules, 'environments']],
  ['organization', 'private', 'enterprise', [...FEATURES]],
  ['person', 'public', 'free', [...rules, ...places]],
  ['person', 'private', 'free', []],
  ['person', 'private', 'pro', [...rules, 'environments']],
];

for (const [owner, visibility, plan, has] of table) {
  test(`a ${visibility} repository of ${owner === 'person' ? 'a person' : 'an organization'} on ${plan} has ${has.join(', ') || 'none of it'}`, () => {
    const { store, acme, as } = createWorld();
    const account = owner === 'person' ? acme.people.olga : acme.organization;
    const actor = owner === 'person' ? as('olga') : as('adm');
    const repository = createRepository(store, actor, account, { name: 'place' });
    setVisibility(store, actor, repository, visibility === 'private');
    setPlan(store, account, plan);
    assert.equal(planOf(store, repository), plan);
    assert.deepEqual(
      FEATURES.filter((feature) => allows(store, repository, feature)),
      FEATURES.filter((feature) => has.includes(feature)),
    );
  });
}

test('becoming private and public is told once', () => {
  const { store, acme, as, happened } = createWorld();
  for (const isPrivate of [true, true, false]) setVisibility(store, as('adm'), acme.repository, isPrivate);
  assert.deepEqual(happened(), ['repository.privatized', 'repository.publicized']);
  assert.throws(() => setVisibility(store, as('max'), acme.repository, true), { name: 'Forbidden' });
});
