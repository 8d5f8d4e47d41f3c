import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../../core/config/parse-config.ts';
import type { DoorFacts } from '../../../core/setup/door-facts.ts';
import { planSetup, undoOf } from '../../../core/setup/plan-setup.ts';
import { renderSetup } from '../../../core/setup/render-setup.ts';
import { branchRuleset, tagRuleset } from '../../../core/setup/wanted-rulesets.ts';

const { config } = parseConfig(
  'version: 1\npersonas:\n  builder: { owners: ["@ana"] }\nrelease:\n  branches: ["release/*"]\n  tags: ["v*"]\n  environments: [production]\n',
);
assert.ok(config !== null);

const appId = 4711;
const absent = { known: true, value: null } as const;
const refused = { known: false, why: 'GitHub answered with status 502' } as const;
const upgrade = { known: false, why: 'Upgrade to GitHub Pro or make this repository public' } as const;
const held = {
  known: true,
  value: { rules: [{ id: appId, slug: 'tutti' }], adminsMayBypass: false },
} as const;

const bare: DoorFacts = {
  owner: 'acme',
  name: 'checkout',
  isPrivate: false,
  plan: null,
  defaultBranch: 'main',
  head: '0'.repeat(40),
  config,
  appId,
  app: { slug: 'tutti', permissions: { contents: 'read' } },
  missingLabels: [],
  form: { known: true, value: { isThere: true, hasBranch: false, isOnBranch: false, pull: null } },
  branchRuleset: absent,
  tagRuleset: absent,
  environments: [{ name: 'production', environment: absent }],
};

const done: DoorFacts = {
  ...bare,
  branchRuleset: { known: true, value: { ...branchRuleset(appId, ['refs/heads/release/*']), id: 1 } },
  tagRuleset: { known: true, value: { ...tagRuleset(appId, ['refs/tags/v*'], 'check'), id: 2 } },
  environments: [{ name: 'production', environment: held }],
};

const planned = (facts: DoorFacts) =>
  planSetup(facts, null).steps.map(({ what, state }) => `${what}: ${state}`);

describe('the plan of a set-up', () => {
  it('makes what is not there, in an order that leaves no door more open', () => {
    assert.deepEqual(planned({ ...bare, missingLabels: ['initiative'] }), [
      'label “initiative”: create',
      'branch ruleset “Tutti: release branches”: create',
      'tag ruleset “Tutti: release tags”: create',
      'environment “production”: create',
      'the App’s rule on “production”: create',
      'issue form: same',
    ]);
  });

  it('asks for nothing where everything is as it should be', () => {
    const { steps, problems } = planSetup(done, null);
    assert.deepEqual([undoOf(steps), problems], [[], []]);
    assert.ok(steps.every(({ state, notes }) => state === 'same' && notes.length === 0));
  });

  it('takes back in the other order, each by a name that finds it again', () => {
    const { steps } = planSetup(bare, null);
    assert.deepEqual(
      undoOf(steps).map(({ method, path, find }) => [
        method,
        path.slice('/repos/acme/checkout'.length),
        find,
      ]),
      [
        ['DELETE', '/environments/production/deployment_protection_rules/{id}', { ruleOfApp: appId }],
        ['DELETE', '/environments/production', undefined],
        ['DELETE', '/rulesets/{id}', { ruleset: 'Tutti: release tags' }],
        ['DELETE', '/rulesets/{id}', { ruleset: 'Tutti: release branches' }],
      ],
    );
  });

  it('writes over nothing that it could not read', () => {
    const unread = { ...bare, branchRuleset: refused, tagRuleset: refused };
    const { steps } = planSetup(
      { ...unread, environments: [{ name: 'production', environment: refused }] },
      null,
    );
    assert.deepEqual(
      [undoOf(steps), steps.map(({ state }) => state)],
      [[], ['unknown', 'unknown', 'unknown', 'same']],
    );
    assert.match(renderSetup({ steps, problems: [] }).join('\n'), /not known.*status 502/s);
  });

  it('says what the plan does not have, and tries none of it', () => {
    const free = { ...bare, isPrivate: true, branchRuleset: upgrade, tagRuleset: upgrade };
    const { steps } = planSetup(
      { ...free, environments: [{ name: 'production', environment: upgrade }] },
      null,
    );
    assert.deepEqual(
      [undoOf(steps), steps.map(({ state }) => state)],
      [[], ['above-plan', 'above-plan', 'above-plan', 'same']],
    );
    assert.match(steps.at(0)?.notes.join() ?? '', /^Advisory only/);
  });

  it('warns of the rule of an environment in a private repository, which most plans do not have', () => {
    const notes = planSetup({ ...bare, isPrivate: true }, null).steps.flatMap((step) => step.notes);
    assert.ok(notes.some((note) => note.includes('Enterprise plan alone')));
  });

  for (const [plan, state] of [
    ['free', 'above-plan'],
    ['pro', 'above-plan'],
    ['team', 'above-plan'],
    ['enterprise', 'create'],
    ['a plan of tomorrow', 'create'],
  ] as const)
    it(`on the plan ${plan}, the environment of a private repository is ${state}`, () => {
      const { steps } = planSetup({ ...bare, isPrivate: true, plan }, null);
      const environment = steps.find(({ what }) => what === 'environment “production”');
      assert.equal(environment?.state, state);
      assert.equal(environment?.notes.join().startsWith('Advisory only'), state === 'above-plan');
    });

  it('leaves an environment that exists as it is, and says what only a hand can do', () => {
    const value = { rules: [{ id: 12, slug: 'other' }], adminsMayBypass: true };
    const environments = [{ name: 'production', environment: { known: true, value } as const }];
    const [environment, rule] = planSetup({ ...done, environments }, null).steps.slice(-3);
    assert.deepEqual([environment?.request, environment?.state], [null, 'same']);
    assert.match(environment?.notes.join() ?? '', /Allow administrators to bypass/);
    assert.deepEqual(rule?.request?.body, { integration_id: appId });
  });

  it('knows environments by names that are no paths', () => {
    const environments = [{ name: 'eu/production 1', environment: absent }];
    const { steps } = planSetup({ ...done, environments }, null);
    assert.equal(steps.at(-3)?.request?.path, '/repos/acme/checkout/environments/eu%2Fproduction%201');
  });

  it('refuses a glob that a ruleset would read differently', () => {
    const release = { ...config.release, branches: ['release/[12]'], tags: ['a\\b'] };
    const { problems } = planSetup({ ...bare, config: { ...config, release } }, null);
    assert.deepEqual(
      problems.map((problem) => problem.slice(0, 24)),
      ['release.branches: “relea', 'release.tags: “a\\b” cann'],
    );
  });

  it('keeps tags to the App alone where they are, until it is told otherwise', () => {
    const value = { ...tagRuleset(appId, ['refs/tags/v*'], 'app'), id: 2 };
    const facts: DoorFacts = { ...done, tagRuleset: { known: true, value } };
    assert.deepEqual(undoOf(planSetup(facts, null).steps), []);
    const change = planSetup(facts, 'check').steps.find(({ state }) => state === 'change');
    assert.deepEqual(change?.lines, [
      `- Bypass list: the App ${String(appId)} (always)`,
      '- Restrict creations',
      '+ Bypass list: nobody',
    ]);
  });

  it('goes on with a proposal of the form where a crash left it', () => {
    const value = { isThere: false, hasBranch: true, isOnBranch: false, pull: null };
    const proposed = (patch: Partial<typeof value>) =>
      planSetup({ ...done, form: { known: true, value: { ...value, ...patch } } }, null).steps.slice(3);
    const left = (steps: ReturnType<typeof proposed>) =>
      steps.filter(({ request }) => request !== null).map(({ what }) => what.slice('issue form, '.length));
    assert.deepEqual(left(proposed({ hasBranch: false }).slice(-3)), ['branch', 'file', 'pull request']);
    assert.deepEqual(left(proposed({})), ['file', 'pull request']);
    assert.deepEqual(left(proposed({ isOnBranch: true })), ['pull request']);
    assert.deepEqual(undoOf(proposed({})), [
      { method: 'DELETE', path: '/repos/acme/checkout/git/refs/heads/tutti/set-up' },
    ]);
  });

  it('has a rule for tags only where tags are releases', () => {
    const release = { ...config.release, tags: [] };
    assert.ok(!planned({ ...bare, config: { ...config, release } }).some((line) => line.startsWith('tag')));
  });
});
