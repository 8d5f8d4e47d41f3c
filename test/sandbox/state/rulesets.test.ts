import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { protectBranch } from '../../../sandbox/state/branch-protection.ts';
import { mergePullRequest } from '../../../sandbox/state/merging.ts';
import { setPlan } from '../../../sandbox/state/plans.ts';
import type { Ruleset, RulesetRule } from '../../../sandbox/state/ruleset-entities.ts';
import { createRuleset, rulesFor } from '../../../sandbox/state/rulesets.ts';
import { createWorld, openPullRequest } from '../acme-world.ts';
import { ask } from '../ask.ts';

const gate = (appId: number | null): RulesetRule => ({
  type: 'required_status_checks',
  requiredChecks: [{ context: 'launch-gate', appId }],
  strict: false,
});

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax */
const patterns: readonly (readonly [pattern: string, branch: string, matches: boolean])[] = [
  ['refs/heads/release/1.0', 'release/1.0', true],
  ['refs/heads/release/1.0', 'release/1x0', false],
  ['refs/heads/release/*', 'release/1.0', true],
  ['refs/heads/release/*', 'release/1.0/fix', false],
  ['refs/heads/release/**', 'release/1.0/fix', false],
  ['refs/heads/release/**/*', 'release/1.0/fix', true],
  ['refs/heads/release/**/*', 'release/1.0', true],
  ['refs/heads/v?', 'v1', true],
  ['refs/heads/v?', 'v10', false],
  ['~DEFAULT_BRANCH', 'main', true],
  ['~DEFAULT_BRANCH', 'release/1.0', false],
  ['~ALL', 'anything', true],
];
for (const [pattern, branch, matches] of patterns) {
  test(`${pattern} ${matches ? 'is for' : 'is not for'} ${branch}`, () => {
    const world = createWorld();
    const rules = [gate(null)];
    createRuleset(world.store, world.as('adm'), world.acme.repository, {
      name: 'r',
      target: 'branch',
      include: [pattern],
      rules,
    });
    assert.equal(rulesFor(world.acme.repository, branch).length > 0, matches);
  });
}

describe('a required check of a ruleset', () => {
  const attempt = (enforcement: Ruleset['enforcement'], login: 'wanda' | 'adm') => () => {
    const world = createWorld();
    const { store, acme, as } = world;
    const pullRequest = openPullRequest(world, 'main');
    protectBranch(store, as('adm'), acme.repository, 'main', {
      requiredChecks: [{ context: 'unit', appId: null }],
    });
    setPlan(store, acme.organization, 'enterprise');
    createRuleset(store, as('adm'), acme.repository, {
      name: 'gate',
      target: 'branch',
      enforcement,
      include: ['~ALL'],
      rules: [gate(acme.app.id)],
    });
    mergePullRequest(store, as(login), pullRequest);
  };
  it('holds a merge back', () => {
    assert.throws(attempt('active', 'wanda'), /Required status check "unit" is expected/);
  });
  it('holds an administrator back, who bypasses branch protection', () => {
    assert.throws(attempt('active', 'adm'), /Required status check "launch-gate" is expected/);
  });
  it('holds nobody back while the ruleset is only evaluated', () => {
    assert.doesNotThrow(attempt('evaluate', 'adm'));
  });
});

describe('rulesets over HTTP', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  after(() => sandbox.close());

  const read = async (path: string) =>
    ask(sandbox, sandbox.tokenOf('ana'), `GET /repos/acme/checkout/${path}`);

  it('are listed, shown, and applied to a branch that does not exist, as GitHub would', async () => {
    const { store, acme } = sandbox;
    const types = ['deletion', 'pull_request', 'merge_queue'] as const;
    const { id } = createRuleset(store, asUser(acme.people.adm), acme.repository, {
      name: 'gate',
      target: 'branch',
      include: ['refs/heads/release/*'],
      rules: [gate(acme.app.id), gate(null), ...types.map((type) => ({ type }))],
    });
    assert.equal((await read('rulesets')).body[0].name, 'gate');
    assert.equal((await read(`rulesets/${String(id)}`)).body.rules.length, 5);
    assert.equal((await read('rulesets/1')).status, 404);
    assert.deepEqual((await read('rules/branches/main')).body, []);
    const { body } = await read('rules/branches/release/2.0');
    const [pinned, open] = body.map((rule: any) => rule.parameters?.required_status_checks?.[0]);
    assert.deepEqual(pinned, { context: 'launch-gate', integration_id: acme.app.id });
    assert.deepEqual(open, { context: 'launch-gate' });
    assert.deepEqual(sandbox.violations(), []);
  });

  it('do not exist for a private repository on a free plan', async () => {
    const { acme } = sandbox;
    Object.assign(acme.repository, { private: true });
    Object.assign(acme.organization, { plan: 'free' });
    for (const path of ['rulesets', 'rules/branches/main']) {
      const { status, body } = await read(path);
      assert.equal(status, 403);
      assert.match(body.message, /^Upgrade to GitHub Pro or make this repository public/);
    }
    assert.deepEqual(sandbox.violations(), []);
  });
});
